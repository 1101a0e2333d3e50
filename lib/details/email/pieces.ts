/** An address whose parts stand apart: the provider here or in the question, the name before, behind or earlier. */

import { contactPhrases, wordSet } from '../contact-context/words.ts';
import { isOrdinary } from '../identity/ordinary.ts';
import { anyIn } from '../identity/phrases.ts';
import { isWord } from '../lexicon.ts';
import { voucherIn } from '../payment/voucher.ts';
import type { Found, Message } from '../types.ts';
import { domainAt, isChosen, marksOf } from './address.ts';
import { ENDINGS, isProvider } from './providers.ts';

const MAIL = wordSet(({ mail }) => mail);
const OWN = wordSet(({ mine }) => mine);
const MEANT: ReadonlySet<string> = new Set([
  ...MAIL,
  'domaine',
  'domain',
  'arobase',
  'arroba',
  'chiocciola',
  'apenstaartje',
]);
const REFUSES = contactPhrases(({ refuseName }) => [refuseName]);
/** Longest message, and longest one before, in which parts are put together, in words. */
const LONGEST = 24;
const SHORT = 9;
/** "then", "before it", "behind": the parts are told one after the other. */
const ORDER =
  /(?<![a-z])(?:then|before|after|front|behind|first|puis|devant|derriere|apres|avant|dann|vorne|davor|dahinter|hinten|dran|luego|delante|detras|antes|despues|poi|davanti|prima|dopo|dietro|depois|antes|frente|atras|dan|ervoor|erachter|daarna|voor|achter|plus|mais|mas|piu)(?![a-z])/;
const TOKEN = /(?<![a-z0-9@_-])[a-z0-9](?:[a-z0-9._-]{1,38}[a-z0-9_])(?![a-z0-9@])/g;
/** A provider that is told by its firm's name. */
const FIRMS = new Set(['google', 'microsoft', 'apple', 'poste', 'arcor']);

/** True where mail is what is spoken of. */
export function meansMail(message: Message): boolean {
  const spoken = [message, ...message.before.slice(0, 2), ...message.heard.slice(0, 2)];
  return (
    message.asked.has('email') ||
    spoken.some(
      ({ words, form }) => words.some(({ text }) => MEANT.has(text)) || /@(?![a-z0-9])/.test(form.text),
    )
  );
}

const providerIn = ({ words }: Message): number =>
  words.findIndex(
    ({ text }, at) =>
      isProvider(text) ||
      (FIRMS.has(text) &&
        /^(?:one|account|mail)$/.test(words[at + 1]?.text ?? '') &&
        !/^(?:play|tv|music|store)$/.test(words[at + 1]?.text ?? '')),
  );

/** The name of the box, where the provider is known from this message or the question. */
export function inPieces(message: Message): Found[] | null {
  const { words, form } = message;
  if (words.length === 0 || words.length > LONGEST || /\?\s*$/.test(form.text)) return null;
  if (anyIn(words, 0, Math.min(2, words.length), REFUSES)) return null;
  const at = providerIn(message);
  const meant = meansMail(message);
  const asked = asksForBox(message);
  const own = words.some(
    ({ text }, index) =>
      MAIL.has(text) && [words[index - 1], words[index - 2]].some((word) => word && OWN.has(word.text)),
  );
  if (at < 0 && !(asked && words.length <= SHORT)) return markedEnd(message, meant);
  if (at >= 0 && !asked && !own && !(meant && words.length <= LONGEST / 2) && !ORDER.test(form.text))
    return null;
  const names = [...form.text.matchAll(TOKEN)]
    .map((match) => ({ text: match[0], from: match.index, to: match.index + match[0].length }))
    // « lea99, oui » speaks to lea99.
    .filter(
      ({ from, to }) =>
        !(form.text.slice(0, from).trim() === '' && /^(?:[:>]|, ?[a-z])/.test(form.text.slice(to))) ||
        at >= 0,
    )
    .filter(
      ({ text }) =>
        text.length > 4 &&
        !isProvider(text) &&
        !ENDINGS.has(text) &&
        !/\.\.|--|\.(?:com|fr|de|es|it|pt|nl|net|org|uk|be|ch|eu|ca)(?:$|[-.])/.test(text),
    );
  const unheard =
    (asked && (words.length < 5 || at >= 0)) || own || (meant && at >= 0 && ORDER.test(form.text));
  const name =
    names.find(({ text }) => isChosen(text)) ?? names.find(({ text }) => unheard && isUnheard(text));
  if (name && !voucherIn(message) && !message.heard.some(({ form: said }) => said.text.includes(name.text)))
    return [found(name.from, name.to)];
  const provider = words[at];
  if (!provider) return null;
  // The name stands in what was said before, or is spelled around it.
  const before = message.before
    .slice(0, 2)
    .some(
      (one) =>
        one.words.length <= SHORT && [...one.form.text.matchAll(TOKEN)].some(([text]) => isChosen(text)),
    );
  if (before && meant) return [found(provider.from, provider.to)];
  return asked && words.length > 4 && ORDER.test(form.text)
    ? [found(provider.from, provider.to)]
    : markedEnd(message, meant);
}

const isUnheard = (text: string): boolean => /^[a-z]{7,30}$/.test(text) && !isWord(text) && !isOrdinary(text);

/** The other side asks for the box: of mail, or with a provider in the question. */
function asksForBox(message: Message): boolean {
  if (message.asked.has('email')) return true;
  const [last, other] = message.heard;
  const spoken = [last, other, ...message.before.slice(0, 2)].some(
    (one) => one !== undefined && one.words.length < SHORT + 6 && providerIn(one) >= 0,
  );
  return spoken && (last?.form.text.includes('?') ?? false) && (last?.words.length ?? 99) < SHORT + 6;
}

/** « chloé sans accent, tiret du 8, @ free point fr »: a name told in words, and a mark with what is behind it. */
function markedEnd(message: Message, meant: boolean): Found[] | null {
  const { form, words } = message;
  if (!meant) return null;
  for (const mark of marksOf(form.text, words)) {
    if (mark.loose || !words.some(({ to }) => to <= mark.from)) continue;
    const skipped =
      /^(?:(?:mais|mas|plus|piu|puis|then|dann|dan|poi|e|y|et|und|en|and) ){1,2}/.exec(
        form.text.slice(mark.to),
      )?.[0].length ?? 0;
    const domain = domainAt(form.text, mark.to + skipped);
    const last = domain?.labels.at(-1) ?? '';
    if (domain && (isProvider(domain.labels[0] ?? '') || (domain.labels.length > 1 && ENDINGS.has(last))))
      return [found(mark.from, domain.to)];
  }
  return null;
}

const found = (from: number, to: number): Found => ({ from, to, certainty: 0.8, whose: 'mine' });
