import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'tchat-de-la-plage.localhost',
  title: 'Tchat de la plage',
  lang: 'fr',
  expected: 'danger',
  why: 'Cacheable pages without unload handlers: going back brings the entry out of the back-forward cache.',
  cacheable: true,
  steps: [
    { name: 'entry', path: '/', expected: 'danger', actions: [], ready: '#entree' },
    {
      name: 'weather',
      path: '/meteo.html',
      expected: 'calm',
      actions: [{ do: 'click', at: '#meteo' }],
      ready: '#marees',
    },
  ],
};
