import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'registres-anciens.localhost',
  title: 'Registres anciens',
  lang: 'fr',
  expected: 'calm',
  why: 'People with ages, births and towns, all of another century.',
  steps: [
    { name: 'household', path: '/', expected: 'calm', actions: [], ready: '#foyer' },
    {
      name: 'search',
      path: '/recherche.html',
      expected: 'calm',
      actions: [{ do: 'click', at: '#recherche' }],
      ready: '#personne',
    },
  ],
};
