/**
 * Names and accounts that are said right beside them to be somebody else's: “im not gracie_bxo”, « bist du der jonas_07 »,
 * “shes on tiktok as thatgirl.ivy”.
 */
import { APP } from '../../formats/said/accounts/accounts.ts';
import { asksYou } from '../../formats/said/guessed.ts';

/** What stands between whoever it is and the name. */
const POINTS =
  '(?:the|that|this|called|named|under|le|la|ce|cette|der|die|das|den|diese[rs]?|el|ese|esa|il|quel(?:la|lo)?|o|a|esse|essa|aquel[ea]|de|dat) ';
const AT = `["'«(]?@?$`;
/** It is not one's own. */
const NOT_ME = new RegExp(
  String.raw`\b(?:(?:i ?['’]? ?a?m|(?:its|thats|this is|it ?['’] ?s|that ?['’] ?s)) not|i aint|(?:jsuis|suis|chuis|chui|je m ?['’]? ?app?ell?e|jm ?['’]? ?app?ell?e|c|c ?['’]? ?est|cest) pas|bin (?:[a-z]{2,9} ){0,2}nich?t?|bin ich nich?t?|(?:das|es) ist nich?t?|heiss?e? nich?t?|no (?:soy|me llamo|es)|non (?:sono(?: io)?|mi chiamo|e)|n(?:ao)? (?:sou|me chamo|e)|(?:ik )?(?:ben|heet) niet|(?:dat|het) is niet) (?:${POINTS}){0,2}${AT}`,
);
const NOT_ME_BEHIND =
  /^["'»)]?(?: ?,)? ?(?:(?:its|thats|is|c|c ?['’]? ?est|das|ist|bin|es|e|dat|that)? ?(?:not me\b(?! [a-z]+ing\b)|pas moi\b|nicht ich\b)|(?:is|das)? ?bin ich nicht|isnt me|isn ?['’] ?t me|no soy yo|non sono io|nao sou eu|n sou eu|ben ik niet)/;
/** The tagger may take for one what one is not and what one is: « ben niet kev_88 maar noa_v12 ». */
export const CONTRAST =
  / (?:but|mais|sondern|sino|pero|ma|maar|mas|c|its|im|i ?['’] ?m|jsuis|ich bin|soy|sono|sou|ik ben)[ '’]/;
/** What is theirs, where “son” and “sein” may be a verb. */
const OWNED = String.raw`(?:${APP}|ytb|user(?:name)?|name|nom|naam|nick(?:name)?|pseudo|tag|acc(?:ount)?|compte|konto|chaine|kanal|kanaal|profi(?:l|el))`;
/** « seguimi su insta: » is no « su insta: » of Spanish. */
const ON_IT = String.raw`(?<!\b(?:[a-z]{3,}mi|sono|son|trov\w{1,4}|sto|ho|gioco|io|anche|pure|invece|nome) )`;
/** Who it is that is spoken of. */
const THEY = String.raw`(?:s?hes?|they(?:re)?|his|hers?|their|elles?|lui|eux|il(?= (?:est|c|s ?[’']? ?app))|(?:son|(?<!sur )ton|sein|zijn)(?= ${OWNED}\b)|sa|leur|(?:er|sie)(?= (?:ist|heiss|auf|hat|nennt|spielt|zockt))|ihr|ella|${ON_IT}su(?= (?:usuario|user|cuenta|nombre|nick|pseudo|canal|insta|snap|tik|disc|perfil)[a-z]*(?: es| se| en|$| ?:))|lei|suo|sua|hij|zij|ze|haar|hun|ele|ela|del[ea]|(?<!\b(?:moi|me|hey|yo) )(?:meine?|mijn|mn|my|mon|ma|mi[oa]?|meu|minha) (?:[a-z]{4,8} )?(?:bruder|schwester|kumpel|freund(?:in)?|cousine?|broer(?:tje)?|zus(?:je)?|vriend(?:in)?|neef(?:je)?|nicht(?:je)?|brother|bro|sister|mate|friend|bff|frere|soeur|pote|copine?|copain|herman[oa]|amig[oa]|fratello|sorella|amic[oa]|irma|irmao))`;
/** What leads from them to the name. */
const CALLED = String.raw`(?: ?['’]? ?s| ?[:=]| (?:is|are|was|goes|by|called|as|under|on|in|the|there|now|its|it|est|c|c ?['’]? ?est|sur|sous|s ?['’]? ?app?elle|ist|heisst|auf|unter|bei|als|da|es|era|etait|se llama|en|como|e|si chiama|come|se chama|chama|no|na|o|a|la|el|il|de|heet|op|onder|user(?:name)?|name|nom|nome|nombre|naam|nick(?:name)?|pseudo|tag|acc(?:ount)?|compte|konto|cuenta|usuario|conta|zit|hat|heeft|has|\d+ ?k?|follow?ers?|volgers|abos?|abonnes|profil[eo]?|perfil|channel|chaine|kanal|canale?|kanaal|${APP}))`;
/** Channels are « elle » as well. */
const OWN_CHANNEL =
  /\b(?:my|our|ma|mon|notre|meine?n?|unser|mi|nuestro|mio|nostro|meu|nosso|mijn|mn|onze) (?:[a-z]{2,8} )?(?:chaine|channel|kanal|canale?|kanaal|compte|account|konto|cuenta|conta|page|pagina|seite)\b/;
const THEIRS = new RegExp(String.raw`\b${THEY}${CALLED}{0,6} ?${AT}`);

/** Characters that are read on each side. */
const NEAR = 60;

/** Whether it is denied right beside a name, or asked of the other side, that it is one's own. */
export const isDenied = (form: string, from: number, to: number): boolean => {
  if (CONTRAST.test(form.slice(from, to))) return false;
  const before = form.slice(Math.max(0, from - NEAR), from);
  return NOT_ME.test(before) || NOT_ME_BEHIND.test(form.slice(to, to + NEAR)) || asksYou(before);
};

/** Whether an account is said right before it to be that of somebody who is spoken of. */
export const isOfThem = (form: string, from: number): boolean =>
  THEIRS.test(form.slice(Math.max(0, from - NEAR), from)) && !OWN_CHANNEL.test(form);
