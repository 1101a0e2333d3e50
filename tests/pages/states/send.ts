/**
 * The card at a send, that for a photo, or the note beside a box or a field, over an ordinary page, drawn by the
 * product's own code into an open root, as a closed one is closed to axe and to tests too:
 * `?kind=photo&kept&opened=plain&language=en&band=under-11`; `kept`: it can't be cleaned.
 */
import { createTranslator } from '#lib/ui/translate.ts';
import { createPanels } from '#lib/warning/panels.ts';
import { drawPhotoCard } from '#lib/warning/photo-card.ts';
import { drawSendCard } from '#lib/warning/send-card.ts';
import { buildSendView } from '#lib/warning/send-copy.ts';
import { drawSendNote } from '#lib/warning/send-note.ts';
import { sendStyles } from '#lib/warning/styles/send.ts';
import { readStateQuery } from './query.ts';

const MESSAGE = {
  fr: 'ok jabite 12 rue des lilas, appelle moi au 06 39 98 12 34 quand tu veux',
  en: 'ok i live at 12 lilac street, call me on 07700 900123 whenever you like',
};

const query = new URLSearchParams(location.search);
const { language, band, direction } = readStateQuery(location.search);
const view = buildSendView({
  verdict: {
    level: query.get('level') === 'danger' ? 'danger' : 'caution',
    score: 0.7,
    reasons: [{ signal: 'open-rooms', strength: 1, weight: 1 }],
  },
  answer: { kind: 'none', host: 'chat.example', site: 'chat.example' },
  ageBand: band,
  language,
  country: 'FR',
  unasked: [],
  translate: createTranslator(language),
});
const text = MESSAGE[language];
const spanOf = (words: RegExp): [number, number] => {
  const found = words.exec(text);
  return found ? [found.index, found.index + found[0].length] : [0, 0];
};

document.documentElement.lang = language;
const root = document.body.appendChild(document.createElement('x-host')).attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(sendStyles);
root.adoptedStyleSheets = [sheet];
const asked = query.get('kind');

/** A card stands as a modal, a note as a popover, as in a page. */
function show(surface: HTMLElement): void {
  root.append(surface);
  if (surface instanceof HTMLDialogElement) surface.showModal();
  else surface.showPopover();
}

if (view && asked === 'note') {
  show(drawSendNote(document, { ...view, direction }, view.details.town, view.note).surface);
} else if (view && asked === 'entry') {
  show(drawSendNote(document, { ...view, direction }, '2009', view.entry['birth-year']).surface);
} else if (view) {
  const turned = { ...view, direction };
  show(
    asked === 'photo'
      ? drawPhotoCard(document, turned, {
          kinds: ['photo-location', 'photo-owner'],
          name: 'IMG_20260712_181522.jpg',
          cleans: !query.has('kept'),
        })
      : drawSendCard(document, turned, {
          text,
          found: [
            { kind: 'street-address', span: spanOf(/12 \w+ (des )?\w+/), askedAgo: 3 },
            { kind: 'phone', span: spanOf(/0[67][\d ]+\d/), askedAgo: 0 },
          ],
        }),
  );
  root.querySelector<HTMLElement>('.sentence')?.focus();
  const control = root.querySelector<HTMLElement>(`[data-does="${query.get('opened')}"]`);
  if (control) createPanels().toggle(root, control);
}
