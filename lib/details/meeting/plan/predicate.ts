/** How surely what is said at a token means that two people are to be together. */
import { partFor, wordsFor } from '#lib/languages/meeting-grammar.ts';
import type { Word } from '#lib/text/form.ts';
import type { Message } from '../../types.ts';
import { speaks } from '../lexicon.ts';
import { AGAINST } from './clauses.ts';
import { bit, is, type Token } from './tokens.ts';

/**
 * How surely two people are to be together: certainly, so that a day is enough; invited; with a time or a place; only
 * if more is said.
 */
export type Strength = 'strong' | 'inviting' | 'weak' | 'coming' | 'none';

/** They may say that two are together. */
const TOGETHER =
  bit.see | bit.meeting | bit.pair | bit.come | bit.arrive | bit.be | bit.hand | bit.activity | bit.propose;
const FROM = wordsFor('from');
/** Pronouns that stand between the one who does something and the verb. */
const CLITICS = wordsFor('clitics');
/** Verbs of the language in which what follows decides. */
const ENGLISH = /^(?:see|c|find|catch|grab|meet|join|pick|fetch|collect|link|wait|seeing|picking)$/;
/** They go with another verb: "can meet", « peux venir ». */
const AUXILIARIES = wordsFor('auxiliaries');
/** One says goodbye with these. */
const GOODBYE = wordsFor('goodbye');
const NEXT_DAY = new RegExp(`^(?:${partFor('nextDay')})`);

/** What a token says of being together, if anything. */
export function predicateAt(
  message: Message,
  words: readonly Word[],
  tokens: readonly Token[],
  at: number,
): Strength | 'barred' {
  if (!is(tokens[at], TOGETHER)) return 'none';
  const strength = strengthAt(message, words, tokens, at);
  if (strength === 'none') return 'none';
  return barredIn(tokens, at) || doneByOthers(words, tokens, at) ? 'barred' : strength;
}

function strengthAt(
  message: Message,
  words: readonly Word[],
  tokens: readonly Token[],
  at: number,
): Strength {
  const token = tokens[at] as Token;
  const asks = isAsked(message, words, token);
  const around = (class_: number, back: number, ahead: number) =>
    tokens
      .slice(Math.max(0, at - back), at + ahead + 1)
      .some((one) => one !== token && one.clause === token.clause && is(one, class_));
  if (is(token, bit.meeting)) return bye(words, tokens, at, asks) ? 'weak' : 'strong';
  if (is(token, bit.pair)) return 'strong';
  if (is(token, bit.see) && hasObject(words, tokens, at))
    return bye(words, tokens, at, asks) ? 'weak' : 'strong';
  if (is(token, bit.come) && comes(words, tokens, at)) return around(bit.i, 3, 0) ? 'coming' : 'weak';
  if (is(token, bit.be | bit.arrive) && !FROM.has(words[token.next]?.text ?? '')) return 'coming';
  if (is(token, bit.hand) && around(bit.you | bit.object | bit.we, 3, 2))
    return around(bit.we, 3, 2) ? 'weak' : 'coming';
  if (is(token, bit.activity) && !around(bit.third, 9, 9)) {
    const us = around(bit.we, 4, 0);
    // « ciné samedi ? »
    const slots = tokens.filter(({ slot, clause }) => slot && clause === token.clause);
    const when = slots.some(({ slot }) => slot?.sort === 'time' || slot?.sort === 'day');
    if (asks && when && elliptic(words, tokens, token)) return 'strong';
    if (around(bit.propose, 3, 0)) return 'inviting';
    if ((us && (asks || around(bit.jointly, 5, 9))) || around(bit.pair, 5, 9)) return 'weak';
  }
  if (is(token, bit.propose) && !is(tokens[at - 1], bit.i | bit.object) && !around(bit.third, 9, 9))
    return 'coming';
  return 'none';
}

/** "Pizza friday?": what, when, and nothing that somebody does. */
const elliptic = (words: readonly Word[], tokens: readonly Token[], { first, clause }: Token): boolean =>
  !GENERAL.has(words[first]?.text ?? '') &&
  tokens.every(
    (one) =>
      one.clause !== clause ||
      one.slot !== null ||
      (one.classes &
        (bit.filler | bit.activity | bit.agree | bit.propose | bit.article | bit.jointly | bit.pair)) !==
        0,
  ) &&
  !tokens.some((one) => one.clause === clause && asksFor(words[one.first]?.text ?? ''));
const GENERAL = wordsFor('general');
const ASKING = wordsFor('asking');
const asksFor = (text: string) => ASKING.has(text) || IS.test(text);
const IS = /^(?:is|isn|are|r|est|es|e)$/;

/** Goodbye rather than a plan: "see you tomorrow". */
function bye(words: readonly Word[], tokens: readonly Token[], at: number, asks: boolean): boolean {
  const token = tokens[at] as Token;
  return (
    !asks &&
    GOODBYE.has(words[token.first]?.text ?? '') &&
    !tokens.some((one) => one.clause === token.clause && is(one, bit.propose | bit.pair)) &&
    tokens.every(
      ({ slot }) => slot === null || slot.sort !== 'day' || NEXT_DAY.test(words[slot.first]?.text ?? ''),
    )
  );
}

/** Me, you or us stands by the verb: "meet me", « te rejoindre », "hol ich dich". */
function hasObject(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  const { clause, first } = tokens[at] as Token;
  for (let ahead = at + 1; ahead <= at + 2; ahead++) {
    const next = tokens[ahead];
    if (next?.clause !== clause) break;
    if (is(next, bit.object)) return !ENGLISH.test(words[first]?.text ?? '') || ends(words, tokens, ahead);
    if (!is(next, bit.i | bit.you | bit.we)) break;
  }
  // "Warte am Tor auf mich".
  for (let ahead = at + 1; ahead <= at + 5 && !ENGLISH.test(words[first]?.text ?? ''); ahead++) {
    const next = tokens[ahead];
    if (next?.clause !== clause || !(next.slot || is(next, bit.filler | bit.locative | bit.object))) break;
    if (is(next, bit.object)) return true;
  }
  for (let back = at - 1, skipped = 0; back >= 0 && skipped < 3; back--) {
    const before = tokens[back] as Token;
    if (before.clause !== clause) break;
    if (before.slot) continue;
    if (is(before, bit.object) && CLITICS.has(words[before.first]?.text ?? '')) return true;
    skipped += 1;
  }
  return false;
}

/** "See you" and a time, a place or nothing: not "see you smile", "get me a drink". */
function ends(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next === undefined ||
    next.slot !== null ||
    next.clause !== tokens[at]?.clause ||
    is(next, bit.there | bit.filler | bit.pair | bit.jointly | bit.come | bit.locative) ||
    /^(?:up|from|for|when|wen|if|after|before|by)$/.test(words[next.first]?.text ?? '')
  );
}

/** "Come", not "comes": said to the reader, or of oneself. */
function comes(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  // « je viens de Lille », "coming from", "komm aus".
  const behind = words[token.next]?.text ?? '';
  if (FROM.has(behind) || behind === 'on' || behind === 'of') return false;
  for (let back = at - 1; back >= 0; back--) {
    const before = tokens[back] as Token;
    if (before.clause !== token.clause) return true;
    if (before.slot) continue;
    if (is(before, bit.i | bit.you | bit.we | bit.agree | bit.propose | bit.pair | bit.come)) return true;
    const text = words[before.first]?.text ?? '';
    if (!is(before, bit.filler | bit.not) && !AUXILIARIES.has(text) && !CLITICS.has(text)) return false;
  }
  return true;
}

/** Somebody else is the one who meets: « Paul te rejoint », "dad picks you up". */
function doneByOthers(words: readonly Word[], tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (is(token, bit.pair)) return false;
  // "lena und tom treffen sich": each other, and not us.
  if (words[token.next]?.text === 'sich') return true;
  let unknown = false;
  // "A light waiting for you".
  let needs = /ing$/.test(words[token.first]?.text ?? '');
  for (let back = at - 1; back >= 0; back--) {
    const before = tokens[back] as Token;
    if (before.clause !== token.clause) break;
    if (before.slot) continue;
    const text = words[before.first]?.text ?? '';
    if (is(before, bit.third)) return true;
    if (CLITICS.has(text) || AUXILIARIES.has(text)) needs = true;
    else if (is(before, bit.i | bit.you | bit.we | bit.agree)) return false;
    else if (before.classes === 0 && !speaks(text)) unknown = true;
  }
  return unknown && needs;
}

/** True if the sentence that a token stands in is a question. */
function isAsked({ form }: Message, words: readonly Word[], { next }: Token): boolean {
  const end = /[.!?\n]/.exec(form.text.slice(words[next - 1]?.to ?? 0));
  return end?.[0] === '?';
}

/** What stands in the clause of a token that makes it no plan. */
function barredIn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  for (let index = 0; index < tokens.length; index++) {
    const one = tokens[index] as Token;
    if (one === token || one.clause !== token.clause) continue;
    if (is(one, AGAINST)) return true;
    if (is(one, bit.not) && index >= at - 5 && index <= at + 3) return true;
    if (index === at - 1 && is(one, bit.have) && is(token, bit.meeting) && !is(tokens[at + 1], bit.object))
      return true;
  }
  return false;
}
