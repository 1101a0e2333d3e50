/** What phrases may begin with, so that few of many need be tried at a place of a text. */

/** Characters of a beginning that are told apart: a longer one tells hardly more. */
const LONGEST = 4;

/** A beginning, and whether more of the phrase can still be added to it. */
interface Beginning {
  said: string;
  open: boolean;
}

const NOTHING_YET: Beginning = { said: '', open: true };

/** What stands after a piece that may be left out or said again. */
const TIMES = /[?*+]|\{\d+(?:,\d*)?\}/y;
/** Looks around, or stands between two characters: it says nothing by itself. */
const LOOK = /\(\?<?[=!]/y;
const LITERAL = /[a-z0-9']/;
/** Most phrases begin with four letters that are always there. */
const PLAIN = /^[a-z0-9']{4}(?![?*{])/;

/**
 * What a phrase, a fragment of a regular expression as in `phrases`, may begin with: up to four characters each. A beginning
 * that is shorter may be followed by anything; one that is empty means that the phrase is to be tried everywhere.
 */
export function beginningsOf(fragment: string): readonly string[] {
  if (PLAIN.test(fragment)) return [fragment.slice(0, LONGEST)];
  const found = new Set(sequence({ fragment, at: 0 }, true).map(({ said }) => said));
  return found.has('') ? [''] : [...found];
}

interface Reader {
  fragment: string;
  at: number;
}

/** Alternatives, up to the bracket that closes them. */
function eitherOf(reader: Reader): Beginning[] {
  const all = sequence(reader);
  while (reader.fragment[reader.at] === '|') {
    reader.at++;
    all.push(...sequence(reader));
  }
  return all;
}

/** @param outermost nothing behind it is read: it ends where no beginning can become longer */
function sequence(reader: Reader, outermost = false): Beginning[] {
  let begun = [NOTHING_YET];
  while (reader.at < reader.fragment.length && !'|)'.includes(reader.fragment[reader.at] ?? '')) {
    if (outermost && !begun.some(({ open }) => open)) break;
    const piece = pieceOf(reader);
    const times = taken(reader, TIMES);
    const repeated = times !== '' && times !== '?';
    const with_ = begun.flatMap((one) =>
      one.open ? piece.map((next) => joined(one, next, repeated)) : [one],
    );
    const mayLack = times === '?' || times === '*' || times.startsWith('{0');
    begun = mayLack ? [...begun, ...with_] : with_;
  }
  return begun;
}

function joined(one: Beginning, next: Beginning, repeated: boolean): Beginning {
  const said = (one.said + next.said).slice(0, LONGEST);
  return { said, open: next.open && !repeated && said.length < LONGEST };
}

/** One piece: a character, a class of them, a gap, or a bracket with what stands in it. */
function pieceOf(reader: Reader): Beginning[] {
  const looks = taken(reader, LOOK) !== '';
  const character = reader.fragment[reader.at] ?? '';
  if (looks || character === '(') {
    if (!looks) reader.at += reader.fragment.startsWith('(?:', reader.at) ? 3 : 1;
    const within = eitherOf(reader);
    reader.at++;
    return looks ? [NOTHING_YET] : within;
  }
  if (character === '[') {
    reader.at = reader.fragment.indexOf(']', reader.at) + 1;
    return [{ said: '', open: false }];
  }
  if (character === '\\') {
    const escaped = reader.fragment[reader.at + 1];
    reader.at += 2;
    return [escaped === 'b' ? NOTHING_YET : { said: '', open: false }];
  }
  reader.at++;
  return [LITERAL.test(character) ? { said: character, open: true } : { said: '', open: false }];
}

/** What a pattern with the flag `y` matches at this place; behind it, it goes on. */
function taken(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const [said = ''] = pattern.exec(reader.fragment) ?? [];
  reader.at += said.length;
  return said;
}
