/** How one gives away, and asks for, places and meetings in this language; see lib/details/rules.ts. */
import type { Rule } from '#lib/details/rules.ts';

export const placesRules: readonly Rule[] = [];

/** After these a bare answer gives the detail away. */
export const placesQuestions: readonly Rule[] = [];
