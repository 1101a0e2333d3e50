/** Places in a row, which are written as grades are: of a race, of a queue, of many games. */
import { type Around, FIGURES } from './around.ts';

/** The seventh place and those behind it are no grade, and how high one has come is no age. */
const IN_A_ROW = /^(?:(?:[7-9]|\d\d)(?:e|eme|ieme|ste|de)|(?:1[3-9]|[2-9]\d) ?(?:°|o))$/;
/** A place is asked for beside an age. */
const OF_RACE = /\b(?:cross|course|classement|fini|arrive|place|rang|rank)\b/;
/** Classes are counted so far in Switzerland and Québec. */
const OF_CLASSES = /^ ?(?:annee|harmos|h\b|secondaire|primaire)/;
/** So they are by who says where one is: « jsuis en 11e au cycle ». */
const IM_IN = /\b(?:je suis|jsuis|chuis|chui|chu) en $/;
const AT_SCHOOL = /^ ?(?:$|[.!,](?! (?:place|position))|et (?:toi|vous)\b|au (?:co|cycle|college|gymnase)\b)/;
/** « mein 10. sieg », "my 10th and final exam" */
const NTH_OF = /^\d{1,3}(?:st|nd|rd|th|\.)$/;
const THING =
  /^\.? (?:and (?:final|last)\b|(?:final|last) (?:exam|game|match)|sieg|platz|tor|spiel|mal|runde|versuch|folge|goal|win|game|match|exam|try|attempt|episode|round|victoire|essai|partido|gol|partita|overwinning|wedstrijd|jogo)\b/;
const MY = /\bmy $/;
const IN_SCHOOL = /^ ?in (?:a|the|the same|my) (?:[a-z]{3,8} )?(?:school|skl|college|high)\b/;
/** « vierde m'n 12e in de hal »: a birthday, and no place in a row. */
const MINE_OF_MANY = /\b(?:mijn|mn|m ?['’]? ?n) $/;
const BIRTHDAY =
  /^ ?(?:$|[,.!)]|(?:verjaardag|gevierd|vieren|in|bij|op|met|en|dit|vorige?|afgelopen|gister(?:en)?)\b)/;
/** "12th | in the queue": a place in a row; "in 8th" is a grade. */
const NTH = /^\d{1,3}(?:st|nd|rd|th)$/;
const IN_LINE =
  /^ ?(?:in (?:the(?! (?:fall|autumn|spring|summer|winter)(?: (?:sem\w*|term))?(?: ?(?:$|[,.!?])))|my|line|a)\b|on (?:the|my)\b|place\b|out of\b|overall\b|from (?:last|the)\b)/;
/** « 2e geworden »: a place that one has come in at. */
const PLACED = /^\d{1,2}(?:e|de|ste|\.) ?(?:geworden|platz|plek|plaats)\b/;
/** The same in words, of the places behind the highest grades: « bin dreizehnter geworden ». */
const PLACED_IN_WORDS =
  /^(?:(?:elf|zwolf|[a-z]{3,5}zehn)te[rs]|(?:undic|dodic|tredic|quattordic|quindic|sedic)esim[oa]|(?:zevende|achtste|negende|tiende|elfde|twaalfde|[a-z]{3,6}tiende)(?= (?:bij|in de (?:race|wedstrijd)|van de|geworden|plek|plaats))|d(?:oceav|uodecim|ecimosegund)[oa])\b/;

/** Whether what might be a grade or a birthday is a place in a row. */
export function isInRow({ age, before, after, said, question, isAsked }: Around): boolean {
  if (
    IN_A_ROW.test(age) &&
    !(MINE_OF_MANY.test(before) && BIRTHDAY.test(after)) &&
    !OF_CLASSES.test(after) &&
    !(IM_IN.test(before) && AT_SCHOOL.test(after) && !OF_RACE.test(question)) &&
    !(isAsked && !OF_RACE.test(question))
  )
    return true;
  if (PLACED.test(said) || PLACED_IN_WORDS.test(said)) return true;
  if (NTH.test(age) && IN_LINE.test(after) && !MY.test(before) && !IN_SCHOOL.test(after)) return true;
  return (NTH_OF.test(age) || (FIGURES.test(age) && after.startsWith('. '))) && THING.test(after);
}
