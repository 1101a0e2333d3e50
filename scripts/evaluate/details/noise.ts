/**
 * How little it takes to miss a detail: constructions whose verdict is right are written otherwise in ways that change nothing in
 * what they tell, and how many verdicts stay is counted. In the manner of Ribeiro et al. 2020, “Beyond accuracy: behavioral testing of
 * NLP models with CheckList” (tests of invariance). What is disturbed depends on the text alone, so that two runs are alike.
 */
import { detectDetails } from '#lib/details/detect.ts';
import { DETAIL_KINDS, type DetailKind, type Turn } from '#lib/details/types.ts';
import {
  CONSTRUCTIONS,
  type Construction,
  constructionsUnder,
  LONGER,
  QUESTIONS,
  UNREAD_CONSTRUCTIONS,
} from '../../details/constructions.ts';
import { DISTURBANCES, pickerOf } from '../../details/disturbances.ts';

/** Of so many constructions one is tried, with its first fillings: as it is written, and in haste. */
const EVERY = 5;
const FILLINGS = 2;
/** Kinds that are found less often than this are named. */
const NAMED_BELOW = 0.9;

interface Sample {
  kind: DetailKind | undefined;
  text: string;
  turns: readonly Turn[];
  /** The words that stand in it whatever fills it. */
  words: ReadonlySet<string>;
}

const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u);
const kindsIn = (text: string, turns: readonly Turn[]) => detectDetails(text, turns).map(({ kind }) => kind);

function samplesOf({ kind, fillings }: Construction): Sample[] {
  const others = new Set(wordsOf(fillings.at(-1)?.text ?? ''));
  return fillings.slice(0, FILLINGS).flatMap(({ text, turns }) => {
    const found = kindsIn(text, turns);
    const isRight = kind === undefined ? found.length === 0 : found.includes(kind);
    return isRight
      ? [{ kind, text, turns, words: new Set(wordsOf(text).filter((one) => others.has(one))) }]
      : [];
  });
}

/** Says per disturbance how many details are still found, and how many innocents are flagged that were not. */
export function sayNoise(say: (line?: string) => void): void {
  say(`Written otherwise: every ${EVERY}th construction whose verdict is right`);
  sayDisturbed(say, [CONSTRUCTIONS, QUESTIONS, LONGER]);
  say('The same of those that nobody reads');
  sayDisturbed(say, [UNREAD_CONSTRUCTIONS]);
}

function sayDisturbed(say: (line?: string) => void, folders: readonly string[]): void {
  const all = folders.flatMap((folder) => constructionsUnder(folder).flatMap(({ all }) => all));
  const samples = all.filter((_, at) => at % EVERY === 0).flatMap(samplesOf);
  for (const { name, disturb } of DISTURBANCES) {
    const kept: Partial<Record<DetailKind, number>> = {};
    const due: Partial<Record<DetailKind, number>> = {};
    let [found, told, flagged, innocent] = [0, 0, 0, 0];
    for (const { kind, text, turns, words } of samples) {
      const made = disturb(text, (word) => words.has(word), pickerOf(name + text));
      if (made === undefined || (made.text === text && made.before === undefined)) continue;
      const before: Turn[] = made.before === undefined ? [] : [{ from: 'me', text: made.before }];
      const kinds = kindsIn(made.text, [...turns, ...before]);
      if (kind === undefined) {
        innocent += 1;
        if (kinds.length > 0) flagged += 1;
        continue;
      }
      // What the first piece told by itself need not be told again.
      const isFound = kinds.includes(kind) || before.some((one) => kindsIn(one.text, turns).includes(kind));
      told += 1;
      due[kind] = (due[kind] ?? 0) + 1;
      if (isFound) {
        found += 1;
        kept[kind] = (kept[kind] ?? 0) + 1;
      }
    }
    const weak = DETAIL_KINDS.filter((kind) => (kept[kind] ?? 0) < NAMED_BELOW * (due[kind] ?? 0));
    say(
      `  ${name.padEnd(21)} found ${percent(found, told)} of ${told}   flagged ${percent(flagged, innocent)} of ${innocent}   ${weak
        .map((kind) => `${kind} ${percent(kept[kind] ?? 0, due[kind] ?? 0)}`)
        .join(', ')}`.trimEnd(),
    );
  }
}

const percent = (part: number, of: number) => (of === 0 ? '–' : `${((100 * part) / of).toFixed(1)} %`);
