/** Whether a message says of a phone number or a mail address that it is one's own or the family's, or says no more than it. */
import { placeOf } from '../plausible.ts';
import type { DetailKind, Finding, Message, Turn } from '../types.ts';
import { FAMILY } from '../vetoes/accounts/others-mails.ts';
import { hasRungFrom } from '../vetoes/whose/of-others.ts';
import { isSaidOfOneself } from '../vetoes/whose/own.ts';
import { askedBy } from './asked.ts';

/** Words beside it up to which nothing is said of it. */
const BARELY = 3;

/** Whose address one has been given: „die schule hat mir … gegeben“. */
const FROM_SCHOOL =
  /\b(?:schule|school|ecole|college|lycee|colegio|insti(?:tuto)?|escuela|scuola|escola)(?: hat (?:mir|uns)| gave (?:me|us)| (?:m|nous) ?['’]? ?a donne| (?:me|nos) (?:dio|ha dado|deu)| (?:mi|ci) ha dato| heeft (?:me|mij|ons))\b/;

/** Whether a message says that one has rung from a number: “i texted you from …”. */
export const isRungFrom = (message: Message, span: Finding['span']): boolean =>
  hasRungFrom(message.form.text.slice(0, placeOf(message, span)[0]));

/**
 * Whether a message says so, or there is hardly more in it.
 * @param kind phone or email
 * @param turns what was said before, oldest first
 */
export function isGivenOut(
  message: Message,
  kind: DetailKind,
  span: Finding['span'],
  turns: readonly Turn[],
): boolean {
  const [from, to] = placeOf(message, span);
  const { text } = message.form;
  const rest = (text.slice(0, from) + text.slice(to)).match(/[a-z]+/g)?.length ?? 0;
  return (
    rest <= BARELY ||
    isSaidOfOneself(text, from, to) ||
    FROM_SCHOOL.test(text) ||
    FAMILY.test(text) ||
    askedBy(turns).has(kind)
  );
}
