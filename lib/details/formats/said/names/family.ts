/** What a first and a last name look like: the first is known, the last is a word that nobody says otherwise. */
import { namedAs } from '../../../words/gazetteer.ts';
import { isWord } from '../../../words/lexicon.ts';
import type { Place } from '../behind.ts';

export const FIRST_NAME = "[a-z][a-z'’-]{2,17}";
/** With what last names begin with in many countries. */
export const LAST_NAME =
  "(?:(?:van|von|de|te[nr]?|di|da|dos|du|le|la|el|al|ben)(?: (?:der|den|la|las|los))? |[od] ?['’] ?)?[a-z][a-z'’-]{2,23}";
/** A first name with the second one that some have, and the last. */
export const BOTH = `(${FIRST_NAME}(?: ${FIRST_NAME})??) (${LAST_NAME})`;

/** What one says before one's name without saying anything. */
export const FILLED =
  '(?:just|juste|nur|solo|ja|halt|eig|eigentlich|eigtl|ubrigens|btw|pues|en verdad|en realidad|por cierto|in realta|comunque|cmq|eigenlijk|trouwens|gewoon|en fait|au fait|en vrai|na verdade|alias|mesmo|really|actually|literally|richtig|voll|eben|auch|tambien|anche|ook|aussi)';

/** Words drawn out, laughter, and what French chats draw together: « jlaime ». */
const SOUNDS =
  /([a-z])\1\1|^(?:a?h[aehiou]+h|m[dr]+r|lo+l|j[aei]j|kk|x+d)|^(?:[jlm][^aeiouyh'’-]|t[bcdfgklmnpqstv]|ch?ui|jsu|jva|oue|nope|nah)|^(?:private?|prive|skibidi|nuh ?uh|che?pas?|anonym[a-z]*|nunya|prazer|piacere|encantad[oa]|enchantee?|angenehm|aangenaam|na[iw]n|naan|bah|euh|hmm|[a-z]['’])$/;

const isListed = (name: string): boolean => namedAs(name).includes('given-name');
/** Two names with a hyphen are one: "louis-marie". */
const isGiven = (name: string): boolean => isListed(name) || name.split('-').every(isListed);

/** A given name, with others behind it; « una donna » begins with a word. */
export function isFirstName(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return isGiven(first) && (others.length === 0 || !isWord(first)) && others.every(isGiven);
}

/** Common words and short ones are last names as well, but then the sentence alone does not tell. */
export function isLastName(name: string): boolean {
  const last = name.split(' ').at(-1) ?? '';
  return last.length > 3 && !isWord(last) && !SOUNDS.test(last);
}

/** Whether one word is a first name and the other a last one, and no first name as well. */
export const areNames = (one: string, other: string): boolean =>
  isFirstName(one) && isLastName(other) && !isFirstName(other);

/** From the first name to the end of the last one, by the two groups of a match with the flag `d`. */
export const bothOf = ({ indices }: RegExpExecArray): Place => ({
  from: indices?.[1]?.[0] ?? 0,
  to: indices?.[2]?.[1] ?? 0,
});

/** What one says of a name instead of telling it. */
const DESCRIBED =
  /^(?:embarr|borin|weird|hidden|privat|priv|bizarr|compliqu|chiant|moche|ridicul|degueu|unwichtig|peinlich|kompliz|hasslich|lacher|langweil|schwierig|komisch|egal|geheim|secret|segret|segred|brutt|orribil|stran|lungh|difficil|imbaraz|feo$|feio$|fei[oa]|rar[oa]$|horribl|largu|vergonz|vergonh|estranh|esquisit|gigant|comprid|lelijk|moeilijk|raar|saai|stom)/;
export const isDescribed = (name: string): boolean => DESCRIBED.test(name);

/** What one says that it is, or answers instead, and is no name. */
const NO_NAME =
  /^(?:taken|same|none|nope|unknown|unique|ugly|complicated|mine|different|doubled?|hyphenated|arabe|connue?|pourri|nul|drole|rare|selten|doof|haufig|com[um]n?e?|dificil|largo|italien|italiano|aleman|alemao|polnisch|turkisch|francais|francese|l[oau]ng[oa]?|short|hard|easy|cool|nice|common|foreign|[a-z]+ish|german|italian|mort|rien|niente|nada|nichts?|niets|anders|kurz|cort[oa]|facile?|what|quoi|not|pas|kein\w*|geen)$/;

/** Whether it is a last name where it is said to be one: any word may be, « mein nachname ist fuchs ». */
export const isSaidLastName = (name: string): boolean =>
  name.length > 2 && !isDescribed(name) && !NO_NAME.test(name);
