import { describe, it, vi } from 'vitest';
import type { Turn } from '#lib/details/types.ts';
import { countSteps, expectLinear, long, stepsFor } from './counted.ts';

vi.mock('#lib/details/learned/tags.ts', async (original) => (await import('./unsure.ts')).unsure(original));

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

describe('the work for a message grows no faster than what was said before it', () => {
  countSteps();

  it.each(ASKED_AND_ANSWERED)('%j is asked, and the answer is %j', { timeout: 60_000 }, (said, answer) => {
    const other = (text: string): Turn[] => [{ from: 'other', text }];
    expectLinear((length) => stepsFor(answer, other(long(said, length))));
    expectLinear((length) => stepsFor(long(answer, length), other(said)));
    // The child's own message before may be what this one goes on with.
    expectLinear((length) => stepsFor(answer, [...other(said), { from: 'me', text: long(answer, length) }]));
  });
});
