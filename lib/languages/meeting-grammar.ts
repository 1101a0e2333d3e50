/**
 * What tells a meeting from what looks like one, beside the classes of lib/languages/meeting.ts: single words, parted
 * by a space, or parts of a regular expression where it says so. What a language does not have is left out.
 */
import { grammar as de } from './de/meeting-grammar.ts';
import { grammar as en } from './en/meeting-grammar.ts';
import { grammar as es } from './es/meeting-grammar.ts';
import { grammar as fr } from './fr/meeting-grammar.ts';
import { grammar as it } from './it/meeting-grammar.ts';
import { grammar as nl } from './nl/meeting-grammar.ts';
import { grammar as pt } from './pt/meeting-grammar.ts';

interface Words {
  /** What follows is another thing: "but", "because". */
  breaks: string;
  /** Pronouns between the one who does something and the verb. */
  clitics: string;
  /** They go with another verb: "can meet", « peux venir ». */
  auxiliaries: string;
  /** One says goodbye with these. */
  goodbye: string;
  from: string;
  /** Verbs that say nothing without what one goes to, or sees. */
  general: string;
  /** Begins a question for something else than a yes. */
  asking: string;
  /** Before a number it is the number of something. */
  numbered: string;
  /** Places that have numbers. */
  gates: string;
  /** A number before one of these is no time of day. */
  unit: string;
  /** Before the hour: "half past five", "halb sechs". */
  half: string;
  /** Between minutes and the hour. */
  past: string;
  /** Alone before a number these are articles or distances as often as times. */
  lead: string;
  /** They say where and much else: a noun behind them needs its article or a capital. */
  loose: string;
  /** Prepositions with an article in them. */
  articled: string;
  /** Nouns of the kind that nobody meets at. */
  nowhere: string;
  and: string;
  /** Too small to tell anything alone. */
  small: string;
  /** Before a day. */
  weekday: string;
}

interface Parts {
  /** How the next day, or this one, begins. */
  nextDay: string;
  /** Asks when, asks where. */
  when: string;
  where: string;
  /** « même heure ». */
  same: string;
  /** Ends a place that is written as one word: "schillerplatz", "fietsenstalling". */
  compound: string;
  /** Away from the screen: « oublie discord ». */
  off: string;
  /** A number behind these is a house's. */
  street: string;
}

export type MeetingGrammar = Partial<Words & Parts>;

const GRAMMARS: readonly MeetingGrammar[] = [fr, en, de, es, it, pt, nl];

/** Words of all languages. */
export const wordsFor = (...keys: readonly (keyof Words)[]): ReadonlySet<string> =>
  new Set(
    GRAMMARS.flatMap((grammar) => keys.flatMap((key) => (grammar[key] ?? '').split(' ').filter(Boolean))),
  );

/** What stands for a part in the languages, as alternatives of a regular expression. */
export const partFor = (key: keyof Parts): string =>
  GRAMMARS.flatMap((grammar) => grammar[key] ?? []).join('|');
