import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'harbour-listens.localhost',
  title: 'Harbour Listens, helpline chat',
  lang: 'en',
  expected: 'calm',
  nothing: true,
  why: 'The same unlisted helpline in English: nickname, age, postcode, no account, trained volunteers.',
  steps: [
    { name: 'entry', path: '/', expected: 'calm', actions: [], ready: '#start' },
    {
      name: 'room',
      path: '/chat.html?nickname=robin&age=13',
      expected: 'calm',
      actions: [
        { do: 'type', at: '#nickname', text: 'robin' },
        { do: 'choose', at: '#age', value: '13' },
        { do: 'type', at: '#postcode', text: 'LS1' },
        { do: 'click', at: '#start' },
      ],
      ready: '.them',
    },
  ],
};
