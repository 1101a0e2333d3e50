import { expect, it } from 'vitest';
import { createWriting } from '#lib/guard/writing.ts';

function writingOn(answers: (boolean | undefined)[]) {
  const state = { asked: 0, inBox: false };
  const { mayBegin, hear } = createWriting({
    isWriting: () => state.inBox,
    ask: async () => answers[state.asked++],
  });
  const event = (type: string, isTrusted = true) => hear({ type, isTrusted } as Event);
  return { state, mayBegin, event };
}
const answered = () => new Promise((done) => setImmediate(done));

it('asks once: for a place to talk, or when the cursor stands in a box', async () => {
  const seen = writingOn([true]);
  seen.mayBegin();
  await answered();
  seen.mayBegin();
  expect(seen.state.asked).toBe(1);

  const focused = writingOn([true]);
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
  const { state, event } = writingOn([false, undefined, true]);
  state.inBox = true;
  for (let times = 0; times < 5; times++) {
    event('focusin');
    await answered();
  }
  expect(state.asked).toBe(3);
});
