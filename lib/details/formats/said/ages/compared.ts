/** How old one is beside somebody whose age is told: "1 yr older than you", « 4 ans de plus que mon frère qui a 9 ans ». */
import type { Message } from '../../../types.ts';
import { SIBLING } from '../../../vetoes/ages/other-numbers.ts';
import { type Place, placesOf } from '../behind.ts';
import { gradesAttendedIn } from './grades.ts';
import { AGE, GUESSED_OF_YOU, guessesAge, tellsAge, tellsOnlyAge } from './spoken-of.ts';

const COUNT =
  '(?:[1-9]|an?|one|two|three|four|five|une?|deux|trois|quatre|cinq|eine?n?|ein|zwei|drei|vier|funf|uno?|dos|tres|cuatro|cinco|due|tre|quattro|een|twee|drie|vijf|uma?|dois|quatro)';
const YEARS =
  '(?:years?|yrs?|class(?:es?)?|grades?|klassen?|cursos?|klas(?:sen)?|classi|ans?|piges?|jahre?|an[yi]?os?|anni|anno|jaar(?:tjes?)?)';
const MORE =
  '(?:below|above|under|unter|uber|en dessous|au dessus|onder|boven|abaixo|acima|sotto|sopra|older|younger|more|less|de (?:plus|moins|\\+|-)|plus (?:vieux|vieille|grande?|agee?|jeune|petite?)|alter|junger|mas|menos|mayor|menor|(?:in )?(?:piu|meno)|piu (?:grande|vecchi[oa]|piccol[oa]|giovane)|ouder|jonger|(?:a )?(?:mais|menos)(?: (?:velh[oa]|nov[oa]))?)';
const THAN = String.raw`(?:of|de|than|then|que|qu ?['’]|als|wie|di|rispetto a|dan|(?:d[oe] )?q(?:ue|u)?|ke)`;
const YOU = '(?:you|u|ya|toi|vous|du|tu|te|vos|jij|jou|je|vc|voce)';
const LEADS = String.raw`^(?:(?:a?(?:ha)+h?|lo+l|mdr|xd|o+h|a+h|ok|nah?|no|non|nee|nein|nao|nope|perdu|rate|close|presque|almost|casi|quasi|quase|fast|bijna|well|bah|ben|pues|so|also|genau|moi|ich|yo|io|ik|eu)[ ,.!]{1,3}){0,3}`;
const I_AM = String.raw`(?:(?:(?:i ?['’]? ?a?m|j ?['’]? ?ai|je suis|jsuis|(?:ich )?bin|tengo|soy|te llevo|ho|ne ho|sono|(?:ik )?ben|tenho|sou) )(?:(?:just|only|juste|nur|solo|maar|so) )?)?`;
const END = String.raw`(?= ?(?:$|[,.!?)\n]|(?:then|lol|mdr|haha|jaja(?:ja)*|alors|dann|entonces|allora|dus|entao|tho|btw|xd|kkk)\b))`;
/** Of who was asked, told or guessed. */
const BESIDE_THEM = [
  `${LEADS}${I_AM}(${COUNT} (?:${YEARS} )?${MORE}(?: (?:${THAN} )?${YOU})?)${END}`,
  `${LEADS}${I_AM}(${MORE} (?:(?:by|d ?['’]|um|met|por)|(?:${THAN} ${YOU},? )?(?:d[ei])?) ?${COUNT} ${YEARS})${END}`,
  // « quítale uno »: what is to be added or taken away.
  `${LEADS}((?:enleve|retire|rajoute|ajoute|add|take(?: off| away)?|subtract|quitale|restale|sumale|ponle|anadele|togli(?:ne)?|aggiungi(?:ne)?|tira|diminui|soma|aumenta|coloca|zieh(?: noch)?|haal er|doe er|tel er)(?: (?:en|ne|me))? ${COUNT}s?(?: ${YEARS})?(?: (?:ab|dazu|bij|af|off|mais|a mais|a menos))?)${END}`,
].map((way) => new RegExp(way, 'g'));
const WE_ARE =
  "(?:(?:we ?['’]? ?(?:re|are)|we both|on a|on est|nous avons|tenemos|somos de|abbiamo|wir sind|(?:we|wij) zijn|temos) )?";
const TOO =
  "((?:me too|moi aussi|(?:ich )?auch|(?:yo )?tambien|(?:io )?anche(?: io)?|anch ?['’]? ?io|(?:ik )?ook|(?:eu )?(?:tbm?|tambem))) ?[!.]{0,3}$";
/** Asked in the same breath: « du bist 15? ich auch ». */
const ASKED_TOO = [new RegExp(`^${GUESSED_OF_YOU} ?\\?+ ?${TOO}`, 'g')];
const THE_SAME = [
  new RegExp(
    String.raw`${LEADS}${I_AM}${WE_ARE}((?:(?:the |le |la |das |de |o |a )?(?:same|meme|mm|gleiche|mism[oa]|stess[oa]|zelfde|mesm[oa]) (?:age|alter|edad|eta|leeftijd|idade)|(?:genau ?so|gleich) alt|l[oa]s mism[oa]s|gli stessi|os mesmos|(?:la (?:mism|stess)|a mesm)a|igual|uguale|even oud|pareil|(?:net als|(?:just )?like|comme|come) ${YOU}|same(?: (?:year|grade))?|(?:la |the )?meme classe)(?: (?:here|as|que|wie|di|als|de|q) ?(?:${YOU}|a (?:t|s)ua)?)?)${END}`,
    'g',
  ),
  new RegExp(`^${TOO}`, 'g'),
];
const MY = '(?:my|mon|ma|mein(?:e|em|er)?|mi|mia|mio|il mio|la mia|mijn|mn|meu|minha|o meu|a minha)';
const HAS = String.raw`(?:,? (?:(?:and|et|und|y|e|en) )?(?:(?:who|she|he|qui|elle|il|die|der|sie|er|q(?:ue)?|ella|el|che|lei|lui|ze|hij|ela|ele) ?)?(?:ne )?(?:['’]?s|is|a|ist|tiene|ha|tem)|(?: ?['’]?s)?) `;
/** Of somebody whose age is told in the same breath. */
const BESIDE_ANOTHER = [
  `(?:^|[,.] ?)${I_AM}(${COUNT} (?:${YEARS} )?${MORE} ${THAN} ?${MY} (?:[a-z]{3,8} )?${SIBLING}${HAS}${AGE})\\b`,
  `\\b${MY} (?:[a-z]{3,8} )?${SIBLING} (?:is|a|ist|hat|tiene|ha|tem) (?:[4-9]|${AGE})(?: ${YEARS})?,? (?:and|et|und|y|e|en) (?:i ?['’]? ?a?m|moi|j ?['’]? ?ai|ich(?: bin)?|yo|io|ik(?: ben)?|eu) ((?:twice|double|le double|doppelt|el doble|il doppio|o dobro|twee keer)[a-z ]{0,14}|${COUNT} (?:${YEARS} )?${MORE})${END}`,
].map((way) => new RegExp(way, 'g'));
/** A mother's age at one's birth, and hers now. */
const SINCE_BIRTH = [
  /\b(?:had me (?:at|when she was)|m ?['’]? ?a eue? (?:a|quand elle avait)|me tuvo (?:con|a los)|mi ha avut[oa] a|hat mich mit|me teve (?:com|aos)|kreeg (?:me|mij) (?:op|met)) \d\d\b[^.!?\n]{1,20}\b(\d\d)\b/g,
  /\bwas \d\d when she had me[^.!?\n]{1,20}\b(\d\d)\b/g,
];
/** What one looks like says how old one is not. */
const LOOKS = new RegExp(
  String.raw`^(?:im |i am )?(${AGE}(?: (?:ans|jahre|anos|anni|jaar))?),? (?:but|tho|mais|aber|pero|ma|maar|mas) (?:(?:people (?:say|think)|everyone (?:says|thinks)|they say) )?(?:(?:i|je|j|ich|ik|eu|ne|io|yo) ?)?(?:(?:can )?look|fais|parais|seh(?:e)?|parezco|aparento|dimostro|sembro|lijk|pareco|wirke?)\b`,
  'g',
);
/** Without one of them none of these stands there; they are long, and take their time to be compiled. */
const NAMES_KIN = new RegExp(
  String.raw`\b${SIBLING}|\b(?:had me|m ?['’]? ?a eue?|me tuvo|mi ha avut|hat mich|me teve|kreeg m)`,
);
const OUTRIGHT = [...BESIDE_ANOTHER, ...SINCE_BIRTH];
const ALONE = [...ASKED_TOO, LOOKS];
/** Longest message that says no more. */
const LONGEST = 60;

/** « en 4e au classement »: a place, and no grade. */
const RANKED =
  /\b(?:classement|course|position|place|ligue|rank(?:ing)?|league|race|rangliste|platz|posicion|posto)\b/;
/** Longest message of theirs that tells a grade and little else. */
const LONGEST_GRADE = 40;

/** Where a form measures its writer's age by another that is known. */
export function agesComparedIn(form: string, message: Message): Place[] {
  const found = placesOf(form, NAMES_KIN.test(form) ? OUTRIGHT : ALONE);
  const theirs = message.heard[0]?.form.text ?? '';
  if (theirs === '' || form.length > LONGEST) return found;
  const same = placesOf(form, THE_SAME);
  const beside = placesOf(form, BESIDE_THEM);
  if (same.length + beside.length === 0) return found;
  const isGrade =
    theirs.length <= LONGEST_GRADE && !RANKED.test(theirs) && gradesAttendedIn(theirs).length > 0;
  if (tellsOnlyAge(theirs) || isGrade) found.push(...same);
  if (tellsAge(theirs) || isGrade || guessesAge(message)) found.push(...beside);
  return found;
}
