/** Whose both names in disguise are: one's own, or those of a teacher, a friend or a school. */

/** What is said before a name that stands alone. */
const GREETING =
  /^(?:(?:ok|okay|oki|hey|hi|hello|there|hallo|salut|slt|cc|coucou|hola|ciao|ola|oi|alors|bon|voila|haha|lol|fine|then|so|well|its|cest|c ?['’]? ?est|ta ?bom|entao|allora|bueno|pues|nou|also|na gut|hier|ist|eh|ugh)(?:[ ,]{1,3}|$))*$/;
/** Characters before a name that are read for whose it is. */
const BEFORE = 60;

/**
 * Whether both names in disguise are the writer's: hardly anything stands before them. Teachers, friends and schools are made
 * fun of in the same way.
 */
export const isOwnDisguised = (form: string, from: number): boolean =>
  GREETING.test(form.slice(Math.max(0, from - BEFORE), from));
