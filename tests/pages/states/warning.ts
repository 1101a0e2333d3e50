/**
 * A warning over an ordinary page, drawn by the product's own code into an open root, as a closed one is closed to
 * axe and to tests too: `?kind=cover&opened=why&language=en&band=under-11&direction=rtl`.
 */
import { createTranslator } from '#lib/ui/translate.ts';
import { drawBanner } from '#lib/warning/banner.ts';
import { buildWarningView } from '#lib/warning/copy.ts';
import { drawCover } from '#lib/warning/cover.ts';
import { createPanels } from '#lib/warning/panels.ts';
import { warningStyles } from '#lib/warning/styles/all.ts';
import { readStateQuery } from './query.ts';

const KINDS = ['banner', 'small-banner', 'cover'] as const;

const query = new URLSearchParams(location.search);
const { language, band, direction } = readStateQuery(location.search);
const kind = KINDS.find((known) => known === query.get('kind')) ?? 'banner';
const view = buildWarningView({
  warning: kind,
  verdict: {
    level: kind === 'cover' ? 'danger' : 'caution',
    score: 0.97,
    reasons: [
      { signal: 'adults-and-minors-mixed', strength: 1, weight: 1.6 },
      { signal: 'no-account-needed', strength: 1, weight: 1.4 },
      { signal: 'asks-age', strength: 1, weight: 1.2 },
    ],
  },
  answer: { kind: 'none', host: 'chat.example', site: 'chat.example' },
  ageBand: band,
  preset: query.has('shut') ? 'close' : 'guard',
  byPolicy: false,
  language,
  camera: query.has('camera'),
  watched: false,
  trusted: false,
  help: [
    {
      name: 'Ligne Écoute',
      what: 'Ligne gratuite et confidentielle pour les enfants et les ados.',
      phone: '06 39 98 00 10',
      url: 'https://example.org/ecoute',
    },
    {
      name: 'Signaler',
      what: 'Signaler un contenu ou un comportement illégal en ligne.',
      phone: '',
      url: 'https://example.org/signaler',
    },
  ],
  translate: createTranslator(language),
});
view.direction = direction;

document.documentElement.lang = language;
const root = document.body.appendChild(document.createElement('x-host')).attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(warningStyles);
root.adoptedStyleSheets = [sheet];
const surface = kind === 'cover' ? drawCover(document, view) : drawBanner(document, view);
root.append(surface);
if (surface instanceof HTMLDialogElement) surface.showModal();
else surface.showPopover();
const control = root.querySelector<HTMLElement>(`[data-does="${query.get('opened')}"]`);
if (control) createPanels().toggle(root, control);
