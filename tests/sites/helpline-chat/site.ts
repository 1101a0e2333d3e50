import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'fil-clair.localhost',
  title: 'Fil Clair, tchat d’écoute',
  lang: 'fr',
  expected: 'calm',
  nothing: true,
  why: 'An anonymous helpline that nobody listed: nickname, age, postcode, no account. A warning here would be the worst mistake.',
  steps: [
    { name: 'entry', path: '/', expected: 'calm', actions: [], ready: '#entrer' },
    {
      name: 'room',
      path: '/tchat.html?pseudo=lune&age=14&cp=69003',
      expected: 'calm',
      actions: [
        { do: 'type', at: '#pseudo', text: 'lune' },
        { do: 'type', at: '#age', text: '14' },
        { do: 'type', at: '#cp', text: '69003' },
        { do: 'click', at: '#entrer' },
      ],
      ready: '.ecoutant',
    },
    {
      name: 'legal',
      path: '/mentions-legales.html',
      expected: 'calm',
      actions: [{ do: 'click', at: 'footer a' }],
      ready: '#charte',
    },
    {
      name: 'questions',
      path: '/questions.html',
      expected: 'calm',
      actions: [{ do: 'click', at: '#questions' }],
      ready: '#entrer',
    },
  ],
};
