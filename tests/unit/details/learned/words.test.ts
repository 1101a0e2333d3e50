import { expect, it } from 'vitest';
import { wordsKept } from '#lib/details/learned/words.ts';

it('of more words than are kept each is itself, what is met now and then is made once, what is not is made again', () => {
  const made: string[] = [];
  const words = wordsKept(2, (word, lanes, to) => {
    made.push(word);
    lanes[to] = Number(word.slice(1));
    lanes[to + 1] = -Number(word.slice(1));
  });
  const meet = (number: number) => {
    const at = words.find(`m${number}`);
    expect([words.lanes[at], words.lanes[at + 1]]).toEqual([number, -number]);
  };
  for (let number = 1; number < 40_000; number++) {
    meet(number);
    if (number % 1000 === 0) meet(7);
  }
  meet(8);
  const times = (word: string) => made.filter((one) => one === word).length;
  expect([times('m7'), times('m8'), times('m9')]).toEqual([1, 2, 1]);
  expect([words.lanes[0], words.lanes[1]]).toEqual([0, 0]);
});
