import { describe, expect, it } from 'vitest';
import type { ListAnswer, ListedEntry } from '#lib/risklist/answer.ts';
import { SIGNAL_IDS, type SignalId } from '#lib/signals/ids.ts';
import { judge } from '#lib/verdict/judge.ts';
import type { Evidence } from '#lib/verdict/types.ts';

const NONE: ListAnswer = { kind: 'none', host: 'a.example.org', site: 'example.org' };
const DOOR: SignalId[] = [
  'no-account-needed',
  'asks-age',
  'asks-gender',
  'age-not-checked',
  'no-moderation-found',
  'adult-themes-open',
];

function evidence(ids: SignalId[], more: Partial<Evidence> = {}): Evidence {
  return {
    observations: ids.map((signal) => ({ signal, strength: 1 })),
    talk: false,
    opaque: false,
    camera: false,
    ...more,
  };
}

function listed(entry: Partial<ListedEntry>): ListAnswer {
  const whole: ListedEntry = {
    domain: 'example.org',
    names: [],
    level: 'strong',
    confidence: 'A',
    category: 'chat',
    reasons: [],
    sources: [],
    status: { value: 'unknown', checked: null },
    faded: false,
    ...entry,
  };
  return { kind: 'listed', host: 'example.org', site: 'example.org', entry: whole };
}

function known(people: 'known' | 'mixed' | 'none', speak: 'serious' | 'never' = 'serious'): ListAnswer {
  const place = { domain: 'example.org', name: 'Example', kind: 'messenger', people, speak };
  return { kind: 'known', host: 'example.org', site: 'example.org', place };
}

describe('judge by structure', () => {
  it('a page that shows nothing is calm', () => {
    expect(judge(evidence([]), NONE)).toMatchObject({ level: 'calm', reasons: [] });
  });

  it('marks that add up are danger, strongest reason first, protection last', () => {
    const { level, reasons, score } = judge(evidence([...DOOR, 'report-button']), NONE);
    expect(level).toBe('danger');
    expect(score).toBeGreaterThan(0.9);
    const weights = reasons.map(({ weight }) => weight);
    expect(weights.slice(0, -1)).toEqual([...weights.slice(0, -1)].sort((a, b) => b - a));
    expect(reasons.at(-1)?.signal).toBe('report-button');
  });

  it.each(SIGNAL_IDS.filter((id) => id !== 'listed'))('%s alone is never danger', (id) => {
    expect(judge(evidence([id], { talk: true }), NONE).level).not.toBe('danger');
  });

  it('talk behind a wall is unknown, not fine', () => {
    expect(judge(evidence([], { talk: true, opaque: true }), NONE).level).toBe('unknown');
    expect(judge(evidence([], { talk: true }), NONE).level).toBe('calm');
    expect(judge(evidence([], { opaque: true }), NONE).level).toBe('calm');
  });

  it('a helpline is calm whatever its door looks like, and shows no risk as a reason', () => {
    const { level, reasons } = judge(evidence([...DOOR, 'help-service'], { talk: true, opaque: true }), NONE);
    expect(level).toBe('calm');
    expect(reasons.every(({ weight }) => weight < 0)).toBe(true);
  });

  it('words of help are not believed where two marks stand that no helpline has', () => {
    const claims: SignalId[] = [...DOOR, 'help-service', 'talk-to-strangers'];
    const { level, reasons } = judge(evidence(claims), NONE);
    expect(level).toBe('danger');
    expect(reasons.map(({ signal }) => signal)).not.toContain('help-service');
  });

  it('words of help do not hide kinship with a closed site', () => {
    expect(judge(evidence([...DOOR, 'help-service', 'kin']), NONE).level).not.toBe('calm');
  });
});

describe('judge with the list', () => {
  it.each([
    [{ level: 'strong', confidence: 'A' }, 'danger'],
    [{ level: 'strong', confidence: 'B' }, 'caution'],
    [{ level: 'strong', confidence: 'C' }, 'caution'],
    [{ level: 'strong', confidence: 'A', faded: true }, 'caution'],
    [{ level: 'medium', confidence: 'A' }, 'caution'],
    [{ level: 'watch', confidence: 'A' }, 'caution'],
    [{ level: 'adult', confidence: 'B' }, 'caution'],
  ] as const)('an entry %j on a page that shows nothing is %s', (entry, level) => {
    const verdict = judge(evidence([]), listed(entry));
    expect(verdict.level).toBe(level);
    expect(verdict.reasons[0]?.signal).toBe('listed');
  });

  it('a strong entry of confidence B is danger where the page agrees', () => {
    expect(
      judge(evidence(['no-account-needed', 'asks-age', 'open-conversation']), listed({ confidence: 'B' }))
        .level,
    ).toBe('danger');
  });

  it('a protected place is calm without a word', () => {
    const answer: ListAnswer = {
      kind: 'protected',
      host: 'h.example.org',
      site: 'example.org',
      name: 'Help',
      why: 'helpline',
    };
    expect(judge(evidence(DOOR, { talk: true, opaque: true }), answer)).toEqual({
      level: 'calm',
      score: 0,
      reasons: [],
    });
  });

  it.each([
    [known('known'), 'calm'],
    [known('none'), 'calm'],
    [known('mixed'), 'caution'],
    [known('mixed', 'never'), 'calm'],
  ] as const)('an everyday service %j raises at most %s', (answer, level) => {
    expect(judge(evidence(DOOR, { talk: true }), answer).level).toBe(level);
  });
});
