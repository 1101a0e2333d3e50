/** The town that one has moved to, or wants to move away from: whoever says so lives there, and nobody says it of holidays. */
import type { Place } from '../behind.ts';
import { TOWN } from './here.ts';
import { townsToldIn } from './name.ts';

/** Some words on when, why or with whom. */
const SOME = '(?: [a-z\\d]{2,10}){0,3}';
const MOVED = [
  `(?:i|we|me and (?:my )?[a-z]{2,8})(?: ?['’]?ve| have)?(?: [a-z]{4,8})? moved (?:over |up |down |back |out |here )?(?:to|2)`,
  `(?:^|[,.!\\n] ?)(?:only |literally )?just moved (?:here )?(?:to|2)`,
  `my (?:mum|mom|mam|dad|parents) (?:made (?:us|me) move|moved (?:us|me))(?: [a-z]{2,5})? to`,
  `(?:on|j ?['’]? ?ai|jai|on a|(?:on vient|je ?viens|j ?viens) d ?['’e]?) ?(?:demenage|emmenage)r?(?: [a-z]{2,6})? (?:a|au|aux|sur|vers)`,
  `(?:on vient de|(?:je ?viens|j ?viens) de) (?:s|m) ?['’]? ?installer${SOME} (?:a|au|aux|sur|vers)`,
  `(?:on s ?['’]? ?est|je me suis|jme suis) installee?s?(?: [a-z]{4,9}){0,2} (?:a|au|aux|sur|vers)`,
  `nos hemos instalado${SOME} en|me he instalado${SOME} en`,
  `(?:nos (?:hemos )?muda(?:mos|do)|me (?:mude|he mudado|acabo de mudar)|(?:acabo|acabamos) de mudar(?:me|nos)|reci?en? mudad[oa]|(?:me )?vine a vivir|(?:nos )?vinimos a vivir)(?: hace poco| aqui)? p?a`,
  `(?:ci siamo|mi sono) (?:appena )?(?:trasferit|spostat)[eiao]${SOME} ad?`,
  `(?:^|[,.!\\n] ?)appena trasferit[ao]${SOME} ad?`,
  `(?:(?:nos )?mudamos(?: ?-?nos)?|(?:me )?mudei(?: ?-?me)?|a gente (?:se )?mudou|(?:nos )?viemos morar|vim morar|acabei de (?:me )?mudar)(?: agora)? (?:p(?:a?ra|a|ro)?|em)(?: o)?`,
  `(?:(?:(?:wij|we) zijn|(?:ik )?ben)${SOME} |(?:^|[,.!\\n] ?)(?:net |pas )?)verhuisd${SOME} n(?:aar)?`,
];
/** Who wants to be gone from it lives there still. */
const WANTS_AWAY = [
  `(?:i|we)(?: ?['’]?ve| have)? (?:just )?ended up(?: living)? in`,
  `(?:i|we)(?: [a-z]{2,8})? (?:want|wanna|need|(?:would|d) love|(?:cant|can ?['’]t) wait)(?: [a-z]{2,8})? move (?:out of|away from)`,
  `(?:j(?:e )?|on )(?:veu[xt]|voudrai[st]|reve d(?:e|['’]))(?: (?:trop|grave|vraiment|juste|tellement))? ?(?:m(?:e|['’])|s(?:e|['’]))? ?(?:barrer|casser|tirer|degager|enfuir|arracher|partir) d(?:e|['’])`,
  `(?:quiero (?:largar|ir|marchar)me|me quiero (?:largar|ir|marchar)|algun dia me (?:largo|voy|marcho)) de`,
  `voglio (?:solo )?(?:andarmene|scappare|andare via) da`,
  `(?:ich )?(?:will|mocht(?:e|['’])?)(?: (?:ich|nur|einfach|endlich|so|hier|mal)){0,2} (?:weg|raus) aus`,
  `(?:ik )?wil(?: (?:ik|echt|gewoon|zo|graag|hier)){0,2} weg uit`,
  `quero (?:muito |so )?(?:me mudar|mudar|ir embora|sair) d[aeo]`,
];
const BEHIND = [
  `(?:wir sind|sind wir|(?:^|[,.!\\n] ?)sind|(?:ich )?bin)${SOME} nach ${TOWN}${SOME} (?:um|her)?gezogen`,
  `(?:frisch |neu |grad |gerade )?(?:um|her)gezogen nach ${TOWN}`,
  `(?:(?:wij|we) zijn|(?:ik )?ben)${SOME} naar ${TOWN} verhuisd`,
];
const PATTERNS = [
  new RegExp(String.raw`\b(?:${MOVED.join('|')}) ${TOWN}`, 'g'),
  new RegExp(String.raw`\b(?:${WANTS_AWAY.join('|')}) ?${TOWN}`, 'g'),
  ...BEHIND.map((one) => new RegExp(String.raw`\b${one}\b`, 'g')),
];

/** Where a form says to which town its writer has moved. */
export const townsMovedToIn = (form: string): Place[] => townsToldIn(form, PATTERNS);
