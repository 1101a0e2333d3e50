/** The town in which one says that one is at home: « ici à X », "our town X", in the weeks with one parent. */
import { asksFor } from '../../../context/asked.ts';
import type { Message } from '../../../types.ts';
import { isTown } from '../../../words/gazetteer.ts';
import { isWord } from '../../../words/lexicon.ts';
import { allMatchesOf, matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { followed, ledIn } from '../led.ts';
import { weatherIn } from './weather.ts';

/** The name of a town, and no more letters. */
export const TOWN = `(?!casa\\b)((?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los|den) )?[a-z'’-]{4,24})(?![a-z'’-])`;
const HERE = [
  `(?:over )?here in`,
  `(?:ici|chez (?:nous|moi)|par chez (?:nous|moi)) (?:a|au)`,
  `(?:hier|bei uns|bei mir)(?: hier)? in`,
  `(?:a[qk]u?i|por a[qk]u?i|llevo toda la vida) en`,
  `(?:qui|qua|da noi|da me|casa mia)(?: da noi)? ad?`,
  `t[ei] (?:scriv|escrev|escrib)o d(?:a|e(?:sde)?)`,
  `(?:aqui|ca|por aqui|por ca) em`,
  `(?:hier|bij ons|bij mij)(?: hier)? in`,
];
/** One is there just now. */
const NOW = [
  `(?:i ?['’]? ?a?m|we ?['’]? ?re|we are) (?:currently|still|now|already) in`,
  `(?:je suis|jsuis|chui|on est) (?:la|encore|deja|actuellement|mtn) a`,
  `(?:bin|sind|hocke?|sitze?)(?: (?:ich|wir))?(?: (?:grade?|gerade|jetzt|jz|noch|schon))+ in`,
  `(?:estoy|estamos|toy) (?:ahora|ya|todavia) en`,
  `(?:sono|siamo|sto) (?:ora|adesso|ancora) ad?`,
  `(?:(?:ik |^|k ?)zit|(?:ben|zit|zijn|zitten)(?: (?:ik|we))?(?: (?:nu|nog|al|net))+) in`,
  `(?:to|tou|estou|estamos) (?:agora|ainda) em`,
];
const OWN = [
  `(?:my|our) (?:home ?)?(?:town|city|village)(?:,| is|s)?`,
  `(?:ma|notre) ville(?:,| c ?['’]? ?est| c)?|(?:mon|notre) (?:bled|village)(?:,| c ?['’]? ?est| c| s ?['’] ?appelle)?`,
  `(?:meine|unsere|mein|unser) (?:heimat|heimatstadt|stadt|dorf|kaff)(?:,| ist?| heisst)?`,
  `mi (?:ciudad|pueblo)(?:,| es| se llama)?`,
  `(?:la mia (?:citta|citta e)|il mio paes(?:e|ino))(?:,| e| si chiama)?`,
  `(?:minha|nossa) (?:cidade|terra|vila|aldeia)(?:,| e| chama ?-?se| se chama)?`,
  `(?:mijn|mn|m ?['’] ?n|onze|ons) (?:stad|dorp|dorpje|woonplaats)(?:,| is| heet)?`,
];
/** On days on which one has lessons nobody is on holiday. */
const WEEKDAYS = [
  `(?:during|in) the week i ?['’]? ?a?m in`,
  `(?:en|la|pendant la) semaine (?:je suis|jsuis|chui|chuis|c ?['’]? ?est) a`,
  `unter der woche (?:bin|wohn|leb)e? ?ich(?: bei [a-z]{4,6})? in`,
  `entre semana (?:estoy|vivo) (?:con (?:mi )?[a-z]{4,6} )?en`,
  `(?:in|durante la) settimana (?:sto|sono|vivo) (?:da [a-z]{4,6} )?ad?`,
  `(?:de|durante a) semana (?:fico|estou|to|moro) (?:com (?:o |a )?[a-z]{3,5} )?em`,
  `(?:doordeweeks|door de week)(?: (?:ben|zit|woon) ik)?(?: (?:bij (?:mijn |mn )?[a-z]{2,6} )?in)?`,
];
/** The way home ends there, or one's bed stands there. */
const HOME = [
  `(?:(?:going|coming|heading|back|getting) )home (?:to|in)`,
  `(?:rentre|retourne|rentrer|retour) chez (?:moi|nous) (?:a|au)`,
  `(?:nach hause|heim|zuhause|zu hause|daheim) (?:nach|in)`,
  `(?:a|en) (?:mi )?casa (?:a|en)`,
  `(?:torn\\w{1,4}|vado|sono|sto|rientr\\w{1,4}) a casa(?: mia)? a`,
  `(?:pra|para|em) (?:minha )?casa (?:em|a)`,
  `(?:naar huis|thuis) (?:in|naar)`,
];
/** What is named first is large: « bin ausm pott, bochum um genau zu sein ». */
const EXACTLY = followed(
  "(?:^|[ ,])([a-z'’-]{4,24}),? ",
  String.raw`(?:um genau zu sein|to be (?:exact|precise)|para ser exact[oa]s?|per (?:la precisione|essere precis[io])|om precies te zijn|(?:pra|para) ser (?:exat[oa]|mais precis[oa])|pour etre precis)\b`,
);

/** In a line of fields, as one fills them in: the name and the age stand beside it. */
const FIELD =
  /(?:^|[ \n,])(?:wohnort|woonplaats|ciudad|citta|cidade|city|town|ville|stadt|stad|localidad|residenza)(?: ?[:=] ?| )([a-z'’-]{4,24})(?![a-z'’-])/g;
const FIELDS = /\b(?:name|naam|nombre|nome|prenom|alter|leeftijd|edad|eta|idade|age)\b/;
/** One has grown up there and has not left. */
const STAYED =
  /\b(?:aufgewachsen in|opgegroeid in|crecido en|creci en|cresciut[oa] ad?|cresci em|natural de|grandi a|grew up in|nacid[oa] en|nat[oa] ad?) ([a-z'’-]{4,24})(?:[ ,]{1,2}(?:e|en|und|y|et|and)\b[^.!?\n]{0,16}\b(?:still|nog|noch|ancora|ainda|tjrs|toujours|moro|vivo|woon|wohn|sigo|live)\b)/g;
/** « a udine dove vivo io ». */
const WHERE_ONE_LIVES =
  /\b(?:in|ad?|en|em|au|con(?:osci|h?eces)|sabes?|connais|kennst du|ken je|know) ([a-z'’-]{4,24})[,?! ]{1,4}(?:(?!n)[a-z]{1,4},? ){0,2}(?:(?:vivo|moro|abito|sto) (?:l[ai]|a[hil]+a?)\b|i live there|da wohne? ich|daar woon ik|j ?['’]? ?(?:y )?(?:vis|h?abite)\b|wo ich (?:wohn|leb)|donde (?:yo )?vivo|dove (?:io )?(?:vivo|abito)|waar ik woon|onde (?:eu )?moro|la ou (?:je vis|j ?['’]? ?habite)|where i live)/g;
/** In two homes by turns. */
const BETWEEN =
  /\b(?:garde alternee|(?:my|half my|split my) time|divis[oa]|wechsle|pendle|reparto|vivo a caballo|heen en weer)(?: [a-z]{2,8}){0,2} (?:entre|between|tra|fra|zwischen|tussen) ([a-z'’-]{4,24}) (?:et|and|und|y|e|en)\b/g;

/** One of the parents, by what children call them. */
export const PARENT =
  '(?:m[uoa]m(?:m?a|an)?|dad|father|mother|mere|pere|daronn?e?|mutter|papa|vater|padre|madre|moeder|vader|pa|ma|mae|pai)';
/** Each of the parents, who do not live together, in their own town: one is at home in both. */
const OWN_PARENT = `(?:(?:my|ma|mon|meine?|mi|(?:la )?mia|(?:il )?mio|mijn|m ?['’]? ?n|me|(?:a )?minha|(?:o )?meu) )?${PARENT}`;
const LIVES = `(?: ?['’]?s| is| lives?| habite| vit| est| wohnt| lebt| ist| vive| esta| abita| sta| woont| zit| mora)?`;
const BOTH_PARENTS = new RegExp(
  String.raw`\b${OWN_PARENT}${LIVES} (?:in|ad?|en|em) ${TOWN},? ?(?!(?:for|pour|fur) )(?:(?:and|n|&|et|und|y|ed?|en) )?${OWN_PARENT}${LIVES} (?:in|ad?|en|em) `,
  'g',
);

/** What is called so is a town, though nobody knows its name. */
const NAMED =
  /\b(?:(?:mein|unser)e? (?:dorf|kaff|stadt|ort) heisst|(?:mijn|mn|ons|onze) (?:dorp|dorpje|stad) heet|mi (?:pueblo|ciudad) se llama|il mio (?:paese|paesino) si chiama|(?:a )?minha (?:terra|cidade|aldeia) (?:se chama|chama ?-?se)|(?:mon|notre) (?:village|bled) s ?['’]? ?appelle|(?:my|our) (?:village|town) is called|(?:moro|vivo|abito|sto|so[uy]|sono) [a-z ]{0,24}\b(?:paes|citt|pueb|ciud|cidad|alde|vila)[a-z]{0,9}(?: (?:[a-z]{4,10}|che|que|q|s[ie])){0,3} (?:llama|ch[ia]+ma)(?:[dt][oa])?) (?!com|wie|hoe|so\b|auch|anders|igual|asi|cosi|iets|something)([a-z'’-]{4,24})(?![a-z'’-])/g;

const IS_HERE = new RegExp(String.raw`\b(?:${[...HERE, ...WEEKDAYS, ...HOME].join('|')}) ${TOWN}`, 'g');
const IS_NOW = new RegExp(String.raw`\b(?:${NOW.join('|')}) ${TOWN}(?! (?:gewe(?:est|sen)|been)\b)`, 'g');
/** A name right behind what it names, and not the beginning of more. */
const IS_OWN = new RegExp(
  String.raw`\b(?:${OWN.join('|')}) ${TOWN}(?= ?(?:$|[,.!;)\n\x80-\uffff]|is\b|has\b|c ?['’]? ?est|ist\b|es\b|e\b|y\b|ed\b|seit\b|echt\b|wirklich\b|no\b|non\b|nao\b|lol\b|mdr\b))`,
  'g',
);
/** « marseille c ma ville »: it is said behind the name. */
const IS_MINE = followed(
  String.raw`(?:^|[,.!\n] ?|\b(?:in|from|aus|de|di|uit|a|en) )([a-z'’-]{4,24}),? `,
  String.raw`(?:(?:is|c|c ?['’]? ?est|est|es|ist|e) (?:my (?:home ?)?(?:town|city)|home for me|ma ville|mi (?:ciudad|pueblo)|meine (?:heimat)?stadt|la mia citta|mijn stad|(?:a )?minha (?:cidade|terra))|(?:is )?where (?:im|i ?['’] ?m) from)\b`,
);
/** Who is bored there: « em bragança n há nada pra fazer ». */
const DULL = followed(
  "^(?:in|en|em|a) ([a-z'’-]{4,24}) ",
  String.raw`(?:is|valt|ist|n(?:ao|o|on)?|y ?a)\b[^.!?]{0,12} (?:nix|nichts|niks|nada|niente|rien)\b`,
);
const BEHIND = [EXACTLY, IS_MINE, DULL];
/** Which part of the land, and then the town: « aus dem norden, kiel », « de un pueblo de jaen, ubeda ». */
const PART_FIRST = new RegExp(
  String.raw`^(?:(?:soy|sou|sono|i ?['’]? ?a?m|jsuis|bin|kom) )?(?:from|d[eo]l?|d|da|dal|du|aus|uit|a[lo] la(?:d|it)?o d[eo]|cerca de|perto de|pres de|near|bei|bij) (?!(?:mi|la|tu|minha|meu|my|mon|ma) )[^,.!?\n\d]{3,30}, (?:(?:en|in|em|ad?|de|zu) )?${TOWN}(?= ?[.!]*$)`,
  'g',
);
/** They are asked whether they know it, or it is that one and no other: « por alcorcon, conoces? », « d santarém mesmo ». */
const KNOWN = new RegExp(
  String.raw`^(?:(?:de|d|do|da|di|en|em|por|in|from|aus|uit|a) )${TOWN}(?:,? (?:l[oa] )?(?:con(?:h?eces?|osci)|tu connais|kennst(?: du)?|ken je|(?:yo)?u know)(?: it| het| ca)?(?= ?[?!.]*$)|(?: mismo| mesmo| capital)(?= ?[.!)]*$))`,
  'g',
);
/** Where one is, and no more, to who asks for it. */
const ANSWER = new RegExp(
  `^(?:(?:still|noch|grad|nog|encore|ancora|ainda|ja|im|jsuis|bin|ben|estoy|sono|estou) ){0,2}(?:in|ad?|en|em) (?!bath|reading|essen)${TOWN}(?= ?(?:$|[,.!]))`,
  'g',
);
const ASKED =
  /\b(?:wo (?:bist|seid|steckst)|waar (?:ben|zijn|zit(?:ten)?)|where (?:are|r) (?:you|u)|where u|(?:t|tu) ?['’]? ?es ou|ou (?:t|tu) ?['’]? ?es|donde est(?:as|ais)|dove (?:sei|siete)|onde (?:estas?|tas?|vc|voce))(?: (?:at|now|right now|rn|du|ihr|jetzt|grade?|gerade|denn|eigentlich|je|jij|jullie|nu|la|mtn|maintenant|ahora|ora|adesso|agora|ta|esta)){0,4} ?(?:$|[?!.,])/;
/** They ask for one’s town, if by no more than « y tu? »; the first who speaks may tell it. */
const AND_YOU = /\b(?:y|e|et|und|en|and) (?:tu|te|toi|vos|vc|voce|du|jij|you|u)[ ?]*$/;
export const asksTown = (last?: Message['heard'][0]): boolean =>
  last === undefined || AND_YOU.test(last.form.text) || asksFor(last.written, 'town');
/** One is only there for some days, or in a game. */
const AWAY =
  /\b(?:holidays?|visiting|trip|vacances|week ?-?end|wochenende|hotel|camping|ferien|urlaub|klassenfahrt|besuch|vacaciones|excursion|finde|visita|vacanz[ae]|gita|vakantie|weekend|ferias|passeio|airbnb|not|nicht|niet|cousin[ea]?s?|prim[oa]|cugin[oa])\b/;
/** The same, where one may be asked for it: « estas en barcelona de vacaciones? » */
export const ON_VISIT =
  /\b(?:holidays?|visiting|visit|trip|concert|konzert|concierto|concerto|gig|festival|turismo|tourist[a-z]?|for (?:\d|a few|the)|vacances|ferien|urlaub|klassenfahrt|besuch|vacaciones|visita|vacanz[ae]|gita|vakantie|ferias|hotel|airbnb|zuruck|back|gta|minecraft|roblox|fortnite|sims|game|spiel|jeu|juego|gioco|jogo)\b/;

/** Where a form names the town in which its writer is at home. */
export function townsHereIn(form: string, { heard: [last] }: Message): Place[] {
  const asked = last?.form.text ?? '';
  const found = [
    ...matchesOf(form, IS_NOW).filter(([, name = '']) => !isWord(name)),
    ...(ASKED.test(asked) && !ON_VISIT.test(asked) ? matchesOf(form, ANSWER) : []),
    ...matchesOf(form, IS_HERE),
    ...matchesOf(form, IS_OWN),
    ...matchesOf(form, BETWEEN),
    ...matchesOf(form, BOTH_PARENTS),
    ...weatherIn(form),
    ...matchesOf(form, STAYED),
    ...matchesOf(form, WHERE_ONE_LIVES),
    ...allMatchesOf(form, ledIn(form, BEHIND)),
    ...(asksTown(last) ? [...matchesOf(form, PART_FIRST), ...matchesOf(form, KNOWN)] : []),
    ...matchesOf(form, FIELD).filter(() => FIELDS.test(form)),
  ].filter(([, name = '']) => isTown(name) || isTown(name.replaceAll(' ', '-')));
  return found.length > 0 && (AWAY.test(form) || ON_VISIT.test(form)) ? [] : found.map(behind);
}

/** Where a form says what the village is called that its writer calls their own. */
export const townsNamedIn = (form: string): Place[] => matchesOf(form, NAMED).map(behind);
