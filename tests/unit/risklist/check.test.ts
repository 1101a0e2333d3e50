import { describe, expect, it } from 'vitest';
import { checkList, type RawFiles } from '#lib/risklist/check.ts';
import { exampleEntry } from './example-list.ts';

const reason = { id: 'no-account-needed' };
const school = { domain: 'school.example', name: 'School', why: 'school', basis: 'Invented.' };
const helpline = {
  id: 'fr-line',
  country: 'FR',
  languages: ['fr'],
  name: 'Line',
  for: 'child',
  what: { en: 'e', fr: 'f' },
  url: 'https://line.example/',
  kind: 'helpline',
  source: 'https://line.example/',
  last_checked: null,
  needs_check: true,
  protect: 'site',
};
const place = { domain: 'mail.example', name: 'Mail', kind: 'mail', people: 'known', speak: 'never' };
const files = (change: Partial<RawFiles> = {}): RawFiles => ({
  'risk-domains': [exampleEntry()],
  helplines: [helpline],
  protected: [school],
  'known-messengers': [place],
  'reason-codes': [reason],
  ...change,
});
const source = { title: 'T', url: 'https://news.example/', year: 2026 };

it('passes a sound list', () => {
  expect(checkList(files())).toEqual([]);
});

describe('names file, entry and field', () => {
  it.each<[string, Partial<RawFiles>, RegExp]>([
    ['no list', { protected: {} }, /^protected: not a list/],
    ['a field missing', { protected: [{ ...school, name: '' }] }, /^protected, school\.example, name: /],
    [
      'a reason with words of its own: they stand in the locales alone',
      { 'reason-codes': [{ ...reason, fr: 'Aucun compte n’est demandé' }] },
      /^reason-codes, no-account-needed, entry: .*fr/,
    ],
    [
      'a field too many',
      { protected: [{ ...school, extra: 1 }] },
      /^protected, school\.example, entry: .*extra/,
    ],
    ['no name', { protected: [{}] }, /^protected, entry 1, domain: /],
    [
      'capitals',
      { protected: [{ ...school, domain: 'School.example' }] },
      /domain: a host name in lower case/,
    ],
    ['not ASCII', { protected: [{ ...school, domain: 'école.example' }] }, /domain: a host name/],
    [
      'a bad month',
      { 'risk-domains': [exampleEntry({ last_checked: '2026-13' })] },
      /last_checked: YYYY or YYYY-MM/,
    ],
    [
      'C above a soft message',
      { 'risk-domains': [exampleEntry({ confidence: 'C' })] },
      /^risk-domains, listed\.example, suggested_level: confidence C/,
    ],
    [
      'a link to the site’s own text',
      { 'risk-domains': [exampleEntry({ sources: [{ ...source, own_text: true }] })] },
      /sources\.0: a source has a url, except/,
    ],
    [
      'a link to a listed site',
      { 'risk-domains': [exampleEntry({ sources: [{ ...source, url: 'https://www.listed.example/' }] })] },
      /leads to a listed site/,
    ],
    [
      'a reason that is none',
      { 'risk-domains': [exampleEntry({ reason_codes: ['x-y'] })] },
      /no reason "x-y"/,
    ],
    [
      'a predecessor that is not listed',
      { 'risk-domains': [exampleEntry({ successor_of: 'old.example' })] },
      /successor_of: "old\.example" is not listed/,
    ],
    [
      'an entry twice',
      { protected: [school, school] },
      /^protected, school\.example, entry: stands here twice/,
    ],
    [
      'a listed school',
      { 'risk-domains': [exampleEntry({ domain: 'school.example' })] },
      /is a protected place/,
    ],
    [
      'a listed helpline',
      { 'risk-domains': [exampleEntry({ domain: 'chat.line.example' })] },
      /is a protected place/,
    ],
    [
      'an entry wider than a protected host',
      {
        protected: [{ ...school, domain: 'school.wide.example' }],
        'risk-domains': [exampleEntry({ domain: 'wide.example' })],
      },
      /would mark school\.wide\.example/,
    ],
    ['a public suffix', { 'known-messengers': [{ ...place, domain: 'github.io' }] }, /is a public suffix/],
    [
      'a known place that is protected',
      { 'known-messengers': [{ ...place, domain: 'school.example' }] },
      /also stands on another list/,
    ],
    [
      'a platform protected whole for one helpline on it',
      { helplines: [{ ...helpline, url: 'https://mail.example/line' }], protected: [] },
      /helplines, fr-line, protect: this platform is wider/,
    ],
  ])('%s', (_, change, fault) => {
    expect(checkList(files(change)).join('\n')).toMatch(fault);
  });
});
