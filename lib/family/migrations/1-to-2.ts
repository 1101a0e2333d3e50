/** How much stands in the way became a choice (`preset`). Frozen: it imports nothing and is never changed. */

export const example = { ageBand: 'under-11', language: 'fr', country: null };

export const exampleAfter = {
  version: 2,
  ageBand: 'under-11',
  preset: 'guard',
  language: 'fr',
  country: null,
};

export const oneToTwo = (before: Record<string, unknown>): Record<string, unknown> => ({
  version: 2,
  ageBand: before.ageBand,
  preset: 'guard',
  language: before.language,
  country: before.country,
});
