import { expect, it } from 'vitest';
import { MOCK_STATES } from '#lib/messaging/mock-states.ts';
import type { TabView } from '#lib/messaging/tab-view.ts';
import { diagnosticOf } from '#lib/ui/popup/diagnostic.ts';

const RUNNING = { veilleuse: '0.1.0', browser: 'Firefox 153' };
const READER = {
  ageBand: '11-14',
  language: 'fr',
  country: 'FR',
  unkept: 0,
  locked: false,
  byPolicy: false,
  pausedUntil: null,
  keepDays: 30,
  namesSites: true,
} as const;

it.each(Object.keys(MOCK_STATES) as (keyof typeof MOCK_STATES)[])('%s: names no site', (state) => {
  const view = { ...structuredClone(MOCK_STATES[state]), ...READER } as TabView;
  const text = diagnosticOf(view, RUNNING);
  expect(text).toContain(`"state": "${view.state}"`);
  expect(text).not.toMatch(/\.example|https?:/);
  for (const named of ['name', 'site', 'origin'] as const)
    if (named in view) expect(text).not.toContain(String((view as unknown as Record<string, string>)[named]));
});

it('says what was seen, how clearly, and what it weighed', () => {
  const view = { ...structuredClone(MOCK_STATES.danger), ...READER } as TabView;
  expect(JSON.parse(diagnosticOf(view, RUNNING))).toMatchObject({
    veilleuse: '0.1.0',
    level: 'danger',
    seen: expect.arrayContaining(['kin 0.81 2.40']),
    warning: 'cover',
  });
});
