import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BUNDLED_LIST, createBundledList } from '#lib/risklist/bundled.ts';
import { checkList, type FileName, type RawFiles } from '#lib/risklist/check.ts';
import { FILES } from '#lib/risklist/schema.ts';

const NOW = new Date('2026-11-24');
const list = createBundledList(NOW);
const raw = Object.fromEntries(
  (Object.keys(FILES) as FileName[]).map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../../assets/risk-list/${name}.json`, import.meta.url), 'utf8')),
  ]),
) as RawFiles;

it('is fit to ship', () => {
  expect(checkList(raw)).toEqual([]);
});

it('answers each curated entry with itself', () => {
  for (const { domain } of BUNDLED_LIST.entries)
    for (const url of [`https://${domain}/`, `https://www.${domain}/x`])
      expect(list.answer(url), url).toMatchObject({ kind: 'listed', entry: { domain } });
});

it('keeps every helpline protected, unless it stands on a platform of others', () => {
  for (const { url, protect } of BUNDLED_LIST.helplines)
    if (protect !== 'none') expect(list.answer(url), url).toMatchObject({ kind: 'protected' });
});

it('lists no helpline, no reporting service and no school, whole or in part', () => {
  for (const { domain } of BUNDLED_LIST.protectedPlaces)
    for (const url of [`https://${domain}/`, `https://chat.${domain}/`])
      expect(list.answer(url), url).toMatchObject({ kind: 'protected', why: expect.any(String) });
});

it('answers each known place with itself', () => {
  for (const { domain } of BUNDLED_LIST.known)
    expect(list.answer(`https://${domain}/`)).toMatchObject({ kind: 'known', place: { domain } });
});

it('protects no place where anyone can publish or meet', () => {
  const wide =
    'discord.com facebook.com instagram.com youtube.com whatsapp.com google.com microsoft.com github.com berlin.de europa.eu gouv.fr interieur.gouv.fr';
  for (const host of wide.split(' '))
    expect(list.answer(`https://${host}/`).kind, host).not.toBe('protected');
});

it('carries no address that leads a reader to a listed site', () => {
  const links = BUNDLED_LIST.entries.flatMap(({ domain }) => {
    const answer = list.answer(`https://${domain}/`);
    return answer.kind === 'listed' ? answer.entry.sources.flatMap(({ url }) => url ?? []) : [];
  });
  expect(links.length).toBeGreaterThan(50);
  for (const url of links) expect(list.answer(url).kind, url).not.toBe('listed');
});

it('gives a soft message at most at confidence C and where sources are old', () => {
  for (const { domain } of BUNDLED_LIST.entries) {
    const answer = list.answer(`https://${domain}/`);
    if (answer.kind !== 'listed') continue;
    const { entry } = answer;
    if (entry.confidence === 'C') expect(['watch', 'adult'], domain).toContain(entry.level);
    if (entry.faded) expect(entry.level, domain).not.toBe('strong');
    if (entry.status.value !== 'unknown') expect(entry.status.checked, domain).not.toBeNull();
  }
});

it('has an emergency number, a helpline and a place to report for France, Britain and the United States', () => {
  for (const country of ['FR', 'GB', 'US']) {
    const help = BUNDLED_LIST.helplines.filter((line) => line.country === country);
    expect(
      help.some(({ kind, phone }) => kind === 'emergency' && phone),
      country,
    ).toBe(true);
    expect(
      help.some(({ kind }) => kind === 'helpline'),
      country,
    ).toBe(true);
    expect(
      help.some(({ kind }) => kind.startsWith('report-')),
      country,
    ).toBe(true);
  }
});
