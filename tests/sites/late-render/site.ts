import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'cafe-des-pseudos.localhost',
  title: 'Café des pseudos',
  lang: 'fr',
  expected: 'danger',
  why: 'A plain page at first; the entry appears on a click, or by itself after ?after=MILLISECONDS.',
  steps: [
    { name: 'closed', path: '/', expected: 'calm', also: ['unknown'], actions: [], ready: '#pousser' },
    {
      name: 'entry',
      path: '/?after=0',
      expected: 'danger',
      actions: [{ do: 'click', at: '#pousser' }],
      ready: '#entree',
    },
    {
      name: 'room',
      path: '/?after=0&room=1',
      expected: 'danger',
      actions: [
        { do: 'type', at: '[name="pseudo"]', text: 'milo13' },
        { do: 'type', at: '[name="age"]', text: '13' },
        { do: 'type', at: '[name="departement"]', text: '35' },
        { do: 'click', at: '#entree button' },
      ],
      ready: '.habitue',
    },
  ],
};
