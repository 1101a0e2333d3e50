/** Mail addresses of the child, the family, or nobody-says-whose. */
import { saidBackwards } from '#lib/text/digit-words.ts';
import { contactPhrases, wordSet } from './contact-context/words.ts';
import { contextOf } from './contact-context.ts';
import { type Address, addressesIn, domainAt, isChosen, localBefore, marksOf } from './email/address.ts';
import { inPieces, meansMail } from './email/pieces.ts';
import { ENDINGS, isOffice, isPlaceholder, isProvider, WORDY_PROVIDERS } from './email/providers.ts';
import type { Detector, Found, Message } from './types.ts';

const THINGS = wordSet(({ mail }) => mail);
const MAIL_SIGNS = wordSet(({ at, mail, dot }) => `${at} ${mail} ${dot}`);
const REACH = contactPhrases(({ reachMe }) => reachMe);
/** « un mail de x@y »: who wrote it. */
const SENDER =
  /(?:mails?|emails?|correos?|messages?|ssh -l|ssh) (?:de|from|von|van|da|di|do|-l) ?(?:l'adresse )?$|ssh (?:-l )?$|\[$|(?:recu|received|got|erhalten|bekommen|recibi|ricevuto|recebi|gekregen) [a-z ]{0,20}(?:de|from|von|da|van) $/;
/** A piece of an address stands in a message that says little else. */
const FEW_WORDS = 10;

export const email: Detector = (message) => {
  if (!mayTell(message)) return [];
  const form = message.form.text;
  const addresses = addressesIn(form, message.words);
  const judgedOnes = addresses.flatMap((address) => judged(message, address));
  if (judgedOnes.length > 0 || addresses.some(({ manner }) => manner === 'plain')) return judgedOnes;
  return completed(message) ?? backwards(message) ?? inPieces(message) ?? [];
};

/** Without the sign, a provider or the end of a domain, only what was said before makes an address of anything. */
function mayTell({ form, words, before, heard }: Message): boolean {
  if (before.length > 0 || heard.length > 0 || form.text.includes('@')) return true;
  return words.some(
    ({ text }) => ENDINGS.has(text) || isProvider(text) || WORDY_PROVIDERS.has(text) || MAIL_SIGNS.has(text),
  );
}

function judged(message: Message, address: Address): Found[] {
  const { local, domain, from, to, manner } = address;
  const form = message.form.text;
  if (/(?:\/\/|www\.|[/=:])$/.test(form.slice(Math.max(0, from - 4), from).replace(/mailto:$|: ?$/, '')))
    return [];
  if (manner === 'plain' && /^[/:]\w/.test(form.slice(to, to + 2))) return [];
  if (SENDER.test(form.slice(Math.max(0, from - 30), from)) && !(form[from - 1] === '[' && form[to] !== ']'))
    return [];
  const { mine, not } = contextOf(message, from, to, THINGS, REACH);
  const asked = message.asked.has('email');
  if (not || isPlaceholder(local) || isKnown(message, address)) return [];
  // An office or a subject at a firm or a school: nobody's box, whoever is to write there.
  if (!isProvider(domain[0] ?? '') && isOffice(local)) return [];
  // « regarde @gmail »: a word, and the end of an address.
  if (/\s@/.test(form.slice(from, to)) && domain.length === 1 && isLoneWord(local) && !mine && !asked)
    return [];
  const meant = mine || asked || message.words.some(({ text }) => THINGS.has(text));
  const sure = manner !== 'loose' || (isChosen(local) && (domain.length > 1 || isProvider(domain[0] ?? '')));
  if (!sure && !meant) return [];
  if (manner === 'loose' && !isChosen(local) && domain.length === 1 && !mine && !asked) return [];
  return [{ from, to, certainty: mine || asked ? 0.95 : 0.8, whose: mine || asked ? 'mine' : 'unknown' }];
}

const isLoneWord = (local: string): boolean => local.length > 2 && !isChosen(local);

/** True for an address that the child already sent, or that the other side wrote. */
function isKnown(message: Message, { local, domain }: Address): boolean {
  return [...message.before, ...message.heard].some(({ form, words }) =>
    addressesIn(form.text, words).some((other) => other.local === local && other.domain[0] === domain[0]),
  );
}

/** « lea.martin99 », then « arobase gmail point com ». */
function completed(message: Message): Found[] | null {
  const { form, words } = message;
  if (words.length === 0 || words.length > FEW_WORDS) return null;
  const end = domainIn(message);
  if (end)
    for (const { form: earlier, words: said } of message.before.slice(0, 2)) {
      const text = earlier.text.trimEnd();
      const local = localBefore(text, text.length);
      const open = marksOf(text, said).some(
        ({ to, loose }) => (!loose || said.length === 1) && to >= text.length,
      );
      const begun =
        local &&
        (end.marked ? isChosen(local.text) || said.length < 4 || meansMail(message) : meansMail(message));
      if (open || begun) return [found(end.from, end.to)];
    }
  // The other side named the provider: « c'est @gmail ? »
  const last = words[words.length - 1];
  const local = last && words.length <= 4 ? localBefore(form.text, last.to) : null;
  if (!last || !local || !isChosen(local.text)) return null;
  const named = message.heard[0]?.words.some(({ text }) => isProvider(text)) && message.asked.has('email');
  return named ? [found(local.from, last.to)] : null;
}

/** The second half of an address: behind a mark, or a provider alone. */
function domainIn({ form, words }: Message): { from: number; to: number; marked: boolean } | null {
  for (const { from, to } of marksOf(form.text, words)) {
    const domain = domainAt(form.text, to);
    const known =
      domain &&
      (isProvider(domain.labels[0] ?? '') ||
        (domain.labels.length > 1 && ENDINGS.has(domain.labels.at(-1) ?? '')));
    if (known) return { from, to: domain.to, marked: true };
  }
  for (const { text, from } of words) {
    if (words.length > 8 || !isProvider(text) || form.text[from - 1] === '.') continue;
    const domain = domainAt(form.text, from);
    if (domain) return { from, to: domain.to, marked: false };
  }
  // Any domain, where the message begins with it: it counts behind « lea@ ».
  const begin = words[0]?.from ?? 0;
  const domain = words.length < 4 ? domainAt(form.text, begin) : null;
  if (domain && domain.labels.length > 1 && ENDINGS.has(domain.labels.at(-1) ?? ''))
    return { from: begin, to: domain.to, marked: false };
  return null;
}

const found = (from: number, to: number): Found => ({ from, to, certainty: 0.85, whose: 'mine' });

/** « moc.liamg@nitram.ael », where the text says so. */
function backwards(message: Message): Found[] | null {
  const form = message.form.text;
  const at = form.indexOf('@');
  if (at < 0) return null;
  let [from, to] = [at, at + 1];
  while (from > 0 && at - from < 60 && /[a-z0-9._-]/.test(form[from - 1] ?? '')) from--;
  while (to < form.length && to - at < 60 && /[a-z0-9._-]/.test(form[to] ?? '')) to++;
  const turned = [...form.slice(from, to)].reverse().join('');
  const domain = domainAt(turned, turned.indexOf('@') + 1);
  // A provider read from its end needs no word that says so.
  const sure =
    domain &&
    (saidBackwards(form) ||
      ((isProvider(domain.labels[0] ?? '') || WORDY_PROVIDERS.has(domain.labels[0] ?? '')) &&
        domain.labels.length > 1));
  return sure ? [{ from, to, certainty: 0.8, whose: 'unknown' }] : null;
}
