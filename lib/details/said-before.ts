/** Whether words say what other words said, however they are written: a detail that was told is not told again. */
import { formOf, wordsOf } from '#lib/text/form.ts';
import { numberAt } from '#lib/text/numbers.ts';

/** They lead to a detail or join its parts, and say nothing. */
const SMALL =
  /^(?:[a-z]|at|dot|point|punkt|punto|ponto|punt|arobase|arroba|chiocciola|tiret|the|le|la|les|el|los|il|lo|der|die|das|de|het|du|des|del|da|do|in|en|on|by|au|aux|im|am|um|to|an|is|est|my|mon|ma|mein|mi|mio|mia|meu|mijn|jai|je|ich|ik|eu|io|yo)$/;

/** What a text says, word by word, numbers in figures. */
export function saidIn(text: string): string[] {
  const words = wordsOf(formOf(text).text);
  const said: string[] = [];
  for (let at = 0; at < words.length; ) {
    const number = numberAt(words, at);
    const word = number ? number.digits : (words[at]?.text ?? '');
    at = number ? number.next : at + 1;
    if (!SMALL.test(word)) said.push(word.replace(/^(\d+)(?:h|am|pm|u|uhr|yo)$/, '$1'));
  }
  return said;
}

/** True if a text says all of it; what says nothing was never told. */
export function toldIn(text: string, said: readonly string[]): boolean {
  if (said.length === 0) return false;
  const told = saidIn(text);
  const all = new Set(told);
  return said.every((word) => all.has(word)) || told.join('').includes(said.join(''));
}
