import { describe, expect, it, vi } from 'vitest';
import { holds, keyOf, matchesOf } from '#lib/details/formats/matches.ts';
import required from '#lib/details/formats/required.json' with { type: 'json' };
import { formOf } from '#lib/text/form.ts';
import { runIndex } from '#lib/text/trigrams.ts';
import { casesReadable } from '#scripts/fit-details/cases.ts';
import { requiredBy, writtenAs } from '#scripts/fit-patterns/required.ts';
import { patternsTried } from '#scripts/fit-patterns/tried.ts';

const patterns = patternsTried();
/** What each of them requires, as it is listed. */
const today = patterns.flatMap((pattern) => {
  const written = writtenAs(requiredBy(pattern));
  return written === undefined ? [] : [{ pattern, written }];
});

describe('patterns that need not be run', () => {
  it('are found where they match, as often and with the same groups', () => {
    const pattern = /(\d+) (?:cats|dogs)|^$/g;
    for (const text of ['2 cats and 3 dogs', 'no cats', ''])
      expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
    expect(holds('2 cats', /cats/)).toBe(true);
    expect(holds('2 dogs', /cats/)).toBe(false);
    // Either would go wrong: found for ever, or every other time.
    expect(() => matchesOf('2 cats', /cats/)).toThrow(/flag g/);
    expect(() => holds('2 cats', /cats/g)).toThrow(/flag g/);
  });

  it('are not run on a text that lacks what they require', () => {
    const run = vi.fn();
    const listed = patterns.find(
      (pattern) => required[keyOf(pattern) as keyof typeof required] !== undefined,
    );
    const pattern = new RegExp(listed ?? '', listed?.flags);
    pattern.exec = (text) => {
      run(text);
      return null;
    };
    for (const text of ['', '...', 'ok']) pattern.global ? matchesOf(text, pattern) : holds(text, pattern);
    expect(run).not.toHaveBeenCalled();
  });

  it('are listed with what they require today (else: npm run fit-patterns)', () => {
    expect(today.length).toBeGreaterThan(100);
    expect(Object.fromEntries(today.map(({ pattern, written }) => [keyOf(pattern), written]))).toEqual(
      required,
    );
  });

  it('match no case that lacks what they require', () => {
    const forms = casesReadable().map(({ text }) => formOf(text).text);
    const lacking = today.flatMap(({ pattern, written }) => {
      const [index, once] = [runIndex(), new RegExp(pattern.source)];
      const requirement = index.add(written);
      return forms.some((form) => once.test(form) && !index.meets(form, requirement)) ? [pattern.source] : [];
    });
    expect(lacking).toEqual([]);
  }, 60_000);
});

describe('what a pattern requires', () => {
  it.each([
    [/my code/, ['my code', 'so MY  my code'], ['my dog', 'the end']],
    [/(?:vivo|habito) /, ['vivo a', 'habito aqui'], ['i live', 'vino']],
    [/i ?am 1\d years/, ['iam 13 years'], ['i am', 'years']],
    [/\bxy\b/, ['xy', '(xy)', 'a\nxy, b'], ['oxy', 'x y']],
    [/^xy|zz$/m, ['xy', 'a\nxya', 'fizz'], ['oxy', 'zza']],
    [/x[ab]y|[0-9]pm/, ['xay', 'xby', '7pm'], ['xcy', 'pm']],
    [/q[+-/]u[!-/]i/, ['q.u/i'], ['quit']],
    [/[\x20-\x22]ab[\d.]?/, ['!ab3', ' ab.'], ['xab']],
    [/[\x20-\x7e]ab/, ['xab', '~ab'], ['a b']],
    [/(?<q>a|b)zoo\k<q>/, ['azooa', 'bzoob'], ['zo']],
    [/the .* zebra/, ['the big zebra'], ['the big dog']],
    [/(?<!not )(?:really )?(?:zebra)?zoo(?= now)/, ['zebrazoo now', 'zoo now'], ['now']],
    [/(?:very ){2,3}[^a]/, ['very very good'], ['good']],
    [/(?:tick,? )+end/, ['tick, tick end'], ['the end']],
    [/wohne [a-z]* koeln/, ['wohne in koeln'], ['wohne in bonn', 'lebe in koeln']],
    [/(?:wohne \d* koeln|zebra)/, ['wohne 1 koeln', 'zebra'], ['koeln', 'wohne']],
    [/(?:tick \w* tock|zoo)s?/, ['tick a tock', 'zoos'], ['tick', 'tock']],
  ] as const)('stands in what %s matches, and not in all else', (pattern, matching, others) => {
    const written = writtenAs(requiredBy(pattern)) ?? '';
    expect(written).not.toBe('');
    const index = runIndex();
    const requirement = index.add(written);
    for (const text of matching)
      expect([text, pattern.test(text), index.meets(text, requirement)]).toEqual([text, true, true]);
    for (const text of others) expect([text, index.meets(text, requirement)]).toEqual([text, false]);
  });

  it.each([/a|the/, /\w+/, /ab/, /(?:zebra)?/, /(?:zebra)*/, /z.b/, /zebra/u, /[a-z]{3}/, /(?<q>a|b)\k<q>/])(
    'is nothing that could be told of %s',
    (pattern) => expect(requiredBy(pattern)).toBeNull(),
  );
});
