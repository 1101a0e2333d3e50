/** Both names where one tells one's name in so many words: « mein voller name: finja rodenkotte », "that's my real name". */
import { allMatchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import {
  areNames,
  BOTH,
  bothOf,
  FILLED,
  FIRST_AND_LAST,
  FIRST_NAME,
  isFirstName,
  isLastName,
  LAST_NAME,
} from './family.ts';

const EITHER = `(${LAST_NAME}|${FIRST_NAME}),? (${LAST_NAME}|${FIRST_NAME})`;
const IS = String.raw`(?: ?['’]?s\b| ?(?:c ?['’]? ?est|cest|c|is|ist|lautet|es|e|se|sarebbe|serait|would be|ware|seria|zou zijn)\b)? ?:? ?`;
/** One's name, which may be the first one only. */
const NAME = [
  'my name',
  '(?:mon|le) (?:nom|blaze)',
  '(?:mein|der) name',
  '(?:mi|el) nombre',
  '(?:il )?mio nome',
  '(?:o )?meu nome',
  "(?:mijn|mn|m['’]n) naam",
].join('|');
/** All of it. */
const WHOLE = [
  '(?:(?:my|ma) )?(?:full|real|whole|legal|actual|government) (?:government )?name',
  '(?:mon )?(?:vrai nom|nom complet|nom (?:et )?prenom)',
  '(?:mein )?(?:voller|ganzer|richtiger|echter|kompletter|vollstandiger) name|vor-? ?(?:und|&) ?nachname',
  '(?:mi )?(?:nombre (?:completo|real|entero)|nombre y apellidos?)',
  '(?:il )?(?:mio )?(?:vero nome|nome (?:completo|intero|per intero|e cognome))',
  '(?:o )?(?:meu )?nome (?:completo|todo|verdadeiro|inteiro|e (?:sobrenome|apelido))',
  "(?:(?:mijn|mn|m['’]n) )?(?:volledige|echte|hele) naam|voor-? ?en achternaam",
].join('|');
const BEGINS = String.raw`(?:^|[,.!\n] ?|\b(?:hi|hey|hallo|hola|ciao|oi|ola|hoi|salut|also|ok|ja|si|sim|oui|yes) )`;

/** Where one is called by both, whatever one is called on an app. */
const AT_SCHOOL =
  "(?:op school|au college|au lycee|a l ?[’']? ?ecole|at school|in (?:real life|class)|irl|en (?:clase|el insti|el cole|persona|la vida real)|a scuola|dal vivo|na (?:escola|vida real)|in der schule|im (?:klassenbuch|echten leben)|in het echt|en vrai|dans la vraie vie)";

const TOLD = [
  String.raw`${BEGINS}(?:${NAME})${IS}${BOTH}`,
  String.raw`\b(?:k ?['’]?heet|heet ik|chamo-? ?me|je? ?m ?['’]? ?ap+el+e?|jmapp?ell?e?|me (?:ya?|lla)mo|mi (?:k|ch)iamo|ich heiss?e?|heisse? ich|me chamam|me chamo|ik heet|my name ?(?:is|['’]?s)) (?:${FILLED} ){0,2}${BOTH}`,
  String.raw`\b${AT_SCHOOL} (?:bin ich|heiss ich|(?:ich )?bin|ben ik|heet ik|(?:ik )?heet|(?:yo )?soy|me llamo|(?:io )?sono|mi chiamo|(?:eu )?sou|me chamo|(?:je suis|jsuis)|c ?['’]? ?est|c|its|im|i ?['’]?m) ?${BOTH}(?= ?(?:$|[,.!)\n\u2022]))`,
  // What one says of one's name before it comes: « ho un nome da nonno: anselmo … ».
  String.raw`\b(?:(?:i ?(?:['’] ?)?(?:have|ve got|got)|ich hab|hab|tengo|ho|ik heb|heb|tenho|j ?['’]? ?ai) (?:[a-z]{1,9} ){0,3}(?:name|nombre|nome|naam|nom)(?: [a-z]{1,9}){0,3}|(?:my|mein|mi|il mio|meu|mijn|mn|mon) (?:name|nombre|nome|naam|nom)(?: [a-z]{1,9}){1,6}) ?[:,] ?${BOTH}(?= ?(?:$|[,.!)\n\u2022]|lol|ha+h|ah+a|j[aei]j|mdr|kk|xd))`,
  // The one that others know by a short name.
  String.raw`\b(?:but|aber|pero|ma|mas|maar|mais) (?:(?:i ?['’]? ?a?m|im|my name ?['’]?s|ich heiss?e?|heiss?e?|bin|soy|me llamo|sono|mi chiamo|sou|me chamo|ik heet|heet|ben|ik ben|jsuis|je m ?['’]? ?appelle|c|${FILLED}) ){1,3}${BOTH}`,
].map((pattern) => new RegExp(pattern, 'dg'));
const TOLD_WHOLE = new RegExp(String.raw`${BEGINS}(?:${WHOLE})${IS}${BOTH}`, 'dg');

/** What is said behind a name of one's own. */
const BEHIND = new RegExp(
  String.raw`(?:^|[ ,.:"'«“])${FIRST_AND_LAST}["'»”]?[ ,.!\u2022]{1,6}(?:(?:and|n|et|und|y|e|en) )?(?:(?:is|ist|es|e|c|c ?['’]? ?est|cest) (?:my|mein|mi|il mio|meu|o meu|mijn|mn|mon) (?:real|full|actual|richtiger|voller|echter|ganzer|vero|vrai|echte|volledige|nombre (?:real|completo)|nome (?:vero|completo|verdadeiro)|nom complet)\b|so steht ?(?:e?s|ich)\b|so heiss ich\b|(?:das|dat) (?:bin ich|ben ik)\b|(?:bin ich|ben ik)(?= ?(?:$|[,.!)\n\u2022]))|(?:thats|its|it ?['’]s) (?:me\b|my (?:real |full )?name)|c(?: ?['’]? ?est)? moi\b|(?:es[aeo] )?soy yo\b|(?:sono|sn) io\b|sou eu\b|zo heet ik|asi me llamo|cosi mi chiamo)`,
  'dg',
);

const SAYS = String.raw`(?: (?:steht|stehe|ich|da|drauf|says|it|written|is|ya|y ?['’]? ?a|marque|ecrit|c ?['’]? ?est|pone|sale|c ?['’]? ?e|scritto|sta|staat|esta|escrito|diz|als|como|come|comme|as|gross|en grande|in grande|met|ta)){0,4}`;
/** Where one is written down: a list with oneself in it, or what belongs to one. */
const WRITTEN = [
  String.raw`\b(?:my|mon|ma|meine[rmn]?|mein|meim|mi|mia|mio|sul mio|sulla mia|meu|minha|mijn|mn) (?:(?:bus|school|id|boot|sports?|pe|name) ?)?(?:bag|(?:report )?card|label|shirt|locker|badge|coat|jumper|passport|id|carte(?: d ?['’]? ?identite| id)?|passeport|bulletin|cartable|sac|maillot|carnet|(?:schuler|personal|bus)?ausweis|perso|pass|zeugnis|rucksack|trikot|klingel|brotdose|heft|mochila|camiseta|taquilla|dni|pasaporte|boletin|timbre|buzon|zaino|maglia|tessera|carta (?:d ?['’]? ?)?identita|passaporto|pagella|diario|campanello|crachai?|cartao|camisola|caderno|rg|passaporte|boletim|tas|rugzak|(?:id )?(?:-)?kaart|pasje|paspoort|rapport|shirt|deurbel|schrift)\b${SAYS}[ .:"'«“]{1,3}${EITHER}(?=(?: [a-z]\.)?["'»”]? ?(?:$|[,.!\n\u2022]|(?:lol|l?mdr|ptdr|xd|(?:a?ha+h|j[aei]j|kk)[a-z]*|y|e|und|en|et|and|mit|con|com|met|avec|with|drauf|pero|ma|mas|maar|mais|aber|but|in|em)\b))`,
  String.raw`\b(?:(?:in|on|auf|nella?|nel|nell ?['’]|no|na|en|op|sur) ?(?:(?:the|der|la|le|el|de|l ?['’]) ?)?)(?:list(?:e|a)?|register|klassenliste|klassenbuch|registro|appello|pauta|chamada|klassenlijst|appel)\b[^.!?\n]{0,20}?\b(?:ich|i ?['’]? ?a?m|im|sono|salgo|soy|estou|apareco|sou|sta ik|ben ik|je suis|jsuis)\b${SAYS}[ :"'«“]{1,3}${EITHER}(?= ?["'»”]?(?:$|[,.!\n\u2022]))`,
].map((pattern) => new RegExp(pattern, 'dg'));

/** Somebody says, supposes or asks it. */
const NOT_SO =
  /\b(?:if|like|wish|pretend|imagine|said|says|si|genre|wenn|als|falls|se|not|nicht|pas|isnt|von|van|fans? (?:of|de)|mit|met|with|avec|con|com|his|her|their|your|ur|ton|dein|tu|tuo|teu|jouw|je) ?$/;

const areInAnyOrder = (one: string, other: string) => areNames(one, other) || areNames(other, one);
const mayBeNames = (one: string, other: string) => isFirstName(one) && isLastName(other);
const areEither = (one: string, other: string) => mayBeNames(one, other) || mayBeNames(other, one);

const found = (
  form: string,
  patterns: readonly RegExp[],
  test: (one: string, other: string) => boolean,
): Place[] =>
  allMatchesOf(form, patterns)
    .filter(
      ({ index, 1: one = '', 2: other = '' }) =>
        test(one, other) && !NOT_SO.test(form.slice(Math.max(0, index - 12), index)),
    )
    .map(bothOf);

const SAID_BEHIND = [BEHIND];
const SAID_WHOLE = [TOLD_WHOLE];

/** Where a form tells both of its writer's names as what they are called, or are written down. */
export const namesCalledIn = (form: string): Place[] => [
  ...found(form, TOLD, areNames),
  ...found(form, SAID_BEHIND, areInAnyOrder),
  ...found(form, SAID_WHOLE, mayBeNames),
  ...found(form, WRITTEN, areEither),
];
