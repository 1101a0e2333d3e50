/** How old one is by what one celebrated: « el finde celebre mis 12 », "had my 12th at the bowling place". */
import type { Place } from '../behind.ts';
import { toldOf } from '../told.ts';

const AGE = '((?:[89]|1[0-7]))';
/** The same as a row counts. */
const NTH =
  '((?:[89]|1[0-7])|(?:eigh|nin|ten|eleven|twelf|(?:thir|four|fif|six|seven)teen)th|(?:twaalf|(?:der|veer|vijf|zes)tien|tien|elf)de)(?:th|\\.|e|de|ste)?';
const END = String.raw`(?= ?(?:$|[,!?)\n]|\.(?! ?[a-z\d])|(?:an[yi]?os|anitos|aninhos|anni|annetti|ans|jahre|jaar|geburtstag|b-?day|birthday|compleanno|cumple|verjaardag|anniversario|anniv[a-z]{0,8}|primaveras|in|im|en|em|no|na|nel|bij|nella|al|dans|au|chez|a|at|with|mit|con|com|met|avec|bei|beim|am|on|op|el|ayer|ieri|ontem|gestern|gisteren|hier|yesterday|last|gefeiert|gevierd|lol|haha|samedi|dimanche|demain|tomorrow|saturday|sunday|next|this|morgen|samstag|sonntag|zaterdag|zondag|sabado|domingo|sabato|domenica)\b))`;
const WAYS = [
  String.raw`(?:had|having|celebrated?|celebrating) (?:my|me) ${NTH}${END}`,
  String.raw`my ${NTH}(?: (?:birthday|b-?day))?(?: ?['’]? ?s| is| was| falls) (?:on |in |only )?(?:next|this|last|tomorrow|today|coming|soon|yesterday|[a-z]{3,6}day|\d{1,2} (?:days|weeks)|january|february|march|april|may|june|july|august|september|october|november|december)\b`,
  String.raw`(?:celebr|festej)[a-z]{1,6} (?:yo )?mis ${AGE}${END}`,
  String.raw`(?:festej|comemor|celebr)[a-z]{1,6} (?:os )?meus ${AGE}${END}`,
  String.raw`(?:vier|vierde?|gevierd|vieren) (?:ik |we )?(?:mijn|mn|m ?['’]? ?n) ${NTH}${END}`,
  String.raw`(?:mijn|mn|m ?['’] ?n) ${NTH} (?:verjaardag )?(?:gevierd|vieren)\b`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

/** Where a form says which birthday its writer celebrates. */
export const agesCelebratedIn = (form: string): Place[] => toldOf(form, WAYS);
