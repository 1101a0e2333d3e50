/** That one lives somewhere is denied. */
import { starts } from '../../places/lookup.ts';
import { NEAR } from '../../places/vocabulary.ts';
import type { Message } from '../../types.ts';

const DENIED = new Set(
  'dont don never not wish if si used would could wanna nicht no ya nunca non nao niet wenn like quand cuando quando als do did didnt does to ne will gonna n'.split(
    ' ',
  ),
);

const NEGATED = new Set('not never nicht niet pas plus nunca mai nooit used would wish'.split(' '));

/** The words around turn it round, or ask: "do I live in London?", « si j'habitais », « habite pas à ». */
export function denied({ words }: Message, at: number, length: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const text = words[back]?.text ?? '';
    if (DENIED.has(text) || (text === 't' && words[back - 1]?.text === 'don')) return true;
    if (!SUBJECT.has(text)) break;
  }
  for (const next of [at + Math.max(1, length), at + Math.max(1, length) + 1])
    if (NEGATED.has(words[next]?.text ?? '')) return starts(words, next, NEAR) === 0;
  return false;
}

const SUBJECT = new Set('i we je j on ich wir yo io eu ik'.split(' '));
