import { describe, expect, it } from 'vitest';
import { type Pause, pauseAt, pauseOf } from '#lib/family/pause.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

describe('a pause of five minutes', () => {
  const pause = pauseOf(5, NOW);

  it('lasts five minutes', () => {
    expect(pauseAt(pause, NOW)).not.toBeNull();
    expect(pauseAt(pause, NOW + 5 * MINUTE - 1)).not.toBeNull();
    expect(pauseAt(pause, NOW + 5 * MINUTE)).toBeNull();
  });

  it('ends where the clock is set back, however little', () => {
    const seen = pauseAt(pause, NOW + 4 * MINUTE) as Pause;
    expect(pauseAt(seen, NOW + 4 * MINUTE - 1)).toBeNull();
    expect(pauseAt(seen, NOW)).toBeNull();
  });
});
