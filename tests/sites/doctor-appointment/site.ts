import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'rdv-cabinet.localhost',
  title: 'Rendez-vous au cabinet',
  lang: 'fr',
  expected: 'calm',
  why: 'A doctor’s appointment form with sex, birth date and postcode.',
  steps: [
    { name: 'form', path: '/', expected: 'calm', actions: [], ready: '#rdv' },
    {
      name: 'done',
      path: '/confirme.html',
      expected: 'calm',
      actions: [{ do: 'click', at: '#valider' }],
      ready: '#confirme',
    },
  ],
};
