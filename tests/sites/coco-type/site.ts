import type { SiteAbout } from '#tests/sites/types.ts';

const ROOM = '/salons.html?pseudo=lola_15&age=16&sexe=F&cp=59100';

export const site: SiteAbout = {
  host: 'tchat-du-quartier.localhost',
  title: 'Tchat du Quartier',
  lang: 'fr',
  expected: 'danger',
  why: 'Nickname, unchecked age and postcode open rooms for adults and teens alike; everyone sees age and town.',
  steps: [
    { name: 'entry', path: '/', expected: 'danger', actions: [], ready: 'form#entree' },
    {
      name: 'room',
      path: ROOM,
      expected: 'danger',
      actions: [
        { do: 'type', at: '#pseudo', text: 'lola_15' },
        { do: 'choose', at: '#age', value: '16' },
        { do: 'click', at: '#sexe-f' },
        { do: 'type', at: '#cp', text: '59100' },
        { do: 'click', at: '#entrer' },
      ],
      ready: '#membres li',
    },
    {
      name: 'private',
      path: `${ROOM}#prive=marc47`,
      expected: 'danger',
      actions: [{ do: 'click', at: '#membres li[data-pseudo="marc47"] a' }],
      ready: '#prive .message',
    },
  ],
};
