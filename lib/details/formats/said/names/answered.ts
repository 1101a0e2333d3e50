/** Both names in an answer to who one is, wherever in it they stand: « na die mia. mia hofstetter aus der 2. bank ». */
import type { Message } from '../../../types.ts';
import { holds, matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { BOTH, bothOf, FIRST_NAME, isFirstName, isLastName } from './family.ts';
import { ENDS } from './presented.ts';

/** What stands before a name that answers: the beginning, a pause, or that one is it. */
const BEFORE =
  "(?<=(?:^|[,.:!\n] ?|\\b(?:die|der|den|ich|bin|bins|als|auf|unter|nombre de|soy|el|la|sono|io|sou|o|a|ik|ben|het|de|op|voor|su|em|per|para|pour|pro|nom de|sous|under|as|its|it ?['’]s|im|am|just|nur|halt|gewoon|bah|moi|c|est|es|is|ist|e|eh|pon|mettilo|mets|mete|put|bota|segna|metti|ponme|precies|genau|ja|si|sim|oui|yes|yep|yeah|voila|exacto|call me|name|naam|nome|nombre|nom) ))";
/** The two words are only looked at, since the second may be the first of the next two. */
const PAIR = new RegExp(`${BEFORE}(?=${BOTH}${ENDS})`, 'dg');

/** The other side asks the writer for a name. */
const ASKED = new RegExp(
  [
    // As what one is kept among those whom one may ring.
    String.raw`\b(?:save|put) (?:u|you)\b|\bj? ?te (?:mets?|note) (?:dans|sous|sur|comment)\b|\bj? ?t ?['’]? ?enregistre\b|\bj? ?te enregistre\b|\bspeicher\w* (?:ich )?dich\b|\bte (?:guardo|apunto|agendo|salvo|coloco)\b|\bti (?:salvo|segno|metto)\b|\b(?:sla|zet) ik je\b`,
    String.raw`\bwie (?:heiss?t|heist) (?:du|d)\b|\bwie heiss?te?n? (?:du|n)\b|\bwer (?:bist|bistn|bisn|bisch)\b|\b(?:auf|unter) welche[nm] namen\b|\bdein(?:en?)? (?:[a-z]{4,12} )?namen?\b`,
    String.raw`\bcomo (?:te|t) llamas\b|\bq(?:uien|n) eres\b|\btu nombre\b|\ba (?:nombre de quien|que nombre)\b`,
    String.raw`\bcome ti chiami\b|\bchi sei\b|\btuo nome\b|\ba (?:che|quale) nome\b`,
    String.raw`\bhoe heet (?:je|jij|u)\b(?! (?:juf|meester|leraar|lerares|mentor|docent|trainer|coach|broer|zus|zusje|broertje|moeder|vader|ma|pa|vriend|vriendin|school|oma|opa|baas))|\bwie (?:ben|bn) (?:je|jij)\b|\bop (?:welke|wat voor) naam\b|\b(?:je|jouw) (?:[a-z]{4,10} )?naam\b`,
    String.raw`\bcomo (?:te chamas|(?:voce|vc|tu) se chama|se chama (?:voce|vc))\b|\bquem (?:es|e (?:voce|vc))\b|\b(?:teu|seu) nome\b|\b(?:em nome de quem|em que nome)\b`,
    String.raw`\bt(?:u t)? ?['’]? ?app?ell?es? comment\b|\bcomment tu t ?['’]? ?app?ell?e|\bton (?:[a-z]{4,7} )?nom\b|\bt ?['’]? ?(?:es )?(?:qui|ki)\b|\bqui es ?-? ?tu\b|\ba quel nom\b`,
    String.raw`\bwho (?:r|are) (?:u|you|ya)\b|\bwho ?(?:['’]?s| is) (?:this|dis)\b|\b(?:ur|your) (?:[a-z]{4,6} )?name\b|\bwhat name\b`,
    String.raw`\bwer (?:spricht|ist da)\b|\bquien (?:habla|es)\b ?(?:$|\?)|\bchi parla\b|\bmet wie (?:spreek|praat)\b|\bquem (?:fala|e)\b ?(?:$|\?)|\b(?:c ?['’]? ?est|c) qui\b ?(?:$|\?)`,
    String.raw`\b(?:(?:full|whole|real|legal|government) name|(?:nom|blaze) (?:complet|entier)|(?:ganzer|voller|richtiger) name|nombre (?:completo|entero)|nome (?:completo|intero|todo|inteiro)|(?:volledige|hele|echte) naam|nome e (?:cognome|sobrenome|apelido)|nombre y apellidos?|vor-? ?und nachname|voor-? ?en achternaam|nom (?:et )?prenom|first and last)\b`,
  ].join('|'),
);
/** What somebody is called in a game or on an app is a handle, and pets and stars have names as well. */
const OF_OTHER_THINGS =
  /\b(?:in ?-?game|game|jeu|juego|gioco|jogo|spiel|spel|user ?name|nick[a-z]*|insta[a-z]*|snap[a-z]*|tik ?tok|discord|roblox|minecraft|fortnite|skin|charakter|personaje|personaggio|personagem|character|rolle|role|papel|ruolo|crush|celeb[a-z]*|idol[a-z]*|hero|favou?rit[a-z]*|lieblings[a-z]*|preferit[oa]|prefere[a-z]*|dog|hund|chien|perro|cane|cao|cachorro|hond|cat|katze|chat|gato|gatto|kat)\b/;
/** Whom one is like, or whose friend one is, or who somebody else is. */
const NOT_OWN =
  /\b(?:(?:non|no|nao|nicht|niet|not) (?:sono|soy|sou|bin|ben|im)|wie|like|comme|como|come|not|nicht|pas|non|nao|niet|von|of|fans?|his|her|ihre?|seine?|mates?|friends?|freund(?:in)?|amig[oa]|amic[oa]|vriend(?:in)?|pote|copine|copain|sister|brother|schwester|bruder|herman[oa]|fratello|sorella|irma|irmao|zus|broer|frere|soeur|mutter|vater|mama|papa|mum|dad|lehrer(?:in)?|prof[a-z]{0,7}|teacher|mevrouw|meneer|frau|herr|mrs?|miss|mme|mademoiselle|senora?|signora?|dona|knows?|kenn(?:e|st)|conoces|conosci|conheces|connais|ken)(?: (?:de|von|di|of|van|do|da|is|ist|es|se llama|si chiama|heisst|heet|d) ?)? ?$/;
/** The other side has met somebody of a first name, and asks whether that is the writer: « bist du der kian von gestern? ». */
const IS_IT_YOU = new RegExp(
  `\\b(?:bist (?:du|d)|du bist|eres|sei|(?:ben|bent) (?:jij|je)|jij bent|es|tu es|voce e|vc e|t ?['’]? ?es|(?:are )?(?:you|u|ur)|youre)(?: (?:nicht|etwa|also|wirklich|tu|the|der|die|el|la|il|lo|de|die|o|a|le|that|dieser?|that|quella?|ese|esa)){0,2} (${FIRST_NAME})(?= ?(?:$|[?,.]|von|de|del|da|do|di|van|from|d ?['’]|qui|que|aus|uit|right|no|oder|toch|verdad|vero|ne|hein)\\b)`,
);
/** Longest answer to such a question. */
const LONGEST = 90;
/** Characters before a name in which somebody else may stand. */
const NEAR = 24;

/** Where an answer to who one is holds a first name with a last one. */
export function namesAnsweredIn(form: string, { heard }: Message): Place[] {
  const question = heard[0]?.form.text ?? '';
  if (form.length > LONGEST || form.includes('?')) return [];
  if (OF_OTHER_THINGS.test(question)) return [];
  const met = IS_IT_YOU.exec(question)?.[1];
  const isAsked = holds(question, ASKED);
  if (!met && !isAsked) return [];
  return matchesOf(form, PAIR)
    .filter(
      ({ index, 1: one = '', 2: other = '' }) =>
        (isAsked ? isFirstName(one) : one === met) &&
        isLastName(other) &&
        (!isFirstName(other) || one === met) &&
        !NOT_OWN.test(form.slice(Math.max(0, index - NEAR), index)),
    )
    .map(bothOf)
    .slice(0, 1);
}
