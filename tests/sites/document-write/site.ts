import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'salon-du-soir.localhost',
  title: 'Le Salon du soir',
  lang: 'fr',
  expected: 'danger',
  why: 'The chat is written with document.open and document.write into an empty frame, after load.',
  steps: [
    {
      name: 'entry',
      path: '/',
      expected: 'danger',
      also: ['caution'],
      frame: '#cadre',
      actions: [],
      ready: '#surnom',
    },
    {
      name: 'room',
      path: '/?entre',
      expected: 'danger',
      frame: '#cadre',
      actions: [
        { do: 'type', at: '#surnom', text: 'zoe_14' },
        { do: 'choose', at: '#age', value: '14' },
        { do: 'type', at: '#ville', text: 'Dijon' },
        { do: 'click', at: '#go' },
      ],
      ready: '#gens tr',
    },
  ],
};
