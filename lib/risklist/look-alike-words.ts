/** Words that copies put beside a name they borrow. Only these tell that a short or common name means a chat. */
const CHAT_WORDS =
  'app|cam|chats?|enligne|gg|gratuit|land|live|nouveau|online|random|rencontre|talk|tchat|tchatche|video';
const FILLERS = 'alternatives?|com|fr|free|io|me|my|net|new|official|officiel|org|site|the|tv|web|www';

const CHAT = new RegExp(CHAT_WORDS);
/** No text reads as these in two ways ("webcam" is "web" and "cam"): else a long label would be tried in all of them. */
export const ONLY_COMPANIONS = new RegExp(`^(?:${CHAT_WORDS}|${FILLERS}|(?<![0-9])[0-9]+)+$`);
const MISSPELT_FROM = 6;

/**
 * What stands beside `name` in `label`: `chat` words, only `filler` words, or `null` where anything else stands
 * there too (or nothing). `apart`: the name must be a part of its own between hyphens.
 */
export function companions(
  label: string,
  name: string,
  { apart }: { apart: boolean },
): 'chat' | 'filler' | null {
  const rest = apart ? restOfParts(label, name) : restOfText(label, name);
  if (rest === null || rest.length === 0) return null;
  if (!rest.every((part) => ONLY_COMPANIONS.test(part))) return null;
  return rest.some((part) => CHAT.test(part)) ? 'chat' : 'filler';
}

function restOfParts(label: string, name: string): string[] | null {
  const parts = label.split('-');
  return parts.includes(name) ? parts.filter((part) => part !== name && part !== '') : null;
}

function restOfText(label: string, name: string): string[] | null {
  const at = label.indexOf(name);
  if (at < 0) return null;
  const sides = [label.slice(0, at), label.slice(at + name.length)];
  return sides.flatMap((side) => side.split('-')).filter((part) => part !== '');
}

/** The label itself, and how it reads when digits and letter pairs stand for the letters they look like. */
export function variants(label: string): Set<string> {
  const digits = label
    .replaceAll('0', 'o')
    .replaceAll('3', 'e')
    .replaceAll('4', 'a')
    .replaceAll('5', 's')
    .replaceAll('7', 't');
  const read = [digits.replaceAll('1', 'l'), digits.replaceAll('1', 'i')];
  return new Set([label, ...read, ...read.map((text) => text.replaceAll('vv', 'w').replaceAll('rn', 'm'))]);
}

/** One letter doubled (or halved), or two neighbours swapped, in a name of at least six letters. */
export function isMisspelling(text: string, name: string): boolean {
  if (name.length < MISSPELT_FROM || text === name) return false;
  if (Math.abs(text.length - name.length) === 1) return undouble(text) === undouble(name);
  if (text.length !== name.length) return false;
  const at = [...name].findIndex((letter, i) => letter !== text[i]);
  return text[at] === name[at + 1] && text[at + 1] === name[at] && text.slice(at + 2) === name.slice(at + 2);
}

function undouble(text: string): string {
  return text.replace(/(.)\1+/g, '$1');
}
