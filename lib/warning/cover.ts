import { element } from './element.ts';
import { lamp } from './lamp.ts';
import { button, helpList, opener, panel, reasonList, shortReasons } from './parts.ts';
import type { WarningView } from './view.ts';

/**
 * The cover: a modal dialog over the whole page. Leaving is the prominent button; going in anyway asks for a
 * second of holding, or for two presses where holding is not possible. The focus starts on the sentence, so
 * that a key meant for the page chooses nothing.
 */
export function drawCover(document: Document, view: WarningView): HTMLElement {
  const { labels } = view;
  return element(
    document,
    'dialog',
    {
      class: 'surface cover',
      translate: 'no',
      'data-tone': view.level === 'danger' ? 'ember' : 'glow',
      role: 'alertdialog',
      closedby: 'none',
      'aria-labelledby': 'sentence',
      'aria-describedby': 'short comfort camera',
      lang: view.language,
      dir: view.direction,
    },
    element(
      document,
      'div',
      { class: 'sheet' },
      lamp(document, view),
      element(document, 'h1', { class: 'sentence', id: 'sentence', tabindex: '-1' }, view.sentence),
      shortReasons(document, view.reasons),
      element(document, 'p', { class: 'comfort', id: 'comfort' }, view.comfort),
      element(document, 'p', { class: 'camera', id: 'camera' }, view.camera),
      button(document, 'leave', 'leave', labels.leave),
      element(
        document,
        'div',
        { class: 'acts' },
        view.reasons.length > 0 ? opener(document, 'why', 'ghost', labels.why) : null,
        view.help.length > 0 ? opener(document, 'talk', 'ghost', labels.talk) : null,
      ),
      panel(document, 'why', labels.why, reasonList(document, view.reasons)),
      panel(document, 'talk', labels.talk, helpList(document, view.help)),
    ),
    view.shut
      ? element(document, 'div', { class: 'anyway' }, element(document, 'p', { class: 'hint' }, view.shut))
      : anyway(document, labels),
  );
}

function anyway(document: Document, labels: WarningView['labels']): HTMLElement {
  const hold = button(
    document,
    'hold',
    'hold',
    element(document, 'span', { class: 'fill' }),
    element(document, 'span', {}, labels.enterAnyway),
  );
  hold.setAttribute('aria-describedby', 'hold-hint');
  return element(
    document,
    'div',
    { class: 'anyway' },
    hold,
    element(document, 'span', { class: 'hint', id: 'hold-hint' }, labels.enterAnywayHint),
    opener(document, 'plain', 'plain', labels.enterAnywayPlain),
    panel(
      document,
      'plain',
      labels.enterAnywayPlain,
      element(document, 'p', {}, labels.enterAnywayQuestion),
      button(document, 'back', 'ghost', labels.back),
      button(document, 'confirm', 'ghost', labels.enterAnywayConfirm),
    ),
  );
}
