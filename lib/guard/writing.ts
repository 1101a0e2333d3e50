/**
 * When somebody may write here: a place to talk was seen, or the cursor stands in a message box. Then the script is
 * asked for that looks after what is sent, once: most pages never need it.
 */
export interface WritingDeps {
  /** The cursor stands in a message box. */
  isWriting(): boolean;
  /** Asks for the script; anything but true: it could not be loaded, or nobody answered. */
  ask(): Promise<boolean | undefined>;
}

export function createWriting({ isWriting, ask }: WritingDeps): {
  mayBegin(): void;
  hear(event: Event): void;
} {
  let asked = false;
  const mayBegin = (): void => {
    if (asked) return;
    asked = true;
    void ask().then((loaded) => {
      asked = loaded === true; // else the next cursor in a box asks again
    });
  };
  return {
    mayBegin,
    hear({ type, isTrusted }) {
      // The cursor may have stood in a box before the guard came.
      const writes = type === 'focusin' || type === 'keydown';
      if (writes && isTrusted && !asked && isWriting()) mayBegin();
    },
  };
}
