import { describe, expect, it } from 'vitest';
import { featureOfEdge, featuresOfWord } from '#lib/details/learned/features.ts';
import { lengthOf, tablesIn } from '#lib/details/learned/layout.ts';
import { rowsOf } from '#lib/details/learned/rows.ts';
import { taggerOf } from '#lib/details/learned/tagger.ts';
import { messageOf } from '#lib/details/message.ts';
import { DETAIL_KINDS } from '#lib/details/types.ts';

const SIZE = { rows: 2, width: 1, hidden: 1 };
const STEPS = { words: 1, near: 1 };
const REACH_MIDDLE = 2;

const thresholds = Object.fromEntries(DETAIL_KINDS.map((kind) => [kind, 0.5])) as Record<
  (typeof DETAIL_KINDS)[number],
  number
>;

/** A tagger that knows one word: where it stands, and nowhere else, it is sure of a town. */
function knowing(word: string, gate = 99) {
  const tables = tablesIn(new Float32Array(lengthOf(SIZE)), SIZE);
  tables.rows[1] = 1;
  tables.near[REACH_MIDDLE] = 1;
  tables.word[0] = 1;
  tables.kinds[DETAIL_KINDS.indexOf('town')] = 20;
  tables.kindsBias.fill(-10);
  tables.gateBias.fill(gate);
  const rowOf = rowsOf([featureOfEdge('end'), ...featuresOfWord(word).itself.slice(0, 1)]);
  return taggerOf({ size: SIZE, tables, steps: STEPS, rowOf, thresholds });
}
const townsIn = (word: string, text: string) => {
  const tags = knowing(word).tagsOf(messageOf(text), []);
  return tags.spans('town').map(({ span }) => text.slice(...span));
};

describe('what is tagged', () => {
  it('is marked as it was written', () => {
    expect(townsIn('orleans', 'jvis à Orléans, et toi ?')).toEqual(['Orléans']);
    expect(townsIn('roubaix', 'moi c r-o-u-b-a-i-x tkt')).toEqual(['r-o-u-b-a-i-x']);
  });

  it('is one stretch over a token between, and two over more', () => {
    expect(townsIn('lens', 'lens-lens')).toEqual(['lens-lens']);
    expect(townsIn('lens', 'lens et pas lens')).toEqual(['lens', 'lens']);
  });

  it.each([1, 79, 80, 95, 99, 100, 101, 150, 400])('is found behind %i other words', (count) => {
    const text = `${'mot '.repeat(count)}lens ${'mot '.repeat(30)}`;
    expect(townsIn('lens', text)).toEqual(['lens']);
  });

  it('begins where the message begins, not where a window does', () => {
    const tables = tablesIn(new Float32Array(lengthOf(SIZE)), SIZE);
    tables.rows[0] = 1;
    const rowOf = rowsOf([featureOfEdge('start')]);
    // The token behind the edge.
    tables.near[REACH_MIDDLE - 1] = 1;
    tables.word[0] = 1;
    tables.kinds[DETAIL_KINDS.indexOf('town')] = 20;
    tables.kindsBias.fill(-10);
    tables.gateBias.fill(99);
    const text = 'mot '.repeat(300);
    const spans = taggerOf({ size: SIZE, tables, steps: STEPS, rowOf, thresholds })
      .tagsOf(messageOf(text), [])
      .spans('town');
    expect(spans.map(({ span }) => span)).toEqual([[0, 3]]);
  });

  it('asks for the place of each token once, however many candidates there are', () => {
    const message = messageOf('lens '.repeat(500));
    let asked = 0;
    const counted = {
      ...message,
      form: {
        ...message.form,
        span: (from: number, to: number) => {
          asked += 1;
          return message.form.span(from, to);
        },
      },
    };
    Object.defineProperty(counted, 'plain', { value: null });
    const tags = knowing('lens').tagsOf(counted, []);
    for (let at = 0; at < 500; at++) tags.at('town', [at * 5, at * 5 + 4]);
    expect(asked).toBeLessThanOrEqual(500);
  });

  it('is likeliest where it stands', () => {
    const text = 'jsuis de lens';
    const tags = knowing('lens').tagsOf(messageOf(text), []);
    expect(tags.highest('town')).toBeGreaterThan(0.9);
    expect(tags.at('town', [9, 13])).toBeGreaterThan(0.9);
    expect(tags.at('town', [0, 5])).toBeLessThan(0.1);
    expect(tags.highest('age')).toBeLessThan(0.1);
  });

  it('is nothing where the gate is shut, and still known to one who asks', () => {
    const text = 'jsuis de lens';
    const tags = knowing('lens', -99).tagsOf(messageOf(text), []);
    expect(tags.spans('town')).toEqual([]);
    expect(tags.highest('town')).toBe(0);
    expect(tags.at('town', [9, 13])).toBeGreaterThan(0.9);
  });

  it('is nothing in nothing', () => {
    expect(townsIn('lens', '')).toEqual([]);
    expect(townsIn('lens', '  \u200b ')).toEqual([]);
  });
});
