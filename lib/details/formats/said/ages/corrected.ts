/** An age that is put right: « *14 », "typo 13", after another was told. */
import { askedBy } from '../../../asked.ts';
import type { Message } from '../../../types.ts';
import { type Place, placesOf } from '../behind.ts';
import { AGE, tellsSomeAge } from './spoken-of.ts';

const YEARS = `(${AGE})`;
const SORRY =
  "(?:oops|oups|ups|sorry|sry|srry|pardon|dsl|desole|perdon|perdona|scusa|desculpa|tippfehler|typo|sorry hoor|i mean(?:t)?|je voulais dire|jvoulais dire|ich mein(?:e|te)?|quise decir|quiero decir|volevo dire|intendevo|ik bedoel(?:de)?|quis dizer|quero dizer|no wait|nein warte|en fait|actually|wait|attends|warte|espera|aspetta|wacht|eigentlich|en realidad|in realta|eigenlijk|na verdade|no|non|nein|nao|nee?|ok(?:ay|e)?|na ?gut|fine|d ?['’]?accord|vale|va bene|ta bom)";
/** A laugh, or one more word of it, and the message ends. */
const END = ` ?\\*?(?: ?(?:${SORRY}|lol|mdr|haha+|xd|jaja(?:ja)*|k{3,}))?(?= ?[.!]*$)`;
const NOT = String.raw`(?:(?:and|et|und|y|e|en),? )?(?:not|pas|nicht|no|non|niet|nao) (?:\d{1,2}|[a-z]{3,10})`;
const WAYS = [
  `^ ?\\* ?${YEARS}${END}`,
  `^${YEARS} ?\\*${END}`,
  `^(?:${SORRY},? ){1,3}${YEARS}${END}`,
  `^(?:${SORRY},? ){0,3}(?:\\* ?)?${YEARS},? ${NOT}${END}`,
  `^${YEARS} ${SORRY} ?[.!]?$`,
  // « no 13 perdona, 14, que cumplí »: the first is taken back in the same breath.
  `^(?:${SORRY},? ){0,2}\\d{1,2},? (?:${SORRY}|eh|ah|ae?h|euh|uhm?|um|ehm?|er),? ${YEARS}(?:${END}|(?= ?[,.]| (?:since|depuis|seit|desde|sinds|da)\\b))`,
].map((way) => new RegExp(way, 'g'));

const BARE = /^\W*\d{1,2}\W*$/;

/** Where a form puts right the age that its writer has told last. */
export function agesCorrectedIn(form: string, { before, heard }: Message): Place[] {
  const said = before[0]?.form.text ?? '';
  if (said === '' || !tellsSomeAge(said)) return [];
  const found = placesOf(form, WAYS);
  // A number by itself is an age where one was asked for.
  if (found.length === 0 || !BARE.test(said)) return found;
  return askedBy([{ from: 'other', text: heard[0]?.written ?? '' }]).has('age') ? found : [];
}
