/** A yes to what the other side has guessed of one, however it is said: "damn how did u know", « jap leider », « bingo ». */
import { askedBy } from '../../asked.ts';
import type { DetailKind, Message } from '../../types.ts';

/** What one laughs or cries out before it. */
const LEADS =
  /^(?:(?:a?(?:ha)+h?|(?:ja){2,}|lo+l|lmf?ao+|mdr+|ptdr+|xd+|k{3,}|omg|o+h+|a+h+|e+h+|uff?|wow|wtf|damn|bruh|well|hm+|boh|be[hn]|bah|ey|alter|digga|mano|tio|nou)[ ,.!]{1,3}){1,3}/;
const YES =
  /^(?:yes+|ye+a+h?|ye+p+|yu+p+|ye|yh|aye|oui+|oua(?:is?|ip)|ui|exact(?:ement)?|c ?['’]? ?(?:est )?ca|ja+|jep|jap|jo|jup|genau|richtig|stimmt|jawohl|si+p?|esatto|eso|claro|si+m+|isso|exat[oa](?:mente)?|klopt|jazeker|zeker|inderdaad|(?:sou|moro|vivo|soy|abito|sono|ando|estudo) (?:sim|si|yo|io|eu)|(?:e+h? |bah |ben )?oui|correct|exactly|(?:leider|helaas|sadly|unfortunately|malheureusement|infelizmente|purtroppo)(?: (?:ja|schon|wel|yes|oui|sim|si))?(?=$|[ ,.!]*$))\b(?! (?:but|pero|aber|ma|mas|maar|mais|tu(?! t)|claro q|mama|papa)\b)/;
/** That one was seen through says it without a yes. */
const HIT =
  /\b(?:how (?:did|do|tf did|the hell did) (?:u|you|ya) (?:know|guess)|comment (?:tu|t) ?['’]? ?(?:(?:l ?['’]? ?)?as (?:su|devine)|(?:le )?sais)|(?:t ?['’]? ?|tu )as (?:devine|trouve|vu juste)|(?:wo|wie)her (?:weiss?t|wusstest)|como (?:lo |o |c |vc |voce )?(?:sabe|sabias|adivin|acert|descobri)|como (?:has |te has )?(?:adivinado|enterado)|come (?:(?:lo|l ?['’]) ?)?(?:sai|hai|facevi)|hoe (?:weet|wist|raad)|bingo|guilty|(?:spot|bang) on|nailed it|(?:u|you) (?:got (?:me|it)|guessed)|(?:right )?in one|first (?:try|guess)|gagne|dans le mille|erwischt|volltreffer|richtig geraten|acertaste|clavado|me pillaste|indovinato|ci hai preso|beccat[oa]|(?:goed )?geraden|acertou|na mosca)/;
/** What takes it back, or makes it the answer to something else. */
const BUT =
  /\b(?:not|no|nope|pas|plus|nicht|nee|niet|non|nao|was|etais|war|used|old|ancien|fruher|antes|prima|but|mais|aber|pero|mas|maar|cousine?|mein bruder|my (?:bro|brother|sis|sister)|why|warum|waarom|porque|perche|pourquoi)\b/;
/** « tu tb? » asks them the same. */
const ASKS_BACK =
  /\b(?:and (?:you|u)|(?:u|you)(?: too)?|(?:et )?toi(?: aussi)?|(?:und )?du(?: auch)?|(?:y )?tu(?: tb| tambien)?|(?:e |anche )?tu(?: pure)?|(?:en )?jij(?: ook)?|(?:e )?(?:vc|tu)(?: tb| tambem)?|(?:hb|wb)u) ?\?+$/;
/** Longest yes, in characters, and longest message that guesses. */
const LONGEST = 60;
export const LONGEST_GUESS = 120;

/** Whether a form says that what was guessed is right. */
export function saysRight(form: string): boolean {
  if (form.length > LONGEST) return false;
  const said = form.replace(LEADS, '');
  const isHit = HIT.test(said);
  if (!isHit && (!YES.test(said) || said.replace(ASKS_BACK, '').includes('?'))) return false;
  return !BUT.test(said);
}

/** What is guessed without a verb, where it is talked about already: « zola ? », "ooh london?" */
const BARE =
  /^(?:(?:a+h|o+h|hm+|so|dann|alors|is it|its|c ?['’]? ?est|in|from|de|d ?['’]|aus|uit|di|a|le|la|el|il|the|het|am|aufs?|at) ?){0,2}((?:(?:st|san|santa|saint|sainte|sint|bad|le|la) )?[a-z'’-]{4,20}(?: [a-z'’-]{3,16})?) ?\?+$/;

/** It was another's that was spoken of, or a day on which one goes elsewhere, or has no school. */
const OF_OTHERS =
  /\b(?:cousin[ea]?|mates?|friends?|copine|copain|pote|freund(?:in)?|amig[oa]|amic[oa]|vriend(?:in)?|sortie|trip|excursion|ausflug|gita|uitje|no school|pas (?:ecole|cours)|boring|nul|shut|closed|strike|greve)\b/;

/** The name that the other side's last message consists of, where one of the two had spoken of such before. */
export function bareGuess(
  kind: DetailKind,
  spokenOf: RegExp,
  { heard, before }: Message,
): string | undefined {
  const [last, earlier] = heard;
  const [, name] = BARE.exec(last?.form.text ?? '') ?? [];
  if (name === undefined) return undefined;
  const said = [earlier?.form.text ?? '', before[0]?.form.text ?? ''];
  const isTopic =
    said.some((one) => one.length <= LONGEST_GUESS && spokenOf.test(one) && !OF_OTHERS.test(one)) ||
    (earlier !== undefined && askedBy([{ from: 'other', text: earlier.written }]).has(kind));
  return isTopic ? name : undefined;
}
