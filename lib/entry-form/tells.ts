/** What is said of an entry form, beside its field; each has words for every reader. */
export const ENTRY_TELLS = ['birth-year', 'age', 'department', 'together', 'retry'] as const;
export type EntryTell = (typeof ENTRY_TELLS)[number];
