import { describe, expect, it } from 'vitest';
import { byWeek, weekOf, weeksBetween } from '#lib/journal/calendar.ts';
import { counted, emptyDay } from '#lib/journal/day.ts';
import { eventOf, type Happened } from '#lib/journal/event.ts';
import { csvOf, jsonOf } from '#lib/journal/export.ts';
import { topicsFor } from '#lib/journal/talk.ts';

const event = (part: Partial<Happened> = {}) =>
  eventOf({
    kind: 'shown',
    ids: ['asks-age', 'listed'],
    site: 'tchat.example',
    place: 'rooms',
    level: 'danger',
    choice: null,
    at: Date.UTC(2026, 6, 12, 16, 30),
    ...part,
  });

describe('weeks of a calendar', () => {
  it.each([
    [20260712, 1, 20260706],
    [20260712, 7, 20260712],
    [20260101, 1, 20251229],
    [20240301, 1, 20240226],
  ] as const)('%i lies in the week that begins, by first day %i, on %i', (day, first, week) => {
    expect(weekOf(day, first)).toBe(week);
  });

  it('hold each day once, and nothing before or after', () => {
    const weeks = weeksBetween(20260613, 20260712, 1);
    const days = weeks.flat().filter((day) => day !== null);
    expect(days).toHaveLength(30);
    expect([days[0], days.at(-1)]).toEqual([20260613, 20260712]);
    expect(weeks.every((week) => week.length === 7)).toBe(true);
    expect(weeks[0]).toEqual([null, null, null, null, null, 20260613, 20260614]);
  });

  it('go over the days on which clocks change', () => {
    for (const [from, to, count] of [
      [20260320, 20260410, 22],
      [20261015, 20261105, 22],
    ] as const) {
      const days = weeksBetween(from, to, 1).flat();
      expect(days.filter((day) => day !== null)).toHaveLength(count);
    }
  });

  it('count what happened in them', () => {
    const weeks = weeksBetween(20260629, 20260712, 1);
    const days = [counted(emptyDay(20260701), event(), 2, 1), counted(emptyDay(20260712), event(), 3, 1)];
    expect(byWeek(weeks, days, 'shown')).toEqual([2, 3]);
    expect(byWeek(weeks, days, 'held')).toEqual([0, 0]);
  });
});

describe('what to talk about', () => {
  it('is what came up most, at most three', () => {
    const topics = topicsFor([
      event(),
      event({ kind: 'chosen', choice: 'leave' }),
      event({ kind: 'held', choice: 'send' }),
      event({ kind: 'held', choice: 'change' }),
      event({ kind: 'chosen', choice: 'enter-anyway' }),
      event({ place: 'members' }),
    ]);
    expect(topics).toEqual(['held', 'left', 'rooms']);
  });

  it('is nothing where nothing happened', () => {
    expect(topicsFor([])).toEqual([]);
    expect(
      topicsFor([event({ place: 'other' }), event({ kind: 'moved-away', choice: 'no-choice' })]),
    ).toEqual([]);
  });
});

describe('a journal that is taken along', () => {
  it('is a table', () => {
    expect(csvOf([event({ choice: null })])).toBe(
      'at,last,count,kind,level,choice,site,place,ids\r\n' +
        '2026-07-12T16:30:00.000Z,2026-07-12T16:30:00.000Z,1,shown,danger,,tchat.example,rooms,asks-age listed\r\n',
    );
  });

  it('holds no formula, whatever a site is called', () => {
    expect(csvOf([event({ site: '=1+1","x' })])).toContain(',"\'=1+1"",""x",');
    expect(csvOf([event({ site: '-2.example' })])).toContain(",'-2.example,");
  });

  it('tells in JSON what was deleted, too', () => {
    const deletion = { reason: 'asked', day: 20260712, count: 3 } as const;
    expect(JSON.parse(jsonOf([event()], [deletion]))).toMatchObject({
      kind: 'veilleuse-journal',
      events: [{ site: 'tchat.example', ids: 'asks-age listed' }],
      deletions: [deletion],
    });
  });
});
