/** What is said of a town where nobody lives in it: one was born there, cheers for it, or dreams of it. */

import { isRegion } from './regions.ts';

const BORN =
  /\b(?:ne|nee|born|geboren|nacido|nacida|naci|nato|nata|nascido|nascida|nasci) (?:a|au|aux|in|en|em|no|na|at) $/;
/** One is there still. */
const STILL =
  /\b(?:toujours|tjrs?|encore|still|live|habite|vis|wohne|immer noch|vivo|abito|moro|woon|grew up|grandi)\b/;
const CHEERED = /^(?:allez|aller|forza|vamos|hala|aupa|come on|up the|go) $/;
const TEAM = /^ ?(?:fc|cf|fans?|united|city fc|ultras|supporter|till i die|hasta la muerte)\b/;
/** What is made or done there without living there. */
const DONE_THERE =
  /\b(?:(?:fabrique|made|hergestellt|fatto|feito|hecho|gemaakt) (?:a|in|en|em)|(?:swim|train|race|compete|perform)(?:ing|s)? (?:in|at)) $/;
/** One would like to live there, or will only travel there. */
const WISHED =
  /\b(?:(?:wanna|want to|would (?:love|like) to|wish i (?:could|lived)|gonna|hope to) (?:live|move|be)|(?:veux|voudrais|aimerais|reve de|rever de)(?: trop| bien| tellement)? (?:vivre|habiter|aller vivre|demenager)|(?:will|wurde|mochte)(?: (?:mal|gerne?|spater)){0,2}|(?:quiero|querria|me gustaria|ojala) (?:vivir|irme)|(?:voglio|vorrei|mi piacerebbe) (?:vivere|abitare|andare)|(?:quero|queria|gostava de|gostaria de) (?:morar|viver)|wil(?: (?:later|ooit))?|(?:on|je) (?:part|pars)|(?:going|flying|driving) (?:on a trip |on holiday )?|(?:fahren|fliegen)(?: wir)?(?: in den ferien)?|vamos|andiamo|gaan)(?: (?:to|in|a|au|en|em|nach|naar|ad)) (?:the |new |le |la )?$/;
const DREAMED =
  /^ ?(?:ca )?(?:serait|would be|ce serait|c est mon reve|is my dream|ware|seria|sarebe|sarebbe|zou)\b/;

/** What one only laughs. */
const LAUGHED = /^(?:xd+|lo+l|mdr+|(?:ja|je|ha|ah|hi){2,}[a-z]?|k{3,}|rs(?:rs)+)$/;

/** Whether what stands round a town says that nobody lives there. */
export function isNoHome(form: string, from: number, to: number): boolean {
  const name = form.slice(from, to).trim();
  const before = form.slice(Math.max(0, from - 40), from);
  const after = form.slice(to, to + 40);
  if (isRegion(name) || LAUGHED.test(name)) return true;
  if (BORN.test(before) || BORN.test(`${before}${/^.*? (?=\S+$)/.exec(name)?.[0] ?? ''}`))
    return !STILL.test(form.replace(/\bpas (?:ou|que)\b.*$/, ''));
  return (
    CHEERED.test(before) ||
    WISHED.test(before) ||
    DONE_THERE.test(before) ||
    TEAM.test(after) ||
    /\b(?:fc|cf)$/.test(name) ||
    DREAMED.test(after)
  );
}

const SOMEBODY =
  'friend|mate|teacher|lehrer|lehrerin|prof|profe|professor|professora|tutor|mentor|mentora|leraar|juf|meester|freund|freundin|amig[oa]|novi[oa]|amic[oa]|vriend|vriendin|namorad[oa]|pote|copain|copine|streamer|youtuber|trainer|coach';
/** Who is not of the family lives there. */
const THEY_LIVE = new RegExp(
  String.raw`\b(?:my|our|mein|meine|unser|unsere|mi|mis|il mio|la mia|mijn|mn|me|o meu|meu|minha|mon|ma|notre) (?:best )?(?:${SOMEBODY})(?: [a-z]{2,10}){0,2} (?:lives?|wohnt|lebt|woont|vive|abita|mora|habite|vit)(?: (?:at|in|im|on|op|en|na|no|em|a|au|la|el|il|de|der|het|calle|via|rua)){0,3} $`,
);
/** Whether the home that is told is said to be that of somebody who is not of the family. */
export const isOthersHome = (form: string, from: number): boolean =>
  THEY_LIVE.test(form.slice(Math.max(0, from - 60), from));
