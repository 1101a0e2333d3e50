import { describe, expect, it } from 'vitest';
import { createRiskList, type RiskListData } from '#lib/risklist/lookup.ts';
import type { Helpline } from '#lib/risklist/schema.ts';
import { exampleEntry, exampleList } from './example-list.ts';

const NOW = new Date('2026-11-24');
const answer = (data: Partial<RiskListData>, url: string) =>
  createRiskList(exampleList(data), NOW).answer(url);
const known = (domain: string) =>
  ({ domain, name: domain, kind: 'messenger', people: 'known', speak: 'serious' }) as const;
const helpline = (
  url: string,
  protect: Helpline['protect'],
  kind: Helpline['kind'] = 'helpline',
): Helpline => ({
  id: 'fr-example',
  country: 'FR',
  languages: ['fr'],
  name: 'A helpline',
  for: 'child',
  what: { en: 'Listens.', fr: 'Écoute.' },
  url,
  kind,
  source: url,
  last_checked: '2026-08',
  needs_check: false,
  protect,
});

describe('an entry speaks for its host and what is below it', () => {
  const entries = [
    exampleEntry(),
    exampleEntry({ domain: 'chat.portal.com.br' }),
    exampleEntry({ domain: 'xn--bcher-kva.example' }),
    exampleEntry({ domain: 'somebody.github.io' }),
  ];
  it.each([
    ['https://listed.example/', 'listed.example'],
    ['https://WWW.Listed.Example.:81/', 'listed.example'],
    ['https://a.b.c.listed.example/', 'listed.example'],
    ['https://chat.portal.com.br/room', 'chat.portal.com.br'],
    ['https://fr.chat.portal.com.br/', 'chat.portal.com.br'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['https://somebody.github.io/', 'somebody.github.io'],
    ['blob:https://listed.example/1', 'listed.example'],
  ])('%s is listed as %s', (url, domain) => {
    expect(answer({ entries }, url)).toMatchObject({ kind: 'listed', entry: { domain } });
  });
  it.each([
    'https://portal.com.br/',
    'https://news.portal.com.br/',
    'https://com.br/',
    'https://example/',
    'https://notlisted.example/',
    'https://listed.example.org/',
    'https://github.io/',
    'https://other.github.io/',
    'https://a.somebody-else.github.io/',
    'https://__proto__/',
    'https://constructor/',
    'https://__proto__.example/',
    'https://tostring.constructor/',
  ])('%s is not', (url) => {
    expect(answer({ entries }, url).kind).toBe('none');
  });
  it('takes the most precise of two entries', () => {
    const both = [exampleEntry(), exampleEntry({ domain: 'soft.listed.example', suggested_level: 'medium' })];
    expect(answer({ entries: both }, 'https://a.soft.listed.example/')).toMatchObject({
      entry: { domain: 'soft.listed.example', level: 'medium' },
    });
  });
});

describe('protected, then listed, then known', () => {
  it('never marks a helpline, even when an entry is more precise', () => {
    const helplines = [helpline('https://help.example/chat', 'site')];
    const entries = [exampleEntry({ domain: 'chat.help.example' })];
    expect(answer({ helplines, entries }, 'https://chat.help.example/')).toEqual({
      kind: 'protected',
      host: 'chat.help.example',
      site: 'help.example',
      name: 'A helpline',
      why: 'helpline',
    });
  });
  it('prefers an entry to a known place', () => {
    expect(answer({ known: [known('listed.example')] }, 'https://listed.example/').kind).toBe('listed');
  });
  it('gives a known place for its host only', () => {
    const places = [known('chat.wide.example')];
    expect(answer({ known: places }, 'https://chat.wide.example/')).toMatchObject({
      kind: 'known',
      place: { name: 'chat.wide.example' },
    });
    expect(answer({ known: places }, 'https://wide.example/').kind).toBe('none');
  });
  it.each([
    ['report-content', 'report'],
    ['report-police', 'report'],
    ['removal', 'report'],
    ['emergency', 'helpline'],
  ] as const)('says why: %s is %s', (kind, why) => {
    const helplines = [helpline('https://help.example/', 'site', kind)];
    expect(answer({ helplines }, 'https://help.example/')).toMatchObject({ kind: 'protected', why });
  });
});

describe('how much of an address a helpline protects', () => {
  it.each([
    ['site', 'https://forum.wide.example/', 'protected'],
    ['host', 'https://help.wide.example/x', 'protected'],
    ['host', 'https://chat.help.wide.example/', 'protected'],
    ['host', 'https://forum.wide.example/', 'none'],
    ['host', 'https://wide.example/', 'none'],
    ['none', 'https://help.wide.example/', 'none'],
  ] as const)('%s: %s is %s', (protect, url, kind) => {
    expect(answer({ helplines: [helpline('https://help.wide.example/page', protect)] }, url).kind).toBe(kind);
  });
});

it('is honest about what it cannot answer', () => {
  expect(answer({}, 'http://127.0.0.1/')).toEqual({ kind: 'unanswerable', why: 'ip-address' });
  expect(answer({}, 'about:blank')).toEqual({ kind: 'unanswerable', why: 'not-a-web-page' });
  expect(answer({}, '')).toEqual({ kind: 'unanswerable', why: 'no-host' });
});
