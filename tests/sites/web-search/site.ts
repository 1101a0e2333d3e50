import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'cherche-tout.localhost',
  title: 'Cherche-tout',
  lang: 'fr',
  expected: 'calm',
  why: 'A page of search results on “tchat gratuit sans inscription”: the words of the thing, in a list of links.',
  steps: [{ name: 'results', path: '/', expected: 'calm', actions: [], ready: '#resultats' }],
};
