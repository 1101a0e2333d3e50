/** 32-bit FNV-1a over UTF-16 code units (Fowler, Noll, Vo). */
export const FNV_START = 0x811c9dc5;

/** A hash after one more code; signed. */
export const fnvStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/**
 * The hash of a stretch of a text; signed.
 * @param hash of what stands before it
 */
export function fnvOf(text: string, hash = FNV_START, from = 0, to = text.length): number {
  let state = hash;
  for (let at = from; at < to; at++) state = fnvStep(state, text.charCodeAt(at));
  return state;
}
