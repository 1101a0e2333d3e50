import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { builtExtension } from '#scripts/driver/launch.ts';
import { ownIcon } from '#scripts/icons/lamp-svg.ts';

const SIZES = ['16', '32', '48', '96', '128'];

/** Width and height that a PNG names. */
const sideOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

it('the drawing that icons are made of is the lamp of the toolbar', () =>
  expect(readFileSync('assets/icon.svg', 'utf8')).toBe(ownIcon()));

it.each(['chromium', 'firefox'] as const)('%s: the extension has icons of all sizes', (kind) => {
  const folder = builtExtension(kind);
  const { icons } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as {
    icons: Record<string, string>;
  };
  expect(Object.keys(icons)).toEqual(SIZES);
  for (const [size, file] of Object.entries(icons))
    expect(sideOf(readFileSync(join(folder, file))), file).toEqual([Number(size), Number(size)]);
});
