/** The tagger that ships, unpacked when the first message is read. */
import { unpackGaps } from '#lib/text/gaps.ts';
import { MEANING_SPEAKS_FROM } from '../thresholds.ts';
import type { Message, Turn } from '../types.ts';
import model from './model.json' with { type: 'json' };
import { unpack } from './packed.ts';
import { rowsOf } from './rows.ts';
import { type Tagger, type Tags, taggerOf } from './tagger.ts';

let tagger: Tagger | undefined;

/**
 * What the tagger thinks of a message.
 * @param turns what was said before, oldest first
 */
export function tagsOf(message: Message, turns: readonly Turn[]): Tags {
  tagger ??= taggerOf({
    size: model.size,
    tables: unpack(model),
    steps: { rows: model.tables.rows.step, near: model.tables.near.step },
    rowOf: rowsOf(unpackGaps(model.known)),
    thresholds: MEANING_SPEAKS_FROM,
  });
  return tagger.tagsOf(message, turns);
}
