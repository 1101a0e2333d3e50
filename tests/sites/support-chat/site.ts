import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'maison-du-velo.localhost',
  title: 'Maison du vélo, aide en ligne',
  lang: 'fr',
  expected: 'calm',
  why: 'A shop’s support chat: name, postcode and order number lead to an adviser, not to strangers.',
  steps: [
    { name: 'entry', path: '/', expected: 'calm', actions: [], ready: '#aide' },
    {
      name: 'chat',
      path: '/#conseiller',
      expected: 'calm',
      also: ['unknown'],
      actions: [
        { do: 'type', at: '#prenom', text: 'Odile' },
        { do: 'type', at: '#code-postal', text: '44000' },
        { do: 'click', at: '#aide button' },
      ],
      ready: '#echange p',
    },
  ],
};
