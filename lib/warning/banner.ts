import { element } from './element.ts';
import { lamp } from './lamp.ts';
import { adviceList, button, closer, opener, panel, reasonList, shortReasons } from './parts.ts';
import type { WarningView } from './view.ts';

/**
 * The banner: a popover at the top that leaves the page usable. The small one, for a second showing, is the
 * sentence with "why" and "close"; after "go in anyway" it keeps the way out at hand.
 */
export function drawBanner(document: Document, view: WarningView): HTMLElement {
  const { labels, reasons, advice } = view;
  const small = view.kind === 'small-banner';
  const leave = () => button(document, 'leave', small ? 'plain' : 'main', labels.leave);
  const whatToDo = [
    adviceList(document, advice),
    element(document, 'p', { class: 'comfort' }, view.comfort),
    leave(),
  ];
  return element(
    document,
    'div',
    {
      class: small ? 'surface banner small' : 'surface banner',
      'data-tone': view.level === 'danger' ? 'ember' : 'glow',
      popover: 'manual',
      translate: 'no',
      role: 'region',
      'aria-label': labels.dialog,
      lang: view.language,
      dir: view.direction,
    },
    lamp(document, view),
    element(
      document,
      'div',
      { class: 'words' },
      element(document, 'p', { class: 'sentence', id: 'sentence' }, view.sentence),
      small ? null : shortReasons(document, reasons),
      element(
        document,
        'div',
        { class: 'acts' },
        small ? null : opener(document, 'what-to-do', 'main', labels.whatToDo),
        reasons.length > 0 ? opener(document, 'why', small ? 'plain' : 'ghost', labels.why) : null,
        small && view.level === 'danger' ? leave() : null,
      ),
      element(document, 'p', { class: 'unseen', role: 'status' }),
    ),
    panel(document, 'why', labels.why, reasonList(document, reasons)),
    small ? null : panel(document, 'what-to-do', labels.whatToDo, ...whatToDo),
    closer(document, labels.close),
  );
}
