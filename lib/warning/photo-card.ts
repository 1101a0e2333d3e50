import type { PhotoKind } from '#lib/details/speak.ts';
import { element } from './element.ts';
import { anyway, cardFrame, ender, kindList } from './send-card.ts';
import type { SendView } from './send-view.ts';

/** What was found in photos that are held. The name of the file is shown, and stays in this page's memory. */
export interface HeldPhotos {
  kinds: readonly PhotoKind[];
  name: string;
  /** Copies without it can go instead; not of every format. */
  cleans: boolean;
}

/**
 * The card for photos that tell more than they show: what it is, which file, who would get it, and three ways on.
 * Sending them without it is the prominent one; where that can't be done, it says how it can.
 */
export function drawPhotoCard(
  document: Document,
  view: SendView,
  { kinds, name, cleans }: HeldPhotos,
): HTMLElement {
  const { photo, labels } = view;
  const paragraph = (id: string, look: string, text: string) =>
    element(document, 'p', { class: look, id }, text);
  return cardFrame(
    document,
    view,
    { label: photo.dialog, sentence: photo.sentence, describedBy: 'file found why seen-by how' },
    element(
      document,
      'p',
      { class: 'words', id: 'file', dir: 'auto' },
      element(document, 'span', { class: 'unseen' }, photo.file),
      name,
    ),
    kindList(document, view, kinds),
    paragraph('why', 'means', view.why.picture),
    paragraph('seen-by', 'means', view.seenBy),
    cleans ? null : paragraph('how', 'asked', photo.how),
    element(
      document,
      'div',
      { class: 'acts' },
      cleans
        ? ender(
            document,
            'clean',
            'main',
            photo.clean[kinds.length > 1 ? 'both' : (kinds[0] ?? 'photo-location')],
          )
        : null,
      ender(document, 'stay', cleans ? 'ghost' : 'main', labels.stay),
    ),
    anyway(document, labels, kinds),
  );
}
