/** First and last name where one says who one is, with few words: "im ellie pockworth btw", « moi hugo trouvetout ». */
import type { Message } from '../../../types.ts';
import { isWord } from '../../../words/lexicon.ts';
import { allMatchesOf, matchesOf } from '../../matches.ts';
import { HELLO } from '../asides.ts';
import type { Place } from '../behind.ts';
import {
  areNames,
  BOTH,
  bothOf,
  FILLED,
  FIRST_NAME,
  isFirstName,
  isLastName,
  isSaidLastName,
  LAST_NAME,
} from './family.ts';

/** Where the name ends: what goes on otherwise may be a film, a star one is like, or no name at all. */
const ENDS = String.raw`(?= ?(?:$|[,.!)\n\u2022]|btw\b|lol\b|mdr\b|xd|ha+h|j[aei]j[aei]|kk|please\b|pls\b|bitte\b|por fa|stp\b|graag\b|and thats|from\b|frm\b|and (?:you|u|im)\b|et toi\b|y tu\b|und du\b|e tu\b|en jij\b|quell[oa]\b|(?:el|la|the one|celui|celle|o|a) (?:de|del|da|do|con|com|with|qui|avec)\b|aus (?:der|dem)\b|von nebenan\b|d(?:[eai]|ella?)? (?:\d|(?:l[ae] |t[ue]a? )?(?:clas[es]+|turma)\b)|dalla\b|van (?:de|achter)|(?:der|die) (?:mit|von|aus)\b|die (?:met|van|uit)\b|\d{1,2} ?(?:ans|yo|anos|anni|jahre|jaar)\b|nice to|aangenaam|enchante|ravi|vu que\b|(?:be)?cause\b|cuz\b|since\b|weil\b|porque\b|perche\b|pq\b))`;
const I_AM =
  "(?:i ?['’]? ?a?m|moi(?: c| c ?['’]? ?est)?|je suis|jsuis|chuis|chui|(?:ich )?bins?|yo soy|soy|io sono|sono|sn|eu sou|sou|ik ben|kben|ben|its (?:your|ur|ya) (?:boy|boi|girl))";
/** Few put a stop before it: "theres 2 mias in my class im mia castellano". */
const PRESENTED = new RegExp(
  String.raw`\b(?<=^|[,.!\n] ?|[a-z] (?!sono|sn|ben|bins?|its|moi ))${HELLO}${I_AM}(?: ${FILLED})?(?: (?:de[rn]?|die|el|la|il|o|(?<!uis? )a))? ${BOTH}${ENDS}`,
  'dg',
);

/** It is said outright that both are one’s name. */
const SURELY = [
  String.raw`(?:^|[,.!\n] ?)${HELLO}(?:my name ?['’]?i?s|je ?m ?['’]? ?appelle|(?:ich )?heisse|mein name ist|me llamo|mi chiamo|me chamo|(?:ik )?heet(?: voluit)?|voluit|mit (?:voll|ganz)em namen|(?:m(?:ij)?n|de) naam is) ${BOTH}${ENDS}`,
  String.raw`^${HELLO}${BOTH}(?= (?:is my (?:real |full |actual )?name|(?:c|c ?['’]? ?est) mon (?:vrai )?nom|(?:so )?heisse? ich|(?:zo )?heet ik|es mi nombre|e il mio nome|e o meu nome|me llamo|me chamo|mi chiamo)\b|,? 1[0-7] (?:ans|yo|jahre|an[iy]?os|anni|jaar)(?:,? (?:d[ei] |from |aus |uit )?[a-z-]+| et toi)?$|,? (?:(?:mt|muito|mucho) )?(?:prazer|gusto|piacere|encantad[oa]|enchantee?|aangenaam|freut mich|(?:nice|pleased) to meet)\b|,? (?:es[ae] (?:soy yo|sou eu)|sou eu|sono io|that ?['’]?s me|c ?(?:['’]? ?est )?moi|das bin ich|dat ben ik)\b|, [a-z]{2,9} (?:for short|(?:voor|fur) (?:vrienden|freunde)|p(?:ara|our|er) (?:[a-z]{2,3} )?ami[a-z]+)\b|,? (?:pero|mas|ma|but|mais|aber|maar) (?:[a-z]{2,8} ){0,2}(?:dec|dime|llam|cham|call|chiam|appel|nenn|noem)[a-z]*(?: m[a-z]{1,3})? [a-z]{3,12} ?[.!]*$)`,
  String.raw`^(?:who ?['’]? ?i?s|c ?['’]? ?est qui|wer ist|quien es|chi e|wie is|quem e) ${BOTH}(?= ?\?+ ?(?:me|moi|ich|yo|io|ik|eu)(?= ?(?:$|[.!)]|lol|lmao|mdr|haha|xd|duh|obviously)))`,
].map((pattern) => new RegExp(pattern, 'dg'));

/** As one begins to speak or to write: „hier emir dönmez“, "jack wombleton here". */
const HERE = [
  String.raw`^${HELLO}(?:(?:das )?hier(?: ist?)?|met|aqui (?:fala|e|es)(?: [oa])?|qui(?: e)?) ${BOTH}(?= ?(?:$|[,.!]|(?:vom|von|van|do|da|de|del|della|dal)\b))`,
  String.raw`^${HELLO}${BOTH}(?= (?:h?ere|hier|ici|aqui|qui)(?: ?[,.!]|$| (?:from|the|vom|van|del?)\b| who))`,
].map((pattern) => new RegExp(pattern, 'dg'));

/** As lists have it, the last name first: « na pauta apareço vaz, gonçalo ». */
const LIST =
  '(?:klassenbuch|klassenliste|lijst|liste|lista|list|register|registro|elenco|pauta|chamada|appel|roll)';
const LISTED = [
  String.raw`\b${LIST}\b[^.!?\n]{0,30}? ['"«]?(${LAST_NAME}), (${FIRST_NAME})(?= ?(?:$|[.!?'"»)]|but|mais|aber|maar|pero|mas?\b))`,
  String.raw`^(${LAST_NAME}), (${FIRST_NAME}), (?=${LIST}\b)`,
].map((pattern) => new RegExp(pattern, 'dg'));

/** « C'est noah garnier », and nothing else but from where one is known. */
const ITS = new RegExp(
  String.raw`^${HELLO}(?:c ?['’]? ?est|this is|its) ${BOTH}(?= ?[.!)]*$| (?:from (?:yo)?ur|de t(?:on|a)) )`,
  'dg',
);

/** Behind it nothing goes on: “is none of ur business”. */
const SURNAME_ENDS = /^ ?(?:$|[,.!)\n]|(?:btw|lol|and|et|und|y|e|en)\b)/;
/** With a word for the second: "zara, and my last name is brindlecote". */
const WITH_SURNAME = new RegExp(
  String.raw`(?:^|^(?:yes|yeah|yep|oui|ouais|ja|jap|jo|si|sim) |\b(?:i ?['’]? ?a?m|its|je ?m ?['’]? ?appelle|jm ?app?elle|moi(?: c)?|jsuis|(?:ich )?bins?|(?:ich )?heiss?e?|me llamo|soy|mi chiamo|sono|me chamo|sou|(?:ik )?heet|(?:ik )?ben|(?<=^|[,.!\n] ?|\bmy )name ?['’]?s?|prenom|vorname) (?:(?:de[rn]?|die|el|la|il|o|a|is|c) )?)(${FIRST_NAME})(?: ?[,./-]| ?[,/]? (?:and|n|et|pis|und|y|e|en|but|mais|aber|pero|ma|mas|maar)(?: ?,)?|(?= (?:surname|last ?name|nom de famille|nachnamen?|apellido|cognome|achternaam|sobrenome))) ?(?:my |mon |mein |mis? |il mio |de |di |(?:o )?(?:meu )?|me |mijn |van |mit |met )?(?:last ?name|surname|nom(?: d(?:e| ?['’]) ?famille)?|nachnamen?|apellidos?|cognome|achternaam|sobrenome|ultimo nome|(?<=meu )apelido(?! (?:e )?[a-z]+inh[oa]\b))(?: ?['’]?s| ?[:=]| (?:is|c ?['’]? ?est|c|est|ist|es|e|faccio))?(?: ${FILLED})? (${LAST_NAME})\b`,
  'dg',
);

/** As spies do: "moi c tifaine, tifaine delcambre". */
const TWICE = new RegExp(
  String.raw`(?:^|[,.!\n] ?|\b${I_AM} )(?:${HELLO}${I_AM} )?(?=(${FIRST_NAME})[,.]{1,3} )\1[,.]{1,3} \1 (${LAST_NAME})${ENDS}`,
  'dg',
);

/** Somebody else says it, or nobody is it. */
const IF =
  /\b(?:if|like|wish|pretend|imagine|think|thinks|said|says?|que|that|dass|che|dat|si|genre|comme|dit|wenn|als|se|si fuera) ?$/;

const places = (
  form: string,
  patterns: readonly RegExp[],
  isName: (one: string, other: string) => boolean,
): Place[] =>
  allMatchesOf(form, patterns)
    .filter(
      ({ index, 1: one = '', 2: other = '' }) =>
        isName(one, other) && !IF.test(form.slice(Math.max(0, index - 12), index)),
    )
    .map(bothOf);

/** Where a form presents its writer by both names so plainly that the tagger need not hear it. */
export const namesSurelyPresentedIn = (form: string): Place[] => [
  // Where lists are read out the last name stands first; in « oui amandine rey » it does not.
  ...places(
    form,
    SURELY,
    (one, other) => areNames(one, other) || (!one.includes(' ') && areNames(other, one)),
  ),
  ...places(form, HERE, areNames),
  ...places(form, LISTED, (last, first) => isFirstName(first) && !isFirstName(last) && !isWord(last)),
  ...matchesOf(form, WITH_SURNAME)
    .filter(
      ({ index, 0: said, 1: one = '', 2: other = '' }) =>
        isFirstName(one) &&
        (SURNAME_ENDS.test(form.slice(index + said.length)) ? isSaidLastName(other) : isLastName(other)),
    )
    .map(bothOf),
];

/** Where a form presents its writer by both names. */
export const namesPresentedIn = (form: string): Place[] => [
  ...places(form, [PRESENTED], areNames),
  ...places(form, [TWICE], (one, other) => (isFirstName(one) || isLastName(one)) && isLastName(other)),
  ...namesSurelyPresentedIn(form),
];

/** Where all of a form says who it is, which may be somebody else as well, surely so where one was asked about them. */
export const namesPerhapsPresentedIn = (form: string, { heard }: Message): Place[] =>
  heard.length > 0 ? [] : places(form, [ITS], (one, other) => isFirstName(one) && isLastName(other));
