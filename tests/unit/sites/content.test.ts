import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ATTACKS } from '#tests/sites/hostile/registry.ts';
import { SITES } from '#tests/sites/registry.ts';

const ROOT = new URL('../../sites/', import.meta.url);
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:html|js|css|ts|svg|json)$/.test(name))
  .sort();
const read = (name: string) => readFileSync(new URL(name, ROOT), 'utf8');

/** Numbers that could be rung in France, Britain or the US, but for the ranges set aside for fiction. */
const PHONE =
  /(?<![\d.,])(?:(?:\+33 ?|0)(?!6[ .]?39[ .]?98)[1-9](?:[ .-]?\d{2}){4}|(?:\+44 ?|0)(?!7700 ?900)7\d{3} ?\d{3} ?\d{3}|(?!555-01)\d{3}-\d{4})(?!\d)/g;
const EMAIL = /[\w.]+@(?!example\.org)[\w-]+\.\w+/g;
/** Addresses of another host than `*.localhost`. */
const OTHER_HOST = /(?:https?:|["'(])\/\/(?![\w.{}-]+\.localhost|\$\{)[^/"'`\s)]+/g;

/** Every match of a pattern in any file, with the file's name. */
function found(pattern: RegExp): string[] {
  return FILES.flatMap((name) => [...read(name).matchAll(pattern)].map(([match]) => `${name}: ${match}`));
}

describe('the files of the practice sites', () => {
  it('lead to no host but our own', () => {
    expect(found(OTHER_HOST)).toEqual([]);
    expect('see https://chat.example.com/room'.match(OTHER_HOST)).toHaveLength(1);
  });

  it('have no telephone number that could be somebody’s', () => {
    expect(found(PHONE)).toEqual([]);
    expect('06 12 34 56 78, 07911 123456, 202-456-1414'.match(PHONE)).toHaveLength(3);
    expect('06 39 98 12 12, 07700 900123, 555-0123'.match(PHONE)).toBeNull();
  });

  it('have no e-mail address but at example.org', () => {
    expect(found(EMAIL)).toEqual([]);
    expect('lea@mail.example'.match(EMAIL)).toHaveLength(1);
  });
});

describe('the registries', () => {
  it('list every folder, and no other', () => {
    const folders = readdirSync(ROOT, { withFileTypes: true })
      .filter(
        (entry) =>
          entry.isDirectory() &&
          !['hostile', 'frames', 'boxes', 'editors', 'lists', 'photos', 'framed'].includes(entry.name),
      )
      .map(({ name }) => name);
    expect(SITES.map(({ name }) => name).sort()).toEqual(folders.sort());
  });

  it('list every attack script, and no other', () => {
    const scripts = FILES.filter((name) => name.startsWith('hostile/attacks/')).map((name) =>
      name.slice(16, -3),
    );
    const used = new Set(ATTACKS.map(({ id, script }) => script ?? id));
    expect([...used, 'foreign'].sort()).toEqual(scripts.sort());
  });

  it('expect of a site what they expect of its riskiest step', () => {
    const order = ['calm', 'unknown', 'caution', 'danger'];
    for (const { name, expected, steps } of SITES) {
      const worst = Math.max(...steps.map((step) => order.indexOf(step.expected)));
      expect([name, expected]).toEqual([name, order[worst]]);
    }
  });
});
