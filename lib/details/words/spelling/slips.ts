/** What a word may have been before a finger slipped: one letter. */
import { FNV_START, fnvStep } from '#lib/text/fnv.ts';

/** Letters side by side on the keyboards of our languages; each with its neighbours behind it. */
const SIDES =
  'asz bvn cxv dsf ewrz fdg gfh hgj iuo jhk kjl lkm mnl nbm oip po qws ret sadq tryz uyiz vcb wqex xzcwy ytux zxaetu';
let sides: ReadonlyMap<string, string> | undefined;

/** Two letters changed places, or one was struck twice: nothing else looks so. Else one is missing, or is its neighbour. */
export type Slip = 'turned' | 'missing' | 'beside';

/**
 * What a word may have been, each told once at least.
 * @param may asked of the hash of each (fnv.ts), as there are hundreds
 */
export function slipsOf(
  word: string,
  may: (hash: number, slip: Slip) => boolean,
): [word: string, slip: Slip][] {
  sides ??= new Map(SIDES.split(' ').map((one) => [one.charAt(0), one.slice(1)]));
  const slips: [string, Slip][] = [];
  const codes = Uint8Array.from(word, (letter) => letter.charCodeAt(0));
  let before = FNV_START;
  /** With the letters that came of `begun`, and those of the word from `at` on behind them. */
  const ask = (begun: number, at: number, slip: Slip): boolean => {
    let hash = begun;
    for (let next = at; next < codes.length; next++) hash = fnvStep(hash, codes[next] as number);
    return may(hash, slip);
  };
  for (let at = 0; at <= word.length; at++) {
    const tell = (letters: string, from: number, slip: Slip) =>
      slips.push([word.slice(0, at) + letters + word.slice(from), slip]);
    const code = codes[at] as number;
    const next = codes[at + 1];
    if (next === code) {
      // The second one that is struck of two is too many.
      if (at < word.length && ask(before, at + 1, 'turned')) tell('', at + 1, 'turned');
    } else if (next !== undefined && ask(fnvStep(fnvStep(before, next), code), at + 2, 'turned'))
      tell(word.charAt(at + 1) + word.charAt(at), at + 2, 'turned');
    for (const side of sides.get(word.charAt(at)) ?? '')
      if (ask(fnvStep(before, side.charCodeAt(0)), at + 1, 'beside')) tell(side, at + 1, 'beside');
    // Nobody leaves out the first letter.
    for (let missing = at > 0 ? A : Z; missing < Z; missing++)
      if (ask(fnvStep(before, missing), at, 'missing')) tell(String.fromCharCode(missing), at, 'missing');
    before = fnvStep(before, code);
  }
  return slips;
}
/** The first letter, and what stands behind the last one. */
const A = 97;
const Z = 123;
