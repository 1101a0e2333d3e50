import { detectDetails } from '#lib/details/detect.ts';
import { tried } from '#lib/details/formats/matches.ts';
import { casesReadable } from '../fit-details/cases.ts';

/** All patterns that are tried on the cases. */
export function patternsTried(): RegExp[] {
  for (const { text, turns } of casesReadable()) detectDetails(text, turns);
  return [...tried.keys()];
}
