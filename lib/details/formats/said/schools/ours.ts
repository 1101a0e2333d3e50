/**
 * A school that is not said to be one's own, and of which one speaks as only its pupils do, in English: “st marks takes our phones”,
 * “fire drill at oakfield academy, were all outside”.
 */
import { isWord } from '../../../words/lexicon.ts';
import { holds, matchesOf } from '../../matches.ts';
import { behind, heldBy, type Place } from '../behind.ts';

const SAINT =
  "(?:(?:st|saint) [a-z]{3,12}(?: ?['’] ?s)?(?: (?:school|college|academy|high|grammar|primary|secondary))?|holy (?:trinity|family|cross|rosary|name)|our lady(?: of [a-z]{4,12})?|christ the king|all saints|corpus christi|bishop [a-z]{3,12})";
const KINDED =
  "[a-z'’]{4,14}(?: (?!(?:at|is|the|my|his|her|for|from|in|to|and|of|this|that)\\b)[a-z'’]{3,12})? (?:academy(?: ?['’]? ?s)?|high(?! (?:street|road|five|school musical))|grammar|secondary|collegiate|comp)";
const NAMED = new RegExp(
  String.raw`(?<=^|[,.!\n] ?|\b(?:at|from|for|of|since|to|if|when|that|and|cos|the|round|leave|left|join(?:ed)?|hate|love|off) )(${SAINT}|${KINDED})(?![a-z'’-]| (?:day|road|street|church)\b)`,
  'g',
);
/** What a school is full of. */
const THINGS =
  /\b(?:teach(?:es|ers?|ing)|headteacher|(?:new|our) head|assembly|canteen|fire drill|detentions?|prefect|homework|uniform|blazers?|late mark|sick note|sent home|our phones|inset|inset day|year group|in (?:his|her) class|lockers?|boarders|caretaker|starts at|burst pipe|lunch ?time|cover teacher|expelled|excluded|suspended|kicked out|bunk(?:ing|ed)? off|skiv(?:e|ing)|hate|love|whole (?:class|year)|my (?:class|form|year|tutor))\b/;
const US = /\b(?:us|we|were|our|my|me|im|i|got|getting?)\b/;
/** Of others, of a church, of a team, or of once. */
const THEIRS =
  /\b(?:cousins?|uncle|aunt(?:ie)?|nan|grandad|neighbou?rs?|works?|worked|says?|said|there was|friends?|mates?|bro(?:ther)?|sis(?:ter)?|his|her(?! class)|he|she|they|their|your|ur|you|u|church|hospital|play(?:ed|ing)?|against|vs|beat|match|game|team|won|lost to|tv|books?|films?|story|used to|last year|left|trinians?|if|never|pancras|ives|not at|isnt)\b|\?/;

/** Saints are known by what they are called; what else is a school’s name is no word. */
const isName = (school: string): boolean =>
  /^(?:st|saint|holy|our lady|sacred|christ|all saints|corpus|bishop) /.test(school) ||
  !isWord(school.split(' ')[0] ?? '');

/** Where a form speaks of a school as its pupils do. */
export const schoolsOfOursIn = (form: string): Place[] =>
  holds(form, THINGS) && holds(form, US) && !THEIRS.test(form)
    ? matchesOf(form, NAMED)
        .filter((match) => isName(heldBy(match)))
        .map(behind)
    : [];
