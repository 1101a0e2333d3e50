/**
 * Constructions as cases: the same words tell something or nothing whatever value stands in them, so that it is learned whose a
 * number or a school is, and not by which values one knows it.
 */
import { detectDetails } from '#lib/details/detect.ts';
import type { Construction } from '../details/constructions.ts';
import type { Said } from '../details/conversations.ts';
import { shuffle } from './random.ts';

/**
 * @param language BCP 47
 * @param fillings how many of each construction at most
 */
export function casesBuilt(
  constructions: readonly Construction[],
  language: string,
  fillings: number,
  random: () => number,
): Said[] {
  return constructions.flatMap(({ kind, fillings: all }) =>
    // What is written in haste already is in the list twice.
    shuffle([...new Map(all.map((one) => [one.text, one])).values()], random)
      .slice(0, fillings)
      .map(({ text, turns, value }): Said => {
        // An hour is part of an appointment, which is longer: as much is told as is found now.
        const span = detectDetails(text, turns).find((one) => one.kind === kind)?.span;
        const part = span === undefined ? value : text.slice(...span);
        return { language, text, turns, expect: kind ? [{ kind, part }] : [], isTalk: false };
      }),
  );
}
