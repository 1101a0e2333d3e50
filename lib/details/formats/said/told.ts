/** What stands before a sentence in which nothing is told: it is only supposed, denied, asked or put into a form that lies. */
import { allMatchesOf } from '../matches.ts';
import { behind, type Place } from './behind.ts';

const NOT_SO =
  /(?:\b(?:if|when|once|wish|pretend|imagine|not|dont|never|lied|fake|put|till?|until|si|quand|faux|fausse|pas|wenn|als|falls|bis|cuando|se|quando|toen|wanneer|alsof)(?: that| que| dass| che)?|\b(?:elle|il) (?:a )?dit|\b(?:he|she) (?:said|says)|["«“]) ?$/;
/** Characters before it in which such a word stands. */
const NEAR = 24;

/** What patterns find in a form where the words before do not take it back. */
export const toldOf = (form: string, patterns: readonly RegExp[]): Place[] =>
  allMatchesOf(form, patterns)
    .filter(({ index }) => !NOT_SO.test(form.slice(Math.max(0, index - NEAR), index)))
    .map(behind);
