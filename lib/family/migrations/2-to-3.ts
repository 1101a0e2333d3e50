/** How long the journal keeps, and whether it names sites from 15 on, became choices. Frozen: it imports nothing and is never changed. */

export const example = {
  version: 2,
  ageBand: '15-17',
  preset: 'accompany',
  language: null,
  country: 'FR',
};

export const exampleAfter = {
  version: 3,
  ageBand: '15-17',
  preset: 'accompany',
  language: null,
  country: 'FR',
  keepDays: 30,
  siteNames: false,
};

export const twoToThree = (before: Record<string, unknown>): Record<string, unknown> => ({
  version: 3,
  ageBand: before.ageBand,
  preset: before.preset,
  language: before.language,
  country: before.country,
  keepDays: 30,
  siteNames: false,
});
