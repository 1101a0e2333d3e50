/** What finding personal details reads and says. */

import type { DigitRun } from '#lib/text/digits.ts';
import type { Form, Word } from '#lib/text/form.ts';

/** The kinds of details, as CONTRIBUTING.md tells what counts. */
export const DETAIL_KINDS = [
  'phone',
  'email',
  'street-address',
  'town',
  'school',
  'full-name',
  'birth-date',
  'age',
  'handle',
  'payment',
  'live-location',
  'meeting',
  'password',
] as const;
export type DetailKind = (typeof DETAIL_KINDS)[number];

/** One message of the conversation before this one, oldest first. */
export interface Turn {
  from: 'me' | 'other';
  text: string;
}

/** A text about to be sent, prepared once. Offsets in it are offsets in `form.text`. */
export interface Message {
  /** As it was written. */
  written: string;
  /** Its normal form, in which typing mistakes are put right that can be nothing else (spelling.ts). */
  form: Form;
  words: readonly Word[];
  /** Digits of the text, also spelled out or mangled, in runs. */
  digits: readonly DigitRun[];
  /**
   * The same message with its disguise taken off: letters written one by one joined into words, leet and look-alikes
   * read, text turned round that is said to be reversed (see lib/text/plain.ts). Null where it would be no other. It is
   * a form of its own, whose `span` leads back to what was written.
   */
  plain: Message | null;
  /** The same message with words put right as well that may be no mistakes; null where it would be no other. */
  respelt: Message | null;
  /** Whether this is a reading without its disguise. */
  isPlain: boolean;
  /** BCP 47 language, where somebody knows it; details are found without. */
  language: string | undefined;
  /** What the child sent before, newest first. */
  before: readonly Message[];
  /** What the other side wrote before, newest first. */
  heard: readonly Message[];
}

/** A detail in the text as it was written: UTF-16 offsets, end exclusive. */
export interface Finding {
  kind: DetailKind;
  span: [from: number, to: number];
  certainty: number;
  whose: 'mine' | 'unknown';
}
