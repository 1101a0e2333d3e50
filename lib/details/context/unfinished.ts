/** Whether a message goes on with the one before it: « j'habite dans le », "i live" and "of leeds" are no sentences. */
import { beginsNumber } from '#lib/text/numbers.ts';

/** They lead to a place, a time or a person: no sentence ends with them, and hardly one begins so that does not go on. */
const LEADS =
  'of|from|with|at|to|near|in|du|des|dem|aux?|dans|devant|chez|sur|im|am|beim?|um|nach|zu[rm]?|bij|naar|met|van|voor|om|con|por|pa?ra|al|desde|di|[dn]ell?[ao]?|alla|em|d[aeo]|n[ao]|com';
/** Whose it is that something is said of. */
const MINE = '(?:la |il |a |o )?(?:my|our|mon|ma|notre|meine?|unsere?|mij?n|mn|onze?|mi[aos]?|meus?|minhas?)';
/** What else a sentence hardly ever ends with, in seven languages: articles, whose a thing is, what joins, and verbs that need more. */
const ENDS = new RegExp(
  `(?:[,:;&(]|\\d(?:\\.|er))$|(?:^|[^a-z'])(?:${LEADS}|${MINE}|${[
    "the|an?|for|and|i|i'?m|i'?ve|it'?s|is|are|was|has|have|had|got|(?:i|we) live",
    "l[aeo]s?|une?|cet?(?:te)?|et|que?|en|avec|(?<!no )[st]e|j'?ai|j'?suis|suis|c'?est|est|[jtms]'?appelle|on|j'?habite|(?<=(?:[ae][lu]|l[ae]|n[ao]|do) )(?:coll?eg[ei]o?|lycee|liceo|instituto|escola)|ador[eo]|od[ei]+o|gusta",
    'de[rn]|die|[mdsk]?ein(?:e[rnm]?)?|vo[mnr]|auf[sm]?|ins|und|bin|ist|sind|es|war|ha[bt]|heisse?|wir|wohne?',
    'een|het|ben|heb|heeft|heet|woon|je|wij',
    'el|un[ao]s?|y|o|e|soy|estoy|tengo|tiene|se llama|vivo',
    'per|sono|st[ao]|h[ao]|abito|mi chiamo',
    'uma|sou|tou?|tenho|tem|moro',
  ].join('|')})$`,
);
/** Who is asked for something, and no more. */
const ASKED =
  /^(?:i(?:ch|k) )?(?:passe|viens|come|komm?|hole?s?t?|kann?(?:st)?|kun|willst|wollen|lass|haal|zullen|spreken|treffen|besuch|laten)(?: (?:du|ich|wir|we|je|me|mi[jr]|mich|uns|dich))*$/;
/** It asks or answers, and is whole: "no" is no place in it, nor is « sei la », and Mia is a name. */
const WHOLE =
  /(?:^|[ '])(?:is|i?m|appelle|heisse|bin|llamo|soy|chiamo|sono|heet|ben|chamo|sou) mia$|^(?:(?:[ao]h )?no|si|(?:o )?(?:que|what|was|wat|cosa|wer|who) [a-z ]{1,7})$|(?:^| )(?:(?:sei|suis|ben|deja|par) la|und du|(?:where|w[ao]+r?|ou|d?onde|dove|[cq]uant[io]s? an[a-z]+)(?: [a-z']+){1,2})$/;
/** What else no sentence begins with, or only one that goes on. */
const BEGINS = new RegExp(
  `^(?!du [a-z]+st |im (?:[a-z]{1,3} |from|just|here)|am i |a minha|(?:no|da) [a-z\\d]{1,3} )(?:${LEADS}|${[
    'lives?|years?|on(?= (?:\\d|the|my|[a-z]+ (?:\\d|str)))|(?:train )?station|college|min(?:ut[a-z]+|s)',
    "est|suis|[sm]'a(?:ppelle)?|habite|ans|en(?! (?:vrai|fait|jij))|(?:le|il|el|den)(?= \\d)",
    'aus|mit|mich|dich|uns|uhr|auch|treffen(?! wir)|abholen|a[bf][.!?]*$|gezogen|wohnt?e?n?',
    'uit|op|heet|afspreken|ophalen|verhuisd|jaar|uur|ook',
    'viv(?:ir|ere)|an[on][is]|a',
    `(?:is|ist|c?'?est|es|e)(?= ${MINE} )`,
  ].join('|')})(?![a-z'])`,
);
/** It says what that was which was sent before: “thats my bday”, « c mon insta ». */
const SAYS_WHAT = new RegExp(
  `^(?:(?:that|das|dat|eso|es[ae]|quest[oa]|quell[oa]|isso|ess[ae]) (?:is|ist|es|e)|that ?'?s|c) ${MINE} `,
);
/** It has a subject and a verb of its own. */
const OWN = / (?:heeft|is|ist|ich|ik|wir|we|gibt|kommt|sou|heet|zijn)\b/;
/** It closes what it says; behind a number a stop may say which. */
export const CLOSED = /(?:[!?…]|(?<!\d)\.)\s*$/;
/** Whether it is a small number or a part of one and no more, in figures or words. */
const isNumber = (text: string): boolean =>
  /^(?:[ .()+-]?\d){1,9}[.!?]*$/.test(text) ||
  (text.length < LONGEST_WORDS && text.split(/[^a-z\d]+/).every(beginsNumber));
/** Characters of a few numbers in words: more are a whole number. */
const LONGEST_WORDS = 45;
/** More figures than an age or an hour has: they may be a number alone. */
const THREE = /\d.?\d.?\d/;
/** Its last word. */
const endOf = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/**
 * Whether a message goes on with the one before it.
 * @param before in normal form
 * @param piece in normal form
 */
export const goesOn = (before: string, piece: string): boolean =>
  !CLOSED.test(before) &&
  !WHOLE.test(before) &&
  (ENDS.test(before) ||
    ASKED.test(before) ||
    SAYS_WHAT.test(piece) ||
    (BEGINS.test(piece) && !OWN.test(piece)) ||
    (isNumber(piece) &&
      (isNumber(endOf(before)) || (/ /.test(before) && !/\d/.test(before) && !THREE.test(piece)))) ||
    /^[a-z]\n[a-z]$/.test(`${before}\n${piece}`));
