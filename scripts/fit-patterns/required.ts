/**
 * What each match of a regular expression must hold: one of a few runs of three signs, and one of a few others. Read off its
 * source, like the index queries of Cox 2012 (see lib/text/trigrams.ts), as a short row of “one of these”, all of which must
 * be so.
 */
import { BETWEEN_SETS, signOf } from '#lib/text/trigrams.ts';
import { ANYTHING, EDGE, just, NOTHING, oneOf, orNothing, type Part, Row, setsOf, times } from './parts.ts';

/** Sets of runs, of each of which a match holds at least one, the rarest first; null where nothing can be said. */
export function requiredBy({ source, flags }: RegExp): string[][] | null {
  if (/[uv]/.test(flags)) return null;
  const sets = setsOf(new Reader(source).alternatives());
  return sets.length === 0 ? null : sets.map((runs) => [...runs].sort());
}

/** Sets as they are listed: runs one behind the other, and a sign between sets that is none of theirs. */
export const writtenAs = (sets: readonly (readonly string[])[] | null): string | undefined =>
  sets?.map((runs) => runs.join('')).join(BETWEEN_SETS);

/** Reads the source of an expression that is known to be valid. */
class Reader {
  private readonly source: string;
  private at = 0;

  constructor(source: string) {
    this.source = source;
  }

  /** To the end of a group, or of all. */
  alternatives(): Part {
    const parts = [this.sequence()];
    while (this.take('|')) parts.push(this.sequence());
    return parts.length === 1 ? (parts[0] as Part) : oneOf(parts);
  }

  private sequence(): Part {
    const row = new Row();
    while (this.at < this.source.length && !'|)'.includes(this.source[this.at] as string))
      row.add(this.repeated(this.atom()));
    return row.part();
  }

  private take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  private match(sticky: RegExp): RegExpExecArray | null {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source);
    if (found) this.at = sticky.lastIndex;
    return found;
  }

  private atom(): Part {
    if (this.take('(')) return this.group();
    if (this.take('[')) return this.choice();
    if (this.take('\\')) return this.escape();
    if (this.take('.')) return ANYTHING;
    const char = this.source[this.at++] as string;
    return just(char === '^' || char === '$' ? ' ' : signOf(char));
  }

  private group(): Part {
    const [look] = this.match(/\?(?:[:=!]|<[=!]|<\w+>)/y) ?? [''];
    if (look === '' && this.source[this.at] === '?')
      throw new Error(`A group of ${this.source} can't be read.`);
    const inside = this.alternatives();
    this.take(')');
    // What is only looked at is not part of the match; what stands there is not worth the trouble.
    return look === '' || look === '?:' || look.endsWith('>') ? inside : NOTHING;
  }

  /** A class: one of its signs, where these are few. */
  private choice(): Part {
    const signs = new Set<string>();
    let few = !this.take('^');
    while (!this.take(']')) {
      const first = this.member();
      const last = this.match(/-(?!\])/y) ? this.member() : first;
      if (first === null || last === null) few = false;
      else for (const sign of between(first, last)) signs.add(sign);
    }
    return few ? { exact: [...signs], sets: [] } : ANYTHING;
  }

  /** A character of a class, or one that has its sign; null where it stands for others. */
  private member(): string | null {
    if (!this.take('\\')) return this.source[this.at++] as string;
    const char = this.escaped();
    if (char === null) this.at++;
    return char;
  }

  private escape(): Part {
    const char = this.escaped();
    if (char !== null) return just(signOf(char));
    const letter = this.source[this.at++];
    if (letter === 'b') return just(EDGE);
    if (letter === 'B') return NOTHING;
    if (letter === 'k') this.match(/<\w+>/y);
    return ANYTHING;
  }

  /** The character that an escape stands for, or one that has its sign; null where it stands for others, or for none. */
  private escaped(): string | null {
    const [, unicode, hex] = this.match(/u([\da-f]{4})|x([\da-f]{2})/iy) ?? [];
    const code = unicode ?? hex;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const [char] = this.match(/[dsnrtfv]|\W/y) ?? [null];
    if (char === 'd') return '0';
    return char !== null && /\w/.test(char) ? ' ' : char;
  }

  private repeated(part: Part): Part {
    const found = this.match(/(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y);
    if (!found) return part;
    const [, sign, least = '', range, most = ''] = found;
    if (sign === '?') return orNothing(part);
    if (sign === '*') return ANYTHING;
    if (sign === '+') return { exact: null, sets: setsOf(part) };
    const [from, to] = [Number(least), range === '' ? Number(least) : most === '' ? Infinity : Number(most)];
    return times(part, from, to);
  }
}

/** The signs of a range of characters. */
const between = (first: string, last: string): string[] =>
  Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, at) =>
    signOf(String.fromCharCode(first.charCodeAt(0) + at)),
  );
