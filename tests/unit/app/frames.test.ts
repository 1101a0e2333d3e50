import { expect, it } from 'vitest';
import { type KnownFrame, MAX_FRAMES, withFrame } from '#lib/app/background/frames.ts';
import type { TabState } from '#lib/app/background/tab-schema.ts';
import type { Evidence } from '#lib/verdict/types.ts';

const seen = (strength: number): Evidence => ({
  observations: [{ signal: 'asks-age', strength }],
  talk: true,
  opaque: false,
  camera: false,
});
const frame = (strength: number, part: KnownFrame['part'] = 'whole'): KnownFrame => ({
  origin: 'https://a.example',
  part,
  evidence: seen(strength),
});

const many = (count: number, strength = 0.1) => {
  let frames: TabState['frames'] = {};
  for (let id = 0; id < count; id++) frames = withFrame(frames, id, frame(strength));
  return frames;
};

it('keeps frames apart, the newest word of each', () => {
  const frames = withFrame(withFrame({}, 0, frame(0.2)), 0, frame(0.9));
  expect(frames).toEqual({ 0: frame(0.9) });
});

it('a page that makes frames for ever fills nothing', () => {
  expect(Object.keys(many(5000))).toHaveLength(MAX_FRAMES + 1);
});

it('a chat behind a thousand harmless frames is seen all the same', () => {
  let frames = withFrame(many(1000), 1001, frame(0.9));
  frames = withFrame(frames, 1002, frame(0.1));
  expect(Object.values(frames).map(({ evidence }) => evidence)).toContainEqual(seen(0.9));
});

it('a large frame behind a thousand small ones is none of them', () => {
  let frames: TabState['frames'] = {};
  for (let id = 0; id < 1000; id++) frames = withFrame(frames, id, frame(0.1, 'small'));
  frames = withFrame(frames, 1001, frame(0.9));
  frames = withFrame(frames, 1002, frame(0.1, 'small'));
  expect(frames.further).toMatchObject({ part: 'whole', evidence: seen(0.9) });
});

it('a frame that is known is brought up to date, also when there are many', () => {
  expect(withFrame(many(1000), 3, frame(1))['3']).toEqual(frame(1));
});
