import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'salon-des-gourmands.localhost',
  title: 'Le Salon des Gourmands',
  lang: 'fr',
  expected: 'caution',
  why: 'An open room about cooking: a nickname is enough, whoever comes may write; nothing else is asked, a host is named.',
  steps: [{ name: 'room', path: '/', expected: 'caution', actions: [], ready: '#dire' }],
};
