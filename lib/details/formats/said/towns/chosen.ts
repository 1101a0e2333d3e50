/** A town that is told by its place in the other side's question: « leeds or bradford? » – "the second one". */
import type { Message } from '../../../types.ts';
import { isTown } from '../../../words/gazetteer.ts';
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { pickedIn } from '../picked.ts';
import { namesClub } from './clubs.ts';

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
/** Whose home is asked for, or of what one is to know where it is. */
const OF_OTHERS =
  /\b(?:where(?: ?['’]?s| (?:is|was|does|did))|he|she|they|ou (?:est|etait|habite(?! tu))|elle|wo (?:ist|war)|donde (?:esta|fue|vive)|dov ?['’]? ?(?:e|era)|waar (?:is|was)|onde (?:fica|foi)|cousine?s?|sisters?|brothers?|mates?|friends?|nan|dad|mum|mom|soeur|frere|pote|copine?|mere|pere|schwester|bruder|freund\w*|herman[oa]|prim[oa]|sorella|fratello|cugin[oa]|zus|broer|vriend\w*|irma\w*)\b/;
/** They spoke of what else one chooses a town for: who wins, where to go, which is larger, whom one likes. */
const OF_CHOICES =
  /\b(?:wh(?:o|ich|ose)|wins?|match|game|foot\w*|team|equipe|fav\w*|best|better|trip|travel|holidays?|visit|capital\w*|concert|bigger|warmer|qui|quel\w*|gagne|vacances|voyage|pour|prefere\w*|partir|part|wer|welche\w*|gewinnt|wohin|klassenfahrt|urlaub|lieber|besser|spiel\w*|quien|cual|gana|partido|vacaciones|viaje|viajar|prefieres|chi|vince|partita|vacanz\w*|gita|viaggio|preferisci|wie|wint|wedstrijd|vakantie|schoolreis|reis|liever|quem|ganha|jogo|ferias|viagem)\b/;

/** Whether two towns are all that is asked about: « lyon ou marseille ? » */
export const asksWhichTown = (asked: string): boolean =>
  BARE.test(asked) && !namesClub(asked) && namesTwo(asked);

const namesTwo = (asked: string): boolean =>
  matchesOf(asked, CHOICE).some((match) => match.slice(1).filter((one) => one && isTown(one)).length === 2);

/** Where a form picks one of the towns between which the other side asks. */
export function townsChosenIn(form: string, { heard: [last, earlier], before }: Message): Place[] {
  const asked = last?.form.text ?? '';
  if (asked === '') return [];
  const picked = pickedIn(form);
  if (picked.length === 0) return [];
  if (!HOME.test(asked)) {
    if (!BARE.test(asked)) return [];
    const said = [earlier, before[0]].map((one) => one?.form.text ?? '');
    if (said.some((one) => OF_OTHERS.test(one) || (OF_CHOICES.test(one) && !HOME.test(one)))) return [];
  }
  return namesTwo(asked) ? picked : [];
}
