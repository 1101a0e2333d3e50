/**
 * Families of chat software.
 *
 * npm run kin -- learn NAME FILE…   learn (or replace) one family from saved pages
 * npm run kin -- build              learn every family that ships from the labelled pages
 * npm run kin -- test               learn from half of each project's pages, recognise the other half
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { buildFamilies, buildFrequencies, learnFamily } from '#lib/kinship/learn.ts';
import { type PackedFamilies, packFamilies, packTokens, unpackFamilies } from '#lib/kinship/pack.ts';
import { tokensOf } from '#lib/kinship/tokens.ts';
import { labelledPages, type SavedPage } from './kin/labelled-pages.ts';
import { readSavedMarks } from './kin/read-saved.ts';
import { recogniseHalves } from './kin/recognise.ts';

const FAMILIES = new URL('../assets/kin/families.json', import.meta.url);
const FREQUENCIES = new URL('../assets/kin/frequencies.json', import.meta.url);

function write(file: URL, content: unknown): void {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

function stored() {
  const packed: PackedFamilies = JSON.parse(readFileSync(FAMILIES, 'utf8'));
  return unpackFamilies(packed, JSON.parse(readFileSync(FREQUENCIES, 'utf8')));
}

/** What stands in other families or is common is not the new family's own. */
function learn(name: string, files: string[]): void {
  const { families, common } = stored();
  const others = families.filter((family) => family.name !== name);
  const elsewhere = {
    has: (token: number) => common.has(token) || others.some(({ tokens }) => tokens.has(token)),
  };
  const family = learnFamily(
    name,
    files.map((file) => tokensOf(readSavedMarks(file))),
    elsewhere,
  );
  const all = [...others, family].sort((a, b) => a.name.localeCompare(b.name));
  write(FAMILIES, packFamilies({ families: all }));
  console.log(`${name}: ${family.tokens.size} tokens of ${files.length} pages`);
}

function build(pages: SavedPage[]): void {
  const { families } = buildFamilies(pages);
  write(FAMILIES, packFamilies({ families }));
  write(FREQUENCIES, { common: packTokens(buildFrequencies(pages)) });
  for (const { name, tokens, weight } of families)
    console.log(`${name}: ${tokens.size} tokens, weight ${weight}`);
}

function test(pages: SavedPage[]): void {
  const rows = recogniseHalves(pages);
  for (const { repository, learned, hidden, missed, sameSite, mistaken } of rows) {
    console.log(`${repository}: learned from ${learned}, recognised ${hidden - missed.length} of ${hidden}`);
    for (const file of missed) console.log(`  missed ${file}`);
    for (const file of sameSite) console.log(`  same site, but no chat: ${file}`);
    for (const file of mistaken) console.log(`  MISTAKEN ${file}`);
  }
  const hidden = total(rows.map((row) => row.hidden));
  const missed = total(rows.map((row) => row.missed.length));
  const mistaken = total(rows.map((row) => row.mistaken.length));
  const looks = total(rows.map((row) => row.strangers));
  console.log(`\n${hidden - missed} of ${hidden} hidden pages recognised.`);
  console.log(
    `${mistaken} mistaken in ${looks} looks at harmless pages of others that were not learned from.`,
  );
  if (mistaken > 0) process.exitCode = 1;
}

function total(counts: number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

const [command, name, ...files] = process.argv.slice(2);
if (command === 'learn' && name !== undefined && files.length > 0) learn(name, files);
else if (command === 'build' || command === 'test') {
  const pages = labelledPages();
  if (pages === null) console.log('Skipped: the labelled pages are not on this machine.');
  else if (command === 'build') build(pages);
  else test(pages);
} else {
  console.error('Usage: npm run kin -- learn NAME FILE… | build | test');
  process.exitCode = 2;
}
