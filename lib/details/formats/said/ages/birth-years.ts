/** The year in which one was born, which tells how old one is. */
import type { Place } from '../behind.ts';
import { toldOf } from '../told.ts';

/** Children and young people: who says of himself that he was born in 1900 has lied to a form. */
const YEAR = String.raw`((?:199|20[01]|2k[01])\d)(?![\d/.,-]\d| ?(?:a|to|bis|-) ?\d)\b`;
const BORN = [
  String.raw`(?:bin|bn) (?:(?:ein|ne|nen|n|so ein) )?${YEAR.replace(/\\b$/, '')}er(?= ?(?:$|[,.!?)]|jahrgang\b|und\b|du\b|kind\b|baby\b))`,
  // « mia madre mi ha avuto nel 2012 »: when one came into the world, told of one's mother.
  `(?:my (?:mum|mom|mama|mother|parents) had me|ma (?:mere|maman) m ?['’]? ?a eue?|mes parents m ?['’]? ?ont eue?|(?:meine )?(?:mama|mutter|mum) hat mich|meine eltern haben mich|mi (?:madre|mama|ma) me tuvo|mis padres me tuvieron|mia (?:madre|mamma) mi ha (?:avut|fatt)[oa]|i miei(?: genitori)? mi hanno (?:avut|fatt)[oa]|(?:mijn|mn|m ?['’]? ?n) (?:(?:moeder|mama|ma) kreeg|ouders kregen) (?:me|mij)|minha mae me teve|os meus pais (?:me tiveram|tiveram ?-?me)) (?:back )?(?:in|en|nel|em)? ?${YEAR}`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));
/** Said of nobody, at the beginning: one's own. */
const AT_FIRST = new RegExp(
  String.raw`^(?:(?:im |i am |moi )?born in|nee? en(?! \d{4},? ?(?:elle|il)\b)|jahrgang|b(?:au|ouw)?j(?:ahr|aar)?|quinta del?|classe|nat[oa] nel|nacid[oa] en(?: el)?|nascid[oa] em|van(?= \d+ en jij\b)) ${YEAR}(?= ?(?:$|[,.!?)]|lol|mdr|haha|xd|soy yo|hier\b|hoor\b|sono io|sou eu|bin ich|ben ik|u\b|you\b|et toi|and\b|et\b|und\b|y\b|e\b|en\b))`,
  'g',
);
/** « 2010 geboren und immer noch kein führerschein »: the year first. */
const GEBOREN = new RegExp(
  String.raw`^(?:in )?${YEAR}(?= geboren(?: ?[.!)]*$|,? (?:und (?:immer|du)|en (?:jij|nog)|du|hier)\b))`,
  'g',
);

/** All that is said, and that it is oneself: « de 2011 moi ». */
const AND_ME = new RegExp(
  String.raw`^(?:(?:de|from|aus|del?|van|uit) )?${YEAR},? (?:moi|me|ich|yo|io|eu|ik|gang|ma gueule)(?= ?(?:$|[,.!]))`,
  'g',
);

const SAID = [...BORN, AT_FIRST, AND_ME, GEBOREN];

/** Where a form says in which year its writer was born. */
export const birthYearsIn = (form: string): Place[] => toldOf(form, SAID);
