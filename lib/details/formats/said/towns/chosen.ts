/** A town that is told by its place in the other side's question: « leeds or bradford? » – "the second one". */
import { isTown } from '../../../gazetteer.ts';
import type { Message } from '../../../types.ts';
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';

const NAME = "[a-z'’-]{4,24}";
const CHOICE = new RegExp(
  `(?<![a-z'’-])(${NAME}),? (?:or|ou|oder|o|of) (?:(?:in|en|a|de|di|aus|uit) )?(${NAME})(?![a-z'’-])|^(${NAME})\\? (${NAME})\\?`,
  'g',
);
/** They want to know where one lives, and ask nothing else about them. */
const HOME =
  /\b(?:live(?! for)|living|from|based|wohnst|lebst|kommst|vives?|vivis|eres|sos|abiti|vivi|sei|stai|moras?|vens|woon|kom|habites?|vis|viens|t ?['’]? ?es)\b/;
const BARE = new RegExp(`^${NAME}\\W+(?:or|ou|oder|o|of) ${NAME}\\W*$|^${NAME}\\? ${NAME}\\?`);
const PLACE =
  /^(?:(?:it ?['’]? ?s|its|im from|c ?['’]? ?est|es|e|ist|is|de|di|aus|uit|from|het is|na|also) )?(?:(?:the|la|le|el|il|de|het|o|a|die|das|der|in der|aus der) ?)?(?:first|1st|second|2nd|last|latter|former|premiere?|1ere?|deuxieme|seconde?|2e(?:me)?|derniere?|erste[nrs]?|zweite[nrs]?|letzte[nrs]?|primer[oa]|segund[oa]|ultim[oa]|prim[oa]|second[oa]|primeir[oa]|eerste|tweede|laatste)(?: (?:one|city|town|stadt|stad|ciudad|citta|cidade|ville))?(?= ?(?:$|[,.!)\x80-\uffff]|(?:lol|haha|mdr|jaja|xd)\b))/g;
const LONGEST = 40;

/** Where a form picks one of the towns between which the other side asks. */
export function townsChosenIn(form: string, { heard: [last] }: Message): Place[] {
  const asked = last?.form.text ?? '';
  if (asked === '' || form.length > LONGEST) return [];
  const picked = matchesOf(form, PLACE);
  if (picked.length === 0 || !(BARE.test(asked) || HOME.test(asked))) return [];
  const areTowns = matchesOf(asked, CHOICE).some(
    (match) => match.slice(1).filter((one) => one && isTown(one)).length === 2,
  );
  return areTowns ? picked.map(({ index, 0: said }) => ({ from: index, to: index + said.length })) : [];
}
