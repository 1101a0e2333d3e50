/** A compiled vocabulary: says whether, and how often, one of its phrases stands in a text in normal form. */
export interface Phrases {
  in(text: string): boolean;
  /** Number of different phrases found, at most `cap`. */
  kinds(text: string, cap?: number): number;
}

const GAP = "[\\s'\\-_,.:]";

/**
 * Compiles phrases. A phrase is written in normal form (lower case, no accents) and is a regular-expression
 * fragment in which a space stands for any gap of spaces, hyphens, apostrophes or stops, and ` ?` for a gap or none.
 * It matches whole words only.
 */
export function phrases(list: readonly string[]): Phrases {
  if (list.length === 0) return { in: () => false, kinds: () => 0 };
  const body = list
    .map((phrase) => phrase.replaceAll(' ?', `${GAP}{0,3}`).replaceAll(' ', `${GAP}{1,3}`))
    .join('|');
  const source = `(?<![a-z0-9])(?:${body})(?![a-z0-9])`;
  const once = new RegExp(source);
  return {
    in: (text) => once.test(text),
    kinds: (text, cap = 8) => {
      const found = new Set<string>();
      for (const match of text.matchAll(new RegExp(source, 'g'))) {
        found.add(match[0]);
        if (found.size >= cap) break;
      }
      return found.size;
    },
  };
}
