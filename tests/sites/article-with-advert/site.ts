import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'gazette-du-marais.localhost',
  otherHosts: { 'regie-encarts.localhost': 'regie' },
  title: 'La gazette du marais',
  lang: 'fr',
  expected: 'calm',
  why: 'An article about a marsh with an advertisement of another host beside it, 300 × 250: it shows a chat with strangers.',
  steps: [{ name: 'article', path: '/', expected: 'calm', actions: [], ready: 'article' }],
};
