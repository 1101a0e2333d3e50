import type { Helpline } from '#lib/risklist/schema.ts';

/** Where to find help, as it is shown. `phone` is empty where the number is not confirmed: then only the link. */
export interface HelpLink {
  name: string;
  what: string;
  phone: string;
  url: string;
}

/** Who asks for help: a line may be for children or for parents alone. */
export const HELP_READERS = ['child', 'parent'] as const;
export type HelpReader = (typeof HELP_READERS)[number];

export interface HelpQuestion {
  /** ISO 3166-1 alpha-2. */
  country: string;
  language: 'fr' | 'en';
  audience: HelpReader;
  /** Something is wrong now: the emergency number comes first. */
  danger: boolean;
  max: number;
}

/** Where the European numbers hold: 112, and 116 111 for child helplines (whether one answers, its link says). */
const EU = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '),
);
const ORDER: Helpline['kind'][] = ['helpline', 'report-police', 'report-content', 'removal', 'emergency'];

/**
 * Help for one reader: the country's own lines, then Europe's where the country has none, then international
 * ones. Lines for exactly this reader, confirmed ones and those in the reader's language come first. In
 * danger one emergency number opens; further ones stay at the end.
 */
export function helplinesFor(lines: readonly Helpline[], question: HelpQuestion): HelpLink[] {
  const forReader = lines.filter(({ for: reader }) => reader === 'anyone' || reader === question.audience);
  const own = forReader.filter(({ country }) => country === question.country);
  const has = (kind: Helpline['kind']) => own.some((line) => line.kind === kind);
  const wider = forReader.filter(
    ({ country, kind }) =>
      (country === 'EU' && !has(kind) && EU.has(question.country)) ||
      (country === 'INT' && (kind !== 'helpline' || !has(kind))),
  );
  const ordered = [...sorted(own, question), ...sorted(wider, question)];
  const first = question.danger ? ordered.find(({ kind }) => kind === 'emergency') : undefined;
  const rest = ordered.filter((line) => line !== first);
  return [
    ...(first ? [first] : []),
    ...rest.filter(notEmergency),
    ...rest.filter((line) => !notEmergency(line)),
  ]
    .slice(0, question.max)
    .map((line) => asLink(line, question.language));
}

function notEmergency({ kind }: Helpline): boolean {
  return kind !== 'emergency';
}

function sorted(lines: Helpline[], { audience, language }: HelpQuestion): Helpline[] {
  const rank = (line: Helpline): number =>
    ORDER.indexOf(line.kind) * 8 +
    (line.needs_check ? 4 : 0) +
    (line.languages.includes(language) ? 0 : 2) +
    (line.for === audience ? 0 : 1);
  return lines.toSorted((a, b) => rank(a) - rank(b));
}

function asLink({ name, what, phone, url, needs_check }: Helpline, language: 'fr' | 'en'): HelpLink {
  return { name, what: what[language], phone: needs_check ? '' : (phone ?? ''), url };
}
