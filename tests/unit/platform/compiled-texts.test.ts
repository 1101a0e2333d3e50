import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { compiledTexts } from '#lib/platform/compiled-texts.ts';

/** What a translation file of this source exports once it was compiled. */
async function textsOf(source: string): Promise<Record<string, unknown>> {
  const url = `data:text/javascript,${encodeURIComponent(compiledTexts(source))}`;
  return ((await import(/* @vite-ignore */ url)) as { texts: Record<string, unknown> }).texts;
}

describe('translation files in a build', () => {
  it('say the same as before', async () => {
    const plural = '{n, plural, =0 {Aucun site} one {Un site} other {# sites}} sur {host}';
    const texts = await textsOf(
      `export const texts = { 'a.b': ${JSON.stringify(plural)}, c: \`Rien n’en <b>sort</b> {x}.\`, d: 'Bien' };`,
    );
    const say = (text: unknown, values: Record<string, unknown>) =>
      new IntlMessageFormat(text as string, 'fr', undefined, { ignoreTag: true }).format(values);
    for (const n of [0, 1, 5])
      expect(say(texts['a.b'], { n, host: 'x' })).toBe(say(plural, { n, host: 'x' }));
    expect(texts.d).toBe('Bien');
  });

  it('are refused where a message is not valid', () => {
    expect(() => compiledTexts("export const texts = { a: '{n, plural, one {un}}' };")).toThrow();
  });
});
