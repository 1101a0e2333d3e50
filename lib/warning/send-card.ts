import { GROUP_OF, gravestFirst, type SpokenKind } from '#lib/details/speak.ts';
import type { DetailKind } from '#lib/details/types.ts';
import { element } from './element.ts';
import { excerptOf } from './excerpt.ts';
import { lamp } from './lamp.ts';
import { button, type Deed, opener, panel } from './parts.ts';
import { type SendView, TOPIC_OF } from './send-view.ts';

/** What was found in a message that is held. The words are the child's own, from the memory of this page's script. */
export interface Held {
  text: string;
  /** In the order of the text. */
  found: readonly {
    kind: DetailKind;
    span: readonly [from: number, to: number];
    /** How many messages ago the other side asked for it; 0: it did not. */
    askedAgo: number;
  }[];
}

/** Kinds that are named on the card; more would not be read. */
const NAMED = 3;

/** Characters up to which what was found stands on one line: so many fit in at twice the size on a small screen. */
const UNBROKEN = 20;

/** What every card of a held send is made of: a dialog whose sentence takes the focus, and what stands under it. */
export function cardFrame(
  document: Document,
  view: SendView,
  { label, sentence, describedBy }: { label: string; sentence: string; describedBy: string },
  ...rest: (Node | null)[]
): HTMLElement {
  const isDanger = view.place === 'danger';
  return element(
    document,
    'dialog',
    {
      class: 'surface send',
      id: 'card',
      translate: 'no',
      'data-tone': isDanger ? 'ember' : 'glow',
      role: 'alertdialog',
      'aria-label': label,
      'aria-describedby': `sentence ${describedBy}`,
      lang: view.language,
      dir: view.direction,
    },
    // A scroll bar of the dialog itself would cut off its round corners.
    element(
      document,
      'div',
      { class: 'sheet' },
      element(
        document,
        'div',
        { class: 'head' },
        lamp(document, { level: isDanger ? 'danger' : 'caution', ageBand: view.ageBand }),
        element(document, 'h1', { class: 'sentence', id: 'sentence', tabindex: '-1' }, sentence),
      ),
      ...rest,
    ),
  );
}

/**
 * The card at the send: what was seen, in the child's own words, who would read it here, and three ways on. Changing
 * it is the prominent one; sending it anyway asks for a second of holding. The focus starts on the sentence, so that
 * a key meant for the page chooses nothing.
 */
export function drawSendCard(document: Document, view: SendView, held: Held): HTMLElement {
  const { labels } = view;
  const found = gravestFirst(held.found);
  const kinds = [...new Set(found.map(({ kind }) => kind))];
  const asked = found.find(({ askedAgo }) => askedAgo > 0);
  const [main] = kinds;
  return cardFrame(
    document,
    view,
    { label: labels.dialog, sentence: view.sentence, describedBy: 'words found asked why seen-by' },
    element(
      document,
      'p',
      { class: 'words', id: 'words', dir: 'auto' },
      element(document, 'span', { class: 'unseen' }, labels.words),
      ...excerptOf(
        held.text,
        held.found.map(({ span }) => span),
      ).map(({ words, isFound }) => (isFound ? marked(document, words) : words)),
    ),
    kindList(document, view, kinds),
    element(
      document,
      'p',
      { class: 'asked', id: 'asked' },
      asked ? askedIn(view, asked.kind, asked.askedAgo) : '',
    ),
    element(document, 'p', { class: 'means', id: 'why' }, main ? view.why[GROUP_OF[main]] : ''),
    element(document, 'p', { class: 'means', id: 'seen-by' }, view.seenBy),
    element(
      document,
      'div',
      { class: 'acts' },
      ender(document, 'change', 'main', labels.change),
      ender(document, 'stay', 'ghost', labels.stay),
    ),
    anyway(document, labels, kinds),
  );
}

/** A way on that ends the card by itself too: in Firefox no script of ours is left where the extension was updated or switched off. */
export function ender(document: Document, does: Deed, look: string, label: string): HTMLElement {
  const made = button(document, does, look, label);
  made.setAttribute('command', 'close');
  made.setAttribute('commandfor', 'card');
  return made;
}

/** What was found, by its kinds. */
export function kindList(
  document: Document,
  { details, labels }: SendView,
  kinds: readonly SpokenKind[],
): HTMLElement {
  const names = kinds.slice(0, NAMED).map((kind) => details[kind]);
  const items = (isEach(kinds) ? names : [...names, labels.more]).map((name) =>
    element(
      document,
      'li',
      {},
      element(document, 'span', { class: 'dot', 'aria-hidden': 'true' }),
      element(document, 'span', {}, name),
    ),
  );
  return element(document, 'ul', { class: 'short', id: 'found' }, ...items);
}

/** Each kind that was found is named. */
const isEach = (kinds: readonly SpokenKind[]): boolean => kinds.length <= NAMED;

const askedIn = ({ asked }: SendView, kind: DetailKind, ago: number): string => {
  const backs = asked[TOPIC_OF[kind]];
  return backs[Math.min(ago, backs.length) - 1] ?? '';
};

/**
 * The way to send it all the same: held for a second, or pressed twice by those who can't hold. Nobody says of what is not named that
 * it need not be asked for again.
 */
export function anyway(
  document: Document,
  labels: SendView['labels'],
  kinds: readonly SpokenKind[],
): HTMLElement {
  const hold = button(
    document,
    'hold',
    'hold',
    element(document, 'span', { class: 'fill' }),
    element(document, 'span', {}, labels.anyway),
  );
  hold.setAttribute('aria-describedby', 'hold-hint');
  return element(
    document,
    'div',
    { class: 'send-anyway' },
    hold,
    element(document, 'span', { class: 'hint', id: 'hold-hint' }, labels.anywayHint),
    opener(document, 'plain', 'plain', labels.anywayPlain),
    panel(
      document,
      'plain',
      labels.anywayPlain,
      element(document, 'p', {}, labels.anywayQuestion),
      button(document, 'back', 'ghost', labels.back),
      button(document, 'confirm', 'ghost', labels.anywayConfirm),
    ),
    labels.unasked && isEach(kinds) ? toggleButton(document, labels.unasked) : null,
  );
}

function toggleButton(document: Document, label: string): HTMLElement {
  const toggle = button(document, 'unasked', 'toggle', label);
  toggle.setAttribute('aria-pressed', 'false');
  return toggle;
}

/** What was found; a number or a name is not torn apart at the end of a line, a whole sentence is. */
const marked = (document: Document, words: string): HTMLElement =>
  element(document, 'mark', words.length <= UNBROKEN ? { class: 'unbroken' } : {}, words);
