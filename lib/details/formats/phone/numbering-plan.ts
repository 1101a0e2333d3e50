/**
 * Reads digits by the numbering plans of countries, which are libphonenumber's (metadata.json). Its own reader, which
 * also formats and reads while one types, weighs five times as much as these plans do; a test holds this one against it.
 */
import metadata from './metadata.json' with { type: 'json' };

/** A country as libphonenumber-js writes it: what stands where. */
const CODE = 0;
const ABROAD = 1;
const PATTERN = 2;
const LENGTHS = 3;
const PREFIX = 5;
const PREFIX_WHEN_READ = 7;
const IN_ITS_PLACE = 8;
const TYPES = 11;

interface Plan {
  country: string;
  code: string;
  /** What is dialled before the code of another country. */
  abroad: RegExp;
  lengths: readonly number[];
  /** The national number, whole. */
  pattern: RegExp;
  /** One for each type of number, where countries share a code. */
  types: readonly RegExp[];
  prefix: RegExp | null;
  inItsPlace: string | null;
}

/** A number of a country in a range that is in use, without its prefixes. */
export interface NationalNumber {
  country: string;
  national: string;
}

const COUNTRIES = metadata.countries as unknown as Readonly<Record<string, readonly unknown[]>>;
const BY_CODE = metadata.country_calling_codes as Readonly<Record<string, readonly string[]>>;
const LONGEST_CODE = 3;

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`);
const plans = new Map<string, Plan>();

function planOf(country: string): Plan | undefined {
  const data = COUNTRIES[country];
  const known = plans.get(country);
  if (known || !data) return known;
  // A country without types may have something else in this place.
  const types: readonly ([string] | 0)[] = Array.isArray(data[TYPES]) ? data[TYPES] : [];
  const prefix = data[PREFIX_WHEN_READ] || data[PREFIX];
  const plan: Plan = {
    country,
    code: String(data[CODE]),
    abroad: new RegExp(`^(?:${data[ABROAD]})`),
    lengths: data[LENGTHS] as number[],
    pattern: whole(String(data[PATTERN])),
    types: types.flatMap((type) => (type ? [whole(type[0])] : [])),
    prefix: prefix ? new RegExp(`^(?:${prefix})`) : null,
    inItsPlace: (data[IN_ITS_PLACE] as string | undefined) || null,
  };
  plans.set(country, plan);
  return plan;
}

/** Digits as they are dialled within a country, also with its code and no sign before it; null if they are none. */
export function nationalNumber(digits: string, country: string): NationalNumber | null {
  const plan = planOf(country);
  if (!plan || plan.abroad.test(digits)) return null;
  const sharers = sharing(plan.code, plan);
  return (
    read(digits, sharers) ??
    (digits.startsWith(plan.code) ? read(digits.slice(plan.code.length), sharers) : null)
  );
}

/** Digits that begin with the code of a country; null if they are no number of it, undefined without a plan for it. */
export function internationalNumber(digits: string): NationalNumber | null | undefined {
  for (let length = 1; length <= LONGEST_CODE; length++) {
    const code = digits.slice(0, length);
    if (BY_CODE[code]) return read(digits.slice(length), sharing(code));
  }
  return undefined;
}

/** The plans of all countries that share a code, `first` before the others. */
const sharing = (code: string, first?: Plan): Plan[] =>
  [...(first ? [first.country] : []), ...(BY_CODE[code] ?? [])].flatMap((country) => planOf(country) ?? []);

function read(digits: string, sharers: readonly Plan[]): NationalNumber | null {
  const [main] = sharers;
  if (!main) return null;
  const national = withoutPrefix(digits, main);
  const owner = sharers.find((plan) => isInUse(national, plan));
  return owner ? { country: owner.country, national } : null;
}

const isInUse = (national: string, { lengths, pattern, types }: Plan) =>
  lengths.includes(national.length) &&
  pattern.test(national) &&
  (types.length === 0 || types.some((type) => type.test(national)));

/** A first digit that belongs to the number itself is no prefix. */
function withoutPrefix(digits: string, { prefix, inItsPlace, pattern, lengths }: Plan): string {
  const found = prefix?.exec(digits);
  if (!found) return digits;
  const rest =
    inItsPlace && found[found.length - 1] !== undefined
      ? digits.replace(prefix as RegExp, inItsPlace)
      : digits.slice(found[0].length);
  const isWhole = pattern.test(digits) && !pattern.test(rest);
  return isWhole || rest.length < Math.min(...lengths) ? digits : rest;
}
