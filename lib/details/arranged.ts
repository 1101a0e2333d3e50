/** A bare time or place, where one is about to meet: the other side asked when, or where, and this settles it. */
import { formOf } from '#lib/text/form.ts';
import { proposes } from './assent.ts';
import { CLOCK, DAY, HAS_CLOCK, HOUR, NOT_MET, ONLINE, SPOT } from './formats/said/spots.ts';
import type { Turn } from './types.ts';

/** Longest answer that is a time or a place, in characters of its normal form, and longest that is both. */
const LONGEST = 45;
const LONGEST_BOTH = 70;
/** Longest message that is read for what it asks. */
const LONGEST_ASKED = 160;
/** What was, or is so every time, or can't be seen in a picture. */
const NO_PLAN =
  /\b(?:did|was|were|usually|normally|(?:can ?['’]? ?t|cannot) (?:even )?see|photo|picture|pic|lines?|etais|etait|(?:t|tu) as|vous etes|warst|war|estabas|fuiste|eri|sei stat[oa]|estavas|foste)\b/;
/** Messages in which the meeting was spoken of. */
const RECENT = 6;

/** That one is to meet, and not at a teacher's. */
const TO_MEET = new RegExp(
  String.raw`(?<!\b(?:the|a|das|ein|your|team|staff|ton|mon|son|le|un|du|ai|as|a) )\b(?:meet(?:ing)?(?: up)?|link up|hang ?out|hang irl|see (?:u|you|each other)|come (?:over|get|pick)|pick (?:u|you) up|irl|in person|(?:te|se|nous) (?:voi[rts]s?|retrouve[rz]?|capte[rz]?|rejoin(?:s|t|dre)|rencontre[rz]?|pose[rz]?)|s ?['’]? ?(?:capte|voit)|rdv|rendez ?-?vous|en vrai|venir te chercher|viens? me (?:voir|chercher)|treffen|treffpunkt|sehen wir uns|quedamos|vernos|nos vemos|en persona|vediamo|becchiamo|vederci|incontr(?:iamo|arci)|dal vivo|afspreken|spreken we af|elkaar zien|a gente se ve|se encontrar|nos ver|pessoalmente)\b|\bcoming (?:round|over|to (?:mine|the ${SPOT}))\b`,
);
/** That one comes along, or is free. */
const TO_COME =
  /\b(?:(?:wanna|want to|can (?:u|you)|(?:u|you)|going to|gonna) (?:come|coming|free|hang|trade|go)|pick me up|come to|ur coming|wait for (?:u|you)|tu viens?|t ?['’]? ?(?:es )?(?:libre|dispo|chaud)|on (?:fait|va|y va|mange|revise|repete|joue|part)|je t ?['’]? ?(?:attends|rejoins)|jt ?['’]? ?(?:attends|rejoins)|kommst du|gehen wir|holst du|vienes|te apuntas|vieni|andiamo|kom je|gaan we|voce vem|bora|vamos)\b/;
/** Asks for the hour or the day. */
const WHEN =
  /\b(?:wh?at time|when|which day|what day|say a time|quelle heure|l ?['’]? ?heure|quel jour|quand|qd|wann|wie viel uhr|welcher tag|ne zeit|cuando|que hora|que dia|quando|che ora|che giorno|que horas|hoe laat|wanneer|welke dag)\b/;
/** Asks for the place; « ou » alone may be "or". */
const WHERE =
  /\b(?:where|wher|which (?:one|is|place)|what place|whereabouts|quel endroit|wo|donde|dove|onde|waar)\b|(?:^|[,.!?] ?|\b(?:ok|oui|et|mais|c|cest|est|dit|dis|la|voit|capte|retrouve|viens?|d) )ou(?: ca| ?\?| exactement| stp| on|$)/;

const SMALL =
  '(?:bet|so|how about|make it|works|plutot|alors|donc|parfait|perfect|ok|oki|okay|yes|yeah|yh|ye|um+|uh+|hm+|like|say|lets say|about|around|probs|the|that|same|usual|my|ur|oui|ouais|dac|euh+|bah|ben|disons|plutot|genre|vers|ja|also|ca va|c bon|si|vale|pues|mejor|allora|facciamo|direi|sim|entao|pode ser|oke|dan|doe maar|then|ish|is good|works|is fine|pour moi|for me|passt|geht|dann|va bene|is goed|kan ik|kan|lol|mdr|after school|apres les cours|nach der schule|morning|afternoon|evening|matin|midi|aprem|soir|morgens|abends|halb|half|past|quarter|um|at|on|le|a|as|alle|las|y media|e meia|e mezza|trente|thirty|fifteen|quinze|dot|sharp|pile|or so)';
const TIME = String.raw`(?:@? ?\d{1,2}(?: ?[:.h] ?\d\d)?(?: ?(?:h(?:eures?)?|am|pm|ish|uhr|uur|u|o ?['’]? ?clock))?\b|${CLOCK}|${DAY}|\b${HOUR}(?: heures?)?\b)`;
const TIMES = new RegExp(TIME, 'g');
const SMALLS = new RegExp(String.raw`\b${SMALL}\b`, 'g');
const HAS_TIME = new RegExp(TIME);
const BESIDE =
  "(?:at|by|near|outside|inside|in front of|behind|under|next to|devant|dvt|derriere|a cote d[eu]|pres d[eu]|en face d[eu]|sous|au|aux|a la|a l ?['’] ?|vorm|vor dem|hinterm|hinter dem|beim?|unter der|en el|en la|delante de|detras de|al lado del?|davanti (?:a|al|alla)|fuori (?:da|dal|dalla)|dietro|alla|al|no|em frente a[o]?|atras d[oa]|bij|voor|achter|onder)";
/** Begins with where something stands; what it is may be anything. */
const AT_PLACE = new RegExp(
  String.raw`^(?:(?:ok|ben|bah|euh|um+|hm+|like|yeah|passt|pues|allora|lets say)[ ,.]{1,3}|liever |plutot )?${BESIDE}(?: (?:the|de|der|dem|den|la|le|les|el|il|lo|o|het)\b)?[ '’]{0,2}[a-z0-9][a-z0-9 ,.'’-]{2,36}$`,
);
const HAS_PLACE = new RegExp(String.raw`\b${BESIDE} [a-z]|${SPOT}`);
/** A place at which people meet, and hardly more. */
const ONLY_SPOT = new RegExp(
  `^(?:(?:the|le|la|l ?['’]|a la|au|el|il|o|de|het|die|der) ?)?(?:[a-z'’-]{2,14} )?${SPOT}(?: [a-z'’-]{2,14})?[ !.]{0,3}$`,
);
/** At home one is not met, and all sorts of turns begin as a place does. */
const NO_PLACE =
  /\b(?:bed|room|home|lit|chambre|maison|couette|bett|zimmer|hause|cama|habitacion|casa|letto|camera|quarto|kamer|huis|moment|same time|work|travail|least|first|all|end|top|last|pire|moins|fait|secours|revoir|contraire|hasard|pif|mieux|debut|fond|calme)\b/;

/** Whether nothing but a time is said: the words are taken out one after the other, so that none is read in two ways. */
const isTimeOnly = (said: string): boolean => !/[a-z\d]/.test(said.replace(TIMES, ' ').replace(SMALLS, ' '));

/** "Like 3ish?" */
const PUT_FORWARD = /\b(?:like|about|around|abt|genre|vers|so gegen|tipo|verso)\b|ish\b/;

/** Whether an answer in normal form settles where or when one meets, after what was said. */
export function settles(form: string, turns: readonly Turn[]): boolean {
  const trimmed = form.trim();
  // A time that is put forward settles it as well; a bare one asks back.
  const said = PUT_FORWARD.test(trimmed) ? trimmed.replace(/ ?\?+$/, '') : trimmed;
  if (said === '' || said.length > LONGEST_BOTH || said.includes('?') || NOT_MET.test(said)) return false;
  // One may have put off the answer by a message of one's own.
  const asked = turns.slice(-2).findLast(({ from }) => from === 'other');
  if (!asked || asked.text.length > LONGEST_ASKED) return false;
  const isTime = said.length <= LONGEST && HAS_TIME.test(said) && isTimeOnly(said);
  if (!isTime && form.includes('?')) return false;
  const isPlace =
    said.length <= LONGEST && (AT_PLACE.test(said) || ONLY_SPOT.test(said)) && !NO_PLACE.test(said);
  const isBoth = HAS_CLOCK.test(said) && HAS_PLACE.test(said);
  if (!isTime && !isPlace && !isBoth) return false;
  const question = formOf(asked.text).text;
  if (NO_PLAN.test(question)) return false;
  // A time may be put against a proposed one.
  if (isTime && proposes(question) && (question.includes('?') || HAS_CLOCK.test(said))) return true;
  if (!((isTime || isBoth) && WHEN.test(question)) && !((isPlace || isBoth) && WHERE.test(question)))
    return false;
  const recent = turns.slice(-RECENT).map(({ text }) => formOf(text.slice(0, LONGEST_ASKED)).text);
  return (
    recent.some((one) => TO_MEET.test(one) || (isBoth && TO_COME.test(one))) &&
    !recent.some((one) => ONLINE.test(one) || NO_PLAN.test(one))
  );
}
