import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const filesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([#@\w./?-]+)'/g)].map(
    ([, from = '']) => from,
  );

describe('the house', () => {
  it('only lib/platform and the entry files import the browser API or WXT', () => {
    const strangers = [...filesOf('lib'), ...filesOf('assets')].filter(
      (file) =>
        !file.startsWith('lib/platform/') &&
        importsOf(file).some((from) => /^(webextension-polyfill|wxt)/.test(from)),
    );
    expect(strangers).toEqual([]);
  });

  it('page scripts load neither the polyfill nor the background', () => {
    for (const entry of ['scout', 'guard', 'details', 'sending', 'photos', 'warning']) {
      const seen = new Set<string>();
      const follow = (file: string) => {
        if (seen.has(file) || /\.css(\?|$)/.test(file)) return;
        seen.add(file);
        const source = readFileSync(file, 'utf8').replaceAll(/import type [^;]+;/g, '');
        for (const [, from = ''] of source.matchAll(/from '([^']+)'/g)) {
          if (from.startsWith('#')) follow(from.slice(1));
          else if (from.startsWith('.')) follow(join(file, '..', from));
          else seen.add(from);
        }
      };
      follow(`entrypoints/${entry}.ts`);
      expect([...seen].filter((name) => /polyfill|^zod|^tldts|app\/background|^idb/.test(name))).toEqual([]);
    }
  });

  it('pure folders type-check without any browser global', () => {
    const { status, stdout } = spawnSync(
      process.execPath,
      ['node_modules/typescript/bin/tsc', '-p', 'tests/contract/pure.tsconfig.json'],
      { encoding: 'utf8' },
    );
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('pure folders import only each other', () => {
    const pure = ['signals', 'kinship', 'verdict', 'details', 'languages', 'text'];
    const allowed =
      /^(\.|#lib\/(signals|kinship|verdict|details|languages|text|risklist|reading\/page\.ts|family\/settings\.ts)|#assets\/|libphonenumber-js\/core$)/;
    const strangers = pure.flatMap((folder) =>
      filesOf(`lib/${folder}`).flatMap((file) =>
        importsOf(file)
          .filter((from) => !allowed.test(from))
          .map((from) => `${file} imports ${from}`),
      ),
    );
    expect(strangers).toEqual([]);
  });

  it('entry files only wire', () => {
    const long = [...filesOf('entrypoints')].filter(
      (file) => readFileSync(file, 'utf8').split('\n').length > 26,
    );
    expect(long).toEqual([]);
  });
});
