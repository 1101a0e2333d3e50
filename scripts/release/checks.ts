/** What must hold of a release. Every check answers with the sentences that say what does not hold. */
import { isDeepStrictEqual } from 'node:util';
import { FROZEN } from '#tests/contract/frozen-permissions.ts';
import { sectionOf } from './changelog.ts';

export interface Manifest {
  version: string;
  permissions?: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions?: string[];
}

/** Bytes that a package for a browser may have. */
const MOST_BYTES = 800_000;

/** No permission more, fewer or other than those that were frozen. */
export function permissionsHold(kind: string, manifest: Manifest): string[] {
  const asked = {
    permissions: manifest.permissions ?? [],
    host_permissions: manifest.host_permissions ?? [],
    optional_permissions: manifest.optional_permissions ?? [],
    optional_host_permissions: manifest.optional_host_permissions ?? [],
  };
  const frozen = { ...FROZEN, optional_permissions: [], optional_host_permissions: [] };
  if (isDeepStrictEqual(asked, frozen)) return [];
  return [`The permissions for ${kind} are not the frozen ones: ${JSON.stringify(asked)}.`];
}

export function sizeHolds(name: string, bytes: number): string[] {
  if (bytes <= MOST_BYTES) return [];
  return [`${name} has ${bytes} bytes, and may have ${MOST_BYTES}.`];
}

/** The same version everywhere. `versions`: by the file that names it, package.json's among them. */
export function versionsHold(version: string, versions: Readonly<Record<string, string>>): string[] {
  return Object.entries(versions)
    .filter(([, named]) => named !== version)
    .map(([file, named]) => `${file} names version ${named}, package.json ${version}.`);
}

export function changelogHolds(changelog: string, version: string): string[] {
  const section = sectionOf(changelog, version);
  if (section === null) return [`CHANGELOG.md has no section for version ${version}.`];
  return section === '' ? [`CHANGELOG.md says nothing about version ${version}.`] : [];
}

export function committed(changed: readonly string[]): string[] {
  if (changed.length === 0) return [];
  return [`A release is made of the last commit, and these files differ from it: ${changed.join(', ')}.`];
}
