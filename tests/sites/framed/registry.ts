import type { Site } from '#tests/sites/types.ts';

/** One way in which the box of a page stands in a frame of it; `framed.js` has each under its id. */
export const FRAMED = {
  given: 'an editor whose frame has its content in an attribute',
  blank: 'an editor in an empty frame',
  written: 'an editor in a frame that is written with document.open',
  area: 'a text area in a frame that shows nothing else',
  page: 'a text area in a frame with an address',
  design: 'a frame that is edited as a whole, in a form with a button of no telling name',
  whole: 'a frame with a box and a button of its own',
} as const;

export type FramedWay = keyof typeof FRAMED;

/** The ways as sites, each with a host of its own: one room of strangers without an account. */
export const FRAMED_SITES: readonly Site[] = Object.entries(FRAMED).map(([way, what]) => ({
  name: `framed/${way}`,
  folder: 'framed',
  host: `framed-${way}.localhost`,
  title: `Le Salon du phare (${way})`,
  lang: 'fr',
  expected: 'unknown',
  why: `A room whose box stands in a frame: ${what}.`,
  steps: [{ name: 'room', path: '/', expected: 'unknown', actions: [], ready: '#fil' }],
  words: { way },
}));
