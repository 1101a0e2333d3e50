import { expect, it } from 'vitest';
import type { Said } from '#scripts/details/conversations.ts';
import { inOtherCompany } from '#scripts/fit-details/company.ts';
import { randomFrom } from '#scripts/fit-details/random.ts';

const asked: Said = {
  language: 'fr',
  text: 'roubaix',
  turns: [{ from: 'other', text: 'tu vis où ?' }],
  expect: [{ kind: 'town', part: 'roubaix' }],
  isTalk: false,
};
const alone: Said = {
  language: 'fr',
  text: 'mon num c 06 39 98 12 34',
  turns: [],
  expect: [{ kind: 'phone', part: '06 39 98 12 34' }],
  isTalk: false,
};
const innocent: Said = {
  language: 'fr',
  text: 'ma cousine habite à Lille',
  turns: [],
  expect: [],
  isTalk: false,
};
const talk = Array.from(
  { length: 200 },
  (_, at): Said => ({
    language: 'fr',
    text: `on a gagné le match numéro ${at}`,
    turns: [],
    expect: [],
    isTalk: true,
  }),
);
const cases = [...Array.from({ length: 50 }, () => [asked, alone, innocent]).flat(), ...talk];
const company = inOtherCompany(cases, talk, randomFrom(1));

it('puts other people’s questions before what tells nothing', () => {
  const strange = company.filter(({ turns }) => turns.at(-1)?.text === 'tu vis où ?');
  expect(strange.some(({ text, expect: due }) => text === innocent.text && due.length === 0)).toBe(true);
});

it('never takes a bare answer’s question away, nor puts one before what would answer it', () => {
  const bare = company.filter((one) => one.text === 'roubaix');
  expect(bare.length).toBeGreaterThan(0);
  for (const { text, turns } of bare) expect([text, turns.at(-1)]).toEqual(['roubaix', asked.turns[0]]);
});

it('puts a number among words that mean nothing, where it is still one', () => {
  const bare = company.filter(({ text, expect: [due] }) => due?.kind === 'phone' && text !== alone.text);
  expect(bare.length).toBeGreaterThan(0);
  for (const { text, turns } of bare) {
    expect(text).toContain('06 39 98 12 34');
    expect(turns).toEqual([]);
  }
});
