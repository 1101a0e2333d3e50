/** What the first message would wait for, made ready bit by bit while nothing else is to do. */
import { detectDetails } from './detect.ts';
import { UNSEEN, WAYS } from './formats/said.ts';
import { prepareTagger } from './learned/tags.ts';
import { messageOf } from './message.ts';
import type { DetailKind } from './types.ts';

/**
 * Messages of words that are met in most others, and some that tell something, in French and English: they are read ahead,
 * so that what reads messages is compiled by then. Where the tagger is sure no rule is tried: of one it is not. Each further
 * language would take as long again, also where nobody speaks it.
 */
const COMMON = [
  'je',
  'suis à la',
  'c’est pas ça, tu as quoi ?',
  'I am at the',
  'what is it? :)',
  'J’ai 13 ans',
  'mon num c 06 39 98 zero sept 12',
  'au 12 rue des lilas a lens, 13 ans bientot',
  'my snap is lea.xx',
  'see u at the park at 5',
];

/**
 * Kinds that words such as these may tell. The first message that may tell one tries all ways of saying it: a fifth of a second
 * at once, were it not done one by one.
 */
const OFTEN_TOLD: ReadonlySet<DetailKind> = new Set<DetailKind>([
  'town',
  'school',
  'live-location',
  'age',
  'street-address',
]);

function* preparing(): Generator<undefined, void, undefined> {
  while (!prepareTagger()) yield;
  const message = messageOf('suis à la', []);
  for (const { find } of [...UNSEEN, ...WAYS.filter(({ kind }) => OFTEN_TOLD.has(kind))]) {
    yield;
    find(message.form.text, message);
  }
  for (const words of COMMON) {
    yield;
    detectDetails(words);
  }
}
const preparation = preparing();

/** Does a part, of a few milliseconds, few of some dozens; true when nothing is left to do. */
export const prepareDetails = (): boolean => preparation.next().done === true;
