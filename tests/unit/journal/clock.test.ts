import { describe, expect, it } from 'vitest';
import { type JournalClock, lookedAt } from '#lib/journal/clock.ts';

const DAY = 24 * 60 * 60_000;
const START = Date.UTC(2026, 6, 12, 12);
/** Up to which time the journal lets go, in days from the start, for each time at which it looks. */
function counted(...looks: number[]): number[] {
  let clock: JournalClock | undefined;
  return looks.map((look) => {
    const looked = lookedAt(clock, START + look * DAY);
    clock = looked.clock;
    return Math.floor((looked.counted - START) / DAY);
  });
}

describe('the computer’s clock', () => {
  it('is believed at first, day by day, after a weekend, and back in time', () => {
    expect(counted(0, 0.1, 1, 3, 5, 4)).toEqual([0, 0, 1, 3, 5, 4]);
  });

  it('set far ahead counts for nothing, however often it is looked at that day, nor once it is set right', () => {
    const looks = [0, 200, 200.01, 200.2, 0.2, 1];
    expect(counted(...looks)).toEqual([0, 0, 0, 0, 0, 1]);
  });

  it('is doubted anew by a second jump after it was set right', () => {
    expect(counted(0, 200, 0.1, 201, 0.2)).toEqual([0, 0, 0, 0, 0]);
    expect(counted(0, 200, 150)).toEqual([0, 0, 0]);
  });

  it('is believed on a second day: a computer that was off for half a year lets go then', () => {
    expect(counted(0, 182, 182.2, 183)).toEqual([0, 0, 0, 183]);
  });

  it('is believed on a second day of use, if that comes only once a week or once a month', () => {
    expect(counted(0, 7, 14, 21, 28)).toEqual([0, 0, 14, 14, 28]);
    expect(counted(0, 30, 60)).toEqual([0, 0, 60]);
  });
});
