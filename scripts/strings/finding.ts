/** What can be wrong with a text. */
export const FAULTS = ['missing', 'unused', 'overlong', 'values', 'plural', 'undescribed'] as const;
export type Fault = (typeof FAULTS)[number];

export interface Finding {
  /** Of which language; `notes` for what translators are told. */
  language: string;
  fault: Fault;
  key: string;
  /** What is wrong there, in a few words. */
  why: string;
}

/** Texts by key. */
export type Catalogue = Readonly<Record<string, string>>;
/** Catalogues by language. */
export type Catalogues = Readonly<Record<string, Catalogue>>;
