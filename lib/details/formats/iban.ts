/** Bank account numbers of ISO 13616, written in groups or letter by letter. */
import type { Word } from '#lib/text/form.ts';
import type { Message } from '../types.ts';

/** How long an IBAN is in each country (the registry of SWIFT, release 99). */
const IBAN_LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'ad24 ae23 al28 at20 az28 ba20 be16 bg22 bh22 br29 by28 ch21 cr22 cy28 cz24 de22 dk18 do28 ee20 eg29 es24 fi18 fo18 fr27 gb22 ge22 gi23 gl18 gr27 gt28 hr21 hu28 ie22 il23 iq23 is26 it27 jo30 kw30 kz20 lb28 lc32 li21 lt20 lu20 lv21 ly25 mc27 md24 me22 mk19 mr27 mt31 mu30 nl18 no15 pk24 pl28 ps29 pt25 qa29 ro24 rs22 sa24 sc31 se24 si19 sk24 sm27 st25 sv28 tl23 tn24 tr26 ua29 va22 vg24 xk20'
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** What may stand between two of its characters. */
const SIGNS = /[ .\n:_/*•-]/;
/** Characters of the longest account. */
const LONGEST = 34;

interface Account {
  from: number;
  to: number;
}

/** Who puts up an account for everybody, and what is none but looks like one. */
const PUBLIC =
  /\b(?:spende\w*|donat\w*|donar|donaciones?|donazion\w*|doa[rc]\w*|donn?er|don|dons|donner|doneren|donatie\w*|ong|verein|asso(?:ciation)?|charity|stichting|tierheim|beispiel\w*|example|exemple|ejemplo|esempio|exemplo|voorbeeld|test|fake|fals[oa]|faux|scam|arnaque|betrug\w*|estafa|truffa|golpe|oplichter\w*)\b/;

/** Whether what stands round an account says that it is no family's; its check digits are hardly ever right by chance. */
export const isPublicAccount = (form: string, { from, to }: Account): boolean =>
  PUBLIC.test(`${form.slice(Math.max(0, from - 100), from)} ${form.slice(to, to + 100)}`);

/** The remainder of ISO 7064 that every IBAN has is 1. Expects letters and digits in lower case. */
export function passesMod97(iban: string): boolean {
  const turned = iban.slice(4) + iban.slice(0, 4);
  let rest = 0;
  for (const char of turned) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** How a word begins that an IBAN begins with. */
const BEGUN = /^[a-z]{1,2}\d|^[a-z]{1,2}$/;

/** The IBANs of a text in normal form. Each is looked for only where a country's two letters and a figure stand. */
export function ibansIn(form: string, words: readonly Word[]): Account[] {
  const found: Account[] = [];
  for (const { from, text } of words) {
    if (found.at(-1) && from < (found.at(-1)?.to ?? 0)) continue;
    const isBegun = BEGUN.test(text) && (text.length === 1 || IBAN_LENGTHS[text.slice(0, 2)] !== undefined);
    const account = isBegun ? ibanAt(form, from) : null;
    if (account) found.push(account);
  }
  return found;
}

/** So many figures that the words of a sentence are hardly ever one. */
const SAID = /^[a-z]{2}\d\d(?:[a-z]*\d){10,}[a-z]*$/;
/** Characters of a message in which an account is looked for that is partly said. */
const LONGEST_SAID = 300;

/** The IBANs of a message some of whose figures are said in words, „nl 91 abna nul vier 17 16 43 00“. */
export function ibansSaidIn({ form, words, digits }: Message): Account[] {
  if (form.text.length > LONGEST_SAID || digits.length === 0) return [];
  return words.flatMap(({ from, text }, first) => {
    const length = /^[a-z]{2}(?:\d\d)?$/.test(text) ? (IBAN_LENGTHS[text.slice(0, 2)] ?? 0) : 0;
    let iban = '';
    for (const word of words.slice(first, first + LONGEST)) {
      if (iban.length >= length) break;
      const run = digits.find((one) => one.from <= word.from && word.to <= one.to);
      const said = run?.places.map(([at], index) =>
        at >= word.from && at < word.to ? run.digits[index] : '',
      );
      iban += said?.join('') ?? word.text;
      if (iban.length === length && SAID.test(iban) && valid(iban)) return [{ from, to: word.to }];
    }
    return [];
  });
}

/** The IBAN that begins at a place; null if none does. */
function ibanAt(form: string, from: number): Account | null {
  let iban = '';
  let length = LONGEST;
  let gap = 0;
  for (let at = from; at < form.length && gap < 4; at++) {
    const char = form[at] ?? '';
    if (SIGNS.test(char)) {
      gap += 1;
      continue;
    }
    if (!/[a-z0-9]/.test(char)) return null;
    gap = 0;
    iban += char;
    if (iban.length === 2) {
      length = IBAN_LENGTHS[iban] ?? 0;
      if (length === 0) return null;
    }
    if ((iban.length === 3 || iban.length === 4) && !/[0-9oil]/.test(char)) return null;
    if (iban.length === length)
      return valid(iban) && !/[a-z0-9]/.test(form[at + 1] ?? '') ? { from, to: at + 1 } : null;
  }
  return null;
}

/** Most accounts are of figures, but for the bank's letters; words that begin by chance as one does are not. */
const LEAST_FIGURES = 10;

function valid(iban: string): boolean {
  if ((iban.match(/[0-9oil]/g) ?? []).length < LEAST_FIGURES) return false;
  if (passesMod97(iban)) return true;
  // « FR76 3OOO… »: letters for figures.
  const plain = iban.slice(0, 2) + iban.slice(2).replaceAll('o', '0').replace(/[il]/g, '1');
  return plain !== iban && passesMod97(plain);
}

/** Figures and groups of letters, and nothing else. */
const REST = /^[ \da-z-]*\d[ \da-z-]*$/;
const LONGEST_REST = 40;
/** Characters of all the messages over which an account is split. */
const LONGEST_SPLIT = 80;
const BEGINS = /\b[a-z]{2} ?\d\d(?![a-z])/;

/** Whether a message ends an account that the child's messages before it began. */
export function endsIban({ form, before }: Message): boolean {
  if (form.text.length > LONGEST_REST || !REST.test(form.text)) return false;
  let text = form.text;
  for (const { form: earlier } of before) {
    text = `${earlier.text} ${text}`;
    if (text.length > LONGEST_SPLIT) return false;
    const begin = BEGINS.exec(earlier.text);
    if (begin) return (ibanAt(text, begin.index)?.to ?? 0) > text.length - form.text.length;
  }
  return false;
}
