import { describe, expect, it } from 'vitest';
import { AGE_BANDS, LANGUAGES } from '#lib/family/settings.ts';
import type { ListAnswer } from '#lib/risklist/answer.ts';
import { createTranslator } from '#lib/ui/translate.ts';
import { buildWarningView, type CopyInput } from '#lib/warning/copy.ts';

const unlisted: ListAnswer = { kind: 'none', host: 'chat.example', site: 'chat.example' };
const input = (change: Partial<CopyInput> = {}): CopyInput => ({
  warning: 'cover',
  verdict: {
    level: 'danger',
    score: 0.97,
    reasons: [
      { signal: 'asks-gender', strength: 1, weight: 1.6 },
      { signal: 'no-account-needed', strength: 1, weight: 1.4 },
      { signal: 'asks-age', strength: 1, weight: 1.2 },
      { signal: 'open-rooms', strength: 1, weight: 1.1 },
      { signal: 'legal-notice', strength: 1, weight: -0.5 },
    ],
  },
  answer: unlisted,
  ageBand: '11-14',
  preset: 'guard',
  byPolicy: false,
  language: 'fr',
  camera: false,
  watched: false,
  trusted: false,
  help: [{ name: 'Ligne', what: 'Écoute', phone: '3018', url: 'https://ligne.example/' }],
  translate: createTranslator('fr'),
  ...change,
});
const banner = (change: Partial<CopyInput> = {}) =>
  buildWarningView(
    input({
      warning: 'banner',
      ...change,
      verdict: { ...(change.verdict ?? input().verdict), level: 'caution' },
    }),
  );

describe('the words of a warning', () => {
  const cases = LANGUAGES.flatMap((language) =>
    AGE_BANDS.flatMap((ageBand) =>
      (['banner', 'small-banner', 'cover'] as const).map((warning) => ({ language, ageBand, warning })),
    ),
  );
  it.each(cases)('are all there: $warning, $ageBand, $language', ({ language, ageBand, warning }) => {
    const view = buildWarningView(
      input({ warning, ageBand, language, camera: true, translate: createTranslator(language) }),
    );
    const { sentence, comfort, labels, advice, reasons } = view;
    const said = [sentence, comfort, ...Object.values(labels), ...advice, ...reasons.flatMap(Object.values)];
    expect(said.every((text) => text.length > 0)).toBe(true);
    expect(said.join(' ')).not.toContain('!');
    expect(view.camera === '').toBe(warning !== 'cover');
  });

  it('give the three strongest risks, strongest first, and nothing that protects', () => {
    const titles = buildWarningView(input()).reasons.map(({ title }) => title);
    const t = createTranslator('fr');
    expect(titles).toEqual([
      t('signal.asks-gender.title'),
      t('signal.no-account-needed.title'),
      t('signal.asks-age.title'),
    ]);
  });

  it('differ for the second showing and for what only the list or the family says', () => {
    const verdict = { level: 'caution' as const, score: 0.6, reasons: [] };
    const sentences = [
      banner(),
      banner({ warning: 'small-banner' }),
      banner({ warning: 'small-banner', verdict, watched: true }),
      banner({ warning: 'small-banner', verdict, trusted: true }),
    ].map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(4);
  });

  it('offer a number to call only where there is one', () => {
    const help = [
      { name: 'A', what: '', phone: '06 39 98 00 10', url: 'https://a.example/' },
      { name: 'B', what: '', phone: '', url: 'https://b.example/' },
    ];
    expect(buildWarningView(input({ help })).help.map(({ call }) => call)).toEqual([
      'Appeler le 06\u00a039\u00a098\u00a000\u00a010',
      '',
    ]);
  });

  it('say when the tab leaves by itself on a cover only', () => {
    expect(buildWarningView(input({ camera: true })).leaveAfter).toBe(10_000);
    expect(banner({ camera: true }).leaveAfter).toBeNull();
  });
});

describe('a cover in a family that shuts', () => {
  const of = (level: 'caution' | 'danger', preset: 'guard' | 'close') =>
    buildWarningView(input({ preset, verdict: { ...input().verdict, level } }));

  it('says why there is no way in where it is dangerous, and has one everywhere else', () => {
    expect(of('danger', 'close').shut).toMatch(/famille/);
    expect(of('danger', 'guard').shut).toBe('');
    expect(of('caution', 'close').shut).toBe('');
  });

  it('says that it was the school where a policy shut it', () => {
    const danger = { ...input().verdict, level: 'danger' as const };
    const { shut } = buildWarningView(input({ preset: 'close', byPolicy: true, verdict: danger }));
    expect(shut).toMatch(/école/);
    expect(shut).not.toMatch(/famille/);
  });

  it('says no more than was seen', () => {
    expect(of('caution', 'close').level).toBe('caution');
    // A cover of danger outlasts what the page shows.
    expect(of('caution', 'guard').level).toBe('danger');
  });
});
