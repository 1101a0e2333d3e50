import type { Site } from '#tests/sites/types.ts';

/** Risky pages that fight the warning, one attempt each. */
export const HOSTILE: readonly Site[] = [];
