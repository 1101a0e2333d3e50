/**
 * What nothing in the message says is a detail of its kind, where nobody asked: the net knows words by their letters and their
 * capitals, and takes a shout or a greeting of another language for a name.
 */
import { asksFor } from '../context/asked.ts';
import { asksPlace } from '../settled/planned.ts';
import type { DetailKind } from '../types.ts';
import { namedAs } from '../words/gazetteer.ts';
import { isWord } from '../words/lexicon.ts';

/** A sentence begins there. */
const BEGINS = /(?:^|[.!?\n\u2026]) ?["'*(-]{0,2} ?$/;
/** Words in capitals: these say nothing then. */
const SHOUT = /\b\p{Lu}{2,20} \p{Lu}{3}/u;

const isAsked = (question: string): boolean =>
  question.includes('?') || asksPlace(question) || asksFor(question, 'town');

/** A program or a film is called so. */
const USED =
  /\b(?:run|running|install|installing|downloading|opening|using|playing|watching|joue a|regarde|spiele|schaue|juego a|gioco a|speel|jogo) $/;
/** One is not yet at a place that one looks for. */
const SOUGHT =
  /\b(?:(?:find(?:ing)?|look(?:ing)? for|search(?:ing)? for) (?:an?|some)|cherch\w+ une?|such\w* eine?n?|busc\w+ una?|cerc\w+ una?|zoek\w* een|procur\w+ uma?) (?:[a-z]{2,12} )?$/;
/** What leads to a place. */
const LEADS =
  /\b(?:at|in|to|from|a|au|en|de|du|an|am|im|auf|zum|al|alla|da|di|ao|na|no|em|op|naar|van) (?:(?:the|la|le|el|il|l ?['’]|de|het|der|die|das) ?)?$/;
/** Where schools are spoken of. */
const OF_SCHOOL =
  /sch|skool|skl|clg|etab|colleg|academ|high|uni|gramm|year|class|grade|lyc|bahut|cole|gym|insti|escuela|scuol|lice|medie|attend|\b(?:suis|jsuis|moi|represente|go|goes|st|saint\w*|san\w*|vais|geh\w*|voy|vado|vou|ga|zit)\b/;

export interface Unsaid {
  /** What the other side has said last, in normal form; nothing was said before where it is undefined. */
  question: string | undefined;
  /** The message as it was typed: capitals mean nothing where all are. */
  written?: string;
  /** The net has hardly a doubt. */
  isSure?: boolean;
}

/** Whether a finding is nothing but a word that looks like one. */
export function isUnsaid(
  kind: DetailKind,
  form: string,
  [from, to]: readonly [from: number, to: number],
  { question, written = '', isSure = false }: Unsaid,
): boolean {
  const words = form.slice(from, to).match(/[a-z]+/g) ?? [];
  const lists = words.flatMap((one) => namedAs(one));
  const [word = ''] = words;
  const isAlone = words.length === 1 && BEGINS.test(form.slice(0, from)) && form.trim().length > to - from;
  switch (kind) {
    case 'town':
      return (
        isAlone &&
        // A postcode is no word.
        !/\d\d/.test(form.slice(from, to)) &&
        !isAsked(question ?? '') &&
        !lists.includes('town') &&
        (isWord(word) ||
          // A word that nobody knows, in the middle of a talk or said well, may be a village.
          (!lists.includes('town-part') &&
            (lists.includes('given-name') || (question === undefined && !isSure))))
      );
    case 'school':
      return (
        question === undefined &&
        ((isAlone && isWord(word)) ||
          (SHOUT.test(written) &&
            !LEADS.test(form.slice(Math.max(0, from - NEAR), from)) &&
            !OF_SCHOOL.test(form)))
      );
    case 'full-name':
      if (USED.test(form.slice(0, from))) return true;
      return question === undefined && words.every((one) => isWord(one)) && !lists.includes('given-name');
    case 'live-location':
      return SOUGHT.test(form.slice(Math.max(0, from - NEAR), from));
    default:
      return false;
  }
}
/** Characters that are read beside it. */
const NEAR = 40;
