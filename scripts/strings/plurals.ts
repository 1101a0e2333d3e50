import type { Catalogues, Finding } from './finding.ts';
import { type Plural, readMessage } from './message.ts';

/** What a note says of a number that is never zero. */
export const NEVER_ZERO = '1 or more';

/** Numbers that are tried for the forms that a language needs: whole ones, and no millions, as we count nothing such. */
const COUNTS = Array.from({ length: 1001 }, (_, count) => count);

/** Forms that a language's own rules need and a text lacks, and forms that the language never takes. */
export function wrongPlurals(catalogues: Catalogues, notes: Readonly<Record<string, string>>): Finding[] {
  return Object.entries(catalogues).flatMap(([language, texts]) =>
    Object.entries(texts).flatMap(([key, text]) =>
      readMessage(text).plurals.flatMap((plural) =>
        whatIsWrong(plural, language, notes[key] ?? '').map(
          (why): Finding => ({ language, fault: 'plural', key, why: `${plural.name}: ${why}` }),
        ),
      ),
    ),
  );
}

function whatIsWrong({ type, forms }: Plural, language: string, note: string): string[] {
  const rules = new Intl.PluralRules(language, { type });
  const needed = new Set(COUNTS.map((count) => rules.select(count)));
  const known: readonly string[] = rules.resolvedOptions().pluralCategories;
  const lacking = [...needed].filter((form) => !forms.has(form));
  const strange = [...forms.keys()].filter((form) => !known.includes(form) && !form.startsWith('='));
  const zeroAsOne =
    rules.select(0) === 'one' && forms.get('one') === false && !forms.has('=0') && !note.includes(NEVER_ZERO);
  return [
    ...lacking.map((form) => `the form “${form}” is missing`),
    ...strange.map((form) => `the language has no form “${form}”`),
    ...(zeroAsOne ? [`zero is said as one here: let “one” say #, add “=0”, or a note “${NEVER_ZERO}”`] : []),
  ];
}
