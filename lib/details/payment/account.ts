/** Bank accounts: IBANs, also in several messages or turned round, and national numbers with words that say so. */
import type { Message } from '../types.ts';
import { dictatedIn, endOfAccount } from './dictated.ts';
import { ibanAt, ibansIn } from './iban.ts';

const SPLIT_OVER = 4;
const BEGINS_IBAN = /(?<![a-z0-9])[a-z]{2} ?\d ?\d/;
const SORT_CODE = /(?<!\d)\d\d[ -]?\d\d[ -]?\d\d(?!\d)/;
/** With its hyphens it is told from dates by the eight figures behind it. */
const SORTED =
  /(?<!\d)\d\d-\d\d-\d\d[ ,;/]{1,3}(?:[a-z]{1,8}[ .:]{1,2})?\d{8}(?!\d)|(?<!\d)\d{3}-\d{3} \d{4} ?\d{4}(?!\d)/;
const UK_ACCOUNT = /(?<!\d)\d{4} ?\d{4}(?!\d)/;
const NATIONAL = new Set(
  'agencia ag bsb acct monzo starling revolut barclays natwest lloyds hsbc sort sc routing aba account acct acc rib kontonummer konto kto blz cuenta conto conta nib rekening rekeningnummer compte'.split(
    ' ',
  ),
);

export interface Part {
  from: number;
  to: number;
}

/** Every IBAN of a message. */
export function accountsIn(message: Message): Part[] {
  const form = message.form.text;
  const plain = ibansIn(form, message.words);
  if (plain.length > 0 || message.digits.length === 0) return plain;
  const turned = dictatedIn(message);
  if (turned.length > 0) return turned;
  const whole = completed(message);
  if (whole.length > 0) return whole;
  const end = endOfAccount(message, SPLIT_OVER);
  return end ? [end] : [];
}

/** The end of an IBAN that begins in messages before. */
function completed({ form, before }: Message): Part[] {
  let text = form.text;
  for (const earlier of before.slice(0, SPLIT_OVER)) {
    text = `${earlier.form.text.trimEnd()} ${text}`;
    const start = BEGINS_IBAN.exec(text.slice(0, text.length - form.text.length));
    if (!start) continue;
    for (let from = start.index; from < text.length - form.text.length; from++) {
      if (!/[a-z]/.test(text[from] ?? '') || /[a-z0-9]/.test(text[from - 1] ?? ' ')) continue;
      const account = ibanAt(text, from);
      const offset = text.length - form.text.length;
      if (account && account.to > offset) return [{ from: 0, to: account.to - offset }];
    }
  }
  return [];
}

/** National account numbers: sort code and account, routing number and account, or one's own "account 12345678". */
export function nationalIn(message: Message, mine: boolean): Part | null {
  const form = message.form.text;
  const sorted = SORTED.exec(form);
  if (sorted) return { from: sorted.index, to: sorted.index + sorted[0].length };
  const said = message.words.filter(({ text }) => NATIONAL.has(text));
  if (said.length === 0) return null;
  const sort = SORT_CODE.exec(form);
  const british = sort && UK_ACCOUNT.exec(form.slice(sort.index + sort[0].length));
  if (sort && british)
    return { from: sort.index, to: sort.index + sort[0].length + british.index + british[0].length };
  const runs = message.digits.filter(({ digits }) => digits.length > 5);
  const [eight, six] = [8, 6].map((length) => runs.find(({ digits }) => digits.length === length));
  if (eight && six) return { from: Math.min(eight.from, six.from), to: Math.max(eight.to, six.to) };
  const routing = said.some(
    ({ text }) =>
      text === 'routing' ||
      text === 'aba' ||
      text === 'sort' ||
      text === 'sc' ||
      text === 'blz' ||
      text === 'agencia' ||
      text === 'bsb',
  );
  const long = runs.find(({ digits }) => digits.length >= (mine ? 7 : 8));
  const enough = routing
    ? runs.length > 0 && (long || mine)
    : long && mine && said.some(({ text }) => text !== 'acc' && text !== 'conta');
  const [first, last] = [runs[0], runs.at(-1)];
  return enough && first && last ? { from: first.from, to: last.to } : null;
}
