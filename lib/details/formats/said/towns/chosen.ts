/** A town that is told by its place in the other side's question: « leeds or bradford? » – "the second one". */
import { isTown } from '../../../gazetteer.ts';
import type { Message } from '../../../types.ts';
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { pickedIn } from '../picked.ts';

const NAME = "[a-z'’-]{4,24}";
const CHOICE = new RegExp(
  `(?<![a-z'’-])(${NAME}),? (?:or|ou|oder|o|of) (?:(?:in|en|a|de|di|aus|uit) )?(${NAME})(?![a-z'’-])|^(${NAME})\\? (${NAME})\\?`,
  'g',
);
/** They want to know where one lives, and ask nothing else about them. */
const HOME =
  /\b(?:live(?! for)|living|from|based|wohnst|lebst|kommst|vives?|vivis|eres|sos|abiti|vivi|sei|stai|moras?|vens|woon|kom|habites?|vis|viens|t ?['’]? ?es)\b/;
const LEADS = '(?:(?:so|ok|and|which is it|is it|du coup|alors|et|also|dann|entonces|allora|dus|entao),? )*';
const BARE = new RegExp(`^${LEADS}${NAME}\\W+(?:or|ou|oder|o|of) ${NAME}\\W*$|^${NAME}\\? ${NAME}\\?`);
/** Clubs that are called after a town: who is for them is asked so as well. */
const CLUBS =
  /\b(?:liverpool|chelsea|arsenal|everton|united|barca|barcelona|real|madrid|inter|milan|juve\w*|psg|om|ol|bayern|dortmund|ajax|feyenoord|psv|benfica|sporting|boca|river|santos|flamengo|celtic|rangers)\b/;

/** Whether two towns are all that is asked about: « lyon ou marseille ? » */
export const asksWhichTown = (asked: string): boolean =>
  BARE.test(asked) && !CLUBS.test(asked) && namesTwo(asked);

const namesTwo = (asked: string): boolean =>
  matchesOf(asked, CHOICE).some((match) => match.slice(1).filter((one) => one && isTown(one)).length === 2);

/** Where a form picks one of the towns between which the other side asks. */
export function townsChosenIn(form: string, { heard: [last] }: Message): Place[] {
  const asked = last?.form.text ?? '';
  if (asked === '') return [];
  const picked = pickedIn(form);
  if (picked.length === 0 || !(BARE.test(asked) || HOME.test(asked))) return [];
  return namesTwo(asked) ? picked : [];
}
