/** Where one stands or sits just now: at a place of which it is said which one, or beside what it is. */
import { type Place, placesOf } from './behind.ts';
import { ONLINE, SPOT } from './spots.ts';

/** What tells which one: whose, or beside what; a name has no sign. */
const WHICH = String.raw`(?:de(?:l| la| los| las)?|d[ao]s?|di|del(?:la|l ?['’])?|van|detras|delante|(?:en ?)?frente|al lado|junto|cerca|atras|em frente|ao lado|perto|dietro|davanti|vicino|accanto|achter|voor|naast|tegenover|hinter|vorm?|neben) (?!vacaciones|ferias|mi |mia |minha |meu |mijn |mn )[a-z]`;
/** A square or a park whose name is grown together with what it is. */
const ONE_WORD = String.raw`\b[a-z]{3,14}(?:park|plein|markt|station|platz|bahnhof)\b`;
const SELF = [
  String.raw`(?<!\b(?:no|ni) )\b(?:estoy|toy|estamos|tamos)`,
  String.raw`(?:^|[.,!?\n] ?|\b(?:io|e|ma|ora|adesso|si|ok|tanto|qui) )(?:sono|sn|siamo|sto|stiamo)`,
  String.raw`(?:^|[.,!?\n] ?|\b(?:ik|nu|en|we|maar|ja|nee) )(?:ben|zit|sta|zijn|zitten|staan|hang)`,
  String.raw`(?<!\bnao )\b(?:to|tou|estou|tamo|estamos)`,
  String.raw`\b(?:bin|sitze?|stehe?|hocke?|warte?|chille?)`,
].join('|');
const GAP = String.raw`(?: (?!(?:no|non|nn|nao|nicht|nich|niet|level|nivel|livello|fase)\b|(?!esper|aspett)[a-z]{2,10}[aei]ndo\b)[a-z'’]{1,10}){0,3}`;
const AT = String.raw`(?:en|nel(?:la)?|al(?:la|l ?['’])?|sul(?:la)?|in|na|no|numa?|op|bij|voor|aan|am|im|beim|auf|aufm|an der|in der|delante|detras|davanti|fuori)(?: (?:el|la|het|de|den|dem|der|il|een|del|al|alla))?`;
/** What is no name behind a place. */
const NO_NAME = String.raw`(?!(?:con|com|met|mit|avec|pero|mas|maar|aber|porque|perche|pure|ahora|agora|adesso|jetzt|grade?|gerade|todo|tutto|hoje|hoy|oggi|heute|vandaag|desde|muy|molto|muito|heel|sehr|esper|aspett|wart|wacht|sozinh|solo|sola|allein|alleen|vienes|vieni|kom|noch|nog|ancora|todavia|ainda|jaja|haha|allora|entao|entonces|dann|literal|cuando|quando|[a-z]{2,10}[aei]ndo\b))`;
const HERE = new RegExp(`(?:${SELF})${GAP} ${AT} ((?:${SPOT} ${WHICH}[a-z'’-]{1,20}|${ONE_WORD}))`, 'g');
const NAMED = new RegExp(`(?:${SELF})${GAP} ${AT} (${SPOT} ${NO_NAME}[a-z]{4,15})`, 'g');
/** Of a game, of what is so every time, or only thought of. */
const NOT_NOW =
  /\b(?:nivel|livello|juego|gioco|jogo|spel|spiel|siempre|sempre|immer|altijd|todos los|todo dia|ogni|jeden|elke|cuando|quando|wenn|als ik|ojala|magari|manana|domani|amanha|morgen|nel campo d[a-z]{1,4})\b|["“”«»]/;

/** Where a form says at which place its writer is. */
export const spotsIn = (form: string): Place[] => nowIn(form, HERE);

/** The same by a name, which may be another word. */
export const spotsPerhapsIn = (form: string): Place[] => nowIn(form, NAMED);

function nowIn(form: string, pattern: RegExp): Place[] {
  const found = placesOf(form, [pattern]);
  return found.length > 0 && (NOT_NOW.test(form) || ONLINE.test(form)) ? [] : found;
}
