/**
 * What a promise of a browser comes to, or null where it does not answer in time: a tab that is just being moved to another
 * process, and a browser that hangs at its start, may never answer.
 * @param ms how long it is waited for
 */
export const within = <T>(ms: number, asked: Promise<T>): Promise<T | null> =>
  Promise.race([
    asked,
    new Promise<null>((done) => {
      setTimeout(() => done(null), ms);
    }),
  ]);
