/** How much of a document is read at most; a flood of nodes costs no more than an ordinary page. */
export interface Limits {
  /** Nodes visited from the start of the document. */
  head: number;
  /** Nodes visited from its end. */
  tail: number;
  /** Nodes visited around fields in the unread middle, and around what is on screen. */
  middle: number;
  /** Characters kept of all texts together. */
  characters: number;
  fields: number;
  actions: number;
  links: number;
  lists: number;
  rows: number;
  marks: number;
}

export const LIMITS: Limits = {
  head: 4000,
  tail: 1500,
  middle: 1500,
  characters: 40_000,
  fields: 80,
  actions: 120,
  links: 200,
  lists: 60,
  rows: 40,
  marks: 400,
};
