/** Details found in conversations and messages that nobody learns from; most of them nobody reads either. */
import { join } from 'node:path';
import { detectDetails } from '#lib/details/detect.ts';
import { DETAIL_KINDS } from '#lib/details/types.ts';
import {
  ALIKE,
  CASES,
  casesUnder,
  EVERYDAY,
  GROWN_UPS,
  HARDER,
  UNREAD,
  UNREAD_TEMPTING,
  UNREAD_TYPED,
} from '../../details/cases.ts';
import { conversationsUnder, type Said } from '../../details/conversations.ts';
import { everydayUnder } from '../../details/everyday.ts';
import { judge } from './judge.ts';

/** As those that are alike, but to be read; nobody learns from them. */
export const TEMPTING = join(CASES, 'tempting');
/** The same in plain, everyday words, a fourth of which tells nothing. */
export const PLAIN = join(CASES, 'plain');
/** Two or three that share nearly all their words, of which one tells something; French, by a hand that nobody learns from. */
export const TWINS = join(CASES, 'twins');
/** Twenty-five and more ways of telling each kind, and beside each what is as like it as can be, by seven hands that nobody learns from. */
export const WAYS = join(CASES, 'ways');
/** Conversations in which much is only hinted at, English of North America and French, by two hands that nobody learns from. */
export const SCENES = join(CASES, 'scenes');

export function sayConversations(say: (line?: string) => void): void {
  say(
    '\nConversations that nobody reads or learns from: found of what is told · flagged of 10,000 messages that tell nothing',
  );
  const conversationsIn = (folder: string) => conversationsUnder(join(UNREAD, folder), false).flat();
  sayFound(say, conversationsIn('conversations'));
  say('  by other hands, to whom nothing was said of those that are learned from:');
  sayFound(say, conversationsIn('more-conversations'));
  say('  in which much is only hinted at; these may be read:');
  sayFound(say, casesUnder(SCENES));
}

/** Half of them tell something, and half look like it: written by people who knew what counts and none of the rules. */
export function sayAlike(say: (line?: string) => void): void {
  say('\nMessages, and others that look like them, that nobody reads or learns from: the same figures');
  sayFound(say, casesUnder(ALIKE));
  say('  harder ones, by five other hands, that nobody reads or learns from either:');
  sayFound(say, casesUnder(HARDER));
  say('  everyday ones, by five hands, that nobody reads or learns from:');
  sayFound(say, everydayUnder(EVERYDAY));
  say('  more tempting ones, which may be read:');
  sayFound(say, casesUnder(TEMPTING));
  say('  what is told in plain words, which may be read:');
  sayFound(say, casesUnder(PLAIN));
  say('  twins, which share their words and not what they tell; they may be read:');
  sayFound(say, casesUnder(TWINS));
  say(
    '  many ways of telling, and what is most like each, by seven hands that nobody learns from; they may be read:',
  );
  sayFound(say, casesUnder(WAYS));
  say('  as they are typed on a phone, in haste, by three hands, that nobody reads or learns from:');
  sayFound(say, casesUnder(UNREAD_TYPED));
  say(
    '  what grown-ups write in small talk, SMS and rooms about Linux, by three hands, that nobody reads or learns from:',
  );
  sayFound(say, casesUnder(GROWN_UPS));
  say(
    '  what teens write that looks like telling and mostly is none, by two hands, that nobody reads or learns from:',
  );
  sayFound(say, casesUnder(UNREAD_TEMPTING));
}

/** By language: found of what messages tell, and flagged of 10,000 that tell nothing. */
function sayFound(say: (line?: string) => void, messages: readonly Said[]): void {
  for (const language of new Set(messages.map((message) => message.language))) {
    const here = messages
      .filter((message) => message.language === language)
      .map((message) => ({ ...message, ...judge(message, detectDetails(message.text, message.turns)) }));
    const told = here.flatMap(({ expect }) => expect);
    const missed = here.flatMap((one) => one.missed);
    const innocents = here.filter(({ expect }) => expect.length === 0);
    const flagged = innocents.filter((one) => one.flagged.length > 0).length;
    const kinds = DETAIL_KINDS.map((kind) => {
      const due = told.filter((one) => one.kind === kind).length;
      return `${kind} ${due - missed.filter((one) => one === kind).length}/${due}`;
    });
    say(
      `  ${language}  ${String(here.length).padStart(6)} messages   ${((100 * (told.length - missed.length)) / told.length).toFixed(1)} % of ${told.length}   ${((10_000 * flagged) / innocents.length).toFixed(0)}   ${kinds.join(', ')}`,
    );
  }
}
