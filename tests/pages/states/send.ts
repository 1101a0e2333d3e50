/**
 * The card at a send, or the note beside a box, over an ordinary page, drawn by the product's own code into an open
 * root, as a closed one is closed to axe and to tests too: `?kind=note&opened=plain&language=en&band=under-11`.
 */
import { createTranslator } from '#lib/ui/translate.ts';
import { togglePanel } from '#lib/warning/panels.ts';
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
if (view && query.get('kind') === 'note') {
  const { surface } = drawSendNote(document, { ...view, direction }, view.details.town, view.note);
  root.append(surface);
  surface.showPopover();
} else if (view) {
  const surface = drawSendCard(
    document,
    { ...view, direction },
    {
      text,
      found: [
        { kind: 'street-address', span: spanOf(/12 \w+ (des )?\w+/), askedAgo: 3 },
        { kind: 'phone', span: spanOf(/0[67][\d ]+\d/), askedAgo: 0 },
      ],
    },
  );
  root.append(surface);
  (surface as HTMLDialogElement).showModal();
  root.querySelector<HTMLElement>('.sentence')?.focus();
  const control = root.querySelector<HTMLElement>(`[data-does="${query.get('opened')}"]`);
  if (control) togglePanel(root, control);
}
