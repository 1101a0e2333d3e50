import { afterEach, expect, it, vi } from 'vitest';
import { messageOf } from '#lib/details/message.ts';

/** A tagger of which nothing is prepared. */
async function fresh() {
  vi.resetModules();
  return await import('#lib/details/learned/tags.ts');
}
type Fresh = Awaited<ReturnType<typeof fresh>>;
const townsIn = ({ tagsOf }: Fresh) => tagsOf(messageOf('moi j’habite à Roubaix'), []).spans('town');

afterEach(() => void vi.doUnmock('#lib/details/learned/packed.ts'));

it('a message is read alike before anything is prepared, in the middle of it and after it', async () => {
  const [none, half, all] = [await fresh(), await fresh(), await fresh()];
  for (let part = 0; part < 10; part++) expect(half.prepareTagger()).toBe(false);
  while (!all.prepareTagger());
  expect(townsIn(none)).toHaveLength(1);
  expect(townsIn(half)).toEqual(townsIn(none));
  expect(townsIn(all)).toEqual(townsIn(none));
  expect([none, half, all].every(({ prepareTagger }) => prepareTagger())).toBe(true);
});

it('what can’t be unpacked is an error each time', async () => {
  vi.doMock('#lib/details/learned/packed.ts', () => ({
    unpacking: () => {
      throw new Error('not whole');
    },
  }));
  const broken = await fresh();
  expect(() => townsIn(broken)).toThrow('not whole');
  expect(() => townsIn(broken)).toThrow('could not be made');
});
