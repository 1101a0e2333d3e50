/**
 * npm run new signal FAMILY/NAME: scaffolds a signal in every place that needs one. What it writes fails the
 * tests until it is filled in: the look, the cases, the texts and the weight.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { SIGNAL_FAMILIES, SIGNAL_IDS } from '#lib/signals/ids.ts';

const KINDS_OF_TEXT = ['title', 'under-11', '11-14', 'parent', 'todo', 'parent-todo'];
const USAGE = `npm run new signal FAMILY/NAME, where FAMILY is one of ${familiesOfPages().join(', ')} and NAME is-written-so`;

function familiesOfPages(): string[] {
  return Object.keys(SIGNAL_FAMILIES).filter((family) => family !== 'address');
}

/**
 * What a new signal needs: path → content, new files and changed ones.
 * @param read the content of a file of the project
 * @throws with the usage where the name is not one that can be added
 */
export function scaffold(target: string, read: (path: string) => string): Map<string, string> {
  const [family = '', name = ''] = target.split('/');
  if (!familiesOfPages().includes(family) || !/^[a-z]+(-[a-z0-9]+)*$/.test(name)) throw new Error(USAGE);
  if (SIGNAL_IDS.some((id) => id === name)) throw new Error(`There is a signal called ${name} already.`);
  const last = (SIGNAL_FAMILIES as Record<string, readonly string[]>)[family]?.at(-1) ?? '';
  const after = (path: string, line: RegExp, text: string): [string, string] => {
    const content = read(path);
    if (!line.test(content)) throw new Error(`${path} does not look as expected: ${line} is missing.`);
    return [path, content.replace(line, (found) => `${found}${text}`)];
  };
  const quoted = new RegExp(`^ *['"]?${last}['"]?: -?[\\d.]+,\\n`, 'm');
  return new Map([
    [`lib/signals/${family}/${name}.ts`, signalFile(name)],
    [`tests/unit/signals/cases/${name}.ts`, casesFile(name)],
    after(
      'lib/signals/ids.ts',
      new RegExp(`'${last}',?(?=\\s*\\])`),
      `${read('lib/signals/ids.ts').includes(`'${last}',`) ? '' : ','} '${name}'`,
    ),
    ['lib/signals/registry.ts', registry(read('lib/signals/registry.ts'), family, name, last)],
    after('lib/verdict/weights.ts', quoted, `  '${name}': 0,\n`),
    after('scripts/fit/prior.ts', quoted, `  '${name}': 0,\n`),
    ...['fr', 'en'].map((language) => texts(`assets/locales/${language}/${family}.ts`, name, read)),
  ]);
}

function camel(name: string): string {
  return name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function signalFile(name: string): string {
  return `import type { Signal } from '#lib/signals/signal.ts';

/** Say here what it sees, in one sentence. */
export const signal: Signal = {
  id: '${name}',
  look: () => 0,
};
`;
}

function casesFile(name: string): string {
  return `import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: ['<p>a page that shows ${name}</p>'],
  noMatch: ['<p>a page that looks alike and does not</p>'],
};
`;
}

function registry(content: string, family: string, name: string, last: string): string {
  const imports = [...content.matchAll(/^import .*;$/gm)].map(([line]) => line);
  const all = [...imports, `import { signal as ${camel(name)} } from './${family}/${name}.ts';`];
  all.sort((a, b) => (a.split(' from ')[1] ?? '').localeCompare(b.split(' from ')[1] ?? ''));
  const rest = content.slice(content.lastIndexOf(imports.at(-1) ?? '') + (imports.at(-1)?.length ?? 0));
  return `${all.join('\n')}${rest.replace(`  ${camel(last)},\n`, `  ${camel(last)},\n  ${camel(name)},\n`)}`;
}

function texts(path: string, name: string, read: (path: string) => string): [string, string] {
  const lines = KINDS_OF_TEXT.map((kind) => `  'signal.${name}.${kind}': '',\n`).join('');
  return [path, read(path).replace(/\};\n$/, `\n${lines}};\n`)];
}

function main([kind, target = '']: string[]): void {
  if (kind !== 'signal') throw new Error(USAGE);
  for (const [path, content] of scaffold(target, (file) => readFileSync(file, 'utf8'))) {
    console.log(`${existsSync(path) ? 'changed' : 'new    '} ${path}`);
    writeFileSync(path, content);
  }
  console.log(
    'Now fill in the look, the cases and the texts, then: npm run fix. Its weight is fitted on labelled pages: see CONTRIBUTING.md.',
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    main(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
