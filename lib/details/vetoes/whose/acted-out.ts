/**
 * What others are played as saying, without quotes: « il me sort jai 17 ans et jsuis de lens », "some rando goes im 19 from leeds";
 * what stands in their profile, what is said on stage, and what they ask whether one is.
 */

/** Nobody whom one knows, or a figure of a story. */
const STRANGERS =
  'rand(?:om|o)s?|teacher|prof|coach|voisine?|neighbou?r|lady|dame|monsieur|lehrer(?:in)?|nachbar(?:in)?|maestr[oa]|vecin[oa]|vicin[oa]|leraar|vizinh[oa]|weirdo|creep|bot|npc|pnj|dude|guy|girl|kid|boy|man|lad|bloke|troll|scammer|stranger|mec|keum|gars|types?|meuf|fille|bouffon|inconnue?|bonhomme|perso(?:nnage)?|autre|typ|kerl|madchen|junge|vogel|t[ií]o|tia|chic[oa]|tipo|tipa|tizi[oa]|ragazz[oa]|gast|meisje|jongen|cara|mlk|gajo|menin[oa]';
const ARTICLE =
  "(?:(?:an?|the|this|that|some|une?|l ?['’]|l[ae]|cet(?:te)?|ce|un[ao]?|el|la|ese|esa|il|lo|quel(?:la)?|der|das|die|ein(?:e|er)?|een|de|die|o|uma?|ess[ea]) ?)";
const STRANGER = String.raw`${ARTICLE}(?:[a-z]{3,8} )?(?:${STRANGERS})(?: (?!still|always|keeps|encore|qui|que|et\b|and|who|mais|but|dit|sort|goes|said|says|was|is)[a-z]{3,9})?(?: (?:in|on|from|dans|de|sur|del|nel|van|im|do|no) [a-z' ]{2,16}?)?`;
/** Somebody one knows. */
const KNOWN =
  '(?:my|mon|ma|meine?|mio|mia|mi|mijn|mn|meu|minha)(?: (?:little|lil|big|best|petite?|grande?))? (?!mum|mom|mam|dad|mere|pere|maman|daron|mutter|vater|mama|papa|madre|padre|moeder|vader|mae|pai|parents|eltern|profile?|snap|insta|bio)[a-z]{3,12}';
const THEY = 's?he(?:s(?= (?:all |just )?like))?|they|ils?|elles?|er|sie|el|ella|lui|lei|hij|zij|ze|el[ea]';
/** In English and German one may also say so of whoever one is: “she said im 13”. What these say is their own. */
const PLAYS_EN =
  "(?:goes|went|(?:(?:is|was|were) |['’] ?s )?(?:all |just )?like|be like|(?:just |then )?(?:wrote|writes|texted|texts|messaged|dm ?['’]?ed|replied|replies|typed|types|sends|sent)(?: me| us| back)?|(?:comes|came) (?:out|up)(?: to me)?(?: with| like)?|so|schreibt(?: mir| mich)?|schrieb(?: mir| mich)?|kommt mit)";
/** French, Spanish, Italian, Portuguese and Dutch say “that” before what is meant of oneself. */
const PLAYS =
  "(?:(?:me|m ?['’]?|lui|nous|te|t ?['’]?|mi|gli) ?)?(?:(?:vient me|commence a(?: me)?|arrete pas de(?: me)?|faisait que) )?(?:(?:a|ont|hai?|ha) )?(?:di[ts]|dire|sort|fait|envoie|ecrit|repond|reponds?|raconte|repete|balance|lache|disait|sortait|repondait|repetait|ecrivait|ecris|envoye|repondu|sorti|dice|dijo|suelta|escribe|escribio|manda|mando|responde|detto|scritto|scrive|risponde|fa|fala|falou|disse|escreve|mandou|zegt|zei|typt|appt|stuurt)";
const TELLS_ONE = '(?:says?|said|saying|told me|tells me|claims|sagt(?: mir)?|meint|meinte)';
/** Between who speaks and what is said: how one begins. */
const BEGINS = String.raw`(?: (?:toujours|tjrs?|tjr|always|encore|genre|like|zo van|tout le temps))?[ :"«“]{1,3}(?:(?:yeah|yh|hi+|hey+|hello|sup|yo|like|ouais|oui|salut|slt|genre|bonjour|cc|coucou|we?sh|moi|bah|ben|ok|hola|ciao|hallo|oi|ja|non|no|nah)[ ,:!]{1,3}){0,2}`;
const MY = '(?:my|mon|ma|meine?|mio|mia|mi|mijn|mn|meu|minha)';
const I_AM = String.raw`(?:i ?['’]? ?a?m|i live|i go to|i was born|add me|ajoute ?-?(?: ?moi|(?= (?:mon|sur)))|j ?['’]? ?(?:ai|h?abite|vis)|j(?:e |e? ?)m ?['’]? ?app?ell?e?|jmapel+e?|je (?:suis|vis)|jsuis|chuis?|moi(?= c)|ich (?:bin|wohne|heisse)|bin|tengo|soy|vivo|me llamo|ho|sono|abito|mi chiamo|ik (?:ben|woon|heet)|tenho|sou|moro|(?:add |ajoute )?${MY} (?:name|nom|prenom|nombre|nome|naam|snap|insta[a-z]*|ig|disc[a-z]*|tik ?tok|psn|pseudo|user[a-z]*|mdp|mot de passe|passw(?:or[dt])?|pw|contrasena|senha|wachtwoord))`;
/** What is said on and on; with these words one speaks oneself again, or is told something: « … jsuis trop jeune jai 13 ans ». */
const GOES_ON = String.raw`(?:(?!\b(?:said|told|d[iu]t|dis|repond\w*|mais|but|trop|too|pas|not|so|donc|because|parce|pcq|cuz|cos|moi|me|aber|pero|ma|maar|mas|dijo|dije|y yo|e io|e eu|young|jeune|belle|mignonn?e?|jolie|pretty|cute|hot)\b)[^"»”.!?\n]){0,48}$`;
const ACTED_OUT = new RegExp(
  String.raw`\b(?:(?:${STRANGER}|${KNOWN}|${THEY}) ?(?:${PLAYS_EN}|${PLAYS})|${STRANGER} ${TELLS_ONE}|(?:${STRANGER}[a-z' ]{0,24}?|(?<![a-z] )(?:${STRANGERS}|him|her|them|lui|elle|ihm|ihr)) ?(?=:)|me (?:dice|dijo|escribe|escribio|suelta|fala|falou|disse|manda|mandou)|mi (?:dice|fa|scrive|ha (?:detto|scritto)))${BEGINS}${I_AM}\b${GOES_ON}`,
);
/** What one says on stage: « dans la pièce jdis je m'appelle agnès arnolphe », "my line is …". */
const ON_STAGE = new RegExp(
  String.raw`\b(?:(?:my|our) (?:first |only |last )?lines?(?: (?:in|from) [a-z ]{2,16}?)?(?: is| was|:)|ma (?:seule |premiere )?(?:replique|tirade)(?: (?:c ?['’]? ?est|c|est|etait))?|(?:in|dans|ds|en|nel|nella|no|na|im) (?:the |la |une? |a |my |our |ma |notre |mi |il |el |o )?(?:school )?(?:play|piece(?: de theatre)?|sketch|theatre|obra|recita|peca|theaterstuck|toneelstuk) (?:[a-z'’]{1,8} ){0,2}?(?:j?dis|say|sage?|digo|dico|zeg|am like))${BEGINS}${I_AM}\b${GOES_ON}`,
);
/** What others write of themselves where all can read it. */
const PROFILE =
  /\b(?:his|her|their|sa|(?:dans|sur) son|seine[rmn]?|seinem|ihre[rmn]?|(?:il |la )?su[oa]?|zijn|haar) (?:bio|profile?|status|profilo|perfil|profiel)\b(?:(?!\b(?:but|mais|and i|moi|me|my|mon|im|i|jai|j|aber|ich|pero|yo|ma|io|maar|ik|mas|eu|mio|mi)\b)[^.!?\n]){0,40}$/;
/** Others ask whether it is so. */
const WHETHER = new RegExp(
  String.raw`\b(?:${STRANGER}|${KNOWN}|${THEY}|people|ppl|everyone|everybody|on|tout le monde|les gens|leute|todos|tutti|mensen|todo mundo) (?:[a-z'’]{1,8} ){0,2}?(?:asks?|asked|asking|wondering|demand\w+|fragt|fragte|fragen|pregunt\w+|chied\w+|chiest\w+|vraagt|vroeg|vragen|pergunt\w+)(?: (?:me|mich|mij|a mi))? (?:if|whether|si|s ?['’]|ob|se|of) ?(?:${I_AM}|javais|j ?['’] ?avais|j ?['’] ?etais|jetais)\b[^"».!?\n]{0,24}$`,
);
/** And one has said so. */
const ANSWERED =
  /\b(?:yes|yeah|yep|ye|yh|oui|ouais|said|told|dit|repondu|ja|si|sim|dije|detto|sagte|zei|disse|true|vrai)\b/;
/** Characters before a detail that are read, and behind it. */
const NEAR = 120;
const BEHIND = 40;

/** Whether a detail stands in what somebody else is played as saying, in their profile, or in what they ask. */
export function isActedOut(form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - NEAR), from);
  return (
    ACTED_OUT.test(before) ||
    ON_STAGE.test(before) ||
    PROFILE.test(before) ||
    (WHETHER.test(before) && !ANSWERED.test(form.slice(to, to + BEHIND)))
  );
}
