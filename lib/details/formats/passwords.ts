/** What opens an account or a telephone: letters and figures, named as a key, or given where one was asked for. */

import type { Message } from '../types.ts';
import { isMixed, KEY } from './keys.ts';
import { isKeyAsked, keysAnsweredIn } from './keys-answered.ts';
import { holds } from './matches.ts';
import { type Place, placesOf } from './said/behind.ts';
import { led, ledIn } from './said/led.ts';

const IS = String.raw`(?: ?(?:(?:c ?['’]? ?est|c|est|is|['’]s|ist|es|e|just|juste|now|nu|jetzt|mtn|maintenant|ahora|adesso|ora|agora|still|tjrs?|toujours|immer noch|noch immer|siempre|sempre|ancora|ainda|nog steeds)\b|[:=])){0,3} ?["'«(]? ?`;
const OTHERS = String.raw`(?<!\b(?:your|ur|his|her|their|ton|son|leur|votre|dein|sein|ihr|tu|su|tuo|suo|teu|seu|jouw|zijn|haar|old|ancien|altes|what|quel|no|the worst|game|battle|season|bus|free|hall|day) )`;
const WORD = `([a-z0-9@$&_.!?*#+-]{5,32})`;
const END = String.raw`(?= ?(?:$|[,;)"\n•]|\. |(?:and|et|und|y|e|en|lol|mdr|dont|do|niks|niet|no|if|for|pour|but|mais|thats|tell|ok|xd|haha|pls|stp)\b))`;

/** An account, and its key behind it. */
const NAMED_WITH = [
  led(
    String.raw`\b(?:acc|account|acct|compte|login|log ?in|user(?:name)?|konto|cuenta|conta|usuario|utente|benutzer|pseudo|roblox|netflix|disney|epic|steam|fortnite|minecraft|spotify|insta|snap|psn|xbox)\b`,
    String.raw`(?:[^.!?\n]|\.\b){0,40}[ ,;/&\n]${OTHERS}${KEY}${IS}${WORD}${END}`,
  ),
];
/** The key alone; it must be of letters and figures: "password: friendship" opens nothing. */
const NAMED = new RegExp(
  String.raw`${OTHERS}\b${KEY}(?: (?:van|de|di|do|da|von|of|for|del|d|dell) ?['’]? ?[a-z]{2,10})? ?(?:is|c|c ?['’]? ?est|est|ist|es|e|[:=])(?: (?:just|literally|now|nu|jetzt|mtn|maintenant|ahora|adesso|ora|agora|juste|still|tjrs?|toujours|immer noch|siempre|sempre|ancora|ainda|nog steeds))? ?["']?${WORD}${END}`,
  'g',
);
/** The other way round: "m1tt3ns, thats the pass for everything". */
const NAMED_BEHIND = new RegExp(
  String.raw`(?<![a-z0-9@._-])([a-z0-9@$_.!?*#-]{5,32})[ ,]{1,2}(?:and |et |und |y |e |en )?(?:(?:that|thats|that ?['’]s|is|c|c ?['’]?est|das ist|es|e|dat is) )?(?:(?:is|the|my|our|le|mon|notre|das|mein|la|mi|minha|het|mijn) |(?:a|o) (?=senha|palavra))(?:new )?${KEY}(?= ?(?:$|[,.!\n]|(?:for|of|to|de|du|d ?['’]|pour|fur|von|vom|para|per|del|van|voor|on)\b))`,
  'g',
);
/** What one does with a password. */
const USES = String.raw`(?:i ?(?:['’]ve|ve|always|just|literally)? ?(?:use|put|have|got)|ich (?:nehm|nutz|benutz|verwend|hab|mach)[a-z]{0,2}|(?:nehm|nutz|benutz)e?|(?:j|je) ?['’]? ?(?:met(?:s)?|utilise|ai)|jutilise|uso|utilizo|pongo|metto|ponho|boto|coloco|meto|tengo|tenho|ho|ik (?:gebruik|neem|heb|doe)|gebruik|heb|(?:hab|nehm|nutz|benutz|verwend)e? ich|(?:heb|gebruik|neem) ik)`;
/** The other side is told to type it. */
const TYPED_IN = new RegExp(
  String.raw`(?<!\b(?:not|never|dont|don ?['’] ?t|jamais|pas|nie|nicht|nunca|non|no|mai|nooit|niet|nao|n) )\b(?:tape|mets|ecris|r?entre|connectes?(?: ?-?toi)? avec|type|put|enter|pon|escribe|mete|entra con|metti|scrivi|inserisci|gib|tipp|schreib|log dich mit|vul|typ|toets|log in met|poe|digita|escreve|coloca|bota|entra com) ${WORD} (?:ein )?(?:dans|dan|comme|in|into|as|als|bei|im|op|bij|en|de|come|nel|nella|na|no|como) (?:(?:le|la|l ?['’]|the|das|dem|het|el|il|o|a) ?)?${KEY}\b`,
  'g',
);
/** « jmets toujours etoile09 comme mdp », "ich nehm überall keks2012 als passwort". */
const USED_AS = new RegExp(
  String.raw`\b${USES} (?:(?!never|nie|not|pas|jamais|nunca|mai|nooit|ni)[a-z]{2,9} ){0,3}${WORD} (?:as|als|comme|como|come|en|de|d|per) (?:(?:my|the|mein|mon|mi|la|mia|minha|mijn|a|o) )?${KEY}\b`,
  'g',
);
/** « jmets licorne12 partout », "i use unicorn12 for everything": what is the same for all accounts. */
const ALL =
  '(?:for everything|for every ?thing|for all|everywhere|on everything|uberall|fur alles|bei allem|partout|pour tout|para todo|pa todo|en todos? (?:lados|partes|sitios)|en todo|per tutto|ovunque|dappertutto|da tutte le parti|voor alles|overal|em tudo|pra tudo|para tudo|em todo lado|em todo lugar|for all my (?:accounts|accs|stuff)|pour tous mes comptes|fur alle accounts)';
const USED_EVERYWHERE = [
  new RegExp(
    String.raw`\b${USES} (?:(?!never|nie|not|pas|jamais|nunca|mai|nooit|ni)[a-z]{2,9} ){0,3}${WORD} ${ALL}\b`,
    'g',
  ),
  new RegExp(
    String.raw`\b${USES} (?:(?!never|nie|not|pas|jamais|nunca|mai|nooit|ni)[a-z]{2,9} ){0,3}${ALL}(?:[ ,:]{1,2}(?:the|same|das|dasselbe|(?:das)?gleiche|le|la|meme|lo|mismo|misma|stessa|stesso|o|a|mesma|mesmo|msm|het|de|(?:he[tl]|de)?zelfde|immer|always|lol|mdr|haha|xd|its|it ?['’]s|c ?['’]? ?est|cest|c|es|e)){0,4}[ ,:]{1,2}${WORD}${END}`,
    'g',
  ),
];
/** A pet's name: « c le nom de mon chien, filou ». */
const PET =
  '(?:dogs?|cats?|pets?|hamsters?|rabbits?|horses?|bunn(?:y|ies?)|chien(?:ne)?|chat(?:te)?|lapin|cheval|hamster|hund(?:e?s)?|katze|hasen?|perr[oa]|gat[oa]|cane|gatt[oa]|cachorr[oa]|hond|kat|konijn)';
const OF_PET = [
  new RegExp(
    String.raw`${OTHERS}\b${KEY}\b[^.!?\n]{0,24}(?:\b${PET} ?['’]?s? name|\b(?:nom|name|nombre|nome|naam) (?:d[aeio]l?|von|van) (?:(?:my|mon|ma|meine?[rms]?|mi|mio|mia|meu|minha|mijn|mn|l) )?${PET}) ?(?:[,:=]|so|donc|also|dus|quindi|o sea|ou seja) ?(?:so |its |c |donc |also )?([a-z0-9]{4,20})(?= ?[.!]*$)`,
    'g',
  ),
];
/** One does not tell it. */
const UNTOLD =
  /^(?:guess|devine|rate|adivina|indovina|adivinha|raad|easy|facile|secret|sorry|simple|haha|idiot|stupid)$/;
/** A mail address and what stands with it: « disney+ : papa@example.org / souris4mickey ». */
const WITH_MAIL = [
  /@[a-z0-9-]{2,30}(?:\.[a-z]{2,8}){1,2} ?(?:[/:|;\n]|,? (?:and|und|et|y|e|en|dann|then|pois|poi|luego|dan)(?= )) ?(?:then |dann |puis |luego |poi |depois |dan )?([a-z0-9$_.!?*#+-]{6,32})(?= ?(?:$|[,;)\n]|(?:lol|haha|xd|ok|mdr)\b))/g,
];
/** What opens a telephone: « 1998 pra desbloquear o cel », "1998 to unlock my phone". */
const UNLOCKS = [
  /(?<=^|[,.!:\n] ?|\b(?:is|es|e|ist) )(\d{4,6}) (?:(?:is|es|e|ist|c) )?(?:to|for|para|pra|pa|pour|zum|per|om) (?:te )?(?:unlock|desbloque|deverrouill|entsperr|sblocc|ontgrendel)[a-z]* (?:[a-z]{1,4} ){0,2}(?:cel|movil|tel|phone|handy|mobiel|portable|tlm|tablet)(?!l)/g,
];
/** Written sign by sign, so that nobody reads it. */
const SPELLED = [
  new RegExp(String.raw`\b${KEY}${IS}((?:[a-z0-9][ .*_-]{1,2}){4,24}[a-z0-9])(?![a-z0-9])`, 'g'),
];
/** Of these, and of those with an account, the key itself must look like one. */
const MIXED = [NAMED, NAMED_BEHIND, USED_AS, TYPED_IN];
const GAMES =
  /\b(?:dungeon|donjon|level|niveau|quest|boss|server|serveur|discord|minecraft world|escape|zip|pdf|puzzle|riddle|library|bibliotheque|biblioteca|bucherei|pizzeria|restaurant|resto|cafe|mcdo|mcdonalds|starbucks|hotel|camping|airport|aeroport|menu|on the wall|au mur|an der wand)\b/;

/** What a message says a password is; nothing where no key is spoken of and none was asked for. */
export function passwordsIn(message: Message): Place[] {
  const { text } = message.form;
  const asked = isKeyAsked(message);
  const apart = [...everywhereIn(text), ...withMailIn(text), ...placesOf(text, UNLOCKS)];
  if (!asked && !holds(text, NAMES_KEY)) return apart;
  const word = ({ from, to }: Place) => text.slice(from, to);
  const all = [
    ...placesOf(text, [...ledIn(text, NAMED_WITH), ...MIXED]).filter((one) => isMixed(word(one))),
    ...placesOf(text, SPELLED),
    ...placesOf(text, OF_PET).filter((one) => !UNTOLD.test(word(one))),
    ...apart,
    ...(asked ? keysAnsweredIn(message) : []),
  ];
  return all.length > 0 && !asked && GAMES.test(text) ? [] : all;
}

const withMailIn = (text: string): Place[] =>
  placesOf(text, WITH_MAIL).filter(({ from, to }) => isMixed(text.slice(from, to)));

/** What is used for everything, and is no device, program or part of one. */
const everywhereIn = (text: string): Place[] =>
  placesOf(text, USED_EVERYWHERE).filter(({ from, to }) => {
    const word = text.slice(from, to);
    return isMixed(word) && !PRODUCT.test(word);
  });
const PRODUCT =
  /^(?:windows|win|chatgpt|gpt|rtx|gtx|rx|iphone|ipad|galaxy|samsung|pixel|ps|xbox|android|ios|usb|mp|h26|office|photoshop|note|python|react|vitamin|e)-?\d|^\d+[a-z]{1,4}$|^[a-z]+\d$/;
const NAMES_KEY = new RegExp(
  String.raw`\b(?:${KEY}|wi-? ?fi|wpa2?|wlan|hotspot|router|modem|(?:live|free|b)?box|netflix)\b`,
);
