/**
 * What somebody else is said to have said of themselves, between quotes: « il m'a dit "j'ai 14 ans" »; what is to be translated,
 * what one is warned not to say, and what others believe of one.
 */
import type { DetailKind } from '../../types.ts';
import { isActedOut } from './acted-out.ts';

const WHO =
  's?he|they|(?:this|some|a|the) (?:guy|girl|dude|kid|boy|man)|il|elle|(?:un|ce|le) (?:mec|gars|type)|(?:une|cette|la) (?:meuf|fille)|er|sie|(?:ein|der|so ein) typ|(?:un|ese|el) (?:tio|chico|tipo)|(?:un|quel) (?:tizio|ragazzo)|lui|lei|hij|zij|ze|een gast|el[ea]|um (?:cara|mlk|gajo)';
const SAYS =
  "(?:was|is) like|goes|said|says|told me|wrote|texted(?: me)?|m ?['’]? ?a (?:dit|ecrit|sorti|fait)|a (?:dit|ecrit|sorti)|(?:me )?(?:dit|sort|fait)|hat (?:mir )?(?:gesagt|geschrieben)|meinte|sagt|schr(?:eibt|ieb)|fa|zei|zegt|schreef|disse|falou|escreveu";
/** Romance verbs say by themselves that it was somebody else. */
const THEY_SAY =
  '(?:me )?(?:dijo|escribio|ha dicho)|(?:mi )?(?:ha (?:detto|scritto)|dice|scrive)|me (?:disse|falou|escreveu)';
/** The same without quotes, where « that » would stand if it were said of the writer: « me dijo tengo 15 », „hij zei ik ben 14“. */
const UNQUOTED =
  '\\b(?:(?:er|hij|zij|ze|(?:so |der |ein )?typ|een gast) (?:meinte|hat (?:mir )?(?:gesagt|geschrieben)|schrieb|zei|schreef)|(?:me )?(?:dijo|escribio|ha dicho)|(?:mi )?ha (?:detto|scritto)|(?:el[ea]|me) (?:disse|falou|escreveu))';
const NEVER = "(?:never|don ?['’]? ?t|jamais|mai|nie|nunca|nooit)(?: [a-z]{2,10}){0,2}";
const TRANSLATED = String.raw`(?:translat|tradu|ubersetz|vertaal|how (?:do|to)|comment (?:on )?di|come si dice|wie sagt|como se d|hoe zeg)[a-z ,]{0,16}[:"'«“]`;
const I_AM =
  "i ?['’]? ?a?m|i live|my name|j ?['’]? ?(?:ai|suis|habite)|je (?:suis|vis|m ?['’])|moi|ich (?:bin|wohne|heisse)|bin|tengo|soy|vivo|me llamo|ho|sono|abito|mi chiamo|(?:ik )?(?:ben|woon|heet)|tenho|sou|moro";
const THEY_SAID = new RegExp(
  String.raw`\b(?:(?:(?:${WHO}) (?:${SAYS})|(?:(?:${WHO}) )?(?:${THEY_SAY})|${NEVER})[ ,:]{0,3}["'«“]|${TRANSLATED}) ?(?:[a-z]{2,5},? ){0,2}(?:${I_AM})\b(?:(?!['’][ ,])[^"»”.!?\n]){0,40}$`,
);
const UNQUOTED_AGE = new RegExp(String.raw`${UNQUOTED}[ ,:]{1,3}(?:${I_AM}) (?:schon |erst |al |pas )?$`);
/** A quote that somebody else has opened in other words, with no word of who writes before it. */
const QUOTED = new RegExp(
  String.raw`^(?:(?!\b(?:i(?:ch|k)?|j?e|eu|hab|ho)\b)[^"«“„\n])*\b(?:${SAYS}|${THEY_SAY}|puso|diz|mand[a-z]+|li[bv]ro)\b[^"«“„]{0,20}["«“„](?:[a-z]+,? ){0,2}(?:${I_AM}|na(?:ci|sci))\b[^"»”\n]{0,40}$`,
);
/** What somebody asks or believes of the writer: « quién te dijo que vivo en », “alle denken ich bin vom”. */
const BELIEVED =
  /\b(?:who said|wer sagt|wie zegt|(?:quien|quem) te di\w+|(?:alle|iedereen|tod[a-z ]+|tutti) (?:denk|glaub|pi?ens)\w+)(?:(?! (?:ni(?:ch|e)t|no[nt]?|nao|aber|maar|but|pero|mas?) )[^,.!?\d\n]){1,30} $/;
/** What a quote, which ends behind the detail, is a line of: « "…" c'est dans le film ». */
const LINE_OF =
  /^[^"»”]{0,60}["»”][ ,]{0,2}(?:c|it|that|is|d|from|in)[^.!?\n]{0,40}\b(?:films?|movie|series?|show|musical|song|chanson|lyrics|paroles|book|livre|pub|ad)\b/;
/** What is said of oneself in words, and as well of others. */
export const WHO_ONE_IS: ReadonlySet<DetailKind> = new Set<DetailKind>([
  'age',
  'town',
  'school',
  'full-name',
  'birth-date',
]);
/** What others are heard to say of themselves too; a number is the family's as well. */
const ALSO: ReadonlySet<DetailKind> = new Set<DetailKind>(['handle', 'live-location', 'password']);
/** Characters before a detail in which it is said who has said it. */
const NEAR = 150;

/** Whether a detail stands in what somebody else has said, believes, or in what nobody said. */
export function isReported(kind: DetailKind, form: string, from: number, to: number): boolean {
  if (/["«“]/.test(form.slice(0, from)) && LINE_OF.test(form.slice(to))) return true;
  const isWho = WHO_ONE_IS.has(kind);
  if (!isWho && !ALSO.has(kind)) return false;
  const before = form.slice(Math.max(0, from - NEAR), from);
  return (
    (isWho && [THEY_SAID, UNQUOTED_AGE, QUOTED, BELIEVED].some((one) => one.test(before))) ||
    isActedOut(form, from, to)
  );
}
