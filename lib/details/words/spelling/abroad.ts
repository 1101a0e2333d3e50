/** A number with the two noughts that are dialled before a country, where the tagger knows the plus: « 0031 6 … ». */
import { isOfOrder } from '../../formats/card.ts';
import { matchesOf } from '../../formats/matches.ts';
import { dialable } from '../../formats/phone/dialable.ts';
import type { Place } from '../../formats/said/behind.ts';

/** Behind other figures, and in groups of four, they are part of a card or an account; 00800 is free of charge everywhere. */
const NOUGHTS =
  /(?<![\w+.,:/€$-]|\d[\w ]{0,3} )00 ?(?!800|\d\d(?: \d{4}){2,3}(?!\d))(?=([1-9](?:[ ./()]{0,2}\d){8,12})(?! ?[\d-]))/g;

/** Characters before it that may say that it is the number of a thing: « commande 0033… ». */
const NEAR = 40;

/** Where such noughts stand in a form. */
export const noughtsIn = (form: string): Place[] =>
  matchesOf(form, NOUGHTS)
    .filter(
      ({ 1: number = '', index }) =>
        !isOfOrder(form.slice(Math.max(0, index - NEAR), index)) &&
        dialable(number.replaceAll(/\D/g, ''), { plus: true, groups: [], meant: false, language: undefined }),
    )
    .map(({ 0: { length }, index }) => ({ from: index, to: index + length }));
