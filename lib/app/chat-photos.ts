/** Composition of what looks after photos on their way into a chat: taken, looked into, spoken of, handed on. */
import { focusedIn } from '#lib/chat/box.ts';
import { PHOTO_KINDS, type PhotoKind, type Speaking, type SpokenKind, speakOf } from '#lib/details/speak.ts';
import type { Outgoing, PhotoLook } from '#lib/photo/desk.ts';
import { createTaking, type Taken } from '#lib/photo/taking.ts';
import type { ScoutShared } from '#lib/scout/shared.ts';
import type { SendNote } from '#lib/warning/send-note.ts';
import type { SendChoice, SendView } from '#lib/warning/send-view.ts';
import type { Speech } from '#lib/warning/speech.ts';
import type { OneCard } from './one-card.ts';
import type { Parts } from './parts.ts';

export interface PhotosDeps {
  document: Document;
  window: Window;
  shared: ScoutShared;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Undefined while the background has not said yet where this is. */
  view(): SendView | null | undefined;
  /** Its words for where somebody writes now. */
  inWords(view: SendView): SendView;
  /** Resolves once it has said so. */
  viewed(): Promise<void>;
  speech(): Promise<Speech | null>;
  note(): SendNote | null;
  photos(): Promise<Parts['photos']>;
  card: Omit<OneCard, 'take'>;
  held(kinds: SpokenKind[], choice: SendChoice, unasked: boolean): void;
  mayGo(): Promise<boolean>;
  orphaned(): boolean;
}

export function startPhotos(deps: PhotosDeps): { listen(): void } {
  const { document, window, shared, shadowRootOf, orphaned } = deps;
  let turn: Promise<void> = Promise.resolve();

  const speaking = (kind: PhotoKind): Speaking => {
    const view = deps.view();
    if (!view || orphaned() || view.unasked.includes(kind)) return 'nothing';
    return speakOf(kind, view.place, view.ageBand, false);
  };
  const look = async (files: readonly File[]): Promise<PhotoLook | undefined> =>
    (await deps.photos())?.look(files).catch(() => undefined);

  const say = (taken: Pick<Taken, 'target'>, words: (view: SendView) => string, kind?: PhotoKind): void => {
    const view = deps.view();
    if (view) deps.note()?.say(view, taken.target, kind ? view.details[kind] : '', words(view));
  };
  const handOn = (taken: Taken, files: readonly Outgoing[]): void => {
    if (!taken.handOn(files)) say(taken, ({ photo }) => photo.untaken);
  };

  const decide = async (taken: Taken): Promise<void> => {
    const [seen, speech] = await Promise.all([look(taken.files), deps.speech()]);
    const heldNow = () => seen?.kinds.filter((kind) => speaking(kind) === 'hold') ?? [];
    while (heldNow().length > 0 && deps.card.stands()) await deps.card.ended();
    const kinds = heldNow();
    const view = deps.view();
    if (!seen || !speech || !view || kinds.length === 0) {
      handOn(taken, asTheyAre(taken));
      return;
    }
    const { cleaned, name } = seen;
    const focused = focusedIn(document, shadowRootOf);
    const back = focused && focused !== document.body ? focused : taken.target;
    const onChoice = (choice: SendChoice, unasked: boolean): void => {
      deps.card.put(null);
      deps.held(kinds, choice, unasked);
      (back as HTMLElement).focus();
      if (choice === 'clean' && cleaned) handOn(taken, cleaned);
      else if (choice === 'send') handOn(taken, asTheyAre(taken));
      else taken.giveUp();
    };
    const card = speech.photoCard(
      deps.inWords(view),
      { kinds, name, cleans: cleaned !== null },
      { document, window, shared, orphaned, mayGo: deps.mayGo, onChoice },
    );
    if (card) deps.card.put(card);
    else handOn(taken, asTheyAre(taken));
  };

  return createTaking({
    ...deps,
    wanted: () => {
      // A photo can be quicker than the first answer: it goes, and what it told is said.
      if (deps.view() === undefined) return 'look';
      const ways = PHOTO_KINDS.map(speaking);
      return ways.includes('hold') ? 'take' : ways.includes('note') ? 'look' : 'nothing';
    },
    onTaken: (taken) => {
      turn = turn
        .then(() => decide(taken))
        // Holding a photo without a word would only look broken.
        .catch(() => handOn(taken, asTheyAre(taken)));
    },
    onSeen: (files, target) => {
      void deps.viewed().then(async () => {
        if (!PHOTO_KINDS.map(speaking).some(isSpoken)) return;
        const [seen] = await Promise.all([look(files), deps.speech()]);
        const kind = seen?.kinds.find((one) => isSpoken(speaking(one)));
        if (kind) say({ target }, ({ why }) => why.picture, kind);
      });
    },
  });
}

const isSpoken = (speaking: Speaking): boolean => speaking !== 'nothing';
const asTheyAre = ({ files }: Taken): Outgoing[] => files.map((file) => ({ file, bytes: null }));
