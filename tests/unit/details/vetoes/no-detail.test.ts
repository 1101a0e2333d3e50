/** What has the looks of a detail, and is a cry, a version, a host, a direction or two words without a blank. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { isRunOn } from '#lib/details/vetoes/accounts/run-on.ts';
import { isFigured } from '#lib/details/vetoes/numbers/figures.ts';
import { isUnsaid } from '#lib/details/vetoes/unsaid.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

describe('words without a blank between them', () => {
  it.each<[string, string[]]>([
    ['that went so slow.pls help me', []],
    ['tell u later.im busy', []],
    ['hey sophie,u coming', []],
    ['nice!awful,really', []],
    ['site.com--then it broke', []],
    ['te busco por insta, mia.ok', ['mia.ok']],
    ['noa_12.im', ['noa_12.im']],
    ['snap noa,add me', ['noa,add']],
  ])('%s: %j', (text, told) => expect(finds('handle', text)).toEqual(told));
  it('a name may have a stop in it', () => expect(isRunOn('lea.pons', 'lea.pons')).toBe(false));
});

describe('a direction is no town', () => {
  it.each<[string, string[]]>([
    ['im from the north', []],
    ['i live in northern bc', []],
    ['i come from east asia', []],
    ['aus dem suden', []],
    ['je viens du nord, et toi', []],
    ['de el norte!', []],
    ['i live in rhode island', []],
    ['je vis en caroline du nord', []],
    ['near washington state', []],
    ['i live in washington', ['washington']],
    ['i live in west bromwich', ['west bromwich']],
    ['i live in south shields', ['south shields']],
    ['ik woon in diest', ['diest']],
    ['ich wohn in norden', ['norden']],
    ['i live in northampton', ['northampton']],
  ])('%s: %j', (text, told) => expect(finds('town', text)).toEqual(told));
});

describe('what figures are', () => {
  it.each<[DetailKind, string, string[]]>([
    ['phone', 'oooooooo', []],
    ['phone', '000000000', []],
    ['phone', '07700 900 123', ['07700 900 123']],
    ['town', '1500 wins', []],
    ['age', 'u2', []],
    ['birth-date', '14.04.5', []],
    ['birth-date', '14.4.2011', ['14.4.2011']],
  ])('%s: %s: %j', (kind, text, told) => expect(finds(kind, text)).toEqual(told));
  it.each([
    ['town', '1500 wavre', false],
    ['age', '12', false],
    ['birth-date', '14.04.05', false],
  ] as const)('%s: %s is something else: %s', (kind, detail, other) =>
    expect(isFigured(kind, detail, [detail])).toBe(other),
  );
});

describe('what computers are told', () => {
  it.each<[DetailKind, string]>([
    ['email', 'telnet relay.example.net 25'],
    ['email', 'the smtp host is mail.example.org'],
    ['password', 'it says root@ubuntu now'],
    ['password', 'im sam@sams-laptop here'],
    ['password', 'add ppa:sam/tools'],
  ])('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
  it.each<[DetailKind, string, string[]]>([
    ['email', 'smtp or not, lea.pons@example.org', ['lea.pons@example.org']],
    ['email', 'lea pons at example dot org, smtp dont matter', ['lea pons at example dot org']],
    ['password', 'my pw is sun@flower-9', ['sun@flower-9']],
  ])('but %s: %s', (kind, text, told) => expect(finds(kind, text)).toEqual(told));
});

describe('who or what is spoken of', () => {
  const unsaid = (kind: 'full-name' | 'live-location', text: string) => {
    const { form, from, to } = marked(text);
    return isUnsaid(kind, form, [from, to], { question: undefined });
  };
  it.each<[DetailKind, string]>([
    ['full-name', 'im trying to run celeste marlow'],
    ['full-name', 'its anna can u ring me'],
    ['live-location', 'we try to find a pizza place round here'],
    ['live-location', 'on cherche un resto pres de la gare'],
  ])('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
  it.each<[DetailKind, string, string[]]>([
    ['full-name', 'i run, celeste marlow', ['celeste marlow']],
    ['live-location', 'look for a red car at the tesco on mill road', ['at the tesco on mill road']],
  ])('but %s: %s', (kind, text, told) => expect(finds(kind, text)).toEqual(told));
  it.each([
    ['full-name', 'its [anna cane] u ring me'],
    ['live-location', 'viens me chercher a [la gare de lens]'],
  ] as const)('but %s: %s', (kind, text) => expect(unsaid(kind, text)).toBe(false));
});

it('a variable is nobody', () => expect(finds('handle', `bad user name \${SITE_RUN_USER}`)).toEqual([]));

describe('a plan that does not suit', () => {
  it.each([
    ['meeting', 'hoje não dá', 'às 5 no parque?'],
    ['meeting', 'no puedo', 'mañana a las 6 en la plaza, puedes?'],
  ] as const)('%s: %s', (kind, text, other) => expect(finds(kind, text, [{ other }])).toEqual([]));
  it.each([
    ['não dá às 5 mas às 6 dá', 'às 5 no parque?', ['às 5 mas às 6 dá']],
    ['no puedo a las 5, mejor a las 6', 'mañana a las 5 en la plaza, puedes?', ['mejor a las 6']],
    ['n posso', 'às 5 no parque?', []],
  ])('%s', (text, other, told) => expect(finds('meeting', text, [{ other }])).toEqual(told));
});
