import { tableNames } from '#lib/details/learned/layout.ts';
import type { Piece } from '#lib/details/learned/packed.ts';

/** The same number for each piece of a net. */
export const eachPiece = (number: number) =>
  Object.fromEntries(['often', ...tableNames].map((piece) => [piece, number])) as Record<Piece, number>;
