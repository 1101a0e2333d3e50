import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'tele-et-compagnie.localhost',
  title: 'Télé et compagnie',
  lang: 'fr',
  expected: 'calm',
  why: 'A magazine article on a dating show: candidates with first names, ages and towns, words of meeting and love.',
  steps: [{ name: 'article', path: '/', expected: 'calm', actions: [], ready: 'article' }],
};
