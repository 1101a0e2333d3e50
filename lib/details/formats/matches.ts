/** What patterns match in a text. */

const NONE: readonly RegExpExecArray[] = [];

const compiled = new WeakSet<RegExp>();
/**
 * Browsers compile a pattern twice, for a few short texts at first and then for many; for a text of a thousand characters they do at
 * once what lasts. Of some 600 patterns that took two fifths of the time in Firefox and three fifths in Node.
 */
const LONG = 'la '.repeat(400);
function compileOnce(pattern: RegExp): void {
  if (compiled.has(pattern)) return;
  compiled.add(pattern);
  pattern.test(LONG);
}

/** All matches of the patterns of a list, one pattern behind the other. */
export function allMatchesOf(text: string, patterns: readonly RegExp[]): readonly RegExpExecArray[] {
  let found: RegExpExecArray[] | undefined;
  for (const pattern of patterns)
    for (const match of matchesOf(text, pattern))
      if (found) found.push(match);
      else found = [match];
  return found ?? NONE;
}

/** True where a pattern matches somewhere in a text. Throws where it has the flag `g`: it would begin where it last ended. */
export function holds(text: string, pattern: RegExp): boolean {
  if (pattern.global) throw new TypeError(`${pattern} has the flag g`);
  compileOnce(pattern);
  return pattern.test(text);
}

/** All matches of a pattern, as of `String.matchAll`. Throws where it lacks the flag `g`: the first would be found for ever. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} lacks the flag g`);
  compileOnce(pattern);
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}

const LETTER = /[a-z]/;
const ENDS_WORD = /^s?(?![a-z])/;

/** True where a name stands in a text in normal form, and not in the middle of another word. */
export function holdsName(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!LETTER.test(text.charAt(at - 1)) && ENDS_WORD.test(text.slice(at + name.length))) return true;
  return false;
}
