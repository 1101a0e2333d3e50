/**
 * What is read of one frame's document: plain, capped data, in page memory only. Signals are pure functions
 * of it. It holds words of the page, so it never leaves the page script; only `Evidence` does.
 */
export interface Page {
  /** Declared or guessed language, two letters, '' when not known. */
  language: string;
  title: string;
}
