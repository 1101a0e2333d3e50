/** Pieces of pages in which a signal must be seen, and in which it must not. */
export interface Cases {
  match: string[];
  noMatch: string[];
}
