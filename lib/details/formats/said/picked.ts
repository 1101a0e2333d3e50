/** One of two things that were named, by its place between them: "the second one", « la 2e », "1st 1". */
import { matchesOf } from '../matches.ts';
import type { Place } from './behind.ts';

const LEADS =
  "(?:(?:it ?['’]? ?s|its|im from|c ?['’]? ?est|je dirais|jdirais|es|e|ist|is|de|di|aus|uit|from|het is|na|also|lol|haha|mdr+|ptdr+|omg|jaja|boh|hm+|well|euh+|ben|bah) ){0,2}";
const ORDINALS =
  '(?:first|1st|second|2nd|last|latter|former|prem(?:ier)?|premiere?|1(?:er|ere?)|deuxieme|seconde?|2e(?:me)?|derniere?|erste[nrs]?|zweite[nrs]?|zweitens|erstens|letzte[nrs]?|primer[oa]?|segund[oa]|ultim[oa]|prim[oa]|second[oa]|primeir[oa]|eerste|tweede|laatste|[12][oaº°ª])';
const PICKED = new RegExp(
  String.raw`^${LEADS}(?:(?:the|la|le|el|il|de|het|o|a|die|das|der|in der|aus der) ?)?${ORDINALS}(?: (?:one|1|city|town|school|stadt|stad|ciudad|citta|cidade|ville))?(?= ?(?:$|[,.!)\x80-\uffff]|(?:lol|haha|mdr|jaja|xd|x+|ofc|obvs|bien sur|claro)\b))`,
  'g',
);
const LONGEST = 40;

/** Where a form says which of two it is. */
export const pickedIn = (form: string): Place[] =>
  form.length > LONGEST
    ? []
    : matchesOf(form, PICKED).map(({ index, 0: said }) => ({ from: index, to: index + said.length }));
