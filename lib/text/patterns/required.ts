/**
 * What a text must hold so that a pattern can match in it: of each of some lists of literals one at least. After Cox 2012,
 * “Regular expression matching with a trigram index”. What is not understood asks for nothing, so that no match is lost. The
 * parsers that there are for all of the syntax weigh ten times as much.
 */

/**
 * Literals, of which a text that matches holds one at least: in small letters, every figure as zero, and EDGE where a word begins
 * or ends.
 */
export type Clause = readonly string[];

/** Stands in a literal for `\b`. */
export const EDGE = '\b';
/** A character as it stands in literals: what is alike here is not told apart. */
export const alike = (code: number): number =>
  code >= 65 && code <= 90 ? code + 32 : code >= 48 && code <= 57 ? 48 : code;

/** What a part of a pattern matches: a few texts and nothing else, or anything that holds one of each clause. */
interface Part {
  exact?: Clause;
  clauses: Clause[];
}

/** Texts that a part may match: with more they are not written out. */
const MOST = 64;
/** Literals of a clause. */
const MOST_OF_CLAUSE = 600;
/** Characters of a class that are written out. */
const MOST_OF_CLASS = 6;
/** Characters that a literal has at least; a single one stands in most texts. */
const SHORTEST = 2;
/** Characters, with edges among them, above which nobody need count. */
const LONG = 2 * SHORTEST + 1;

/** Small letters and the blank. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || code === 32;
/** What an atom is followed by that is counted. */
const COUNTS = ['?', '*', '+', '{'];
const TIMES = /^(?:([?*+])|\{(\d+)(,(\d*))?\})\??/;
const ONCE = [1, 1] as const;
/** The rest of a class of figures. */
const FIGURES = /^\d(?:-?\d)*\]/;
const HEX = /^(?:u([\da-f]{4})|x([\da-f]{2}))/i;
/** What was matched before, by a number of one figure. */
const MATCHED = /^[1-9](?!\d)/;
/** Code points, control characters, what was matched before by a longer number or a name. */
const ODD = /^[1-9cuxk]/;
/** What a group begins with that is no more than a group, or looks about. */
const OPENS = /^\?(?:<?[=!]|:|<\w+>)/;
const LOOKS = /[=!]/;
const SURROGATES = /[\ud800-\udfff]/;
const BACKSLASH = 92;

const ANYTHING: Part = { clauses: [] };
/** A place between characters. */
const NO_WIDTH: Part = { exact: [''], clauses: [] };
const AT_EDGE: Part = { exact: [EDGE], clauses: [] };
const FIGURE: Part = { exact: ['0'], clauses: [] };
const CLASSES = /^[DwWsSpP]/;
const PROPERTIES = /^[pP]\{/;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' };

const isUsable = (texts: Clause): boolean =>
  texts.length <= MOST_OF_CLAUSE &&
  texts.every((text) => text.length > LONG || text.replaceAll(EDGE, '').length >= SHORTEST);

/** The clause of a part that asks for the fewest literals. */
const bestOf = ({ exact, clauses }: Part): Clause | undefined =>
  exact ? (isUsable(exact) ? exact : undefined) : clauses.toSorted((a, b) => a.length - b.length)[0];

/** What a pattern's matches hold; nothing where it is not understood. */
export function requiredBy({ source, flags }: RegExp): Clause[] {
  const ignoresCase = flags.includes('i');
  // Sets of sets, code points of two units, and what is alike but for case: no pattern of ours has need of it.
  let understood = !flags.includes('v') && !(flags.includes('u') && (ignoresCase || SURROGATES.test(source)));
  let at = 0;

  const literal = (code: number): Part =>
    ignoresCase && code > 127 ? ANYTHING : { exact: [String.fromCharCode(alike(code))], clauses: [] };

  /** The character or class behind a backslash, which is passed. */
  const escaped = (): Part => {
    const rest = source.slice(at, at + 5);
    const sign = source.charAt(at++);
    if (sign === 'd') return FIGURE;
    if (CLASSES.test(sign)) {
      if (PROPERTIES.test(rest)) at = source.indexOf('}', at) + 1;
      return ANYTHING;
    }
    const [code, four, two] = HEX.exec(rest) ?? [];
    if (code) {
      at += code.length - 1;
      return literal(Number.parseInt(four ?? two ?? '', 16));
    }
    if (ODD.test(rest)) {
      understood &&= MATCHED.test(rest);
      return ANYTHING;
    }
    return literal((CONTROLS[sign] ?? sign).charCodeAt(0));
  };

  /** A class in brackets, of which the first is passed. */
  const oneOf = (): Part => {
    const [figures = ''] = FIGURES.exec(source.slice(at, at + 12)) ?? [];
    at += figures.length;
    if (figures !== '') return FIGURE;
    let known = source[at] !== '^';
    const exact: string[] = [];
    while (at < source.length && source[at] !== ']') {
      const sign = source.charCodeAt(at++);
      const one = sign !== BACKSLASH ? literal(sign) : source[at] === 'b' ? ANYTHING : escaped();
      if (!one.exact || (source[at] === '-' && source[at + 1] !== ']')) known = false;
      exact.push(...(one.exact ?? []));
    }
    at++;
    return known && exact.length <= MOST_OF_CLASS ? { exact: [...new Set(exact)], clauses: [] } : ANYTHING;
  };

  /** A group, of which the bracket is passed. */
  const group = (): Part => {
    const [kind = ''] = OPENS.exec(source.slice(at, at + 40)) ?? [];
    at += kind.length;
    understood &&= kind !== '' || source[at] !== '?';
    const inside = either();
    at++;
    return LOOKS.test(kind) ? NO_WIDTH : inside;
  };

  const atom = (): Part => {
    const sign = source.charAt(at++);
    if (sign === '(') return group();
    if (sign === '[') return oneOf();
    if (sign === '.') return ANYTHING;
    if (sign === '^' || sign === '$') return NO_WIDTH;
    if (sign !== '\\') return literal(sign.charCodeAt(0));
    if (source[at] !== 'b' && source[at] !== 'B') return escaped();
    return source[at++] === 'b' ? AT_EDGE : NO_WIDTH;
  };

  /** How often the atom before stands at least and at most. */
  const times = (): readonly [least: number, most: number] => {
    if (!COUNTS.includes(source.charAt(at))) return ONCE;
    const [all = '', sign = '', least = '', comma, most = ''] = TIMES.exec(source.slice(at, at + 12)) ?? [];
    at += all.length;
    if (all === '') return ONCE;
    if (sign !== '') return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Number.POSITIVE_INFINITY];
    return [
      Number(least),
      comma === undefined ? Number(least) : most === '' ? Number.POSITIVE_INFINITY : Number(most),
    ];
  };

  /** Characters that stand for themselves, and are not counted: most of a pattern. */
  const plain = (): string => {
    const from = at;
    while (at < source.length && isPlain(source.charCodeAt(at))) at++;
    if (at > from && COUNTS.includes(source.charAt(at))) at--;
    return source.slice(from, at);
  };

  /** One thing behind the other. */
  const row = (): Part => {
    const clauses: Clause[] = [];
    /** What may stand here since the last gap, but for `tail`, with which each of them ends. */
    let run: Clause = [''];
    let tail = '';
    let whole = true;
    const written = () => run.map((text) => text + tail);
    const cut = (next: Clause) => {
      const texts = written();
      if (isUsable(texts)) clauses.push(texts);
      [run, tail, whole] = [next, '', false];
    };
    const add = (texts: Clause) => {
      if (texts.length === 1) tail += texts[0];
      else if (run.length * texts.length > MOST) cut(texts);
      else {
        run = written().flatMap((text) => texts.map((one) => text + one));
        tail = '';
      }
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const text = plain();
      if (text !== '') {
        tail += text;
        continue;
      }
      const { exact, clauses: inside } = atom();
      const [least, most] = times();
      if (exact && most <= 1) {
        if (most === 1) add(least === 1 ? exact : [...new Set(['', ...exact])]);
      } else if (exact && least > 0) {
        // It ends as it begins, and there may be more between.
        add(exact);
        cut(exact);
      } else {
        cut(['']);
        if (least > 0) clauses.push(...inside);
      }
    }
    if (whole) return { exact: written(), clauses: [] };
    cut(['']);
    return { clauses };
  };

  /** Alternatives, up to the bracket that ends them. */
  const either = (): Part => {
    const parts = [row()];
    while (source[at] === '|') {
      at++;
      parts.push(row());
    }
    if (parts.length === 1) return parts[0] as Part;
    if (parts.every(({ exact }) => exact)) {
      const exact = parts.flatMap((part) => part.exact as Clause);
      if (exact.length <= MOST) return { exact, clauses: [] };
    }
    const best = parts.map(bestOf);
    const all = best.includes(undefined) ? [] : best.flatMap((clause) => clause as Clause);
    return { clauses: all.length > 0 && isUsable(all) ? [all] : [] };
  };

  const whole = either();
  if (!understood) return [];
  if (!whole.exact) return whole.clauses;
  return isUsable(whole.exact) ? [whole.exact] : [];
}
