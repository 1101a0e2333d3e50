import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archive } from '#scripts/release/archive.ts';
import { nextVersion, withVersion } from '#scripts/release/bump.ts';
import { sectionOf, withSection } from '#scripts/release/changelog.ts';
import {
  changelogHolds,
  committed,
  permissionsHold,
  sizeHolds,
  versionsHold,
} from '#scripts/release/checks.ts';
import { deflated, deflatedClosely } from '#scripts/release/deflate.ts';
import { FROZEN } from '#tests/contract/frozen-permissions.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

describe.each([
  ['quickly', deflated],
  ['closely', deflatedClosely],
])('an archive, packed %s', (_, deflate) => {
  const files: [string, Uint8Array][] = [
    ['b/one.txt', new Uint8Array(readFileSync('LICENSE'))],
    ['a.txt', bytes('two')],
  ];

  it('is the same whatever order the files come in', async () => {
    expect(await archive(new Map(files.toReversed()), deflate)).toEqual(
      await archive(new Map(files), deflate),
    );
  });

  it('holds the files by name, at one time that no clock and no place changes', async () => {
    const zip = await archive(new Map(files.toReversed()), deflate);
    expect(Object.entries(unzipSync(zip))).toEqual(files.toReversed());
    // The time stands ten bytes into the first header: 1 January 1980, midnight.
    expect([...zip.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});

describe('a changelog', () => {
  const changelog = '# Changelog\n\n## [Unreleased]\n\n### Added\n- A\n\n## [0.1.0] - 2026-11-26\n\n- B\n';

  it('gives what a version says', () => {
    expect(sectionOf(changelog, '0.1.0')).toBe('- B');
    expect(sectionOf(changelog, '0.1')).toBeNull();
  });

  it('opens a section that takes over what was to come', () => {
    const next = withSection(changelog, '0.2.0', '2027-01-02');
    expect(next).toContain('## [Unreleased]\n\n## [0.2.0] - 2027-01-02\n');
    expect(sectionOf(next, '0.2.0')).toBe('### Added\n- A');
    expect(sectionOf(next, 'Unreleased')).toBe('');
    expect(() => withSection('# Changelog\n', '0.2.0', '2027-01-02')).toThrow('no section');
  });
});

it.each([
  ['1.2.3', 'patch', '1.2.4'],
  ['1.2.9', 'minor', '1.3.0'],
  ['1.2.3', 'major', '2.0.0'],
] as const)('after %s comes, by a %s, %s', (version, step, next) =>
  expect(nextVersion(version, step)).toBe(next),
);

it.each([
  ['package.json', 1],
  ['package-lock.json', 2],
])('%s names another version in %i places, and nothing else changes', (file, places) => {
  const before = readFileSync(file, 'utf8');
  const after = withVersion(before, '77.0.1');
  const lines = before.split('\n');
  const changed = after.split('\n').filter((line, at) => line !== lines[at]);
  expect(changed.map((line) => line.trim())).toEqual(Array(places).fill('"version": "77.0.1",'));
  expect(JSON.parse(after).version).toBe('77.0.1');
});

describe('a check says in one sentence what does not hold', () => {
  const manifest = { version: '0.1.0', ...FROZEN };
  const sentence = /^[A-Z].*\.$/;
  it.each([
    [
      'permissions',
      permissionsHold('firefox', manifest),
      permissionsHold('firefox', { ...manifest, permissions: ['tabs'] }),
    ],
    [
      'what may be asked for later',
      [],
      permissionsHold('chromium', { ...manifest, optional_permissions: ['tabs'] }),
    ],
    ['size', sizeHolds('A.zip', 800_000), sizeHolds('A.zip', 800_001)],
    ['version', versionsHold('1.0.0', { 'A.json': '1.0.0' }), versionsHold('1.0.0', { 'A.json': '1.0.1' })],
    ['changelog', changelogHolds('## [1.0.0] - 2026-01-01\n- A\n', '1.0.0'), changelogHolds('', '1.0.0')],
    ['an empty section', [], changelogHolds('## [1.0.0] - 2026-01-01\n\n## [0.9.0]', '1.0.0')],
    ['commit', committed([]), committed(['lib/a.ts'])],
  ])('%s', (_, right, wrong) => {
    expect(right).toEqual([]);
    expect(wrong).toEqual([expect.stringMatching(sentence)]);
  });
});
