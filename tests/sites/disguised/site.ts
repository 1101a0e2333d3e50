import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'bal-masque.localhost',
  title: 'Le Bal masqué',
  lang: 'fr',
  expected: 'danger',
  why: 'The marks are there but hard to read: dropdowns made of divs, split and zero-width text, buttons that are icons.',
  steps: [
    {
      name: 'entry',
      path: '/',
      expected: 'danger',
      also: ['caution'],
      actions: [],
      ready: '.go',
    },
    {
      name: 'room',
      path: '/bal.html',
      expected: 'danger',
      actions: [
        { do: 'type', at: '[placeholder^="Ps"]', text: 'plume_15' },
        { do: 'click', at: '.ages .tete' },
        { do: 'click', at: '.ages [data-v="15"]' },
        { do: 'click', at: '.go' },
      ],
      ready: '.m',
    },
  ],
};
