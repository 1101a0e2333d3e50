import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'skiplane.localhost',
  title: 'SkipLane',
  lang: 'en',
  expected: 'danger',
  why: 'One click, and a random stranger sees a live camera; the next one is a click away, nobody is checked.',
  steps: [
    { name: 'entry', path: '/', expected: 'danger', also: ['caution'], actions: [], ready: '#start' },
    {
      name: 'paired',
      path: '/video.html',
      expected: 'danger',
      actions: [{ do: 'click', at: '#start' }],
      ready: '#next:not([disabled])',
    },
    {
      name: 'next',
      path: '/video.html',
      expected: 'danger',
      actions: [{ do: 'click', at: '#next' }],
      ready: '#next:not([disabled])',
    },
  ],
};
