import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'snail-racers.localhost',
  title: 'Snail Racers',
  lang: 'en',
  expected: 'calm',
  why: 'A children’s game: one picks a name and sends fixed stickers; nobody can write freely.',
  steps: [
    { name: 'name', path: '/', expected: 'calm', actions: [], ready: '#play' },
    {
      name: 'lobby',
      path: '/?name=Turbo+Shell',
      expected: 'calm',
      actions: [{ do: 'click', at: '#play' }],
      ready: '.racer',
    },
  ],
};
