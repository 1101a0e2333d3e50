import type { AgeBand } from '#lib/family/settings.ts';

/**
 * Everything a warning in a page shows, already in the child's language. The background makes it, the page
 * script only draws it: so the page script carries no texts, no list and no language choice.
 */
export interface WarningView {
  kind: 'banner' | 'small-banner' | 'cover';
  level: 'caution' | 'danger';
  ageBand: AgeBand;
  language: string;
  direction: 'ltr' | 'rtl';
  /** One sentence that says it. */
  sentence: string;
  /** A second line, e.g. "You did nothing wrong." */
  comfort: string;
  /** Said on a cover where a camera preview was seen; empty otherwise. */
  camera: string;
  /** Strongest first. */
  reasons: { title: string; explain: string }[];
  advice: string[];
  /** `phone` and `call` (the words on its button) are empty where there is only a site. */
  help: { name: string; what: string; phone: string; call: string; url: string }[];
  labels: {
    dialog: string;
    leave: string;
    why: string;
    whatToDo: string;
    talk: string;
    close: string;
    back: string;
    enterAnyway: string;
    enterAnywayHint: string;
    /** For people who can't hold a button: opens a second question. */
    enterAnywayPlain: string;
    enterAnywayQuestion: string;
    enterAnywayConfirm: string;
  };
  /** Said in place of the way in, where the family has shut what is dangerous; empty: one can go in. */
  shut: string;
  /** Milliseconds until the tab leaves by itself when nobody chooses; null: never. 0: at once. */
  leaveAfter: number | null;
}

/** What the child did with a warning. */
export const WARNING_CHOICES = [
  'leave',
  'enter-anyway',
  'close',
  'why',
  'what-to-do',
  'talk',
  'no-choice',
] as const;
export type WarningChoice = (typeof WARNING_CHOICES)[number];
