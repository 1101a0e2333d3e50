import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { en } from '#assets/locales/en.ts';
import { managedSchema } from '#lib/family/managed.ts';
import { filesOf } from '#scripts/policy/files.ts';
import { PLACEHOLDER, sourceAt } from '#scripts/policy/source.ts';
import { PRESETS, policyOf } from '#scripts/policy/table.ts';

const page = readFileSync('docs/deploy.md', 'utf8');
const source = sourceAt(PLACEHOLDER.from, PLACEHOLDER.chromiumId);
const policy = policyOf(PRESETS.school ?? {}, source);
/** What a browser's file holds; the server's names the version, and is made anew with each. */
const files = filesOf(policy, '0').filter(({ path }) => !path.startsWith('server/'));

describe('docs/deploy.md', () => {
  it.each(files)('shows $path as it is written', ({ text }) => {
    expect(page).toContain(`\n${text.replaceAll('\r\n', '\n').trimEnd()}\n\`\`\``);
  });

  it.each([...policy.chromium, ...policy.firefox])('says what $name is for', ({ name, why }) => {
    expect(page).toContain(`| \`${name}\` | ${why} |`);
  });

  it.each(Object.entries(managedSchema.shape))('names every value of %s', (field, { def }) => {
    const values = Object.values(def.innerType.def.entries).map((value) => `\`${value}\``);
    expect(page).toContain(`| \`${field}\` | ${values.join(', ')} |`);
  });

  it('says what the settings page says', () => expect(page).toContain(en['parent.settings.managed']));
});
