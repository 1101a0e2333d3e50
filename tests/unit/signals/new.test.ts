import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SIGNAL_FAMILIES } from '#lib/signals/ids.ts';
import { scaffold } from '#scripts/new.ts';

const read = (path: string) => readFileSync(path, 'utf8');

describe('npm run new signal', () => {
  it.each(Object.keys(SIGNAL_FAMILIES).filter((family) => family !== 'address'))(
    'adds to every place of %s',
    (family) => {
      const files = scaffold(`${family}/made-up-sign`, read);
      expect(files.get(`lib/signals/${family}/made-up-sign.ts`)).toContain("id: 'made-up-sign'");
      expect(files.get('lib/signals/ids.ts')).toMatch(/, 'made-up-sign'\s*\]|'made-up-sign',?\s*\]/);
      expect(files.get('lib/signals/registry.ts')).toContain(`from './${family}/made-up-sign.ts';`);
      expect(files.get('lib/signals/registry.ts')).toContain('  madeUpSign,\n');
      expect(files.get('lib/verdict/weights.ts')).toContain("'made-up-sign': 0,");
      for (const language of ['fr', 'en']) {
        expect(files.get(`assets/locales/${language}/${family}.ts`)).toContain(
          "'signal.made-up-sign.title': ''",
        );
      }
      expect(files.get('tests/unit/signals/cases/made-up-sign.ts')).toContain('noMatch');
    },
  );

  it.each(['made-up', 'address/kin-two', 'entry/Not Kebab', 'entry/asks-age'])('refuses %s', (target) => {
    expect(() => scaffold(target, read)).toThrow();
  });
});
