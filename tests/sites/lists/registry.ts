import type { Site } from '#tests/sites/types.ts';

/** Lists of messages as chats show them; `lists.js` has each under its name, opened by `/?list=NAME`. */
export const LIST_NAMES = [
  'reversed',
  'newest-on-top',
  'name-time-seen',
  'table',
  'terms',
  'grouped',
  'days',
  'buttons',
  'deep',
  'virtual',
  'drawn-anew',
  'waiting',
  'components',
  'furnished',
  'page',
  'lines',
  'conversations',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

export const LIST_SITE: Site = {
  name: 'lists',
  folder: 'lists',
  host: 'lists.localhost',
  title: 'Le Salon du port (lists)',
  lang: 'fr',
  expected: 'caution',
  why: 'An open room, as risky as any.',
  steps: [{ name: 'room', path: '/', expected: 'caution', actions: [], ready: '#bas' }],
};
