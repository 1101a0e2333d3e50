/** Whose both names in disguise are: one's own, or those of a teacher, a friend or a school. */
import type { Place } from '../behind.ts';

/** What is said before a name that stands alone. */
const GREETING =
  /^(?:(?:ok|okay|oki|hey|hi|hello|there|hallo|salut|slt|cc|coucou|hola|ciao|ola|oi|alors|bon|voila|haha|lol|fine|then|so|well|its|cest|c ?['’]? ?est|ta ?bom|entao|allora|bueno|pues|nou|also|na gut|hier|ist|eh|ugh)(?:[ ,]{1,3}|$))*$/;
/** A school is called so. */
const CALLED_SO = /^[^.!?\n]{0,30}\bs ?['’]? ?app?elle (?:mon|ma|le|la|notre)\b/;
/** Characters beside a name that are read for whose it is. */
const AROUND = 60;

/**
 * Whether both names in disguise are the writer's, by what stands beside them: before them hardly anything, and behind them
 * nothing that says who is called so. Teachers, friends and schools are made fun of in the same way.
 */
export const isOwnDisguised = (form: string, { from, to }: Place): boolean =>
  GREETING.test(form.slice(Math.max(0, from - AROUND), from)) && !CALLED_SO.test(form.slice(to, to + AROUND));
