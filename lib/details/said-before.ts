/**
 * A detail that the child has told before, whole, and adds nothing to now is not told again. Compared is what the
 * details say, however they are written; nothing is kept but the window of messages there is anyway.
 */
import { wordsOf } from '#lib/text/form.ts';
import { numberAt } from '#lib/text/numbers.ts';
import { messageOf, WINDOW } from './message.ts';
import type { Detector, Found, Message, Turn } from './types.ts';

/** They stand for signs in an address, or lead to a detail. */
const SMALL =
  /^(?:[a-z]|at|dot|point|punkt|punto|ponto|punt|arobase|arroba|chiocciola|tiret|the|le|la|les|el|los|il|lo|der|die|das|de|het|du|des|del|da|do|in|en|on|by|au|aux|im|am|um|to|an|el|is|est|my|mon|ma|mein|mi|mio|mia|meu|mijn|im|jai|je|ich|ik|eu|io|yo)$/;

/** What a detail says, word by word, numbers in figures. */
function saidBy({ form }: Pick<Message, 'form'>, { from, to, says }: Found): string[] {
  const text = says ?? form.text.slice(from, to);
  // In an address every sign counts.
  if (text.includes('@')) return [text.replaceAll(' ', '')];
  const words = wordsOf(text);
  const said: string[] = [];
  for (let at = 0; at < words.length; ) {
    const number = numberAt(words, at);
    const text = number ? number.digits : (words[at]?.text ?? '');
    at = number ? number.next : at + 1;
    if (!SMALL.test(text)) said.push(text.replace(/^(\d+)(?:h|am|pm|u|uhr|yo)$/, '$1'));
  }
  return said;
}

/** The child's earlier messages as they were then, and without their disguise. Most texts never need them. */
export function readingsOf(turns: readonly Turn[], language: string | undefined): () => readonly Message[] {
  let readings: Message[] | undefined;
  const read = (): Message[] => {
    const recent = turns.slice(-2 * WINDOW);
    return recent.flatMap(({ from, text }, at) => {
      if (from !== 'me') return [];
      const earlier = messageOf(text, recent.slice(0, at), language);
      return earlier.plain ? [earlier, earlier.plain] : [earlier];
    });
  };
  return () => {
    readings ??= read();
    return readings;
  };
}

/**
 * Whether earlier messages of the child told all that a detail of a kind says. They are read once, when the first
 * detail of the kind is found.
 * @param least how certain a finding must be to count
 */
export function toldBefore(
  earlier: () => readonly Message[],
  detect: Detector,
  least: number,
): (message: Message, found: Found) => boolean {
  let told: string[][] | undefined;
  const read = () =>
    earlier().flatMap((reading) =>
      detect(reading)
        .filter(({ certainty }) => certainty >= least)
        .map((one) => saidBy(reading, one)),
    );
  return (message, found) => {
    const said = saidBy(message, found);
    if (said.length === 0) return false;
    told ??= read();
    const all = new Set(told.flat());
    const joined = said.join('');
    return (
      told.some((one) => one.join('').includes(joined)) ||
      (told.length > 0 && said.every((word) => all.has(word)))
    );
  };
}
