import { expect, it } from 'vitest';
import { MAX_FRAMES, withFrame } from '#lib/app/background/frames.ts';
import type { TabState } from '#lib/app/background/tab-schema.ts';
import type { Evidence } from '#lib/verdict/types.ts';

const seen = (strength: number): Evidence => ({
  observations: [{ signal: 'asks-age', strength }],
  talk: true,
  opaque: false,
  camera: false,
});

const many = (count: number, strength = 0.1) => {
  let frames: TabState['frames'] = {};
  for (let id = 0; id < count; id++) frames = withFrame(frames, id, id, seen(strength));
  return frames;
};

it('keeps frames apart, the newest document of each', () => {
  const frames = withFrame(withFrame({}, 0, 1, seen(0.2)), 0, 2, seen(0.9));
  expect(frames).toEqual({ 0: { visit: 2, evidence: seen(0.9) } });
});

it('a page that makes frames for ever fills nothing', () => {
  expect(Object.keys(many(5000))).toHaveLength(MAX_FRAMES + 1);
});

it('a chat behind a thousand harmless frames is seen all the same', () => {
  let frames = withFrame(many(1000), 1001, 1, seen(0.9));
  frames = withFrame(frames, 1002, 1, seen(0.1));
  expect(Object.values(frames).map(({ evidence }) => evidence)).toContainEqual(seen(0.9));
});

it('a frame that is known is brought up to date, also when there are many', () => {
  expect(withFrame(many(1000), 3, 9, seen(1))['3']).toEqual({ visit: 9, evidence: seen(1) });
});
