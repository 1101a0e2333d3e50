/**
 * Asks for something once, however often it is wanted; again only when it is next wanted after an answer that was not true: it could
 * not be done, or nobody answered.
 */
export function untilTrue(ask: () => Promise<unknown>): {
  want(): void;
  /** It was asked for and not refused so far. */
  isAsked(): boolean;
} {
  let asked = false;
  return {
    want() {
      if (asked) return;
      asked = true;
      void ask().then((done) => {
        asked = done === true;
      });
    },
    isAsked: () => asked,
  };
}
