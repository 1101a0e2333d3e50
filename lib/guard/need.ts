import { untilTrue } from '#lib/messaging/until-true.ts';

/**
 * The script that looks after what is sent is asked for once, as soon as it is needed: somebody may write here, or choose
 * files. Most pages never need it.
 */
export interface NeedDeps {
  /** The cursor stands where it is needed. */
  isNeeded(): boolean;
  /** Asks for the script; anything but true: it could not be loaded, or nobody answered. */
  ask(): Promise<boolean | undefined>;
}

export function createNeed({ isNeeded, ask }: NeedDeps): {
  /** It is needed, wherever the cursor stands. */
  begin(): void;
  hear(event: Event): void;
} {
  const script = untilTrue(ask);
  return {
    begin: script.want,
    hear({ type, isTrusted }) {
      // The cursor may have stood in a box before the guard came.
      const goesThere = type === 'focusin' || type === 'keydown';
      if (goesThere && isTrusted && !script.isAsked() && isNeeded()) script.want();
    },
  };
}
