/** What may be an age, and what stands round it in the normal form: cut out once for all that read it. */

export interface Around {
  form: string;
  from: number;
  to: number;
  /** The words that were found. */
  age: string;
  before: string;
  after: string;
  /** From where they begin, with what stands behind them. */
  said: string;
  /** What the other side has said last. */
  question: string;
  /** It asked how old one is. */
  isAsked: boolean;
}

/** Figures and nothing else. */
export const FIGURES = /^\d+$/;
const AGE_ASKED = /\b(?:old|age|ages|asl|ans|alt|anos|anni|jaar|oud)\b/;
/** Characters that are read on each side. */
const NEAR = 60;

export const aroundAge = (form: string, from: number, to: number, question: string): Around => ({
  form,
  from,
  to,
  age: form.slice(from, to).trim(),
  before: form.slice(Math.max(0, from - NEAR), from),
  after: form.slice(to, to + NEAR),
  said: form.slice(from, to + NEAR),
  question,
  isAsked: AGE_ASKED.test(question),
});
