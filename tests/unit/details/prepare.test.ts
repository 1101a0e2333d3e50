import { expect, it, vi } from 'vitest';

const MESSAGES = [
  'slt moi c’est Inès, j’habite à Roubaix',
  'we can meet at the mall at 5 tomorrow',
  'ok cool',
];

/** What finds details, of which nothing is prepared. */
async function fresh() {
  vi.resetModules();
  const [{ detectDetails }, { prepareDetails }] = [
    await import('#lib/details/detect.ts'),
    await import('#lib/details/prepare.ts'),
  ];
  return { prepareDetails, read: () => MESSAGES.map((text) => detectDetails(text)) };
}

it('messages are read alike before anything is prepared, in the middle of it and after it', async () => {
  const [none, some] = [await fresh(), await fresh()];
  const expected = none.read();
  expect(expected[0]).not.toEqual([]);
  for (let part = 0; part < 10; part++) expect(some.prepareDetails()).toBe(false);
  expect(some.read()).toEqual(expected);
  while (!some.prepareDetails());
  expect(some.read()).toEqual(expected);
  expect(some.prepareDetails()).toBe(true);
});
