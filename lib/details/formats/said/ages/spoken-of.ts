/** Whether the other side has told how old they are, or has guessed how old one is: what is said next is measured by it. */
import type { Message } from '../../../types.ts';
import { asksOther } from '../../../vetoes/ages/other-numbers.ts';
import { holds } from '../../matches.ts';

export const AGE =
  '(?:[89]|1\\d|eleven|twelve|(?:thir|four|fif|six|seven)teen|onze|douze|treize|quatorze|quinze|seize|elf|zwolf|(?:drei|vier|funf|sech|sieb)zehn|doce|trece|catorce|quince|dieciseis|undici|dodici|tredici|quattordici|quindici|sedici|twaalf|(?:der|veer|vijf|zes|zeven)tien|doze|treze)';
const YEARS = '(?: ?(?:ans|piges|an[yi]?os|anni|jahre?|jaar|years?(?: old)?|yrs?(?: old)?|y\\/?o))';
const LITTLE =
  '(?:(?:like|just|only|about|around|already|genre|deja|que|bientot|presque|seulement|schon|erst|so|fast|bald|ungefahr|ya|casi|solo|como|gia|quasi|tipo|ja|al|pas|net|bijna|ook|auch|aussi|anche|tambien|tambem|too|un[oa]?s|(?:al|por lo|pelo) menos|almeno) )';
/** Behind it nothing else is counted. */
const END = String.raw`${YEARS}?(?= ?(?:$|[,.!?)\n]|(?:and|et|und|[ye](?= (?:tu|te|vos|vc|voce)\b| ?$)|en(?= (?:jij|je|u)\b| ?$)|btw|lol|mdr|haha|hbu|wbu|u|you|toi|du|tu|jij|vc|voce|right|verdad|non|no|oder|toch|ne|ou|or|c|cest|max)\b))`;
const I = String.raw`(?:i ?['’]? ?a?m|j ?['’]? ?ai|jsuis|moi|ich|(?:ich )?bin|yo|(?:yo )?tengo|io|(?:io )?(?:ne )?ho|ik|(?:ik )?ben|eu|(?:eu )?tenho)`;
const YOU = String.raw`(?:(?:are|r) (?:you|u)|(?:you|u)(?: are| r| ?['’]?re)?|ur|you ?['’]?re|t ?['’]? ?(?:as|es)|tu as|as ?-? ?tu|du bist|bist du|tienes|(?:tu )?(?:ne )?hai|(?:je|jij) bent|ben (?:je|jij)|tens|(?:vc|voce|tu) tem)`;
/** « je dirais 15 », "you look like 16" */
const GUESSING =
  "(?:guess(?:ing)?|deviner|j?e? ?dirais|i(?: ?['’]?d| would) say|dois avoir|tu fais|look(?:s)?(?: like)?|bet|must be|parie|schatz[ea]?|wirkst|siehst aus|echo|echaba|tendr(?:as|ias)|seguro (?:que )?tienes|apuesto|scommetto|secondo me|avrai|sembri|gok|schat|lijkt|aposto|acho que|deves? ter|parece[s]?)";
/** « du bist auch 15 » */
export const GUESSED_OF_YOU = `${YOU} ${LITTLE}?${AGE}${YEARS}?`;

const told = (age: string) =>
  new RegExp(`^(?:[a-z]{2,8},? )?${I} ${LITTLE}{0,2}${age}${END}|^${age}${END}(?! ?\\?)`);
const TOLD = told(AGE);
/** Also one that nobody here has: it may be put right. */
const TOLD_WRONG = told('\\d{1,2}');
const GUESSED = [
  new RegExp(`\\b${YOU} ${LITTLE}{0,2}${AGE}${END}[^\\n]{0,24}$`),
  new RegExp(`^(?:[a-z]{2,6},? )?${LITTLE}{0,2}${AGE}${YEARS}[^.!\\n]{0,16}\\?`),
  new RegExp(`\\b${GUESSING}\\b[^!?\\n]{0,24}\\b${AGE}${END}`),
  new RegExp(
    `^${AGE}${YEARS}? (?:i guess|i bet|je parie|jparie|je dirais|jdirais|schatz ich|apuesto|scommetto|gok ik)\\b`,
  ),
];
/** « 12 ? », after « devine »: a number is a guess where one was to guess, or an age is what is talked about. */
const BARE_GUESS = new RegExp(`^(?:[a-z]{2,8},? )?${LITTLE}{0,2}${AGE} ?\\?+$`);
const OF_AGES =
  /\b(?:guess|devine[rsz]?|rate mal|adivina|indovina|raad(?: maar)?|adivinha|how old|(?:my|your|ur|mon|ton) age|quel age|wie alt|mein alter|edad|quanti anni|eta|hoe oud|leeftijd|idade)\b/;
/** Of what else than this child a guess may speak. */
const OF_OTHERS =
  /\b(?:s?he|its|it ?['’]?s|is it|they|we|the|sao|son|sont|sind|il|elle|ca|er|ist|el|ella|lui|lei|hij|ze|ele|ela)\b/;
/** Longest message that is a guess or tells no more than an age. */
const LONGEST = 80;

/** Whether a form tells its writer's age, and little else. */
export const tellsAge = (form: string): boolean => form.length <= LONGEST && holds(form, TOLD);

/** Something else of theirs behind it, to which « moi aussi » may answer. */
const MORE =
  /(?:\b(?:and|et|und|y|e|en)|[,.!]) ?(?:i|im|ive|my|je|j|jsuis|jai|mon|ma|ich|bin|mein|yo|mi|io|mio|ik|mijn|eu|meu|love|hate|j ?['’]? ?aime)\b/;

/** Whether what stands behind a detail of theirs tells something else of them. */
export const tellsMore = (rest: string): boolean => holds(rest, MORE);

/** Whether it tells nothing else. */
export const tellsOnlyAge = (form: string): boolean => tellsAge(form) && !tellsMore(form);

/** Whether it tells any number of years, which may be a slip. */
export const tellsSomeAge = (form: string): boolean => form.length <= LONGEST && holds(form, TOLD_WRONG);

/** Whether the other side has guessed last how old one is. */
export function guessesAge({ heard, before }: Pick<Message, 'heard' | 'before'>): boolean {
  const theirs = heard[0]?.form.text ?? '';
  if (theirs === '' || theirs.length > LONGEST) return false;
  if (holds(theirs, OF_OTHERS)) return false;
  if (GUESSED.some((way) => holds(theirs, way))) return true;
  return (
    holds(theirs, BARE_GUESS) &&
    [before[0], heard[1]].some(
      (one) => one !== undefined && holds(one.form.text, OF_AGES) && !asksOther(one.form.text),
    )
  );
}

/** Older or younger, and by how much is not said. */
const ONLY_MORE =
  /^(?:[a-z]{1,6},? )?(?:moins|plus|less|more|lower|higher|older|younger|menos|mas|meno|piu|minder|meer|weniger|mehr|mais|junger|alter|ouder|jonger)(?: (?:lol|mdr|haha+|xd|jaja(?:ja)*|k{3,}))?[ !.]*$/;

/** Whether the other side's last message makes an age of this one: theirs is told in it, or one's own guessed. */
export function speaksOfAge(message: Pick<Message, 'form' | 'heard' | 'before'>): boolean {
  const theirs = message.heard[0]?.form.text ?? '';
  return !holds(message.form.text, ONLY_MORE) && (tellsOnlyAge(theirs) || guessesAge(message));
}
