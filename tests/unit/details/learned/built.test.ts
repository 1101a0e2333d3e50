import { expect, it } from 'vitest';
import { constructionsIn } from '#scripts/details/constructions.ts';
import { casesBuilt } from '#scripts/fit-details/built.ts';
import { randomFrom } from '#scripts/fit-details/random.ts';

const built = (line: string, fillings: number) =>
  casesBuilt(
    constructionsIn(
      `M = lea@example.org, noah.b@example.net, kev77@example.com\nV = Roubaix, Lens\nH = 17h, 18h30\n${line}`,
    ),
    'fr',
    fillings,
    randomFrom(1),
  );

it('a construction becomes as many cases as are asked for, each with another value that tells what it tells', () => {
  const cases = built('email | écris moi sur M', 4);
  expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  expect(cases.length).toBe(3);
  for (const { text, expect: due, language } of cases) {
    expect(language).toBe('fr');
    expect(due).toEqual([{ kind: 'email', part: text.slice('écris moi sur '.length) }]);
  }
});

it('one that tells nothing expects nothing, and keeps what was asked', () => {
  for (const one of built('- | ma cousine est à V < et elle ?', 2))
    expect(one).toMatchObject({ expect: [], turns: [{ from: 'other', text: 'et elle ?' }] });
});

it('more than the value is expected where more is found', () => {
  const [one] = built('meeting | on se voit demain à H devant le lycée', 1);
  expect(one?.expect[0]?.part).toMatch(/^demain à (17h|18h30) devant le lycée$/);
});
