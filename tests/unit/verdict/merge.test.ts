import { describe, expect, it } from 'vitest';
import type { SignalId } from '#lib/signals/ids.ts';
import { judge } from '#lib/verdict/judge.ts';
import { mergeFrames } from '#lib/verdict/merge.ts';
import type { Evidence } from '#lib/verdict/types.ts';

function frame(strengths: Partial<Record<SignalId, number>>, more: Partial<Evidence> = {}): Evidence {
  const observations = Object.entries(strengths).map(([signal, strength]) => ({
    signal: signal as SignalId,
    strength,
  }));
  return { observations, talk: false, opaque: false, camera: false, ...more };
}

const RISKY = frame(
  {
    'no-account-needed': 1,
    'asks-age': 1,
    'asks-gender': 1,
    'adult-themes-open': 1,
    'no-moderation-found': 1,
  },
  { talk: true },
);
const CAREFUL = frame({
  'legal-notice': 1,
  'moderation-rules': 1,
  'ordinary-purpose': 1,
  'help-service': 1,
  'account-needed': 1,
});

describe('mergeFrames', () => {
  it('of nothing is nothing', () => {
    expect(mergeFrames([])).toEqual({ observations: [], talk: false, opaque: false, camera: false });
  });

  it('keeps the clearest strength of each risk', () => {
    const merged = mergeFrames([frame({ 'asks-age': 0.4 }), frame({ 'asks-age': 0.9 })]);
    expect(merged.observations).toEqual([{ signal: 'asks-age', strength: 0.9 }]);
  });

  it.each([[[CAREFUL, RISKY]], [[RISKY, CAREFUL]]])('does not let one frame whitewash another', (frames) => {
    expect(judge(mergeFrames(frames), { kind: 'none', host: '', site: '' }).level).toBe('danger');
  });

  it('lets a frame protect itself', () => {
    const merged = mergeFrames([frame({ 'asks-age': 0.3, 'report-button': 1 }), frame({})]);
    expect(merged.observations.map(({ signal }) => signal)).toContain('report-button');
  });

  it('is opaque only where a frame with talk is', () => {
    expect(mergeFrames([frame({}, { opaque: true }), frame({}, { talk: true })]).opaque).toBe(false);
    expect(mergeFrames([frame({}, { talk: true, opaque: true }), frame({})]).opaque).toBe(true);
  });
});
