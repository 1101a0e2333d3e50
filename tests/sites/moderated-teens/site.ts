import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'la-cabane.localhost',
  title: 'La Cabane, le club des 11-15 ans',
  lang: 'fr',
  expected: 'calm',
  why: 'Teens talk here, but with accounts that a parent confirms, moderators who read first, rules and report buttons.',
  steps: [
    { name: 'entry', path: '/', expected: 'calm', also: ['unknown'], actions: [], ready: '#connexion' },
    {
      name: 'room',
      path: '/salon.html',
      expected: 'calm',
      actions: [
        { do: 'type', at: '#identifiant', text: 'renard_roux' },
        { do: 'type', at: '#passe', text: 'feuille-caillou' },
        { do: 'click', at: '#connexion button' },
      ],
      ready: '.message .signaler',
    },
  ],
};
