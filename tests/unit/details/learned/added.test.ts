import { expect, it } from 'vitest';
import { adderOf, MOST_OF_ROWS } from '#lib/details/learned/added.ts';
import { firstLayerOf } from '#lib/details/learned/first.ts';
import { lengthOf, tablesIn } from '#lib/details/learned/layout.ts';
import { itemsOf } from '#lib/details/learned/sequence.ts';
import { tokensOf } from '#lib/details/learned/tokens.ts';
import { messageOf } from '#lib/details/message.ts';
import { randomFrom } from '#scripts/fit-details/random.ts';

const SIZE = { rows: 1, width: 5, hidden: 7 };
const STEPS = { words: 1, near: 1 };

/** What a message of one word adds to the first layer, where each of its features has a row of so many steps. */
function addedBy(word: string, steps: number) {
  const tables = tablesIn(new Float32Array(lengthOf(SIZE)), SIZE);
  const random = randomFrom(2);
  tables.near.forEach((_, at) => {
    tables.near[at] = Math.round((random() - 0.5) * 14);
  });
  tables.rows.fill(steps);
  const layer = firstLayerOf(SIZE, tables, STEPS);
  const items = itemsOf(tokensOf(messageOf(word)), { start: true, end: true });
  const { lanes, words } = adderOf(SIZE, tables, STEPS, () => 0, layer)(items);
  const at = words.find((one) => one > 0) as number;
  const whole = (sum: number) => {
    const vector = new Int32Array(layer.inputs).fill(sum, 0, SIZE.width);
    const room = new Int32Array(layer.lanesOfWord);
    layer.addWord(vector, room, 0);
    return room;
  };
  return { added: lanes.slice(at, at + layer.lanesOfWord), whole };
}

it('a word whose rows come too far for sixteen bits adds as much as fits', () => {
  const { added, whole } = addedBy('anticonstitutionnellement', 40);
  expect(added).toEqual(whole(MOST_OF_ROWS));
  expect(added).not.toEqual(whole(MOST_OF_ROWS - 1));
});

it('a shorter one adds what its rows come to', () => {
  const { added, whole } = addedBy('ab', 1);
  expect([2, 3, 4, 5, 6, 7, 8].some((sum) => added.join() === whole(sum).join())).toBe(true);
});
