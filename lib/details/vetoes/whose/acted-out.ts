/**
 * What others are played as saying, without quotes: « il me sort jai 17 ans et jsuis de lens », "some rando goes im 19 from leeds";
 * what stands in their profile, what is said on stage, and what they ask whether one is.
 */

/** Nobody whom one knows, or a figure of a story. */
const STRANGERS =
  'rand(?:om|o)s?|creep|bot|npc|pnj|dude|guy|girl|kid|boy|man|teacher|prof|mec|gars|types?|meuf|fille|voisine?|inconnue?|perso|autre|typ|t[ií]o|chic[oa]|tip[oa]|tizi[oa]|ragazz[oa]|gast|cara|menin[oa]';
const STRANGER = String.raw`(?<!\b(?:i?m|am|j?suis|chuis?|soy|sono|sou|bin|ben) )(?:an?|the|this|that|some|une?|l ?['’]|l[ae]|cet(?:te)?|ce|el|il|der|das|die|een|de|um|[oa]) ?(?:[a-z]{3,8} )?(?:${STRANGERS})(?: (?!still|encore|qui|who|and|but|mais|et|j|im?\b)[a-z]{2,9}){0,3}?`;
/** Somebody one knows, or speaks of; what one's parents say may be said of oneself. */
const THEY =
  '(?:my|m[oa]n|meine?|mi[oa]?|mijn|minha|meu) (?!m[uaoè]?[mt]|m[ae]dre|d[ae]d|p[aeè]|vater|snap|insta)[a-z]{3,12}|s?hes?|they|ils?|elles?|er|sie|ella|lui|lei|hij|zij|el[ea]?';
/** In English and German “she said im 13” may be of whoever writes. Other languages say “that” before it. */
const PLAYS =
  "(?:goes|(?:(?:is|was) |['’] ?s )?like|(?:wrote|texte?d?s?|messaged|repl\\w+|typed|sent)(?: me)?|so(?! i ?['’]? ?m\\b)|schr\\w+(?: mir)?|(?:(?:me|m ?['’]?|lui|te|mi|arrete pas de|vient me) ?)?(?:(?:a|ont|ha) )?(?:di[ts]|dire|sort|fait|envoi?e|ecrit|repon[dt]\\w*|raconte|repe\\w+|dis\\w+|di[cj][eo]|suelta|escribe|detto|scri\\w+|fala|falou|escreve|zegt|zei|typt))";
/** How what they say begins. */
const BEGINS =
  '(?: (?:toujours|tjrs?|always|genre))?[ :"«“]{1,3}(?:(?:yeah|h[iea]+[yl]*o?|sup|like|ouais|oui|salut|slt|bonjour|coucou|we?sh|moi|hola|ciao|oi|ja|non?)[ ,:!]{1,3}){0,2}';
const I_AM =
  "(?:i ?['’]? ?a?m|i live|i go to|i was born|j ?['’]? ?(?:ai|h?abite|vis)|j(?:e |e? ?)m ?['’]? ?app?ell?e?|jmapel+e?|je (?:suis|vis)|jsuis|chuis?|moi(?= c)|ich (?:bin|wohne)|bin|tengo|soy|vivo|me llamo|ho|sono|abito|mi chiamo|ik (?:ben|woon)|tenho|sou|moro|(?:add |ajoute )?m(?:y|on|i|eu|ijn) (?:name|nom|nombre|nome|naam|snap|insta[a-z]*|ig|pseudo|user[a-z]*|mdp|mot de passe|pass\\w*))";
/** What is said on and on; with these words one speaks oneself again: « … jsuis trop jeune jai 13 ans ». */
const GOES_ON =
  '\\b(?:(?!\\b(?:said|told|d[iu]s?t|dis|repond\\w*|mais|but|trop|too|pas|not|so|donc|moi|me|aber|pero|ma|maar|mas|dije|y yo|young|jeune|belle|pretty|cute)\\b)[^"»”.!?\\n]){0,48}$';
const STAGE =
  "(?:my|our) lines?(?: in [a-z ]{3,12})? is|ma replique(?: c[a-z ’']{0,5})?|(?:in|dans|en|nel|im|na) (?:(?:the|la|une?|a|my|our|ma) )?(?:school )?(?:play|piece(?: de theatre)?|sketch|obra|recita) (?:i |je )?(?:j?dis|say|digo|dico)";
const ACTED_OUT = new RegExp(
  `\\b(?:(?:${STRANGER}|${THEY}) ?${PLAYS}|${STRANGER} (?:says?|said|told me|sagt)|(?:${STRANGER}|(?<![a-z] )(?:rando|bot|npc|him|her|lui|elle)) ?(?=:)|m[ei] (?:di[cj][eo]|disse|falou|ha detto)|${STAGE})${BEGINS}${I_AM}${GOES_ON}`,
);
const PROFILE =
  /\b(?:his|her|their|sa|(?:dans|sur) son|seine[rmn]?|ihre[rmn]?|su[oa]?|zijn|haar) (?:bio|profil[eo]?|perfil|profiel)\b(?:(?!\b(?:but|mais|i|im|mine|m[iy]|moi|mon|j(?:ai)?|ich|yo|io|ik|eu)\b|, (?:tengo|ho|tenho|bin|ben)\b)[^.!?\n]){0,40}$/;
const WHETHER = new RegExp(
  `\\b(?:${THEY}|people|ppl|every(?:one|body)|on|tout le monde|les gens|leute|todos|tutti) (?:[a-z'’]{1,8} ){0,2}?(?:ask\\w*|demand\\w+|frag\\w+|pregunt\\w+|chied\\w+|chiest\\w+|vra\\w+|pergunt\\w+)(?: m\\w+)? (?:if|s[ie]|ob|of) ?(?:${I_AM}|j ?['’]? ?avais)\\b[^"».,!?\\n]{0,24}$`,
);
/** And one has said so. */
const ANSWERED = /\b(?:i am|y(?:es|eah|e?p)|oui|ouais|said|dit|ja|si|sim|dije|detto|disse)\b/;
/** Characters before a detail that are read, and behind it. */
const NEAR = 120;
const BEHIND = 40;

/** Whether a detail stands in what somebody else is played as saying, in their profile, or in what they ask. */
export function isActedOut(form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from);
  return (
    ACTED_OUT.test(before) ||
    PROFILE.test(before) ||
    (WHETHER.test(before) && !ANSWERED.test(form.slice(to, to + BEHIND)))
  );
}
