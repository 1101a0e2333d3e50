import { describe, expect, it } from 'vitest';
import { mergeOverTime } from '#lib/guard/merge-over-time.ts';
import type { Evidence } from '#lib/verdict/types.ts';

const evidence = (changes: Partial<Evidence>): Evidence => ({
  observations: [],
  talk: false,
  opaque: false,
  camera: false,
  ...changes,
});

describe('what a document showed so far', () => {
  it('keeps the strongest of each signal', () => {
    const before = evidence({
      observations: [
        { signal: 'asks-age', strength: 0.9 },
        { signal: 'open-rooms', strength: 0.2 },
      ],
    });
    const now = evidence({
      observations: [
        { signal: 'open-rooms', strength: 0.7 },
        { signal: 'gifts', strength: 0.4 },
      ],
    });
    expect(mergeOverTime(before, now).observations).toEqual([
      { signal: 'asks-age', strength: 0.9 },
      { signal: 'open-rooms', strength: 0.7 },
      { signal: 'gifts', strength: 0.4 },
    ]);
  });

  it('forgets what protects as soon as it is gone', () => {
    const door = evidence({
      observations: [
        { signal: 'help-service', strength: 1 },
        { signal: 'account-needed', strength: 1 },
        { signal: 'asks-age', strength: 1 },
      ],
    });
    const room = evidence({ observations: [{ signal: 'account-needed', strength: 0.3 }] });
    expect(mergeOverTime(door, room).observations).toEqual([
      { signal: 'asks-age', strength: 1 },
      { signal: 'account-needed', strength: 0.3 },
    ]);
  });

  it('remembers a camera and a place to talk, but judges anew whether the page can be read', () => {
    const merged = mergeOverTime(evidence({ camera: true, talk: true, opaque: true }), evidence({}));
    expect(merged).toMatchObject({ camera: true, talk: true, opaque: false });
  });

  it('is what the page shows the first time', () => {
    const first = evidence({ talk: true });
    expect(mergeOverTime(null, first)).toBe(first);
  });
});
