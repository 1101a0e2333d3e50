import type { Site } from '#tests/sites/types.ts';

/** One way in which a chat page takes what is written and sends it; `boxes.js` has each under its id. */
export const BOXES = {
  line: 'a line in a form that is submitted',
  'line-native': 'a line in a form that the browser itself sends',
  'line-apart': 'a line and a button that belong to a form which stands elsewhere',
  area: 'a text area that sends on Enter, and makes a line with Shift',
  'area-lines': 'a text area where Enter makes a line and a button sends',
  'area-ctrl': 'a text area that sends on Ctrl+Enter',
  'area-alt': 'a text area that sends on Alt+Enter',
  'area-keyup': 'a text area that sends when Enter is let go',
  'area-pointer': 'a text area with an icon that sends when it is touched',
  rich: 'an editable element that sends on Enter',
  'rich-lines': 'an editable element of paragraphs, with an icon of no name beside it',
  textbox: 'an editable line with role=textbox and an element that acts as a button',
  shadow: 'a text area in a closed shadow root',
  frame: 'a text area in a frame',
  written: 'a text area in a page that writes itself anew with document.open',
} as const;

export type BoxWay = keyof typeof BOXES;

/** The ways as sites, each with a host of its own: one room of strangers without an account. */
export const BOX_SITES: readonly Site[] = Object.entries(BOXES).map(([way, what]) => ({
  name: `boxes/${way}`,
  folder: 'boxes',
  host: `box-${way}.localhost`,
  title: `Le Salon du port (${way})`,
  lang: 'fr',
  expected: 'caution',
  why: `An open room, as risky as any: ${what}.`,
  steps: [{ name: 'room', path: '/', expected: 'caution', actions: [], ready: '#fil' }],
  words: { way },
}));
