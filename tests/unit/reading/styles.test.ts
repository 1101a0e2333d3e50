import { expect, it } from 'vitest';
import type { Dom } from '#lib/reading/dom.ts';
import { styleSource } from '#lib/reading/styles.ts';

it('looks for the ground of a page once in a reading, however many texts stand on it', () => {
  let searches = 0;
  const view = { getComputedStyle: () => ({ colorScheme: 'normal' }), top: {} };
  view.top = view;
  const source = styleSource({
    root: { defaultView: view },
    all: () => {
      searches++;
      return [{}];
    },
  } as unknown as Dom);
  for (let text = 0; text < 50; text++) expect(source.canvas()).toBe('rgb(255, 255, 255)');
  expect(searches).toBe(1);
});
