/** The quiet note beside a box, while somebody types: it says what the message would give away as soon as the keys rest. */
import { type Box, boxOf, focusedIn } from '#lib/chat/box.ts';
import { textOf } from '#lib/chat/box-text.ts';
import type { Spoken } from '#lib/chat/findings.ts';
import type { ShadowRootOf } from '#lib/chat/tree.ts';
import { gravestFirst } from '#lib/details/speak.ts';
import type { ScoutShared } from '#lib/scout/shared.ts';
import type { SendNote } from '#lib/warning/send-note.ts';
import { noteOn, type SendView } from '#lib/warning/send-view.ts';

export interface TypingDeps {
  document: Document;
  shared: ScoutShared;
  shadowRootOf: ShadowRootOf;
  after(ms: number, task: () => void): () => void;
  view(): SendView | null | undefined;
  /** Loads what draws notes; null where there is none. */
  speech(): Promise<unknown>;
  note(): SendNote | null;
  /** What a text would give away in a box, and the child has not allowed. */
  toSay(box: Box, text: string): Spoken[];
  cardStands(): boolean;
}

/** Milliseconds of rest after which what was typed is looked at. */
const TYPING_PAUSE = 350;

/** @returns `rest`, to be called with each change of what is typed */
export function createTypingNote({ document, shared, shadowRootOf, after, ...deps }: TypingDeps) {
  let waits = () => {};
  const speak = (): void => {
    const box = boxOf(focusedIn(document, shadowRootOf));
    const view = deps.view();
    if (!box || !view || deps.cardStands()) return;
    // Nothing can be held in a frame that was written anew: all of it is said here.
    const unheld = shared.rewritten;
    const [first] = gravestFirst(
      deps.toSay(box, textOf(box)).filter((one) => one.speaking === 'note' || unheld),
    );
    const note = deps.note();
    if (!first) note?.close();
    else if (!note) void deps.speech().then((loaded) => (loaded ? speak() : undefined));
    else
      note.say(
        view,
        box.element,
        view.details[first.kind],
        unheld ? view.noteUnheld : noteOn(view, first.kind),
      );
  };
  return {
    rest(): void {
      waits();
      waits = after(TYPING_PAUSE, speak);
    },
  };
}
