/**
 * When somebody may write here: a place to talk was seen, or the cursor stands in a message box. Then the script is
 * asked for that looks after what is sent, once: most pages never need it.
 */
export interface WritingDeps {
  window: EventTarget;
  /** The cursor stands in a message box. */
  isWriting(): boolean;
  /** Asks for the script; anything but true: it could not be loaded, or nobody answered. */
  ask(): Promise<boolean | undefined>;
}

export function createWriting({ window, isWriting, ask }: WritingDeps): { mayBegin(): void; listen(): void } {
  let asked = false;
  const mayBegin = (): void => {
    if (asked) return;
    asked = true;
    void ask().then((loaded) => {
      asked = loaded === true; // else the next cursor in a box asks again
    });
  };
  const onFocus = ({ isTrusted }: Event): void => {
    if (isTrusted && !asked && isWriting()) mayBegin();
  };
  return {
    mayBegin,
    listen() {
      // The cursor may have stood in a box before the guard came.
      for (const type of ['focusin', 'keydown']) window.addEventListener(type, onFocus, true);
    },
  };
}
