import { expect, it } from 'vitest';
import { observe } from '#lib/signals/observe.ts';
import { readHtml } from './read.ts';

it('is seen when the guard saw an age refused and a higher one typed', () => {
  const page = { ...readHtml('<title>Chat</title><p>hello</p>'), refusedAgeThenHigher: true };
  expect(observe(page).observations).toContainEqual({ signal: 'under-age-retry', strength: 1 });
});
