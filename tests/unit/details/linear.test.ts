import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { findingOf } from '#lib/details/findings.ts';
import { messageOf } from '#lib/details/message.ts';
import { cutToSize } from '#lib/details/spans/ends.ts';
import { wholeOf } from '#lib/details/spans/whole.ts';
import { TOLD_FROM } from '#lib/details/thresholds.ts';
import type { Finding, Turn } from '#lib/details/types.ts';
import { LONGEST } from '#lib/text/form.ts';
import { stepsOf } from './regex-steps.ts';

// Every pattern is run on every text, also where the tagger would say that it tells nothing, or surely something.
vi.mock('#lib/details/learned/tags.ts', async (original) => {
  const real = await original<typeof import('#lib/details/learned/tags.ts')>();
  return {
    ...real,
    tagsOf: (...what: Parameters<typeof real.tagsOf>) => ({
      ...real.tagsOf(...what),
      highest: () => TOLD_FROM - 0.01,
    }),
  };
});

/** What a pattern could run away on: repetitions of what its parts are made of, with a tail that spoils the match. */
const ADVERSARIAL = [
  'a',
  'a ',
  '1',
  '1 ',
  '1-',
  '06 ',
  'zero ',
  'double ',
  '7 39 98 12 34, ',
  '\r\n',
  '@',
  'a@',
  'a.',
  'a@a.',
  '.',
  "'",
  ' ',
  '\n',
  'rue ',
  '12 rue ',
  'street ',
  'j habite a ',
  'jhabite ',
  'i live in ',
  'je suis a ',
  'my name is ',
  'je m appelle ',
  'mon num c ',
  'my number is ',
  '18h ',
  'at 5 ',
  'ok ',
  'né le 1 ',
  'born on ',
  'lycee ',
  'school ',
  'mon mdp c ',
  'my password is ',
  'snap ',
  'instagram com ',
  'https://',
  'calle ',
  'strasse ',
  'via ',
  'straat ',
  'ich wohne in ',
  'vivo en ',
  'abito a ',
  'moro em ',
  'ik woon in ',
  'im from ',
  'at my dads in ',
  'at my dads in leeds ',
  'near ',
  'just outside ',
  'we r in ',
  'im anna from ',
  'my school is called ',
  'jsuis en 5e a ',
  'jsuis a paul bert ',
  'bin am lessing ',
  'ma prof a ',
  'viens chez moi 8 r ',
  'rue a et c ',
  '12 rue a, 65000 a ',
  'im at tesco ',
  'im at ikea ',
  'waiting in ',
  'lets meet ',
  'wanna go ',
  'on se voit ',
  'rdv ',
  'lass uns ',
  'can i come ',
  'me n u ',
  'park at 6 ',
  'outside the ',
  'je suis dans le bus ',
  'my snap is ',
  'mon snap c est ',
  ' c est',
  'ok !',
  '!',
  'ok la ',
  'nom : a ',
  'cvv is ',
  'who is ',
  'the number of the ',
  'when im ',
  'im turning 13 ',
  'ich werde bald ',
  'ik word bijna ',
  'im still just ',
  'jsuis deja encore en ',
  'bin jetzt noch in der ',
  'my birthday is on the ',
  'mon anniv c le ',
  '1/1/',
  'c mon anniv ',
  'year of birth ',
  'ich am 1 mai ',
  'i was born in 2011 ',
  'f13 ',
  'youtube.com/',
  'im emma ',
  'emma van der ',
  'steh ich als a ',
  'tape emma a ',
  'emma and my last name is ',
  'my name on ',
  'my snap now its ',
  'find me on snap as ',
  'im a on ',
  '\u{1F47B} ',
  'my password is abc12 ',
  'wifi key ',
  'account a pass ',
  's n a p : a b c d ',
  'my full name is ',
  'but im emma ',
  'emma miller is my ',
  'my bag emma ',
  'in the list i am ',
  'im emma miller from 8 ',
  'a . b @ ',
  'm i a   m i l l e r ',
  'a b c d pass ',
  'changed the wifi to ',
  'abc12 is the pass ',
  '4111 ',
  '1 2 3 ',
  'codes for ',
  'my friend sells ',
  'in the game ',
  'born in ',
  'tu es ? ',
  'my mums birthday ',
  'number of the pool ',
  '\u{1F600}',
  '４',
  'é',
  'im 2 years older than my brother who is ',
  'mon frere a 7 ans et moi ',
  'i am the only one of 13 ',
  'class of 2029 ',
  'the same day as ',
  'un jour apres toi ',
  'since 3 may to ',
  'ton anniv le 3 mai ',
  '06=39=',
  '07+',
  '06 lol 39 et la fin ',
  'he said "im 14 ',
  'the lucky number of the order id ',
  'how many points 13 ',
  'stripe docs of the monopoly card ',
  'nein age: 13 ',
  'c/ a ',
  'lg. do a ',
  'gartenstr 1 ',
  '00 ',
  '0033 6 ',
  'nl 91 abna nul ',
  'postnummer ',
];

/** What may stand at the ends of a detail, again and again. */
const AT_ENDS = [
  ' ',
  '\n',
  'a ',
  '/a',
  'a-1',
  '1 ',
  'abc ',
  ' dot com',
  '@a ',
  '(',
  ' )',
  ', ',
  ' bat',
  ' de',
  'rue ',
];

/** What is asked, guessed or planned before a message, each with an answer: both are read for what one makes of the other. */
const ASKED_AND_ANSWERED: readonly (readonly [said: string, answer: string])[] = [
  ['where do you live ', 'leeds '],
  ['tu habites ou ', 'lyon '],
  ['do you live in leeds ', 'yes '],
  ['tes a lyon ou a paris ', 'la 2e '],
  ['whats ur number ', '07700 '],
  ['cest 06 ou 07 ', '39 98 '],
  ['how old r u ', 'thirteen '],
  ['tas 13 ans ', 'oui 14 '],
  ['when is your birthday ', 'the 3rd of may '],
  ['ton anniv cest en mai ', 'le 12 '],
  ['which school do you go to ', 'st marys '],
  ['you go to st marys school ', 'yep '],
  ['whats your street ', '12 high street '],
  ['quel numero dans la rue des lilas ', 'le 12 '],
  ['whats ur full name ', 'emma miller '],
  ['is your last name miller ', 'yes with two l '],
  ['whats ur snap ', 'emma.xx '],
  ['cest quoi ton insta lea_59 ', 'oui mais 60 '],
  ['whats the password ', 'abc12 '],
  ['le debut de ton mdp c abc ', 'et la fin 12 '],
  ['send me your mail ', 'a at example dot org '],
  ['what are the numbers on your card ', '4111 '],
  ['the code on the back of the gift card ', 'ABCD '],
  ['are you home alone ', 'im in the park '],
  ['tes au parc la ', 'oui pres du lac '],
  ['wanna meet tomorrow ', 'ok at 5 '],
  ['on se voit samedi devant la gare ', 'oui a 15h '],
  ['treffen wir uns am bahnhof ', 'ja um 5 '],
];

describe('the work for a message grows with its length and no faster', () => {
  const native = RegExp.prototype.exec;
  let steps = 0;

  beforeEach(() => {
    steps = 0;
    // Every other method of strings and expressions goes through `exec`, so this sees all that is matched.
    RegExp.prototype.exec = function counted(this: RegExp, text: string) {
      RegExp.prototype.exec = native;
      try {
        steps += stepsOf(this, text).steps;
        return native.call(this, text);
      } finally {
        RegExp.prototype.exec = counted;
      }
    };
  });
  afterEach(() => {
    RegExp.prototype.exec = native;
  });

  const stepsFor = (text: string, turns: readonly Turn[] = []): number => {
    steps = 0;
    detectDetails(text, turns);
    return steps;
  };
  const long = (part: string, length: number) => `${part.repeat(Math.ceil(length / part.length))}!`;

  /** @param of the steps for a text of a length */
  const expectLinear = (of: (length: number) => number): void => {
    of(50); // what is compiled once
    // Longer than any window in which words around a detail are read, so that growth alone is seen.
    const [short, longer] = [of(150), of(450)];
    expect(longer).toBeLessThan(short * 3 * 1.5 + 5000);
  };

  it.each(ADVERSARIAL)('%j', { timeout: 60_000 }, (part) => {
    expectLinear((length) => stepsFor(long(part, length)));
  });

  it.each(AT_ENDS)('where a detail begins and ends among %j', { timeout: 60_000 }, (part) => {
    expectLinear((length) => {
      const message = messageOf(`12${long(part, length)}`);
      const span: Finding['span'] = [0, message.written.length - 1];
      steps = 0;
      for (const kind of ['payment', 'street-address', 'email', 'town'] as const) {
        const finding = findingOf(kind, span, 1);
        cutToSize(message, { ...finding, span: wholeOf(message, finding) });
      }
      return steps;
    });
  });

  it.each(ASKED_AND_ANSWERED)('%j is asked, and the answer is %j', { timeout: 60_000 }, (said, answer) => {
    const other = (text: string): Turn[] => [{ from: 'other', text }];
    expectLinear((length) => stepsFor(answer, other(long(said, length))));
    expectLinear((length) => stepsFor(long(answer, length), other(said)));
    // The child's own message before may be what this one goes on with.
    expectLinear((length) => stepsFor(answer, [...other(said), { from: 'me', text: long(answer, length) }]));
  });
});

describe('a paste', () => {
  const native = RegExp.prototype.exec;
  let longest = 0;

  beforeEach(() => {
    longest = 0;
    RegExp.prototype.exec = function seen(this: RegExp, text: string) {
      longest = Math.max(longest, text.length);
      return native.call(this, text);
    };
  });
  afterEach(() => {
    RegExp.prototype.exec = native;
  });

  it('is read up to where it is, whoever sent it: no pattern sees more of it', () => {
    const paste = `(${'im 13, '.repeat(5000)}  `;
    detectDetails(paste, [
      { from: 'me', text: paste },
      { from: 'other', text: paste },
    ]);
    expect(longest).toBeGreaterThan(1000);
    expect(longest).toBeLessThanOrEqual(LONGEST);
  });
});

describe('the counting itself', () => {
  it.each([
    [/a+b/, 'aaaac'],
    [/^(?:a|ab)*c$/, 'abaabc'],
    [/(?<![a-z])foo(?=bar)/, 'xfoo foobar'],
    [/\bsnap\b[^\n]{1,5}?x/, 'mon snap c xx'],
  ])('%s ends where the browser’s own does', (regex, text) => {
    const match = regex.exec(text);
    expect(stepsOf(regex, text).end).toBe(match ? match.index + match[0].length : -1);
  });

  it('sees a pattern that runs away', () => {
    const of = (length: number) => stepsOf(/^(a+)+$/, `${'a'.repeat(length)}!`).steps;
    expect(of(12) / of(6)).toBeGreaterThan(20);
  });
});
