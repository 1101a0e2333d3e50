import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'lobbytalk.localhost',
  title: 'LobbyTalk',
  lang: 'en',
  expected: 'danger',
  why: 'A single-page app: age and gender unchecked, no account, a lobby of teens and adults with age and town.',
  singlePage: true,
  steps: [
    { name: 'entry', path: '/', expected: 'danger', actions: [], ready: '[name="nickname"]' },
    {
      name: 'lobby',
      path: '/lobby?nickname=jess_09&age=16&gender=F',
      expected: 'danger',
      actions: [
        { do: 'type', at: '[name="nickname"]', text: 'jess_09' },
        { do: 'choose', at: '[name="age"]', value: '16' },
        { do: 'click', at: '.genders button:nth-child(2)' },
        { do: 'click', at: '.start' },
      ],
      ready: '.person',
    },
    {
      name: 'room',
      path: '/room/teens?nickname=jess_09&age=16&gender=F',
      expected: 'danger',
      actions: [{ do: 'click', at: '.room[data-room="teens"]' }],
      ready: '.bubble',
    },
    {
      name: 'private',
      path: '/direct/dave_leeds?nickname=jess_09&age=16&gender=F',
      expected: 'danger',
      actions: [{ do: 'click', at: '.person[data-name="dave_leeds"] .message-me' }],
      ready: '.talk[data-with="dave_leeds"] .bubble',
    },
  ],
};
