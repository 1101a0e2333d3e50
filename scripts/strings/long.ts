import type { Catalogues, Finding } from './finding.ts';
import { mostBeside, placeOf } from './limits.ts';
import { readMessage } from './message.ts';

/** Texts that are too long for their place, or much longer than the same in another language. */
export function overlong(catalogues: Catalogues): Finding[] {
  const lengths = Object.entries(catalogues).map(([language, texts]) => ({
    language,
    of: new Map(Object.entries(texts).map(([key, text]) => [key, readMessage(text).longest])),
  }));
  return lengths.flatMap(({ language, of }) =>
    [...of].flatMap(([key, signs]): Finding[] => {
      const { name, most } = placeOf(key);
      const beside = mostBeside(Math.min(...lengths.map((other) => other.of.get(key) ?? signs)));
      const finding = { language, fault: 'overlong', key } as const;
      if (signs > most) return [{ ...finding, why: `${signs} signs, a ${name} holds ${most}` }];
      if (signs > beside)
        return [{ ...finding, why: `${signs} signs, ${beside} at most beside other languages` }];
      return [];
    }),
  );
}
