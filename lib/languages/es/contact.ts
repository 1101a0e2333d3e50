/** How one gives away, and asks for, ways to be reached and paid in this language; see lib/details/rules.ts. */
import type { Rule } from '#lib/details/rules.ts';

export const contactRules: readonly Rule[] = [];

/** After these a bare answer gives the detail away. */
export const contactQuestions: readonly Rule[] = [];
