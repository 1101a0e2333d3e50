import { describe, expect, it } from 'vitest';
import { MOCK_STATES } from '#lib/messaging/mock-states.ts';
import { againstIds, type JudgedView, protectiveIds } from '#lib/ui/popup/reasons.ts';

const reader = { ageBand: '11-14', language: 'fr', country: 'FR' } as const;
const view = (name: 'caution' | 'listed' | 'calm' | 'danger'): JudgedView =>
  structuredClone({ ...reader, ...MOCK_STATES[name] }) as JudgedView;

describe('what the popup tells first', () => {
  it('what speaks against the page stands in the order of the verdict, without what protects', () => {
    expect(againstIds(view('caution')).slice(0, 2)).toEqual([
      'no-account-needed',
      'public-profile-shows-town',
    ]);
    expect(againstIds(view('caution'))).not.toContain('legal-notice');
  });

  it('the reasons of the list follow the list, two at most, and none is told twice', () => {
    const listed = view('listed');
    listed.reasons = [{ signal: 'listed', strength: 1, weight: 4 }, ...view('caution').reasons];
    listed.entry = {
      ...(listed.entry as NonNullable<JudgedView['entry']>),
      reasons: ['no-account-needed', 'a', 'b'],
    };
    const ids = againstIds(listed);
    expect(ids.slice(0, 3)).toEqual(['listed', 'no-account-needed', 'a']);
    expect(ids).not.toContain('b');
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('an entry that did not speak adds nothing', () => {
    const quiet = { ...view('danger'), entry: view('listed').entry };
    expect(againstIds(quiet)).toEqual(againstIds(view('danger')));
  });

  it('what protects most comes first', () => {
    expect(protectiveIds(view('calm'))).toEqual(['account-needed', 'report-button']);
    expect(protectiveIds(view('danger'))).toEqual([]);
  });
});
