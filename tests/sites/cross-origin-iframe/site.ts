import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'bords-de-loire.localhost',
  otherHosts: { 'webchat-salons.localhost': 'webchat' },
  title: 'Bords de Loire',
  lang: 'fr',
  expected: 'danger',
  why: 'A town portal, calm by itself, that embeds a chat of another host: age unchecked, members with age and town.',
  steps: [
    {
      name: 'entry',
      path: '/',
      expected: 'danger',
      also: ['caution'],
      frame: '#tchat',
      actions: [],
      ready: '#nick',
    },
    {
      name: 'room',
      path: '/?salon=accueil',
      expected: 'danger',
      frame: '#tchat',
      actions: [
        { do: 'type', at: '#nick', text: 'lison37' },
        { do: 'type', at: '#age', text: '16' },
        { do: 'type', at: '#ville', text: 'Tours' },
        { do: 'keys', keys: ['Enter'] },
      ],
      ready: '.nicklist li',
    },
    {
      name: 'article',
      path: '/article.html',
      expected: 'calm',
      actions: [{ do: 'click', at: '.une a' }],
      ready: 'article.texte',
    },
  ],
};
