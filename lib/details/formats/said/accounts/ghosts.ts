/** « 👻 jules_mtd »: the ghost is Snapchat's, and what stands behind it somebody's name there. */

import type { Message } from '../../../types.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { isMadeUp } from './accounts.ts';

const GHOST = '\u{1F47B}';
/** A picture keeps one place in a form. */
const BEHIND =
  /\u2022 ?(?::|=|c ?['’]? ?est|c|is)? ?@?([a-z0-9_][a-z0-9_.-]{3,29})(?= ?(?:$|[,!?)\n\u2022]|\. ))/g;

/** Where a message has a name behind a ghost. */
export const ghostsIn = (form: string, { written, form: { original } }: Message): Place[] =>
  written.includes(GHOST)
    ? matchesOf(form, BEHIND)
        .filter(({ index, 1: name = '' }) => written.startsWith(GHOST, original(index)) && isMadeUp(name))
        .map(behind)
    : [];
