/**
 * Parts of the guard that are loaded only when they are needed. They run in the same isolated world as the scripts
 * that ask for them, which no page can reach, and are found there under one symbol.
 */
import type { askedBy } from '#lib/details/context/asked.ts';
import type { detectDetails } from '#lib/details/detect.ts';
import type { PartName } from '#lib/messaging/contract.ts';
import type { PhotoDesk } from '#lib/photo/desk.ts';
import type { Speech } from '#lib/warning/speech.ts';

export interface Parts {
  /** Finds details, and tells what was asked for; it comes before the script that looks after what is sent. */
  details?: {
    detect: typeof detectDetails;
    askedBy: typeof askedBy;
    /** What the first message would wait for is made ready while the page has nothing else to do. */
    prepare(): void;
  };
  /** Draws what is said of what is about to be sent. */
  speech?: Speech;
  /** Reads and cleans photos. */
  photos?: PhotoDesk;
}

const KEY = Symbol.for('veilleuse.parts');

/** The parts that were loaded into this frame. */
export function loadedParts(): Parts {
  const holder = globalThis as { [KEY]?: Parts };
  holder[KEY] ??= {};
  return holder[KEY];
}

/**
 * Asks for a part, once at a time; resolves with undefined where it could not be loaded.
 * @param ask has the background load its script into this frame
 */
export function partLoader<N extends PartName & keyof Parts>(
  name: N,
  ask: (part: N) => Promise<unknown>,
): () => Promise<Parts[N] | undefined> {
  let asking: Promise<unknown> | null = null;
  return async () => {
    if (!loadedParts()[name]) {
      asking ??= ask(name);
      await asking;
      asking = null;
    }
    return loadedParts()[name];
  };
}
