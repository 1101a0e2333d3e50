import type { Level } from '#lib/verdict/types.ts';

/** One thing that a visitor does. `at` is a CSS selector inside the step's frame. */
export type Action =
  | { do: 'type'; at: string; text: string }
  | { do: 'choose'; at: string; value: string }
  | { do: 'click'; at: string }
  /** Keys to wherever the focus is: names such as `Tab` are pressed, anything else is typed. */
  | { do: 'keys'; keys: readonly string[] };

/**
 * A place on a site. It is reached by `actions` from the step before, or opened directly at `path`
 * (a warning may be in the way of the actions); `ready` matches once it is there.
 */
export interface Step {
  name: string;
  path: string;
  expected: Level;
  /** Levels that are right as well. */
  also?: readonly Level[];
  /** Selector of the iframe (in the top page) that `at` and `ready` are looked up in. */
  frame?: string;
  actions: readonly Action[];
  ready: string;
}

/** What a site's folder says about itself in `site.ts`. */
export interface SiteAbout {
  host: string;
  title: string;
  lang: 'fr' | 'en';
  /** The level that the site earns: that of its riskiest step. */
  expected: Level;
  /** True where nothing at all of the extension may show, not even a note. */
  nothing?: boolean;
  why: string;
  steps: readonly [Step, ...Step[]];
  /** Other hosts that the site needs, each with the sub-folder it is served from. */
  otherHosts?: Readonly<Record<string, string>>;
  /** Paths without a file extension are answered with `index.html`, as single-page apps want it. */
  singlePage?: boolean;
  /** Pages may be kept by the browser (back-forward cache); otherwise `Cache-Control: no-store`. */
  cacheable?: boolean;
}

/** A site with the name of its folder and the words that its files are filled with (`{{word}}`). */
export interface Site extends SiteAbout {
  name: string;
  folder: string;
  words?: Readonly<Record<string, string>>;
  /** Paths whose content is made when it is asked for, and served as it is. */
  made?: Readonly<Record<string, () => Promise<string>>>;
}
