/** How old one is by what one celebrated: « el finde celebre mis 12 », "had my 12th at the bowling place". */
import type { Place } from '../behind.ts';
import { toldOf } from '../told.ts';

const AGE = '((?:[89]|1[0-7]))';
/** The same as a row counts. */
const NTH = '((?:[89]|1[0-7])|(?:eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven)teen)th)(?:th)?';
const END = String.raw`(?= ?(?:$|[,!?)\n]|\.(?! ?[a-z\d])|(?:an[yi]?os|anitos|b-?day|birthday|cumple|primaveras|in|en|al|a|at|with|con|on|el|ayer|yesterday|last|lol|haha|tomorrow|saturday|sunday|next|this|sabado|domingo)\b))`;
const WAYS = [
  String.raw`(?:had|having|celebrated?|celebrating) (?:my|me) ${NTH}${END}`,
  String.raw`(?:celebr|festej)[a-z]{1,6} (?:yo )?mis ${AGE}${END}`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

/** Where a form says which birthday its writer celebrates. */
export const agesCelebratedIn = (form: string): Place[] => toldOf(form, WAYS);
