import { expect, it } from 'vitest';
import { whereIs } from '#scripts/details/where.ts';
import { casesConstructed, casesToLearn } from '#scripts/fit-details/cases.ts';

const ALL = [...casesToLearn(), ...casesConstructed()];

it('what a case tells stands in its text', () => {
  const lost = ALL.flatMap(({ text, expect: told }) =>
    told.filter(({ part }) => whereIs(text, part) < 0).map(({ part }) => [part, text]),
  );
  expect(lost).toEqual([]);
});

/** Nobody has one of these; a name made up at a real provider may be somebody's. */
const REAL =
  /(?:@|\bat|\(at\)|\barobase|\barroba|\bchiocciola|\bapenstaartje|\bklammeraffe) ?(?:gmail|hotmail|outlook|yahoo|icloud|proton(?:mail)?|orange|laposte|gmx|web|libero|virgilio|sapo|wanadoo|sfr|ziggo|telenet|aol|t-online|googlemail)(?:\.| ?(?:point|dot|punto|punkt|ponto|punt) ?)(?:com|fr|net|de|it|es|nl|be|pt|co|me)\b/i;

it('no mail address is at a real provider', () => {
  const real = ALL.flatMap(({ text, turns }) =>
    [text, ...turns.map((turn) => turn.text)].flatMap((said) => REAL.exec(said) ?? []),
  );
  expect(real).toEqual([]);
});
