/** Questions for what is nobody's own: who sings, which school is best, the number of a shop, where one would like to live. */
import { askedBy } from '../../asked.ts';
import type { DetailKind } from '../../types.ts';
import { PUBLIC } from '../places/no-town.ts';

/** Whether a question is of such a kind, and asks for the detail nowhere else: "ur avatar is cute. age?" */
export const asksOnly = (pattern: RegExp, kind: DetailKind, question: string): boolean =>
  pattern.test(question) &&
  !question
    .split(/[,.!?\n]/)
    .some((clause) => !pattern.test(clause) && askedBy([{ from: 'other', text: clause }]).has(kind));

/** "Who scored": but who this is, who they are, and whom to ask for may be the child. */
const WHO =
  /^(?:(?:so|and|omg|ok|lol) )?who(?: ?['’]?s)?\b(?! (?:is )?(?:this|dis|that|it) ?\??$| am i\b| (?:are|r) (?:you|u|ya)\b(?! [a-z]{3,}ing\b)| (?:can|could|shall|should|do i|to)\b)/;
/** An office that everybody calls, or what hangs out a number. */
const THING = `(?:${PUBLIC}|vets?|dentists?|doctors?|help ?line|hotel|police|taxi|childline|poster|van|sign)`;
const REACHED = '(?:num(?:ber)?|phone|e-?mail|address)';
const OF_THINGS = new RegExp(
  String.raw`\b${REACHED} (?:is )?(?:of|for|on) (?:the )?${THING}\b|\b(?:the|what ?['’]?s) ${THING}(?: ?['’]? ?s)? ${REACHED}\b`,
);
const BEST_SCHOOL =
  /\b(?:which|what) (?:school|college)s? (?:has|won|wins|beat|was)\b|\b(?:best|worst|nicest|biggest) (?:[a-z]+ )?(?:school|college)s?\b/;
/** One to be made up, one in a film, one for everybody, and what a network is called. */
const NO_KEY =
  /\b(?:strong|safe|secure|example)\b(?!.*\b(?:u|your?|ur)\b).*\bpass|\b(?:in|of|from) the (?:film|movie|show|series|book)\b|\b(?:promo|discount|cheat|creator) ?code|\bname of .{0,8}(?:wi-?fi|network)\b|\bwi-?fi (?:[a-z]{4,8} )?(?:in|at) (?:the )?(?!(?:ur|yours?|urs|home)\b)/;
const WISHED =
  /\bwhere(?: ?['’]?d)?(?: (?:would|do))? (?:you|u|ya) (?:like|love|want|wanna|rather)\b|\b(?:go|going) (?:on|for) (?:(?:your|ur|a) )?(?:holidays?|hols|vacation|birthday|summer)\b/;
/** An accent is the child's own. */
const THEY_ARE_FROM =
  /\bwhere(?: ?['’]?s| is| did| does)? (?:that|the|this) (?!.*\baccent).*(?:from|live|based)\b/;

const ELSEWHERE: readonly (readonly [kinds: readonly DetailKind[], pattern: RegExp])[] = [
  [['full-name', 'handle', 'school', 'phone', 'email'], WHO],
  [['phone', 'email', 'street-address'], OF_THINGS],
  [['school'], BEST_SCHOOL],
  [['password', 'payment'], NO_KEY],
  [['town', 'live-location'], WISHED],
  [['town'], THEY_ARE_FROM],
];

/** Whether a question for such a detail asks for nobody's own. */
export const isAskedElsewhere = (kind: DetailKind, question: string): boolean =>
  ELSEWHERE.some(([kinds, pattern]) => kinds.includes(kind) && asksOnly(pattern, kind, question));
