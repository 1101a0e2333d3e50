import { expect, it } from 'vitest';
import type { Page } from '#lib/reading/page.ts';
import { observe } from '#lib/signals/observe.ts';
import { readHtml } from './read.ts';

const CARE =
  '<p>Des modérateurs veillent. Vérification de l’âge. Parents, le 3018 répond.</p><a href="/charte">Charte</a><a href="/signaler">Signaler un abus</a><a href="/mentions">Mentions légales</a><a href="/cgv">CGV</a><a href="/compte">Créer un compte</a><button>Panier</button><button>Livraison</button><button>En stock</button><button>Code promo</button>';
const PROTECTS = new Set([
  'report-button',
  'moderation-rules',
  'legal-notice',
  'help-for-minors',
  'account-needed',
  'verified-age',
  'ordinary-purpose',
]);

function protection(page: Page): string[] {
  return observe(page)
    .observations.map(({ signal }) => String(signal))
    .filter((signal) => PROTECTS.has(signal));
}

it('care that nobody can see protects nobody', () => {
  const page = readHtml(CARE);
  expect(protection(page).length).toBeGreaterThanOrEqual(6);
  const unseen = <T>(list: T[]): T[] => list.map((one) => ({ ...one, visible: false }));
  expect(
    protection({
      ...page,
      blocks: unseen(page.blocks),
      actions: unseen(page.actions),
      links: unseen(page.links),
    }),
  ).toEqual([]);
});
