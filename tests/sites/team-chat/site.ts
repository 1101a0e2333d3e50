import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'equipe-atelier.localhost',
  title: 'Atelier, messagerie d’équipe',
  lang: 'fr',
  expected: 'calm',
  why: 'A company’s team chat behind a login: channels, members, a message box, all of them colleagues.',
  steps: [
    { name: 'login', path: '/', expected: 'calm', also: ['unknown'], actions: [], ready: '#connexion' },
    {
      name: 'channel',
      path: '/canal.html',
      expected: 'calm',
      also: ['unknown'],
      actions: [
        { do: 'type', at: '#email', text: 'odile@example.org' },
        { do: 'type', at: '#passe', text: 'crayon-bleu-42' },
        { do: 'click', at: '#connexion button' },
      ],
      ready: '.message',
    },
  ],
};
