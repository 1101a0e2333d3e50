/**
 * The town that is named before it is said that one lives there: “leeds is where we live”, and in German and Dutch wherever one clause
 * hangs on another, as the verb comes last: „weil wir in Celle wohnen“.
 */
import type { Place } from '../behind.ts';
import { TOWN, townsToldIn } from './name.ts';

const LIVE_EN = '(?:i|we)(?: (?:still|actually|all))? live';
const LIVE_FR = "(?:(?:j(?:e )?['’]? ?|on )h?abite|(?:je |j|on )vi[st])";
const LIVE_DE = '(?:ich|wir)(?: [a-z]{2,6})? (?:wohne?n?|lebe?n?)';
const LIVE_NL = '(?:ik|wij|we)(?: [a-z]{2,6})? (?:woon|wonen)';

const PATTERNS = [
  new RegExp(
    String.raw`\b${TOWN}(?:(?:,? (?:is|was)|['’]?s) where ${LIVE_EN}|,? (?:c ?['’]? ?est|cest|c) (?:la )?(?:ou|que) ${LIVE_FR}|,? (?:ist|is) (?:da )?wo ${LIVE_DE}|,? is waar ${LIVE_NL})\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:(?:dass?|weil|obwohl|da|seit(?:dem)?) (?:ich|wir)(?: [a-z]{2,6})? in ${TOWN} (?:wohne?n?|lebe?n?)|(?:dat|omdat|hoewel|sinds) (?:ik|wij|we)(?: [a-z]{2,6})? in ${TOWN} (?:woon|wonen))\b`,
    'g',
  ),
];

/** Where a form names the town first in which its writer lives. */
export const townsNamedFirstIn = (form: string): Place[] => townsToldIn(form, PATTERNS);
