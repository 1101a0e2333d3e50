/** What a town’s name looks like where it is still to be asked whether it is one, and the names that patterns find so. */
import type { Place } from '../behind.ts';
import { toldOf } from '../told.ts';
import { isTownsName } from './towns.ts';

/** A group; what follows says where the name ends. */
export const TOWN = `((?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los) )?[a-z'’-]{4,})`;

/** What patterns hold that is a town’s name, where the words before do not take it back. */
export const townsToldIn = (form: string, patterns: readonly RegExp[]): Place[] =>
  toldOf(form, patterns).filter(({ from, to }) => isTownsName(form.slice(from, to)));
