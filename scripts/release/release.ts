/** Makes the three packages of a release and holds them against what a release must be. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archive, type Files, sha256 } from './archive.ts';
import { buildFrom, unpack } from './build-from.ts';
import * as check from './checks.ts';
import { deflated, deflatedClosely } from './deflate.ts';
import { lintFindings } from './lint.ts';
import { sourceFiles, uncommitted } from './source.ts';

export interface Release {
  packages: { name: string; bytes: number; sha256: string }[];
  /** What does not hold, a sentence each. */
  problems: string[];
}

const textOf = (files: Files, name: string): string => new TextDecoder().decode(files.get(name));

/** Builds the last commit of the repository at `root` and writes the packages into `out`. */
export async function release(root: string, out: string, say: (line: string) => void): Promise<Release> {
  const source = sourceFiles(root);
  const { version } = JSON.parse(textOf(source, 'package.json'));
  const lock = JSON.parse(textOf(source, 'package-lock.json'));
  say(`building version ${version} from its source …`);
  const builds = buildFrom(source, join(root, 'node_modules'), ['chromium', 'firefox']);
  const manifests = new Map(
    [...builds].map(([kind, files]) => [kind, JSON.parse(textOf(files, 'manifest.json')) as check.Manifest]),
  );
  const contents = new Map<string, Files>([...builds, ['source', source]]);
  const zips = await Promise.all(
    [...contents].map(async ([what, files]) => ({
      what,
      name: `veilleuse-${version}-${what}.zip`,
      zip: await archive(files, what === 'source' ? deflated : deflatedClosely),
    })),
  );
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  for (const { name, zip } of zips) writeFileSync(join(out, name), zip);

  say('checking …');
  const problems = [
    ...check.committed(uncommitted(root)),
    ...check.versionsHold(version, {
      'package-lock.json': lock.version,
      ...Object.fromEntries([...manifests].map(([kind, made]) => [`The manifest for ${kind}`, made.version])),
    }),
    ...check.changelogHolds(textOf(source, 'CHANGELOG.md'), version),
    ...[...manifests].flatMap(([kind, manifest]) => check.permissionsHold(kind, manifest)),
    ...zips
      .filter(({ what }) => what !== 'source')
      .flatMap(({ name, zip }) => check.sizeHolds(name, zip.length)),
    ...linted(contents.get('firefox') ?? new Map()),
  ];
  return {
    packages: zips.map(({ name, zip }) => ({ name, bytes: zip.length, sha256: sha256(zip) })),
    problems,
  };
}

/** The linter's word on what the Firefox package holds. */
function linted(files: Files): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'veilleuse-lint-'));
  try {
    unpack(files, folder);
    return lintFindings(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
