import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'forum-college-tilleuls.localhost',
  title: 'Forum du collège des Tilleuls',
  lang: 'fr',
  expected: 'calm',
  why: 'A school forum with pupils’ classes and ages; accounts come from the school, teachers moderate.',
  steps: [
    { name: 'topics', path: '/', expected: 'calm', actions: [], ready: '.sujets' },
    {
      name: 'topic',
      path: '/sujet.html',
      expected: 'calm',
      actions: [{ do: 'click', at: '.sujets a' }],
      ready: '.post',
    },
  ],
};
