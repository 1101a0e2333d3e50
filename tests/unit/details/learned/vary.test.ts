import { expect, it } from 'vitest';
import { variationsOf } from '#scripts/fit-details/vary.ts';

const mail = (text: string, part: string) => ({
  language: 'fr',
  text,
  turns: [{ from: 'other' as const, text: 'c zoe@orange.example ?' }],
  expect: [{ kind: 'email' as const, part }],
  isTalk: false,
});

it('mail addresses that are invented are learned as those of children end', () => {
  const cases = [
    mail('non lea@gmail.example.', 'lea@gmail.example'),
    mail('lea arobase gmail point example stp', 'lea arobase gmail point example'),
  ];
  const varied = variationsOf(cases, 1, () => 0);
  expect(varied.map(({ text }) => text)).toEqual(['non lea@gmail.com.', 'lea arobase gmail point com stp']);
  expect(varied.map(({ expect: [told] }) => told?.part)).toEqual([
    'lea@gmail.com',
    'lea arobase gmail point com',
  ]);
  expect(varied.map(({ turns }) => turns[0]?.text)).toEqual(['c zoe@orange.com ?', 'c zoe@orange.com ?']);
});

it('an address at example.org is learned as it is', () => {
  const [varied] = variationsOf([{ ...mail('lea@example.org', 'lea@example.org'), turns: [] }], 1, () => 0);
  expect(varied).toBeUndefined();
});

it('what is asked before a yes is learned otherwise too', () => {
  const [varied] = variationsOf([mail('oui', 'oui')], 1, () => 0);
  expect(varied?.turns[0]?.text).toBe('c zoe@orange.com ?');
});
