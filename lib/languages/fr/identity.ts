/** How one gives away, and asks for, who one is in this language; see lib/details/rules.ts. */
import type { Rule } from '#lib/details/rules.ts';

export const identityRules: readonly Rule[] = [];

/** After these a bare answer gives the detail away. */
export const identityQuestions: readonly Rule[] = [];
