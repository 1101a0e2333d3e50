/** Everything that is said of what is about to be sent: the note beside a box, the card for a message, for photos. */
import { drawPhotoCard, type HeldPhotos } from './photo-card.ts';
import { drawSendCard, type Held } from './send-card.ts';
import { type SendCard, type SendCardDeps, showSendCard } from './send-card-show.ts';
import { createSendNote, type SendNote, type SendNoteDeps } from './send-note.ts';
import type { SendView } from './send-view.ts';

export interface Speech {
  note(deps: SendNoteDeps): SendNote;
  /** Null where it can't be shown: then nothing may be held either. */
  card(view: SendView, held: Held, deps: SendCardDeps): SendCard | null;
  photoCard(view: SendView, held: HeldPhotos, deps: SendCardDeps): SendCard | null;
}

export const createSpeech = (): Speech => ({
  note: createSendNote,
  card: (view, held, deps) => showSendCard(drawSendCard(deps.document, view, held), deps),
  photoCard: (view, held, deps) => showSendCard(drawPhotoCard(deps.document, view, held), deps),
});
