/**
 * Constructions as cases: the same words tell something or nothing whatever value stands in them, so that it is learned whose a
 * number or a school is, and not by which values one knows it.
 */
import { detectDetails } from '#lib/details/detect.ts';
import type { DetailKind, Turn } from '#lib/details/types.ts';
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
    // As written or in haste, and each value once.
    [...new Map(shuffle([...all], random).map((one) => [one.value.toLowerCase(), one])).values()]
      .slice(0, fillings)
      .map(({ text, turns, value }): Said => {
        const expect = kind ? [{ kind, part: partOf(kind, text, turns, value) }] : [];
        return { language, text, turns, expect, isTalk: false };
      }),
  );
}

/** An hour or a place is a part of the appointment, or of where one is: as much of it is told as is found now. */
function partOf(kind: DetailKind, text: string, turns: readonly Turn[], value: string): string {
  if (kind !== 'meeting' && kind !== 'live-location') return value;
  const span = detectDetails(text, turns).find((one) => one.kind === kind)?.span;
  const part = span === undefined ? value : text.slice(...span);
  return part.includes(value) ? part : value;
}
