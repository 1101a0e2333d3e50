/** A town and hardly more, as one tells it when a chat begins: "from leeds u?", « lille ici », "20 mins from york". */
import { namedAs } from '../../../words/gazetteer.ts';
import { isWord } from '../../../words/lexicon.ts';
import { HELLO } from '../asides.ts';
import type { Place } from '../behind.ts';
import { TOWN, townsToldIn } from './name.ts';

const whole = (way: string) => new RegExp(`^${HELLO}${way}`, 'g');

const AND_YOU =
  '(?:(?:and|et|und|y|e|en|n|wbu|hbu),? )?(?:u|you|ya|toi|vous|du|ihr|tu|te|vos|lei|jij|jullie|vc|voce)';
const HERE = '(?:here|ici|hier|aqui|qui|aca)';
const HOME =
  "(?:home is|zu ?hause ist|chez moi,? c ?['’]? ?est|chez moi c|mi casa es|casa (?:mia )?e|thuis is|a minha casa e)";
const TIME =
  '(?:(?:only |just |about |like |bout |environ |genre |ca |etwa |unos |circa |uns |ongeveer |a |op )*\\d{1,2} ?(?:mins?|minutes?|minuten|minutos|minuti|km|kms|miles))';
const IS_HERE = `${TOWN} ${HERE}(?: ?[,.!]+.{0,24})?(?: (?:lol|haha|mdr|xd|btw|${AND_YOU}))? ?\\?*$`;
const WAYS = [
  `(?:im |i am )?(?:from|de|d ?['’]|aus|di|da|uit|vom) ?${TOWN},? ${AND_YOU} ?\\?*$`,
  `${HOME} ${TOWN}$`,
  `${TOWN} is (?:my )?home$`,
  `(?:(?:im|i am|live|i live|we live|j ?['’]? ?habite|jsuis|wohne|vivo|abito|woon|moro),? )?${TIME} (?:away )?(?:from|outside|de|d ?['’]|von|da|van) ?${TOWN}(?: lol)?$`,
  `(?:a |an |in (?:a |an |einem |een )?|un |une |dans un |ein |een |una? |en un |in un |uma |numa )?(?:small |little |petit |kleines? |kleinen |klein |pequeno |piccolo |pequena )?(?:village|town|dorf|dorp(?:je)?|pueblo|paese|aldeia|terra|bled|patelin) (?:near|next to|outside|by|pres de|a cote de|bei|neben|in der nahe von|cerca de|al lado de|vicino ad?|bij|naast|perto de|ao lado de) ${TOWN}$`,
].map(whole);
const HERE_WAYS = [whole(IS_HERE)];
/** Longest message that says hardly more. */
const LONGEST = 60;

/** Where all of a form says so; what is a word as well may be that, and who is here may be called so. */
export function townsBareIn(form: string): Place[] {
  if (form.length > LONGEST) return [];
  const named = ({ from, to }: Place) => form.slice(from, to);
  return [
    ...townsToldIn(form, WAYS),
    ...townsToldIn(form, HERE_WAYS).filter((one) => !namedAs(named(one)).includes('given-name')),
  ].filter((one) => !isWord(named(one)));
}
