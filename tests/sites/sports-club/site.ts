import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'basket-val-clair.localhost',
  title: 'Basket Club du Val-Clair',
  lang: 'fr',
  expected: 'calm',
  why: 'A club’s list of players with ages and towns, minors among them: public, but nobody can write to them.',
  steps: [{ name: 'members', path: '/', expected: 'calm', actions: [], ready: '#licencies' }],
};
