import { expect, it } from 'vitest';
import { prepareTagger, tagsOf } from '#lib/details/learned/tags.ts';
import { messageOf } from '#lib/details/message.ts';

it('a message that comes before all is prepared is read as one that comes after', () => {
  expect(prepareTagger()).toBe(false);
  const towns = () => tagsOf(messageOf('moi j’habite à Roubaix'), []).spans('town');
  const early = towns();
  expect(early).toHaveLength(1);
  while (!prepareTagger());
  expect(towns()).toEqual(early);
});
