import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'parle-a-un-inconnu.localhost',
  title: 'Parle à un inconnu',
  lang: 'fr',
  expected: 'caution',
  why: 'A random stranger to write to, no account and nothing asked; no camera and no list of people.',
  steps: [
    { name: 'entry', path: '/', expected: 'caution', also: ['danger'], actions: [], ready: '#lancer' },
    {
      name: 'paired',
      path: '/#discussion',
      expected: 'caution',
      also: ['danger'],
      actions: [{ do: 'click', at: '#lancer' }],
      ready: '#fil .inconnu',
    },
  ],
};
