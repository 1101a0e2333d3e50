import { expect, it } from 'vitest';
import { createWhereabouts } from '#lib/app/whereabouts.ts';
import type { SendView } from '#lib/warning/send-view.ts';

const answer = (unasked: SendView['unasked']) => ({ place: 'caution', unasked }) as unknown as SendView;

it('what the child wants no question about holds, also where an answer was under way that does not know of it', async () => {
  let reply = (_: SendView) => {};
  const here = createWhereabouts(
    () =>
      new Promise((done) => {
        reply = done;
      }),
    () => {},
  );
  const asked = async (unasked: SendView['unasked']) => {
    here.refresh();
    reply(answer(unasked));
    await here.viewed();
    return here.view()?.unasked;
  };
  expect(await asked([])).toEqual([]);
  let keep = () => {};
  const kept = new Promise<void>((done) => {
    keep = done;
  });
  here.leaveUnasked(['phone'], kept);
  expect(here.view()?.unasked).toEqual(['phone']);
  expect(await asked([])).toEqual(['phone']);
  keep();
  await kept;
  // From then on the background knows, and says so when it is taken back.
  expect(await asked([])).toEqual([]);
});
