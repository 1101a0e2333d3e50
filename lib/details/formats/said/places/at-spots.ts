/** Where one stands or sits just now: at a place of which it is said which one, or beside what it is. */

import { holds } from '../../matches.ts';
import { type Place, placesOf } from '../behind.ts';
import { ONLINE } from '../meetings/spots.ts';
import { KIND } from './kinds.ts';

/** The street in which it is. */
const IN_STREET = String.raw`(?:in|en|sur|op|na|no|an)(?: (?:la|de|der|het|t))?(?= (?:calle|plaza|via|corso|piazza|rua|praca|avenida|rue|place|markt|[a-z]{3,16}(?:strasse|str|straat|plein|platz|gasse|laan|markt))\b)`;
/** What tells which one: whose, or beside what; a name has no sign. */
export const WHICH = String.raw`(?:${IN_STREET}|(?<=\bstazione )a|d(?: la| el)?|de(?:l| la| los| las)?|d[ao]s?|di|vom|von der|del(?:la|l ?['’])?|van|detras|delante|(?:en ?)?frente|al lado|junto|cerca|atras|em frente|ao lado|perto|dietro|davanti|vicino|accanto|achter|voor|naast|tegenover|hinter|vorm?|neben) (?!vacaciones|ferias|(?:las? |l[ae] ?['’]? ?|der )?(?:atenc|attenz|atten|aufmerks)|mundo|universo|(?:la )?vida|vita |due |tre |un ?['’]? ?ora|mezz|ore |mi |mia |minha |meu |mijn |mn )[a-z]`;
/** A square or a park whose name is grown together with what it is. */
const ONE_WORD = String.raw`\b[a-z]{3,14}(?:park|plein|markt|station|platz|bahnhof)\b`;
/** Before a verb that others may be meant by as well: where one begins to speak, or speaks to somebody. */
const START = String.raw`(?:^|[.,!?\n] ?|\b(?:io|e|ma|ora|adesso|si|ok|tanto|qui|raga|ragazzi|bro|zio|amo|cmq|ik|nu|en|we|wij|maar|ja|nee|joh?|gwn|gewoon|net|yo|hey) )`;
const SELF = [
  String.raw`\b(?<!\b(?:no|ni) )(?:e?stoy|toy|toi|stamos|estamos|tamos|ando|andamos|sigo|seguimos|espero|sentad[oa]s?|tirad[oa]s?|(?:quedado )?encerrad[oa]|quedad[oa]|atrapad[oa]|esperando|me encuentro|casi llego|llegando|(?:que|q) (?:frio|calor)(?: hace| hay)?)`,
  String.raw`${START}(?:sono|sn|siamo|sto|stiamo|mi trovo|ci troviamo|sedut[oaie]|bloccat[oaie]|incastrat[oaie]|buttat[oaie]|aspetto|in (?:fila|coda)|st(?:o|iamo) arrivando|(?:che |ke )(?:freddo|caldo)|mangiamo)`,
  String.raw`${START}(?:(?:ben|zit|sta|lig|hang|wacht)(?! (?:je|jij|u)\b)|chill|zo koud|zo warm|eten|zijn|zitten|staan|hangen|liggen)`,
  String.raw`\b(?<!\b(?:nao|n) )(?:toh?|tou|estou|tamo|tamos|estamos|(?:a gente|nos) ta|ando|sentad[oa]s?|pres[oa]s?|deitad[oa]s?|espero|esperando|(?:quase )?chegando|a chegar|(?:que|q) (?:frio|calor))`,
  String.raw`\b(?:bin|sitze?|stehe?|hocke?|hange?|liege?|warte?|chille?|sind|steck|steh|sitzen|stehen|hangen|chillen|warten|essen|(?:so |voll )(?:kalt|heiss))`,
];
const GAP = String.raw`(?: (?!(?:no|non|nn|nao|nicht|nich|niet|level|nivel|livello|fase)\b|(?!esper|aspett)[a-z]{2,10}[aei]ndo\b)[a-z'’]{1,10}){0,3}`;
const AT = String.raw`(?:en|n|a|ao|nel(?:la|l ?['’])?|al(?:lo|la|l ?['’])?|su[lia]|sulla|in|na|no|numa?|op|bij|voor|aan|am|im|beim|auf|aufm|an der|in der|delante|detras|davanti|fuori(?: da(?:l|lla)?)?|dal(?:la)?|vorm|vor der|hinterm|beim)(?: (?:el|la|het|de|den|dem|der|il|een|del|al|alla))?`;
/** What is no name behind a place. */
export const NO_NAME = String.raw`(?!(?:con|com|met|mit|avec|pero|mas|maar|aber|porque|perche|pure|ahora|agora|adesso|jetzt|grade?|gerade|todo|tutto|hoje|hoy|oggi|heute|vandaag|desde|muy|molto|muito|heel|sehr|esper|aspett|wart|wacht|sozinh|solo|sola|allein|alleen|vienes|vieni|kom|noch|nog|ancora|todavia|ainda|jaja|haha|allora|entao|entonces|dann|literal|cuando|quando|[a-z]{2,10}[aei]ndo\b))`;
/** One says no more than where one waits. */
const WAITING = new RegExp(
  String.raw`^(?:(?:still|encore|toujours|noch|immer noch|sigo|ancora|nog|ainda) )?(?:stuck )?(?:in|en|em|na|no|dans|ds|im|at|al|bij)(?: (?:the|la|el|de|der|l ?['’]))? ?((?:aufzug|fahrstuhl|wartezimmer|schlange|ascensor|sala de espera|cola|ascensore|sala d ?['’] ?(?:attesa|aspetto)|fila|coda|lift|elevator|waiting room|queue|wachtkamer|rij|elevador|ascenseur|salle d ?['’] ?attente) (?:${WHICH}|(?:vom|von der|bij de|bij het|dal|dalla|at|for|of|du|de) [a-z])[a-z'’-]{1,20})`,
  'g',
);
const BARE = [WAITING];
/** By language: who is there, and then where; few texts need more than the first, and what follows is long to compile. */
const WAYS = SELF.map((self) => ({
  self: new RegExp(self),
  here: [new RegExp(`(?:${self})${GAP} ${AT} ?((?:${KIND} ${WHICH}[a-z'’-]{1,20}|${ONE_WORD}))`, 'g')],
  named: [new RegExp(`(?:${self})${GAP} ${AT} (${KIND},? ${NO_NAME}[a-z]{4,15})`, 'g')],
}));
/** Of a game, of what is so every time, or only thought of. */
const NOT_NOW =
  /\b(?:lol|rankeds?|competitiv[oa]|nivel|livello|juego|gioco|jogo|spel|spiel|siempre|sempre|immer|altijd|todos los|todo dia|ogni|jeden|elke|cuando|quando|wenn|als ik|ojala|magari|manana|domani|amanha|morgen|nel campo d[a-z]{1,4})\b|["“”«»]/;

/** Where a form says at which place its writer is. */
export const spotsIn = (form: string): Place[] => nowIn(form, 'here', BARE);

/** The same by a name, which may be another word. */
export const spotsPerhapsIn = (form: string): Place[] => nowIn(form, 'named', []);

function nowIn(form: string, what: 'here' | 'named', others: readonly RegExp[]): Place[] {
  const found = placesOf(form, others);
  for (const way of WAYS) if (holds(form, way.self)) found.push(...placesOf(form, way[what]));
  return found.length > 0 && (NOT_NOW.test(form) || ONLINE.test(form)) ? [] : found;
}
