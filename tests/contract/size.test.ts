import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import model from '#lib/details/learned/model.json' with { type: 'json' };
import { builtExtension } from '#scripts/driver/launch.ts';
import { archive } from '#scripts/release/archive.ts';
import { sizeHolds } from '#scripts/release/checks.ts';
import { deflatedClosely } from '#scripts/release/deflate.ts';

describe.each(['chromium', 'firefox'] as const)('sizes (%s)', (kind) => {
  const folder = builtExtension(kind);

  it('the scout stays under 4 kB gzipped', () => {
    expect(gzipSync(readFileSync(join(folder, 'scout.js')), { level: 9 }).length).toBeLessThanOrEqual(4096);
  });

  it.each([
    ['guard', 90_000],
    ['warning', 20_000],
    ['photos', 20_000],
  ])('%s.js stays under %i bytes gzipped', (name, most) => {
    expect(gzipSync(readFileSync(join(folder, `${name}.js`)), { level: 9 }).length).toBeLessThanOrEqual(most);
  });

  // The net that finds details is 274 kB of it. To be brought below 115 kB; the aim is
  // 90 kB together with the guard. Turns red as soon as it fits again.
  it.fails('details.js and sending.js stay under 115000 bytes gzipped', () => {
    const code = ['details.js', 'sending.js'].map((name) => readFileSync(join(folder, name)));
    expect(gzipSync(Buffer.concat(code), { level: 9 }).length).toBeLessThanOrEqual(115_000);
  });

  it('what was learned stands in the package once', () => {
    const learned = model.bits.slice(0, 200);
    const holding = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.js') && readFileSync(join(folder, name), 'utf8').includes(learned),
    );
    expect(holding).toEqual(['details.js']);
  });

  it('the whole package, as it is released, stays under what a release may have', async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const);
    expect(sizeHolds(kind, (await archive(new Map(files), deflatedClosely)).length)).toEqual([]);
  }, 120_000);
});
