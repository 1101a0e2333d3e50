import { tableNames } from '#lib/details/learned/layout.ts';
import { FINER, type Piece } from '#lib/details/learned/packed.ts';

/** The same number for each piece of a net. */
export const eachPiece = (number: number) =>
  Object.fromEntries([...FINER, ...tableNames].map((piece) => [piece, number])) as Record<Piece, number>;
