import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'ptit-tchat.localhost',
  title: 'P’tit Tchat',
  lang: 'fr',
  expected: 'danger',
  why: 'Everything is inside a closed shadow root; only the keyboard reaches it, the nickname field has the focus.',
  steps: [
    { name: 'entry', path: '/', expected: 'danger', actions: [], ready: 'ptit-tchat[data-vue="entree"]' },
    {
      name: 'room',
      path: '/?pseudo=lou_12',
      expected: 'danger',
      actions: [{ do: 'keys', keys: ['lou_12', 'Tab', '12', 'Tab', 'ArrowDown', 'Tab', 'Lyon', 'Enter'] }],
      ready: 'ptit-tchat[data-vue="salon"]',
    },
  ],
};
