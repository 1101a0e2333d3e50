/** An address, or the end of one, as an answer: the street that was asked for, the number of the street that was told. */
import { askedBy } from '../../../asked.ts';
import type { Message } from '../../../types.ts';
import { holds } from '../../matches.ts';
import { type Place, placesOf } from '../behind.ts';
import { HAS_STREET, STREET } from './streets.ts';

/** Begins with it, behind hardly anything. */
const BEGINS = Object.values(STREET).map(
  (street) =>
    new RegExp(
      String.raw`^(?:(?:ok|ja|si|oui|yes|sim|its|it ?['’] ?s|c ?['’]? ?est|es|e|ist|is|in|en|na|op|no|am|der|de|la|a|au)[ ,.:]{1,2}){0,3}(${street})(?![a-z\d])`,
      'g',
    ),
);
/** Asks for the number of a house. */
const NUMBER_ASKED =
  /\b(?:(?:house|door|flat|what|which|ur|your) ?(?:number|num|no)|number what|(?:quel|ton|le|a quel) (?:numero|num)|a quel num|(?:haus|welche) ?(?:nummer|nr)|(?:que|q|cual|en que|tu) (?:es el |es tu )?(?:numero|num|portal)|(?:che|ke|quale|il|tuo|a che) (?:numero|civico)|(?:qual|que|o) (?:o |e o )?(?:numero|porta)|(?:huis|welk) ?(?:nummer|nr))\b|^(?:number|numero|num|nummer|nr|civico|portal)(?: [a-z]{2,8})? ?\?|\b(?:numero|nummer|number|civico|nr) ?\?/;
/** Words beside the number. */
const BARE =
  /^(?:[^a-z\d]|\b(?:it|its|s|is|the|n|nr|no|num|numero|nummer|number|hausnummer|huisnummer|civico|le|la|el|il|al|au|o|a|die|das|op|es|e|c|est|cest|door|house|en|im|ist|bis|ter|b|na|porta|portal)\b){0,8}$/;
/** Longest answer that is a number, and most digits of one. */
const LONGEST = 30;
const DIGITS = 4;
/** Own messages in which the street may stand. */
const RECENT = 3;

/** Where a message answers by an address. */
export function addressesAnsweredIn(form: string, { heard: [last] }: Message): Place[] {
  if (!last) return [];
  const found = placesOf(form, BEGINS);
  return found.length > 0 && askedBy([{ from: 'other', text: last.written }]).has('street-address')
    ? found
    : [];
}

/** Where a message is the number of the house, in the street that was told before. */
export function houseNumbersIn(form: string, message: Message): Place[] {
  const { heard, before } = message;
  const [last] = heard;
  if (!last || form.length > LONGEST || !holds(last.form.text, NUMBER_ASKED)) return [];
  const [number, more] = message.digits;
  if (!number || more || number.digits.length > DIGITS) return [];
  // The street was told before, or stands in the question.
  if (![last, ...before.slice(0, RECENT)].some((one) => holds(one.form.text, HAS_STREET))) return [];
  const rest = `${form.slice(0, number.from)} ${form.slice(number.to)}`;
  return BARE.test(rest) ? [{ from: number.from, to: number.to }] : [];
}
