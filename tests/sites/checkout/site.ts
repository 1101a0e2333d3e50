import type { SiteAbout } from '#tests/sites/types.ts';

export const site: SiteAbout = {
  host: 'papeterie-du-pont.localhost',
  title: 'Papeterie du Pont, paiement',
  lang: 'fr',
  expected: 'calm',
  why: 'A checkout that asks for title, birth date and postcode, as shops do.',
  steps: [
    { name: 'form', path: '/', expected: 'calm', actions: [], ready: '#commande' },
    {
      name: 'thanks',
      path: '/merci.html',
      expected: 'calm',
      actions: [{ do: 'click', at: '#payer' }],
      ready: '#merci',
    },
  ],
};
