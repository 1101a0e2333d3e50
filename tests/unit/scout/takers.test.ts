import { expect, it } from 'vitest';
import { scoutShared } from '#lib/scout/shared.ts';
import { setTaker } from '#lib/scout/takers.ts';

const inputOf = () => {
  const event = {
    cancelBubble: false,
    stopImmediatePropagation: () => Object.assign(event, { cancelBubble: true }),
  };
  return event as unknown as Event;
};

it('what a warning took goes no further, but whoever only hears has heard it', () => {
  const shared = scoutShared({});
  const got: string[] = [];
  let takes = true;
  setTaker(shared, 'hearing', () => got.push('hearing'));
  setTaker(shared, 'sending', () => got.push('sending'));
  setTaker(shared, 'warning', (event) => {
    got.push('warning');
    if (takes) event.stopImmediatePropagation();
  });
  shared.capture?.(inputOf());
  expect(got.splice(0)).toEqual(['warning', 'hearing']);
  takes = false;
  shared.capture?.(inputOf());
  expect(got).toEqual(['warning', 'sending', 'hearing']);
});

it('whoever hears needs nobody who takes, and nothing is called for nobody', () => {
  const shared = scoutShared({});
  const heard: Event[] = [];
  setTaker(shared, 'hearing', (event) => heard.push(event));
  const input = inputOf();
  shared.capture?.(input);
  expect(heard).toEqual([input]);
  expect(input.cancelBubble).toBe(false);
  setTaker(shared, 'hearing', null);
  expect(shared.capture).toBeNull();
});
