/** The tokens that the tagger reads: words, and every other sign that is no space. */
import type { Message } from '../types.ts';

export interface Token {
  text: string;
  /** Where it stands in the form. */
  from: number;
  to: number;
  /** As it was written: 0 small, 1 with a capital, 2 all capitals. */
  capital: 0 | 1 | 2;
  /** A space, a new line or nothing at all stands before it. */
  spaced: boolean;
  newLine: boolean;
}

/** The tokens of a text in the order in which they stand. */
export function tokensOf({ form, words, written }: Pick<Message, 'form' | 'words' | 'written'>): Token[] {
  const { text } = form;
  const tokens: Token[] = [];
  const add = (token: string, from: number, to: number) => {
    const before = from > 0 ? text.charCodeAt(from - 1) : 32;
    tokens.push({
      text: token,
      from,
      to,
      capital: capitalOf(written, form.original(from), form.original(to)),
      spaced: before === 32 || before === 10,
      newLine: before === 10,
    });
  };
  let at = 0;
  const signs = (to: number) => {
    for (; at < to; at++)
      if (text.charCodeAt(at) !== 32 && text.charCodeAt(at) !== 10) add(text.charAt(at), at, at + 1);
  };
  for (const { text: word, from, to } of words) {
    signs(from);
    add(word, from, to);
    at = to;
  }
  signs(text.length);
  return tokens;
}

/** Kin, and whoever one speaks to: « de dónde eres tío », « 14 tío ». */
const CALLED =
  /^(?:[tz]i[oa]|primo|herman[oa]|hij[oa]|ami[cg][oa]|compa|frate(?:llo)?|sorella|irmao?|sister|cousine?|friend|bruder)$/;
const BEFORE_CALLED =
  /\b(?:[89]|1\d|an[ions]+|(?:d\w+|onde|t[ei]) (?!mis?\b|[ts]us\b)[a-z]+[si]|anos v\w+ tem|vas|cumple\w*|compleanno|anivers\w+|you|u),?$/;
/** Who is asked so is called as one likes: « cuántos años tienes guapa », "tesoro". */
const ASKS_AGE = /\b(?:anos|anni|edad|idade|eta) (?:ti?e?ne?s|hai),?$/;

/** Without whoever is spoken to at the end. */
export function withoutCalled(tokens: readonly Token[]): readonly Token[] {
  const text = (at: number) => tokens[at]?.text ?? '';
  let at = tokens.length - 1;
  while (/^[?!.]$/.test(text(at))) at--;
  if (!CALLED.test(text(at)) && !/^(?:[th]\w+|,)$/.test(text(at - 1))) return tokens;
  const before = [4, 3, 2, 1]
    .map((back) => text(at - back))
    .join(' ')
    .replace(' ,', ',');
  return (CALLED.test(text(at)) && BEFORE_CALLED.test(before)) || ASKS_AGE.test(before)
    ? tokens.filter((_, one) => one !== at)
    : tokens;
}

/** Letters that are another's in a fancy font, in circles, wide or bold, begin here. */
const STYLED = 0x2460;

function capitalOf(written: string, from: number, to: number): 0 | 1 | 2 {
  const first = written[from] ?? '';
  if (first >= 'a' && first <= 'z') return 0;
  // They have capitals as well, and are none by themselves.
  if (first.charCodeAt(0) >= STYLED) return capitalIn(written.slice(from, to).normalize('NFKC'));
  return first.toLowerCase() === first ? 0 : capitalIn(written.slice(from, to));
}

function capitalIn(word: string): 0 | 1 | 2 {
  if (word.charAt(0).toLowerCase() === word.charAt(0)) return 0;
  return word.length > 1 && word.toUpperCase() === word ? 2 : 1;
}
