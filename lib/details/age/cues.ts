/** Whether a message holds anything that an age could be told with: most messages don't, and this is cheap to see. */
import { beginsNumber } from '#lib/text/numbers.ts';
import { anyIn } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { START } from './grade.ts';
import { stemOf } from './numbers.ts';
import { AGE } from './vocabulary.ts';

const OTHERS =
  /^(?:brevet|bac|gcses|sats|mocks|abi|maturita|selectividad|ebau|evau|enem|eindexamens?|half|halfte?|helft|mitad|double|doble|doppio|dobro|[a-z]+teenth|sweet|[a-z]*(?:duizend|tausend)[a-z]*|duemila[a-z]*|dosmil|doismil|deuxmille?)$/;

export function hasCue({ words, form }: Message): boolean {
  return (
    /\d/.test(form.text) ||
    words.some(
      ({ text }) => beginsNumber(text) || START.test(text) || OTHERS.test(text) || stemOf(text) !== null,
    ) ||
    anyIn(words, 0, words.length, AGE.guess)
  );
}
