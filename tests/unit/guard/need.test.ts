import { expect, it } from 'vitest';
import { createNeed } from '#lib/guard/need.ts';

function needOf(answers: (boolean | undefined)[]) {
  const state = { asked: 0, inBox: false };
  const { begin, hear } = createNeed({
    isNeeded: () => state.inBox,
    ask: async () => answers[state.asked++],
  });
  const event = (type: string, isTrusted = true) => hear({ type, isTrusted } as Event);
  return { state, begin, event };
}
const answered = () => new Promise((done) => setImmediate(done));

it('asks once: for a place to talk, or when the cursor stands in a box', async () => {
  const seen = needOf([true]);
  seen.begin();
  await answered();
  seen.begin();
  expect(seen.state.asked).toBe(1);

  const focused = needOf([true]);
  focused.event('focusin');
  expect(focused.state.asked).toBe(0);
  focused.state.inBox = true;
  focused.event('focusin', false);
  expect(focused.state.asked).toBe(0);
  focused.event('pointerdown');
  expect(focused.state.asked).toBe(0);
  focused.event('keydown');
  focused.event('keydown');
  expect(focused.state.asked).toBe(1);
});

it('asks again where the script could not be loaded or nobody answered', async () => {
  const { state, event } = needOf([false, undefined, true]);
  state.inBox = true;
  for (let times = 0; times < 5; times++) {
    event('focusin');
    await answered();
  }
  expect(state.asked).toBe(3);
});
