/** Whose both names in disguise are: one's own, or those of a teacher, a friend or a school. */

/** One's own name, with a word or two between, and nothing that says where one is or what somebody else is called. */
const OWN_BEFORE =
  /\b(?:i ?['’]? ?a?m|je suis|j ?['’]? ?suis|chuis|chui|moi(?: c(?: ?['’]? ?est)?)?|name|nom|nombre|nome|naam|m ?['’]? ?app?ell?e|mapel|heiss?e?|bin|hier ist?|nennen|schreibt sich|llam(?:o|an)|yamo|soy|se escribe|chiam(?:o|ano)|sono|cham(?:o|am)|sou|heet|ben|called|call me|add me|look me up|secrit|its|it ?['’]?s|this is|thats me|prazer)(?: (?!(?:auf|an|am|beim|at|au|aux|a|en|del?|da|do|na|no|op|bij|her|his|their|sa|son|su|sua|seu|suo|ihr|sein)\b)[a-z'’]{1,10}){0,4} ?[:=,(\u2022-]{0,2} ?$/;
/** What is said before a name that stands alone. */
const GREETING =
  /^(?:(?:ok|okay|oki|hey|hi|hello|there|hallo|salut|slt|cc|coucou|hola|ciao|ola|oi|alors|bon|voila|haha|lol|fine|then|so|well|its|cest|c ?['’]? ?est|ta ?bom|entao|allora|bueno|pues|nou|also|na gut|hier|ist|eh|ugh)(?:[ ,]{1,3}|$))*$/;
/** A sentence begins there. */
const BEGINS = /[.!?:] ?$/;
/** Characters before a name that are read for whose it is. */
const BEFORE = 60;
/**
 * Whether both names in disguise are the writer's, by what stands before them: hardly anything, a stop, or that they are
 * called so. Teachers, friends and schools are made fun of in the same way.
 */
export function isOwnDisguised(form: string, from: number): boolean {
  const before = form.slice(Math.max(0, from - BEFORE), from);
  return [OWN_BEFORE, GREETING, BEGINS].some((pattern) => pattern.test(before));
}
