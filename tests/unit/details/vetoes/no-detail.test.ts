/** What has the looks of a detail, and is a cry, a version, a host, a direction or two words without a blank. */
import { describe, expect, it } from 'vitest';
import { isOfComputers } from '#lib/details/vetoes/accounts/computers.ts';
import { isRunOn } from '#lib/details/vetoes/accounts/run-on.ts';
import { isNoMeeting } from '#lib/details/vetoes/meetings/no-meeting.ts';
import { isFigured } from '#lib/details/vetoes/numbers/figures.ts';
import { isWholeRegion } from '#lib/details/vetoes/places/regions.ts';
import { isUnsaid } from '#lib/details/vetoes/unsaid.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

describe('words without a blank between them', () => {
  it.each([
    ['slow.pls', 'that went so slow.pls help me', true],
    ['later.im', 'tell u later.im busy', true],
    ['sophie,u', 'hey sophie,u coming', true],
    ['nice!awful,really', 'nice!awful,really', true],
    ['site.com--then', 'site.com--then it broke', true],
    ['lea.pons', 'lea.pons', false],
    ['mia.ok', 'te busco por insta, mia.ok', false],
    ['noa_12.im', 'noa_12.im', false],
    ['noa,add', 'snap noa,add me', false],
  ])('%s: %s', (around, form, runsOn) => expect(isRunOn(around, form)).toBe(runsOn));
});

describe('a direction', () => {
  it.each([
    ['im from the [north]', true],
    ['i live in [northern] bc', true],
    ['i come from [east] asia', true],
    ['aus dem [suden]', true],
    ['je viens du [nord], et toi', true],
    ['de el [norte]!', true],
    ['i live in [rhode] island', true],
    ['je vis en [caroline du] nord', true],
    ['near [washington] state', true],
    ['i live in [washington]', false],
    ['i live in [west] bromwich', false],
    ['i live in [south] shields', false],
    ['ik woon in [diest]', false],
    ['ich wohn in [norden]', false],
    ['i live in [northampton]', false],
  ])('%s is none of a town: %s', (text, region) => {
    const { form, from, to } = marked(text);
    expect(isWholeRegion(form, from, to)).toBe(region);
  });
});

describe('what figures are', () => {
  it.each([
    ['phone', 'oooooooo', true],
    ['phone', '000000000', true],
    ['phone', '07700 900 123', false],
    ['town', '1500 wins', true],
    ['town', '1500 wavre', false],
    ['age', 'u2', true],
    ['age', '12', false],
    ['birth-date', '14.04.5', true],
    ['birth-date', '14.04.05', false],
    ['birth-date', '14.4.2011', false],
  ] as const)('%s: %s is something else: %s', (kind, detail, other) =>
    expect(isFigured(kind, detail, [detail])).toBe(other),
  );
});

describe('what computers are told', () => {
  const of = (kind: 'email' | 'password', text: string, around: string) => {
    const { form, from, to } = marked(text);
    return isOfComputers(kind, form, { from, to, around });
  };
  it.each([
    ['email', 'telnet [relay].example.net 25', 'relay.example.net'],
    ['email', 'the smtp host is [mail.example.org]', 'mail.example.org'],
    ['password', 'it says [root@ubuntu] now', 'root@ubuntu'],
    ['password', 'im [sam@sams-laptop] here', 'sam@sams-laptop'],
    ['password', 'add [ppa:sam/tools]', 'ppa:sam/tools'],
  ] as const)('%s: %s', (kind, text, around) => expect(of(kind, text, around)).toBe(true));
  it.each([
    ['email', 'smtp or not, [lea.pons@example.org]', 'lea.pons@example.org'],
    ['email', 'lea pons [at example dot org], smtp dont matter', 'example'],
    ['password', 'my pw is [sun@flower-9]', 'sun@flower-9'],
  ] as const)('but %s: %s', (kind, text, around) => expect(of(kind, text, around)).toBe(false));
});

describe('who or what is spoken of', () => {
  const unsaid = (kind: 'full-name' | 'live-location', text: string) => {
    const { form, from, to } = marked(text);
    return isUnsaid(kind, form, [from, to], { question: undefined });
  };
  it.each([
    ['full-name', 'im trying to run [celeste marlow]'],
    ['full-name', 'its [anna can] u ring me'],
    ['live-location', 'we try to find a [pizza place round here]'],
    ['live-location', 'on cherche un [resto pres de la gare]'],
  ] as const)('%s: %s', (kind, text) => expect(unsaid(kind, text)).toBe(true));
  it.each([
    ['full-name', 'its [anna cane] u ring me'],
    ['full-name', 'i run, [celeste marlow]'],
    ['live-location', 'viens me chercher a [la gare de lens]'],
    ['live-location', 'look for a red car at [the tesco on mill road]'],
  ] as const)('but %s: %s', (kind, text) => expect(unsaid(kind, text)).toBe(false));
});

it('a variable is nobody', () => expect(finds('handle', `bad user name \${SITE_RUN_USER}`)).toEqual([]));

describe('a plan that does not suit', () => {
  it.each([
    ['meeting', 'hoje não dá', 'às 5 no parque?'],
    ['meeting', 'no puedo', 'mañana a las 6 en la plaza, puedes?'],
  ] as const)('%s: %s', (kind, text, other) => expect(finds(kind, text, [{ other }])).toEqual([]));
  it.each([
    ['não dá às 5 mas às 6 dá', false],
    ['no puedo a las 5, mejor a las 6', false],
    ['n posso', true],
  ])('%s', (text, isNone) => expect(isNoMeeting(text, 0, text.length)).toBe(isNone));
});
