/** Numbers in every language. One line a language. */
import type { NumberWords } from '#lib/text/number-words.ts';
import { numbers as de } from './de/numbers.ts';
import { numbers as en } from './en/numbers.ts';
import { numbers as es } from './es/numbers.ts';
import { numbers as fr } from './fr/numbers.ts';
import { numbers as it } from './it/numbers.ts';
import { numbers as nl } from './nl/numbers.ts';
import { numbers as pt } from './pt/numbers.ts';

export const NUMBERS: readonly NumberWords[] = [fr, en, de, es, it, pt, nl];
