/** One half of a name alone says who one is where the other one stands near to it, or where names are spoken of. */
import { isFirstName } from '../../formats/said/names/family.ts';
import type { Finding } from '../../types.ts';
import { isWord } from '../../words/lexicon.ts';

/** Characters beside a surname in which a first name is looked for. */
const NAME_NEAR = 40;
/** Words of two letters or more, which may begin with digits: "l3a". */
const wordsIn = (text: string): string[] => text.match(/(?=\d*\p{L})[\p{L}\d]{2,}/gu) ?? [];

/** One half of a name is told, and the other elsewhere in the sentence. */
const OF_NAMES =
  /\b(?:(?:sur|last|first|real|whole|full) ?-?names?|cognome|nome|(?:achter|voor|familie)naam|(?:nach|vor|familien)name|apellidos?|nombre|sobrenome|apelido|nom|prenom)\b/;
/** A name is spoken of, or one is known for such. */
export const isSaidName = (text: string, [from, to]: Finding['span']): boolean =>
  OF_NAMES.test(text) || wordsIn(text.slice(from, to)).some(isFirstName);
/** An initial beside the other half: “m. ogunleye”, “ogunleye, m”. */
const INITIAL = /(?:^|[^a-z])[a-z](?:\. ?| )[a-z]{3}|[a-z]{3}[ ,]{1,2}[a-z]\.?(?![a-z])/;
const isInitialBeside = (text: string, [from, to]: Finding['span']): boolean =>
  INITIAL.test(text.slice(Math.max(0, from - 4), to + 4));

/** The other half of a name stands near to it: “signed M. Ogunleye … im martha”, « brandl, korbinian ». */
function isOtherHalfBeside(text: string, [from, to]: Finding['span']): boolean {
  const before = wordsIn(text.slice(Math.max(0, from - NAME_NEAR), from));
  const behind = wordsIn(text.slice(to, to + NAME_NEAR));
  if ([...before, ...behind].some((word) => word.length > 2 && isFirstName(word) && !isWord(word)))
    return true;
  const beside = [before.at(-1), behind[0]].filter((word) => word !== undefined);
  const [own = ''] = wordsIn(text.slice(from, to));
  return beside.some((word) => word.length > 2 && (isFirstName(own) ? !isWord(word) : isFirstName(word)));
}

/** A first name, and whoever is written to is asked for theirs, or greeted: “emma u”, « carla encantada ». */
const ASKS_BACK =
  /^[a-z'’-]+ (?:u|wbu|hbu|toi|du|tu|jij|vc|x|encantad[oa]|enchantee?|piacere|prazer|angenehm|aangenaam)$/;
export const isNameAndYou = (name: string): boolean => ASKS_BACK.test(name.trim());

/** A first name, and what leads on to the class that somebody is in: « nathan de ta classe ». */
const LEADS_ON = /^[a-z'’-]+ (?:de|du|d['’]|from|of|von|aus|di|da|del|della|van|uit)$/;
const CLASS =
  /^ ?(?:(?:[tm]a|[tm]on|la|your|ur|my|the|[dm]einer|der|tu|mi|tua|mia|jouw|mijn|de|a) )?(?:class?e?\b|klasse?\b|clase\b|turma\b|group|\d)/;
export const isNameAndClass = (form: string, from: number, to: number): boolean =>
  LEADS_ON.test(form.slice(from, to).trim()) && CLASS.test(form.slice(to));

/**
 * Whether what was found tells first and last name, or one half beside the other.
 * @param isSure the tagger is certain of it: an initial will then do for the other half
 */
export const isWholeName = (text: string, span: Finding['span'], isSure: boolean): boolean =>
  wordsIn(text.slice(...span)).length !== 1 ||
  isOtherHalfBeside(text, span) ||
  (isSure && (isInitialBeside(text, span) || OF_NAMES.test(text)));
