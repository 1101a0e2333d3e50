/** A yes to who asks whether one is somebody, by both names: "is this alice whitcombe?" – "yes it is, who's this". */
import type { Message } from '../../../types.ts';
import { isFamous } from '../../../vetoes/names/famous.ts';
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { asksIfYou, asksYou, LONGEST_GUESS, saysItsMe, saysThatsMe } from '../guessed.ts';
import { areNames, FIRST_NAME, isLastName, LAST_NAME } from './family.ts';

/** Behind the last one nobody of theirs stands: "harvey stockdales brother". */
const NAMES = new RegExp(
  String.raw`(?<![a-z'’-])(?!(?:una|uno|une|eine?[nrm]?|een|uma|d[aeiou]|de[lrmns]|dell[ao]|des|van|vo[nm]|the|l[aeo]s?|el|aus|uit|from|in|at) )(?=(${FIRST_NAME}) (${LAST_NAME})(?= ?(?:$|[?!.,\n]|(?:in|from|at|of|who|arent|right|then|lol|haha|de|du|d|qui|en|aus|von|vom|oder|uit|van|di|da|do|no|o|e|y|par|por|per|toevallig|mal)\b)))`,
  'g',
);
/** What else asks for it. */
const ASKS =
  /\b(?:(?:your|ur) (?:full |real )?name|ton (?:vrai )?nom|dein name|tu nombre|il tuo nome|(?:o )?(?:teu|seu) nome|je naam|(?:speaking|talking) (?:to|with)|je parle (?:a|avec)|spreche ich mit|spreek ik met|hablo con|parlo con|falo com|t ?['’]? ?appelles?|heisst du|te llamas|ti chiami|te chamas|heet jij?)(?: (?:is|c|c ?['’]? ?est|ist|es|e|pas|not|nicht|niet|bien)){0,2} $/;
/** One of them all is pointed at: "is that john smith from our class". */
const THAT = /\b(?:that|das|dat|quello|ese|esse) $/;
/** Of a group that both know. */
const OF_US =
  /^ (?:from|in|of|at|aus|uit|van|de|di|da|del|della) (?:our|your|ur|my|the|unserer?|deiner?|onze|jouw|mijn|tu|mi|nuestr[oa]|tu[oa]|nostr[oa]|noss[oa])\b/;
/** Who writes or rings is asked so. */
const THIS = /\b(?:this|dit) $/;
const NEAR = 40;

/** The whole answer, where it says that such a name is one's own, which was not told before. */
function confirmedIn(
  form: string,
  { heard, before }: Message,
  isName: (one: string, other: string) => boolean,
): Place[] {
  const asked = heard[0]?.form.text ?? '';
  if (asked === '' || asked.length > LONGEST_GUESS || !saysItsMe(form)) return [];
  const isGuessed = matchesOf(asked, NAMES).some(({ index, 1: first = '', 2: last = '' }) => {
    const both = `${first} ${last}`;
    const lead = asked.slice(Math.max(0, index - NEAR), index);
    return (
      isName(first, last) &&
      !isFamous(both, 0, both.length) &&
      (asksYou(lead) ||
        ASKS.test(lead) ||
        (asksIfYou(lead) && (THIS.test(lead) || saysThatsMe(form, both)))) &&
      !(THAT.test(lead) && OF_US.test(asked.slice(index + both.length))) &&
      !before.some((one) => one.form.text.includes(both))
    );
  });
  return isGuessed ? [{ from: 0, to: form.length }] : [];
}

/** A yes to a first name that is known, with a last one. */
export const namesConfirmedIn = (form: string, message: Message): Place[] =>
  confirmedIn(form, message, areNames);

/** A yes to two words that nobody says, of which the first may be a name. */
export const namesPerhapsConfirmedIn = (form: string, message: Message): Place[] =>
  confirmedIn(form, message, (one, other) => isLastName(one) && isLastName(other));
