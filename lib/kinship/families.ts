/** A family as it is kept: hashes of what its pages have in common with no other page, never any text. */
export interface Family {
  name: string;
  tokens: ReadonlySet<number>;
  /** Sum of the tokens' weights. */
  weight: number;
}

/** What a page is compared with. */
export interface Families {
  families: readonly Family[];
  /** Tokens that ordinary pages share (Bootstrap, WordPress, jQuery…): they weigh nothing. */
  common: ReadonlySet<number>;
}
