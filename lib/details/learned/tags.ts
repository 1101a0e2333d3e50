/** The tagger that ships: made bit by bit while nothing else is to do, or at once when a message is to be read. */
import { MEANING_SPEAKS_FROM } from '../thresholds.ts';
import type { Message, Turn } from '../types.ts';
import { knownFeatures } from './known.ts';
import model from './model.json' with { type: 'json' };
import { unpacking } from './packed.ts';
import { type Tagger, type Tags, taggerOf } from './tagger.ts';

let tagger: Tagger | undefined;

function* preparing(): Generator<undefined, void, undefined> {
  const tables = yield* unpacking(model);
  yield;
  const rowOf = knownFeatures();
  yield;
  tagger = taggerOf({
    size: model.size,
    tables,
    steps: { words: model.pieces.most.step, near: model.pieces.near.step },
    rowOf,
    thresholds: MEANING_SPEAKS_FROM,
  });
}
const preparation = preparing();

/** Does a part, of a few milliseconds, of what the first message would wait for; true when nothing is left to do. */
export const prepareTagger = (): boolean => preparation.next().done === true;

/**
 * What the tagger thinks of a message.
 * @param turns what was said before, oldest first
 */
export function tagsOf(message: Message, turns: readonly Turn[]): Tags {
  while (!tagger)
    // Where it has failed before there is nothing to wait for.
    if (preparation.next().done && !tagger) throw new Error('The tagger could not be made.');
  return tagger.tagsOf(message, turns);
}
