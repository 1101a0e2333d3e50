/** A bare number where one was asked how old somebody is, and oneself: "how old is your brother and you?" – "14". */
import type { Message } from '../../../types.ts';
import type { Place } from '../behind.ts';

const BARE = /^ ?(?:[89]|1[0-7]) ?[.!]?$/;
const ASKS_YOU =
  /\b(?:how old|quel age|wie alt|cuantos anos|que edad|quanti anni|quantos anos|hoe oud)\b.*\b(?:you|u|urself|toi|du|tu|vos|vc|voce|jij) ?[?!.]*$/;

/** @returns the whole form, where it is the age of one who was asked as well */
export const agesAnsweredIn = (form: string, { heard }: Message): Place[] =>
  BARE.test(form) && ASKS_YOU.test(heard[0]?.form.text ?? '') ? [{ from: 0, to: form.trimEnd().length }] : [];
