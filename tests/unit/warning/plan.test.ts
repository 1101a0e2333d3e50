import { describe, expect, it } from 'vitest';
import { PRESETS } from '#lib/family/settings.ts';
import type { ListAnswer, ListLevel } from '#lib/risklist/answer.ts';
import type { SignalId } from '#lib/signals/ids.ts';
import { judge } from '#lib/verdict/judge.ts';
import { LEVELS } from '#lib/verdict/types.ts';
import { isShut, type PlanInput, planWarning, softBecause } from '#lib/warning/plan.ts';

const unlisted: ListAnswer = { kind: 'none', host: 'chat.example', site: 'chat.example' };

const listedAs = (level: ListLevel): ListAnswer => ({
  kind: 'listed',
  host: 'chat.example',
  site: 'chat.example',
  entry: {
    domain: 'chat.example',
    names: ['Chat'],
    level,
    confidence: 'B',
    category: 'stranger-app',
    reasons: [],
    sources: [],
    status: { value: 'open', checked: null },
    faded: false,
  },
});

const before = { shown: 0, full: false, closed: 0, enteredAnyway: false, removed: false };
const full = { ...before, shown: 1, full: true };
const page = (signals: SignalId[], answer: ListAnswer = unlisted) =>
  judge(
    {
      observations: signals.map((signal) => ({ signal, strength: 1 })),
      talk: true,
      opaque: false,
      camera: false,
    },
    answer,
    '11-14',
  );
const RISKY: SignalId[] = [
  'no-account-needed',
  'asks-age',
  'public-member-list',
  'private-message-from-anyone',
];

const plan = (change: Partial<PlanInput>) =>
  planWarning({
    level: 'caution',
    answer: unlisted,
    reasons: page(RISKY).reasons,
    ageBand: '11-14',
    preset: 'guard',
    camera: false,
    watched: false,
    trusted: false,
    standing: 'none',
    visit: before,
    ...change,
  });

describe('plan of a warning', () => {
  it('shows nothing where nothing was found, or too little to judge', () => {
    expect(plan({ level: 'calm' }).warning).toBe('none');
    expect(plan({ level: 'unknown' }).warning).toBe('none');
  });

  it('shows nothing at a protected place, whatever its page looks like', () => {
    const answer: ListAnswer = {
      kind: 'protected',
      host: 'h.example',
      site: 'h.example',
      name: 'Help',
      why: 'helpline',
    };
    expect(plan({ answer, level: 'danger', standing: 'cover' }).warning).toBe('none');
  });

  it('shows a banner, keeps it while it stands, and brings it back smaller in the same visit', () => {
    expect(plan({}).warning).toBe('banner');
    expect(plan({ standing: 'banner', visit: full }).warning).toBe('banner');
    expect(plan({ visit: full }).warning).toBe('small-banner');
    expect(plan({ visit: { ...full, closed: 1 } }).warning).toBe('small-banner');
  });

  it('falls silent after a second closing, after a removal, and after a few showings', () => {
    expect(plan({ visit: { ...full, shown: 2, closed: 2 } }).warning).toBe('none');
    expect(plan({ visit: { ...full, removed: true } }).warning).toBe('none');
    expect(plan({ visit: { ...full, shown: 4 } }).warning).toBe('none');
  });

  it('covers a danger however often it was shown, until the child goes in anyway', () => {
    const often = { shown: 9, full: true, closed: 4, enteredAnyway: false, removed: true };
    expect(plan({ level: 'danger', visit: often }).warning).toBe('cover');
    const entered = { ...full, enteredAnyway: true };
    expect(plan({ level: 'danger', standing: 'cover', visit: entered }).warning).toBe('small-banner');
  });

  it('keeps a cover standing when the page hides what was seen', () => {
    expect(plan({ level: 'calm', standing: 'cover', visit: full }).warning).toBe('cover');
  });

  it('says a soft caution small, and once a visit', () => {
    const soft = { answer: listedAs('watch'), reasons: page([], listedAs('watch')).reasons };
    expect(plan(soft).warning).toBe('small-banner');
    expect(plan({ ...soft, visit: { ...before, shown: 1 } }).warning).toBe('none');
    expect(plan({ watched: true, reasons: [] }).warning).toBe('small-banner');
  });

  it('lets a soft banner grow to the full one when the page itself gives reason, and never shrink', () => {
    const soft = { answer: listedAs('watch'), reasons: page([], listedAs('watch')).reasons };
    const grown = { answer: listedAs('watch'), reasons: page(RISKY, listedAs('watch')).reasons };
    const said = { ...before, shown: 1 };
    expect(plan({ ...soft, standing: 'small-banner', visit: said }).warning).toBe('small-banner');
    expect(plan({ ...grown, standing: 'small-banner', visit: said }).warning).toBe('banner');
    expect(plan({ ...soft, standing: 'banner', visit: { ...full, shown: 2 } }).warning).toBe('banner');
    expect(plan({ ...grown, standing: 'small-banner', visit: full }).warning).toBe('small-banner');
  });

  it('shows the full banner once also where the soft one was closed, or stood on the page before', () => {
    const visit = { ...before, shown: 1, closed: 1 };
    expect(plan({ answer: listedAs('watch'), visit }).warning).toBe('banner');
    expect(plan({ answer: listedAs('watch'), visit: { ...visit, full: true } }).warning).toBe('small-banner');
  });

  it('leaves a page that may be filming when nobody chooses: at once under 11, else after ten seconds', () => {
    expect(plan({ level: 'danger', camera: true, ageBand: 'under-11' }).leaveAfter).toBe(0);
    expect(plan({ level: 'danger', camera: true }).leaveAfter).toBe(10_000);
    expect(plan({ level: 'danger' }).leaveAfter).toBeNull();
    expect(plan({ camera: true }).leaveAfter).toBeNull();
  });
});

describe('why a caution is soft', () => {
  it.each(['watch', 'adult'] as const)('an entry of level %s alone', (level) => {
    const answer = listedAs(level);
    const { reasons } = page(['live-camera'], answer);
    expect(softBecause({ answer, reasons, watched: false, trusted: false, ageBand: '11-14' })).toBe(level);
  });

  it('not where the page shows enough by itself', () => {
    const answer = listedAs('watch');
    expect(
      softBecause({
        answer,
        reasons: page(RISKY, answer).reasons,
        watched: true,
        trusted: false,
        ageBand: '11-14',
      }),
    ).toBeNull();
  });

  it('not for a stronger entry', () => {
    const answer = listedAs('medium');
    expect(
      softBecause({
        answer,
        reasons: page([], answer).reasons,
        watched: true,
        trusted: false,
        ageBand: '11-14',
      }),
    ).toBeNull();
  });
});

describe('a listed site that the family trusts', () => {
  it.each(PRESETS)('%s: a small banner, once a visit', (preset) => {
    const input = { preset, answer: listedAs('strong'), trusted: true };
    expect(plan(input).warning).toBe('small-banner');
    expect(plan({ ...input, visit: full }).warning).toBe('none');
  });

  it('is no reason by itself to end a cover that stands', () => {
    expect(plan({ answer: listedAs('strong'), trusted: true, standing: 'cover' }).warning).toBe('cover');
  });
});

describe('what the family wants in the way', () => {
  it.each([
    ['accompany', 'caution', 'small-banner'],
    ['accompany', 'danger', 'cover'],
    ['guard', 'caution', 'banner'],
    ['guard', 'danger', 'cover'],
    ['close', 'caution', 'cover'],
    ['close', 'danger', 'cover'],
  ] as const)('%s: %s brings up a %s', (preset, level, warning) => {
    expect(plan({ preset, level }).warning).toBe(warning);
  });

  it('only close shuts, and only what is dangerous', () => {
    const shut = PRESETS.flatMap((preset) =>
      LEVELS.filter((level) => isShut({ preset, level })).map((level) => `${preset} ${level}`),
    );
    expect(shut).toEqual(['close danger']);
  });

  it('a page that was entered before the family shut it is covered again', () => {
    const visit = { ...full, enteredAnyway: true };
    expect(plan({ preset: 'guard', level: 'danger', visit }).warning).toBe('small-banner');
    expect(plan({ preset: 'close', level: 'danger', visit }).warning).toBe('cover');
  });

  it('close lets one into what deserves care, and then the lamp stays in sight', () => {
    const visit = { ...full, enteredAnyway: true };
    expect(plan({ preset: 'close', visit }).warning).toBe('small-banner');
  });

  it('accompany says it once in a visit', () => {
    const said = { ...before, shown: 1 };
    expect(plan({ preset: 'accompany', visit: said }).warning).toBe('none');
    expect(plan({ preset: 'accompany', standing: 'small-banner', visit: said }).warning).toBe('small-banner');
  });

  it('what only the list says softly stays soft in every preset', () => {
    const soft = { answer: listedAs('watch'), reasons: [] };
    for (const preset of PRESETS) expect(plan({ preset, ...soft }).warning).toBe('small-banner');
  });

  it('no preset speaks where nothing was found', () => {
    for (const preset of PRESETS)
      for (const level of ['calm', 'unknown'] as const) expect(plan({ preset, level }).warning).toBe('none');
  });
});
