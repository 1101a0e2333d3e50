/** An age that is put right: « *14 », "typo 13", after another was told. */
import { asksFor } from '../../../context/asked.ts';
import type { Message } from '../../../types.ts';
import { type Place, placesOf } from '../behind.ts';
import { tellsSomeAge } from './spoken-of.ts';

const AGE = '((?:[89]|1[0-7]))';
const SORRY =
  "(?:oops|oups|ups|sorry|sry|srry|pardon|dsl|desole|perdon|perdona|scusa|desculpa|tippfehler|typo|sorry hoor|i mean(?:t)?|je voulais dire|jvoulais dire|ich mein(?:e|te)?|quise decir|quiero decir|volevo dire|intendevo|ik bedoel(?:de)?|quis dizer|quero dizer|en fait|actually|wait|attends|warte|espera|aspetta|wacht|eigentlich|en realidad|in realta|eigenlijk|na verdade|no|non|nein|nao|nee?|ok(?:ay|e)?|na ?gut|fine|d ?['’]?accord|vale|va bene|ta bom)";
const WAYS = [
  new RegExp(`^ ?\\* ?${AGE}\\b(?: ?${SORRY})? ?[.!]?$`, 'g'),
  new RegExp(`^(?:${SORRY},? ){1,2}${AGE} ?\\*? ?[.!]?$`, 'g'),
  new RegExp(
    `^(?:${SORRY},? ){0,3}${AGE} (?:(?:and|et|und|y|e|en),? )?(?:not|pas|nicht|no|non|niet|nao) \\d{1,2} ?[.!]?$`,
    'g',
  ),
];

const BARE = /^\W*\d{1,2}\W*$/;

/** Where a form puts right the age that its writer has told last. */
export function agesCorrectedIn(form: string, { before, heard }: Message): Place[] {
  const said = before[0]?.form.text ?? '';
  if (said === '' || !tellsSomeAge(said)) return [];
  const found = placesOf(form, WAYS);
  // A number by itself is an age where one was asked for.
  if (found.length === 0 || !BARE.test(said)) return found;
  return asksFor(heard[0]?.written ?? '', 'age') ? found : [];
}
