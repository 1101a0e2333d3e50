/** An age that is put right: « *14 », "typo 13", after another was told. */
import type { Message } from '../../../types.ts';
import { type Place, placesOf } from '../behind.ts';
import { tellsSomeAge } from './spoken-of.ts';

const AGE = '((?:[89]|1[0-7]))';
const SORRY =
  '(?:oops|oups|ups|sorry|sry|srry|pardon|dsl|desole|perdon|perdona|scusa|desculpa|tippfehler|typo|sorry hoor|i mean(?:t)?|je voulais dire|jvoulais dire|ich mein(?:e|te)?|quise decir|quiero decir|volevo dire|intendevo|ik bedoel(?:de)?|quis dizer|quero dizer|en fait|actually|wait|attends|warte|espera|aspetta|wacht|eigentlich|en realidad|in realta|eigenlijk|na verdade|no|non|nein|nao|nee)';
const WAYS = [
  new RegExp(`^ ?\\* ?${AGE}\\b(?: ?${SORRY})? ?[.!]?$`, 'g'),
  new RegExp(`^${AGE} ?\\*(?: ?${SORRY})? ?[.!]?$`, 'g'),
  new RegExp(`^(?:${SORRY},? ){1,2}(?:${AGE.slice(0, -1)}) ?\\*?) ?[.!]?$`, 'g'),
  new RegExp(
    `^(?:${SORRY},? ){0,3}${AGE.slice(0, -1)}) (?:(?:and|et|und|y|e|en),? )?(?:not|pas|nicht|no|non|niet|nao) \\d{1,2} ?[.!]?$`,
    'g',
  ),
  new RegExp(`^${AGE} ${SORRY} ?[.!]?$`, 'g'),
];

/** Where a form puts right the age that its writer has told last. */
export const agesCorrectedIn = (form: string, { before }: Message): Place[] => {
  const said = before[0]?.form.text ?? '';
  return said !== '' && tellsSomeAge(said) ? placesOf(form, WAYS) : [];
};
