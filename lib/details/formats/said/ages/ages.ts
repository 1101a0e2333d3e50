/** The plainest ways in which one says how old one is. */
import { matchesOf } from '../../matches.ts';
import { HELLO } from '../asides.ts';
import { behind, type Place, placesOf } from '../behind.ts';

const AGES = [
  /\b(?:j ?['’]? ?ai|g) (?:genre |environ |litteralement )?(\d{1,2}) ?ans\b/g,
  /\bi ?['’]? ?a?m (?:like |about |basically |literally |legit |legally )?(\d{1,2})(?= ?(?:$|[,.!?)\n]|y\/?o\b|years? old|and\b|btw\b|lol\b|u\b|you\b))/g,
  /\b(?:ich )?bin (\d{1,2})(?= ?(?:$|[,.!?)\n]|jahre|und\b))/g,
  /\bas a ((?:[89]|1\d))[ -]?(?:(?:year|yr)s?[ -]?old|y\/?o)(?= ?(?:$|[,.!]|(?:girl |boy |kid )?(?:i|im)\b))/g,
  // « ich als 13-jährige », « als 13 jarige mag ik »: as such one speaks oneself.
  /\b(?:ich|ik) als ((?:[89]|1\d)[ -]?(?:jahrige?[rsn]?|jarige?))\b/g,
  /\bals ((?:[89]|1\d)[ -]?(?:jahrige?[rsn]?|jarige?))(?= (?:madchen |junge |madel |schuler(?:in)? |kind |meisje |jongen |leerling )?(?:ich|ik|(?:hab|bin|muss|kann|darf|will|find|werd|heb|ben|mag|moet|kan|wil)e? (?:ich|ik))\b)/g,
  // "the only 13 yr old", « la única de 13 »: who says so of nobody else is it.
  /(?:\b(?:i ?['’]? ?a?m|jsuis|je suis|bin|soy|sono|ben|sou) |^)(?:(?:the|la|le|die|der|el|l ?['’]|il|de|a|o) ?)?(?:only|seule?|einzige[rn]?|unic[oa]|enige) (?:(?:one|girl|boy|kid|fille|gars|chic[oa]|ragazz[oa]) )?(?:(?:de|di|van|mit|who ?['’]?s|who is) )?((?:[89]|1[0-7])(?:[- ]?(?:(?:year|yr)s?[- ]?old|y\/?o|ans|an[yi]?os|anni|jahrige[rn]?|jarige|jahren?|jaar))?)(?= ?(?:$|[,.!)]|who\b|qui\b|que\b|die\b|der\b|che\b|in\b|ds\b|dans\b|en\b|aqui\b|aca\b|hier\b|here\b|ici\b|im\b|nel\b|no\b|de (?:la|mi)\b|of\b|lol\b))/g,
  /\b((?:[89]|1[0-7])),? (?:recien cumplidos|acabados de (?:fazer|cumplir)|appena compiuti)\b/g,
  // « yo 14 y mi novio 16 »: beside somebody else’s.
  /^(?:ich|ik|yo|io|eu|moi) ((?:[7-9]|1\d)) (?:und|y|e|en|et) (?:mi|minha|meu|meine?|mijn|mn|mon|ma|(?:il |la )?mi[oa]) (?!pote|ami|cop|freund|vriend|equ)[a-z]{2,12} \d{1,2}(?= ?(?:$|[,.!)]|an[iy]?os|anni|ans|jahre|jaar))/g,
  // « ich 14 du »: one compares.
  /^(?:ich|ik|yo|io|eu|moi|me) ((?:[7-9]|1\d))(?=,? (?:(?:und |y |e |en |et |and )?(?:du|jij|tu|te|vc|voce|toi|u|you))\b ?(?:$|[?!.]))/g,
];
/** With a sign between the figures, as nobody writes who does not hide them: « bn 1 4 j ». */
const HIDDEN = [
  /\b(?:bin|bn|ich|t[en]{1,3}go|tenho|tngo|tng|tnh|c ?['’]? ?ho|ho|o|ben|kben|j ?['’]? ?ai|g|i ?['’]? ?a?m) (1[ _*|~]{1,3}\d) ?(?:j|jahre|jr|jaar|an[yi]?os|anys|ans|anni|yo|y ?\/? ?o|(?:years?|yrs?) old)\b/g,
  /^(?:(?:ich |ik |yo |io |eu |moi )?(?:bin|t[en]{1,3}go|tenho|ho|ben|j ?['’]? ?ai|i ?['’]? ?a?m)|ich|ik|yo|io|eu|moi) (1[ _*|~]{1,3}[2-7])(?= ?[.!)]*$)/g,
  /^(1 \d) ?(?:(?:years?|yrs?) old|y\/?o|ans|piges|jahre(?: alt)?|jaar(?: oud)?|an[yi]?os|anni)(?= ?(?:$|[,.!)]|et\b|and\b|und\b|u\b|you\b|lol\b))/g,
  // « 11jr hier », « 12a aqui »: cut short, as one puts oneself up.
  /^((?:[89]|1[0-7])(?: ?jr?(?= hier ?(?:$|[,.!]))|a(?= (?:a[qk]u?i|qu[ai]) ?(?:$|[,.!]))))/g,
];
/** How one greets before one says it. */
const GREETED = `${HELLO}(?:im |i ['’]?m |moi )?`;
/**
 * "13f uk", « salut 12 ans et toi »: how one presents oneself in such places, at the beginning. Nearly always one's own; "14 m" may be
 * metres or minutes, so that more must follow.
 */
const PRESENTED = [
  new RegExp(
    String.raw`^${GREETED}((?:[89]|1\d) ?[,/]? ?(?:y ?[./]? ?o|yrs? old|years? old|girl|boy|female|male)|(?:[89]|1\d) ?\/? ?f)\b(?! ?(?:sharp|long|is|was|cest|too|names?|bands?|whisk))`,
    'g',
  ),
  new RegExp(
    String.raw`^${GREETED}((?:[89]|1\d) ?\/? ?[mghvw])(?= ?[,/]? ?(?:such[et]?\b|zoekt?\b|aus\b|uit\b|hier\b|und du|en jij|hmu|u\b|you\b|here|from|uk\b|us\b|usa\b|au\b|looking|wbu|hbu|pm\b|dm\b|bored\b|et toi|ici\b|de [a-z]{3}))`,
    'g',
  ),
  new RegExp(
    String.raw`^${GREETED}((?:[89]|1\d) ?(?:ans|piges|anos|anni|jahre|jaar))(?= ?(?:$|[,!]|et (?:toi|vous)|ici\b|mec\b|meuf\b|fille|garcon|gars\b|du \d|(?:[ey]|und|en) (?:tu|du|jij|vc|voce)|(?:t[ue]|du|jij|vc|voce) ?\?))`,
    'g',
  ),
  // The letter first: "m16" is a road, a rifle and a screw, so that more must follow here as well.
  new RegExp(
    String.raw`^${GREETED}((?:f ?\/? ?(?:[89]|1\d)|m ?\/? ?(?:9|1\d)|[vw] ?\/? ?1\d(?= (?:such[et]?|zoekt?|aus(?! dem)|uit(?! een)|hier|und|en)\b)))(?= ?[,/]? ?(?:such(?:e (?:leute|freunde|jmd|jemand|wen))?t?\b|zoekt?\b|aus\b|uit\b|hier\b|und du|en jij|hmu|u\b|you\b|here\b|from\b|uk\b|(?:us|usa|au)(?= ?(?:$|[,.!?]))|looking|wbu|hbu|pm\b|dm\b|bored(?= ?(?:$|[,.!]|dm\b|pm\b|hmu|lol|af\b))|et toi|ici\b))`,
    'g',
  ),
  /^((?:[89]|1\d))(?: (?:from|de) [a-z]{4,20})?,? ?(?:et (?:toi|vous)|wbu|hbu|and (?:you|u)|u ?\?|you ?\?|y (?:tu|vos|ti|usted(?:es)?)\b(?! (?!cuant)[a-z])|e tu|und du|en jij|jij\b|e (?:voce|vc))/g,
];

/** Where a form says its writer's age outright. */
export const agesIn = (form: string): Place[] => placesOf(form, AGES);

/** Where a form begins as one does who presents oneself. */
export const agesPresentedIn = (form: string): Place[] => placesOf(form, PRESENTED);

/** Filled in: "age=13". */
const FIELD = [
  /(?:^|[\s,;(])(?<!\b(?:his|her|their|your|ur|son|sa|ton|sein|ihr|dein|su|tu|suo|tuo|zijn|haar|jouw|seu|teu|minimum|min|pegi|character|char|oc|avatar|sims?|npc|perso|personnage|figur|personaje|personaggio) )(?:age|edad|idade|eta|alter|leeftijd) ?[=:] ?((?:[89]|1[0-7]))(?= ?(?:$|[,;.)\n|](?! ?\d)|from\b|and i|[a-z]{3,9} ?[=:]|(?:[mfhw]|girl|boy)\b))/g,
];
const HIDDEN_OR_FILLED_IN = [...HIDDEN, ...FIELD];
/** The age that one is, and the next: « 13 pa 14 », « 14 (casi 15) ». */
const ON_THE_WAY =
  /(?<=^|\b(?:t[en]{1,3}go|tenho|i ?['’]? ?a?m|ai|bin|ho|ben|yo|eu|ich|moi) )(([89]|1[0-6]),? ?\(?(?:pa|pra|para|a fazer|casi|quase|quasi|presque|bientot|fast|bald|bijna) (9|1\d))(?= ?(?:$|[,.!)]|an[iy]?os|anni|ans|jahre|jaar|years))/g;

/** Where a form hides its writer's age, or fills it in. */
export const agesHiddenIn = (form: string): Place[] => [
  ...placesOf(form, HIDDEN_OR_FILLED_IN),
  ...matchesOf(form, ON_THE_WAY)
    .filter(([, , age, next]) => Number(next) === Number(age) + 1)
    .map(behind),
];
