/** A yes to what the other side has guessed of one, however it is said: "damn how did u know", « jap leider », « bingo ». */
import { asksFor } from '../../context/asked.ts';
import type { DetailKind, Message } from '../../types.ts';

/** What one laughs or cries out before it. */
const LEADS =
  /^(?:(?:a?(?:ha)+h?|(?:ja){2,}|lo+l|lmf?ao+|mdr+|ptdr+|xd+|k{3,}|omg|o+h+|a+h+|e+h+|uff?|wow|wtf|da[mn]n?g?|bruh|well|hm+|boh|be[hn]|bah|ey|alter|digga|mano|tio|nou|helas|chut|euh+|we?sh|mais|h[eè]|anda|pues|ok|oke)[ ,.!]{1,3}){1,3}/;
const YES =
  /^(?:yes+|ye+a+h?|ye+p+|yu+p+|ye|yh|aye|oui+|oua(?:is?|ip)|ui|exact(?:ement)?|c ?['’]? ?(?:est )?(?:bien )?ca|ja+(?:wel)?|jep|jap|joa?(?! weiss)|jop|jup|genau|richtig|stimmt|jawohl|eh klar|si+p?|sisi+|(?:freilich|natuurlijk|tuurlijk|see+|simon|obvio|certo)(?= ?(?:$|[,.!]))|esatto|(?:giusto|(?:e+h? )?gia|bi?en vu|good guess)(?= ?[,.!]*$)|eso|claro|si+m+|ya[ph]|a?h[ua]n?h?[ua]m|isso|exat[oa](?:mente)?|doch(?! (?:nich|eher))|klopt|jazeker|zeker|inderdaad|(?:sou|moro|vivo|soy|abito|sono|ando|estudo) (?:sim|si|yo|io|eu)|(?:e+h? |bah |ben )?oui|correct[oa]?|exactly|affirmati(?:f|v[eo]?)|tout (?:juste|a fait)|e+f+ectivement|(?:mais |par hasard )?si(?= c ?['’]? ?est)|(?:par hasard|mais) si|voila|tu (?:crois|penses|dis) bien|(?:tu te|t) trompes pas|efectivamente|e+fectivamente|asi es|tal cual|confirmad(?:o|isimo)|confirmo|confesso|pois (?:e|sou|moro|tenho|estou|ando|vivo)|com certeza|(?:siempre|sempre|ancora|immer noch|noch immer|nog (?:steeds|altijd)|altijd|ainda|todavia|still(?: (?:am|do|is|there|here))?|always|forever|t(?:ou)?j(?:ou)?r?s(?: (?:icitte|la|le meme|la meme))?|encore (?:moi|la|celui la|celle la))(?=$|,|[ ,.!]*$)|proprio (?:cosi|quell[oa]|io)|confermo|korrekt|allerdings|so ist es|precies|juist|ikzelf|indeed|(?:sure|yes i) (?:am|do)|(?:leider|helaas|sadly|unfortunately|malheureusement|infelizmente|purtroppo)(?: (?:ja|schon|wel|yes|oui|sim|si))?(?=$|[ ,.!]*$))\b(?! (?:but|pero|aber|ma|mas|maar|mais|tu(?! t)|claro q|mama|papa)\b)/;
/** A yes in German and Dutch, where Spanish laughs. */
const TWICE = /^(?:ja){2,3}[ .!]*$/;
const SAYS_DU = /\b(?:du|dich|je|jij|ge|gij)\b/;
/** That one was seen through says it without a yes. */
const HIT =
  /\b(?:(?:who (?:tf )?told|whos been telling) (?:u|you|ya)(?! that)|(?:u|ur|you|youre|u ?re) (?:(?:so|too|really|dang|damn|2) )?good|how (?:did|do|tf did|the hell did) (?:u|you|ya) (?:know|guess)|comment (?:tu|t) ?['’]? ?(?:(?:l ?['’]? ?)?as (?:su|devine)|(?:le )?sais)|(?:t ?['’]? ?|tu )as (?:devine|trouve|vu juste)|(?:wo|wie)her (?:weiss?t|wusstest)|como (?:lo |o |c |vc |voce )?(?:sabe|sabias|adivin|acert|descobri)|como (?:has |te has )?(?:adivinado|enterado)|come (?:(?:lo|l ?['’]) ?)?(?:sai|hai|facevi)|hoe (?:weet|wist|raad)|bingo|guilty|ertappt|schuldig|(?:the )?(?:one and only|very same)|in the flesh|swear down|coupable|culpable|culpad[oa]|colpevole|en personne|en persona|in persona|em pessoa|(?:lui|elle|moi) ?-? ?meme|el mism[oa]|a? ?propria|o proprio|hochstpersonlich|leibhaftig|in eigen persoon|j ?['’]? ?avoue|apanhaste(?: ?-? ?me)?|me cachaste|azzeccat[oa]|goed gegokt|betrapt|did \w+ tell (?:u|you)|(?:spot|bang) on|nailed it|(?:u|you) (?:got (?:me|it)|guessed)|(?:right )?in one|first (?:try|guess)|gagne|dans le mille|erwischt|volltreffer|richtig geraten|acertaste|clavado|me pillaste|indovinato|ci hai preso|beccat[oa]|(?:goed )?geraden|acertou|na mosca)/;
/** What takes it back, or makes it the answer to something else. */
const BUT =
  /\b(?:not|no|nope|pas|plus|nicht|nee|niet|non|nao|was|etais|war|used|old|ancien|fruher|antes|prima|but|mais|aber|pero|mas|maar|cousine?|mein bruder|my (?:bro|brother|sis|sister)|why|warum|waarom|porque|perche|pourquoi)\b/;
/** « tu tb? » asks them the same. */
const ASKS_BACK =
  /\b(?:and (?:you|u)|(?:u|you)(?: too)?|(?:et )?toi(?: aussi)?|(?:und )?du(?: auch)?|(?:y )?tu(?: tb| tambien)?|(?:e |anche )?tu(?: pure)?|(?:en )?jij(?: ook)?|(?:e )?(?:vc|tu)(?: tb| tambem)?|(?:hb|wb)u) ?\?+$/;
/** Longest yes, in characters, and longest message that guesses. */
const LONGEST = 60;
export const LONGEST_GUESS = 120;

/** Whether a form says that what was guessed is right, where it is known, in which words. */
export function saysRight(form: string, asked = ''): boolean {
  if (form.length > LONGEST) return false;
  const said = form.replace(LEADS, '');
  const isHit = HIT.test(said) || (TWICE.test(form) && SAYS_DU.test(asked));
  if (!isHit && (!YES.test(said) || said.replace(ASKS_BACK, '').includes('?'))) return false;
  return !BUT.test(said);
}

/** « C moi », "das bin ich". */
const THATS_ME =
  /\b(?:(?:its|it ?['’] ?s|thats|that ?['’] ?s|tis|(?:that|it) is) (?:indeed |really |just )?me+|(?:c|c ?['’]? ?est|cest|cst) (?:bien )?moi+|bin(?: doch)? ich|ich bins?|soy yo|sono(?: proprio)? io|sou eu|ben ik|(?:its|thats|that ?['’] ?s) my (?:acc(?:ount)?|user(?:name)?|tag)|(?:c|c ?['’]? ?est|cest) (?:bien )?mon (?:compte|pseudo)|ist mein (?:acc(?:ount)?|konto))\b/;
/** The same without a "me". */
const IT_IS = /^(?:(?:it|that) is|i am|lo soy|lo sono|sou sim)[ .!]*$/;
const ME =
  /^(?:its |thats |it ?['’] ?s |c ?['’]? ?est |c |das bin |dat ben |soy |sono |sou )?(?:me+|moi+|ich|yo|io|eu|ik)\b[ .!]{0,3}(?:lol|mdr|a?ha+h[a-z]*|xd|x|hihi|jaja[a-z]*|kkk*|sorry|dsl|mesmo|stesso)?[ .!]*$/;
/** They are asked back who wants to know it. */
const ASKS_WHO =
  /[ ,]{1,2}(?:why|how|who|whos|do (?:i|we)|have we|did we|on se connait|(?:kenn\w*) (?:ich|wir|ik|we)|nos conocemos|ci conosciamo|pourquoi|pk|pq|prk|comment|qui|ki|t ?['’]? ?es qui|warum|wieso|wer|woher|por ?que|quien|como|perche|chi|come|waarom|wie|hoe|quem)\b[^\n]{0,30}$/;

/** Whether a form says that one is whom they take one for, whatever it asks back. */
export function saysItsMe(form: string): boolean {
  if (form.length > LONGEST) return false;
  const said = form.replace(LEADS, '').replace(ASKS_WHO, '');
  return (
    (YES.test(said) || THATS_ME.test(said) || IT_IS.test(said) || HIT.test(form)) &&
    !said.includes('?') &&
    !BUT.test(said)
  );
}

/** What stands beside it where nothing else is said. */
const BESIDE =
  /^(?:|bah|ben|bien|well|oh|ah|omg|wow|yes+|yea+h?|yep|yup|yh|oui+|ouais?|ja+|si+|sim|doch|das|dat|that|actually|enft|hi+|hey+|lo+l|mdr+|xd+|x|a?(?:ha)+h?|sorry|dsl|btw|mesmo|stesso|haha+|jaja\w*|kkk*)$/;

/** Whether it says so with a "me" in it, and little else than the name. */
export function saysThatsMe(form: string, name: string): boolean {
  if (!saysItsMe(form) || !THATS_ME.test(form)) return false;
  const rest = form.replace(name, ' ').replace(ASKS_WHO, '').replace(THATS_ME, ' ');
  return rest.split(/[^a-z]+/).every((word) => BESIDE.test(word));
}

/** Whether a form answers to who somebody is that it is oneself, and says little else. */
export const saysMe = (form: string): boolean => ME.test(form.replace(LEADS, ''));

/** What stands between the question and the name. */
const SURELY =
  '(?:same|still|really|actually|literally|also|not|by any chance|maybe|that|the|called|named|bien|pas|tjrs|toujours|encore|vraiment|vrm|aussi|le|la|ce|cette|doch|noch|immer|nicht|echt|auch|vielleicht|zufallig|toch|der|die|das|aun|todavia|el|por casualidad|ancora|davvero|anche|il|quel(?:la|lo)?|per caso|mica|nog|niet|ook|toevallig|de|dat|ainda|mesmo|por acaso|o|a)';
/** They are asked whether they are somebody; what they are to say that they are is something else. */
const ARE_YOU = new RegExp(
  String.raw`(?<!\b(?:say|dis|dit|sag|di|diz|zeg|that|que|qu ?['’]|dass|che|dat) )\b(?:(?:are|r) (?:you|u|ya)|(?:you|u) (?:are|r)|youre|ur|you ?['’] ?re|tu (?:es|serais?)|t ?['’]? ?es|tes|t|(?:es|serais) ?-? ?tu|c ?toi|c ?['’]? ?est toi|bist du|du bist|eres(?: tu)?|sei(?: tu)?|ben (?:je|jij)|(?:je|jij) bent|(?:vc|voce) e|es tu) (?:${SURELY} ){0,3}["'«(]?@?$`,
);
/** They are asked by what one points at. */
const IS_IT = new RegExp(
  String.raw`\b(?:is (?:this|that|it)|(?:its|thats|this is|it ?['’] ?s|that ?['’] ?s) (?:you|u)|(?:c|c ?['’]? ?est|cest)(?: toi)?|ist das|das ist|is dit|is dat|e)(?: (?:${SURELY}|you|u|toi|du|tu|jij|vc)){0,3}[ ?:,]{1,3}["'«(]?@?$`,
);

/** Whether what stands before a name asks who is spoken to whether it is theirs. */
export const asksIfYou = (before: string): boolean => ARE_YOU.test(before) || IS_IT.test(before);
/** The same, with "you" in it. */
export const asksYou = (before: string): boolean => ARE_YOU.test(before);

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
    (earlier !== undefined && asksFor(earlier.written, kind));
  return isTopic ? name : undefined;
}
