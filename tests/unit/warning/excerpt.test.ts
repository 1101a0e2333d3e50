import { expect, it } from 'vitest';
import { excerptOf } from '#lib/warning/excerpt.ts';

const NUMBER = '06 39 98 12 34';
/** What stands on the card, what was found in brackets. */
const shown = (text: string, ...found: string[]): string =>
  excerptOf(
    text,
    found.map((words) => [text.indexOf(words), text.indexOf(words) + words.length] as const),
  )
    .map(({ words, isFound }) => (isFound ? `[${words}]` : words))
    .join('');

it('shows a short message whole', () => {
  expect(shown(`mon num ${NUMBER} voila`, NUMBER)).toBe(`mon num [${NUMBER}] voila`);
  expect(shown(NUMBER, NUMBER)).toBe(`[${NUMBER}]`);
});

it('cuts a long one between words', () => {
  const talk = 'et puis on a parlé de tout et de rien pendant des heures';
  expect(shown(`${talk}, mon num ${NUMBER} ${talk}`, NUMBER)).toBe(
    `… des heures, mon num [${NUMBER}] et puis on a parlé de tout …`,
  );
  expect(shown(`${NUMBER} ${talk} ${talk} a@example.org`, NUMBER, 'a@example.org')).toBe(
    `[${NUMBER}] et puis on a parlé de tout … de rien pendant des heures [a@example.org]`,
  );
  expect(shown(`${NUMBER} et puis aussi a@example.org`, NUMBER, 'a@example.org')).toBe(
    `[${NUMBER}] et puis aussi [a@example.org]`,
  );
});

it('never cuts a character, also where there are no words', () => {
  const cut = shown(`${'😀'.repeat(20)}x${NUMBER}x${'😀'.repeat(20)}`, NUMBER);
  expect(cut).toBe(`… ${'😀'.repeat(13)}x[${NUMBER}]x${'😀'.repeat(13)} …`);
  expect(cut.isWellFormed()).toBe(true);
});

it('has what was found in sight, however many empty lines are around it', () => {
  expect(shown(`salut\n\n\n\nmon num\n${NUMBER}\n\n\n\na plus`, NUMBER)).toBe(
    `salut mon num [${NUMBER}] a plus`,
  );
});

it('marks once what was found twice', () => {
  expect(shown('chez lea.martin@example.org', 'lea.martin@example.org', 'martin@example.org')).toBe(
    'chez [lea.martin@example.org]',
  );
});
