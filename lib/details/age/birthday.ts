/** An age told by the birthday that comes: "it’s my 14th birthday tomorrow", « mon 14e anniversaire c’est samedi ». */
import { clauseEnd, clauseStart } from '../identity/clause.ts';
import { anyIn, phraseSet } from '../identity/phrases.ts';
import type { Found, Message } from '../types.ts';

const BIRTHDAY =
  /(?<![a-z0-9])(?:my|mon|mein|meinen|mi|il mio|o meu|mijn)[ ,'-]{1,2}(1?\d ?(?:th|st|nd|rd|e|eme|\.|o|ste|de)|(?:thir|four|fif|six|seven|eigh)teenth|tenth|eleventh|twelfth|sweet sixteen|sweet 16)[ -]{0,2}(?:birthday|bday|b-day|birfday|anniv(?:ersaire)?|geburtstag|cumple(?:anos)?|compleanno|aniversario|verjaardag)?(?![a-z])/g;
const NAMED = /birthday|bday|b-day|birfday|anniv|geburtstag|cumple|compleanno|aniversario|verjaardag|sweet/;
const PAST = phraseSet(
  'was|for|on|had|since|when|got|pour|etait|avait|depuis|a|zu|war|hatte|para|fue|era|per|foi|voor',
);
const COMING = phraseSet(
  'it s|its|is|tomorrow|today|next|soon|coming|tmr|tmrw|c est|c|demain|bientot|samedi|prochain|ist|morgen|bald|heute|es|manana|pronto|hoy|e|domani|presto|oggi|amanha|hoje|volgende|this|saturday|sunday|party|yesterday|in',
);

export function comingBirthdays(message: Message): Found[] {
  const { form, words } = message;
  if (!NAMED.test(form.text)) return [];
  const found: Found[] = [];
  for (const match of form.text.matchAll(BIRTHDAY)) {
    if (!NAMED.test(match[0])) continue;
    const at = words.findIndex(({ from }) => from >= match.index);
    const [start, end] = [clauseStart(message, at), clauseEnd(message, at)];
    if (anyIn(words, start, at, PAST) && !anyIn(words, at, end, COMING)) continue;
    if (!anyIn(words, start, end, COMING)) continue;
    found.push({
      from: match.index + match[0].indexOf(match[1] ?? ''),
      to: match.index + match[0].length,
      certainty: 0.8,
      whose: 'mine',
    });
  }
  return found;
}
