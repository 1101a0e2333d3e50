import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'parents-connectes.localhost',
  title: 'Parents connectés',
  lang: 'fr',
  expected: 'calm',
  why: 'An article that explains Coco-type sites to parents: nearly all of the words, none of the thing.',
  steps: [{ name: 'article', path: '/', expected: 'calm', actions: [], ready: 'article' }],
};
