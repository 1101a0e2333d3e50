import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'tilia-meet.localhost',
  title: 'Tilia Meet',
  lang: 'en',
  expected: 'calm',
  why: 'A meeting by link: a name and a camera preview, but one meets those who sent the link.',
  singlePage: true,
  steps: [
    {
      name: 'join',
      path: '/m/blue-otter-31',
      expected: 'calm',
      also: ['unknown'],
      actions: [],
      ready: '#preview',
    },
    {
      name: 'call',
      path: '/m/blue-otter-31?in=1',
      expected: 'calm',
      also: ['unknown'],
      actions: [
        { do: 'type', at: '#name', text: 'Priya Shah' },
        { do: 'click', at: '#join' },
      ],
      ready: '.tile',
    },
  ],
};
