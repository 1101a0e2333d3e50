/** Whether digits are a telephone number that rings at somebody's: not a service, not a free line, not a counter. */
import { internationalNumber, type NationalNumber, nationalNumber } from './numbering-plan.ts';

/** How a national number looks that people give away: mobiles, and lines at home where they are told by length. */
const USUAL: readonly (readonly [string, RegExp])[] = [
  ['FR', /^0[1-79]\d{8}$/],
  ['GB', /^0[127]\d{9}$/],
  ['US', /^1?[2-9]\d{2}[2-9]\d{6}$/],
  ['DE', /^01[5-7]\d{8,10}$/],
  ['NL', /^06\d{8}$/],
  ['BE', /^04[5-9]\d{7}$/],
  ['CH', /^07[5-9]\d{7}$/],
  ['AT', /^06[4-9]\d{7,10}$/],
  ['IE', /^08[35-9]\d{7}$/],
  ['ES', /^[67]\d{8}$/],
  ['IT', /^3\d{8,9}$/],
  ['PT', /^9[1236]\d{7}$/],
  ['BR', /^0?[1-9]{2}9\d{8}$/],
];

const BY_LANGUAGE: Readonly<Record<string, string>> = {
  fr: 'FR BE CH',
  en: 'GB US IE',
  de: 'DE AT CH',
  es: 'ES',
  it: 'IT CH',
  pt: 'PT BR',
  nl: 'NL BE',
};
/** Where a written number may be at home, whatever the language, once words say that it is one. */
const ANYWHERE =
  'FR GB US DE ES IT PT NL BE CH AT IE BR LU PL CZ SK HU RO BG GR HR SI RS DK SE NO FI EE LV LT MT CY MX UA'.split(
    ' ',
  );

/** 202-555-0123, or most figures one by one. */
const AMERICAN = /^1?(?:334|3322|37|2?1{4}[12]*|[12]{2,3}1{4}[12]*)$/;

/** Free, shared-cost, premium and office numbers of a country, without the first zero. */
const SERVICES: Readonly<Partial<Record<string, RegExp>>> = {
  FR: /^8/,
  GB: /^(3|8|9|70)/,
  DE: /^(800|180|190|900|13[78]|118|700|32)/,
  ES: /^(80|90|70)/,
  IT: /^(80|84|89|199|178|1)/,
  PT: /^(800|808|707|76|30)/,
  BR: /^(800|300|900)/,
  NL: /^(800|90|88|85|14|84|87)/,
  BE: /^(800|90|78|70)/,
  CH: /^(800|84|90|58)/,
  AT: /^(800|8[12]|90|93|720)/,
  US: /^(8(00|22|33|44|55|66|77|88)|900|500)/,
  CA: /^(8(00|22|33|44|55|66|77|88)|900|500)/,
  IE: /^(1|818|76)/,
};

import type { Strength } from '../format.ts';

/** Groups of one or two figures in a number of a country that nobody has named. */
const MOST_OF_PAIRS = 5;

/**
 * How surely digits are a number that can be rung, null if they can't be one.
 * @param plus they stood after a `+`
 * @param groups how many digits stood in each group
 * @param meant words say that they are a telephone number: then unusual forms and other countries count
 */
export function dialable(
  digits: string,
  {
    plus,
    groups,
    meant,
    language,
  }: { plus: boolean; groups: readonly number[]; meant: boolean; language: string | undefined },
): Strength | null {
  if (digits.length < 7 || digits.length > 17 || counts(digits)) return null;
  if (plus) return international(digits, true);
  if (digits.startsWith('00') && digits.length > 10) return international(digits.slice(2), false);
  const spoken = (BY_LANGUAGE[language?.slice(0, 2) ?? ''] ?? '').split(' ');
  let weak = false;
  for (const [country, form] of USUAL) {
    if (!form.test(digits) || !rings(nationalNumber(digits, country) ?? inStories(digits, country))) continue;
    // A number that begins with its zero is nothing else; without, language or groups must agree.
    const usual =
      country === 'US' ? AMERICAN.test(groups.join('')) : groups.length > 1 && spoken.includes(country);
    if (digits[0] === '0' || usual) return 'strong';
    weak = true;
  }
  if (weak) return 'weak';
  if (digits.length >= 11 && digits.length <= 13 && international(digits, false)) return 'weak';
  if (!meant) return null;
  // Any list, one by one or in pairs, is a number of some country.
  if (digits[0] !== '0' && groups.length > MOST_OF_PAIRS && groups.every((size) => size < 3)) return null;
  for (const country of [...spoken, ...ANYWHERE])
    if (country && rings(nationalNumber(digits, country) ?? inStories(digits, country))) return 'weak';
  // "555-0142": a number within a town of North America.
  return /^[2-9]\d{6}$/.test(digits) && groups.join('') === '34' ? 'weak' : null;
}

function international(digits: string, marked: boolean): Strength | null {
  // « +33 (0)6 39… »
  const number = internationalNumber(digits) ?? internationalNumber(digits.replace(/^(\d\d)0/, '$1'));
  if (number !== undefined)
    return rings(number ?? inStories(digits.replace(/^440?/, '0'), 'GB')) ? 'strong' : null;
  return marked && /^[1-9]\d{7,14}$/.test(digits) ? 'strong' : null;
}

const rings = (number: NationalNumber | null): boolean =>
  number !== null && !SERVICES[number.country]?.test(number.national);

/** The ranges that Ofcom keeps free for stories are in no plan. */
function inStories(digits: string, country: string): NationalNumber | null {
  const national = country === 'GB' ? /^0?([127]\d{9})$/.exec(digits)?.[1] : undefined;
  return national === undefined ? null : { country, national };
}

/** The same digit again and again, or counting up: nobody's number. */
function counts(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits.slice(2)) || '01234567890123'.includes(digits)) return true;
  // A children's count, and the number that everybody knows from television.
  if (digits.startsWith('0118999') || isCountedUp(digits)) return true;
  const pairs = digits.match(/../g)?.map(Number) ?? [];
  const step = (pairs[1] ?? 0) - (pairs[0] ?? 0);
  return (
    step > 0 &&
    step < 20 &&
    pairs.length >= 4 &&
    pairs.every((pair, at) => at === 0 || (pair - (pairs[at - 1] ?? 0) === step && digits.length % 2 === 0))
  );
}

/** "2 3 4 5 6 7 8 9 10" */
function isCountedUp(digits: string): boolean {
  let row = '';
  for (let number = Number(digits[0]); row.length < digits.length; number++) row += number;
  return row.startsWith(digits.slice(0, Math.max(7, digits.length - 1)));
}
