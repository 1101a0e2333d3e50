/** The next version, in every file that names one. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withSection } from './changelog.ts';

export const STEPS = ['major', 'minor', 'patch'] as const;
export type Step = (typeof STEPS)[number];

/** 1.2.3 becomes 1.2.4, 1.3.0 or 2.0.0. */
export function nextVersion(version: string, step: Step): string {
  const at = STEPS.indexOf(step);
  return version
    .split('.')
    .map((part, place) => (place < at ? part : place === at ? Number(part) + 1 : 0))
    .join('.');
}

/** A package.json or package-lock.json of ours with another version, and nothing else changed. */
export const withVersion = (json: string, version: string): string =>
  json.replaceAll(/("name": "veilleuse",\s+"version": ")[^"]+/g, `$1${version}`);

/** Writes the next version and opens its section in the changelog; returns the version. `day`: 2026-07-12. */
export function bump(root: string, step: Step, day: string): string {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const version = nextVersion(JSON.parse(read('package.json')).version, step);
  const changelog = withSection(read('CHANGELOG.md'), version, day);
  for (const name of ['package.json', 'package-lock.json'])
    writeFileSync(join(root, name), withVersion(read(name), version));
  writeFileSync(join(root, 'CHANGELOG.md'), changelog);
  return version;
}
