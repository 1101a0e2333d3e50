import type { Catalogues, Finding } from './finding.ts';
import { readMessage } from './message.ts';

/** Texts that take other values than the same text in the first language. */
export function otherValues(catalogues: Catalogues): Finding[] {
  const [first = {}, ...others] = Object.values(catalogues);
  const names = Object.keys(catalogues).slice(1);
  return others.flatMap((texts, at) =>
    Object.entries(texts).flatMap(([key, text]): Finding[] => {
      const here = readMessage(text).values;
      const there = first[key] === undefined ? here : readMessage(first[key]).values;
      if (`${here}` === `${there}`) return [];
      const why = `takes ${listed(here)}; the first language ${listed(there)}`;
      return [{ language: names[at] ?? '', fault: 'values', key, why }];
    }),
  );
}

const listed = (values: readonly string[]): string => values.join(', ') || 'nothing';
