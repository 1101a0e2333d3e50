/** The year in which one was born, which tells how old one is. */
import type { Message } from '../../../types.ts';
import { type Place, placesOf } from '../behind.ts';
import { toldOf } from '../told.ts';

/** Children and young people: who says of himself that he was born in 1900 has lied to a form. */
const YEAR = String.raw`((?:199|20[01]|2k[01])\d)(?![\d/.,-]\d| ?(?:a|to|bis|-) ?\d)\b`;
const BORN = [
  `i was (?:actually |literally |only )?born (?:back )?in ${YEAR}`,
  String.raw`i ?['’]? ?a?m (?:a )?${YEAR}(?= (?:baby|born|kid)\b)`,
  `(?:je suis|jsuis|j suis|chuis|chui) (?:nee? en |de |d['’]|une? (?:bebe )?)(?:l ?['’] ?annee )?${YEAR}`,
  `bin (?:(?:ein |im |in |vom )?(?:jahr(?:gang)?|baujahr) |(?:in|von) )?${YEAR}(?= geboren| ?(?:$|[,.!?)]))`,
  `(?:naci en|soy(?: de la)? quinta del?|soy del?) (?:el )?(?:ano )?${YEAR}`,
  `sono (?:nat[oa] nel|del|un['’]?|una|classe|della classe) ?${YEAR}`,
  `(?:nasci em|sou de) ${YEAR}`,
  // « mia madre mi ha avuto nel 2012 »: when one came into the world, told of one's mother.
  `(?:my (?:mum|mom|mama|mother) had me|ma (?:mere|maman) m ?['’]? ?a eue?|(?:meine )?(?:mama|mutter|mum) hat mich|mi (?:madre|mama|ma) me tuvo|mia (?:madre|mamma) mi ha (?:avut|fatt)[oa]|(?:mijn|mn|m ?['’]? ?n) (?:moeder|mama|ma) kreeg (?:me|mij)|minha mae me teve) (?:back )?(?:in|en|nel|em)? ?${YEAR}`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));
/** Said of nobody, at the beginning: one's own. */
const AT_FIRST = new RegExp(
  String.raw`^(?:(?:im |i am |moi )?born in|nee? en(?! \d{4},? ?(?:elle|il)\b)|jahrgang|baujahr|bouwjaar|quinta del?|classe|nat[oa] nel|nacid[oa] en(?: el)?|nascid[oa] em|van(?= \d+ en jij\b)) ${YEAR}(?= ?(?:$|[,.!?)]|lol|mdr|haha|xd|soy yo|hier\b|hoor\b|sono io|sou eu|bin ich|ben ik|u\b|you\b|et toi|and\b|et\b|und\b|y\b|e\b|en\b))`,
  'g',
);
/** « 2010 geboren und immer noch kein führerschein »: the year first. */
const GEBOREN = new RegExp(
  String.raw`^(?:in )?${YEAR}(?= geboren(?: ?[.!)]*$|,? (?:und (?:immer|du)|en (?:jij|nog)|du|hier)\b))`,
  'g',
);
/** « Baujahr 09 » */
const SHORT =
  /^(?:bin |ben )?(?:jg|jahrgang|baujahr|bouwjaar) ?['’]?((?:0[4-9]|1[0-8]))(?= ?(?:[.!]*$|hier\b|und du|en jij|lol|haha))/g;
/** Filled in as in a form, of nobody else. */
const FIELD = new RegExp(
  String.raw`\b(?<!\b(?:your|his|her|their|ton|votre|son|sa|leur|dein|sein|ihr|tu|su|tuo|suo|seu|teu|jouw|zijn|haar) )(?:year of birth|birth ?year|annee de naissance|geburtsjahr|ano de nacimiento|anno di nascita|ano de nascimento|geboortejaar)(?: is| c ?['’]? ?est| c| est| ist| es| e)? ?[:=]? ?${YEAR}`,
  'g',
);
/** A year and no more, as one answers. */
const BARE = [/^(?:en |in |im |nel |el |em |de |je |jsuis |from )?((?:199|20[01]|2k[01])\d)(?=$|[ ,.!?)])/g];
/** The other side wants to know it. */
const ASKED =
  /\b(?:(?:what|which|wat|wich) y(?:ea)?r (?:were|was|are|r) (?:you|u|ya)(?: born| from)?|y(?:ea)?r (?:of birth|were (?:you|u) born|(?:you|u) were born)|birth ?y(?:ea)?r|(?:t|tu|t ?['’]? ?est?|tu es) (?:de|2|d) (?:quel(?:le)?|kel(?:le)?) ann?ee|(?:quel(?:le)?|kel(?:le)?) ann?ee (?:t ?['’]? ?es|tu es|de naissance)|annee de naissance|ne[e]? en (?:quel(?:le)?|kel(?:le)?|combien)|welche[rsn]? (?:jahrgang|baujahr|geburtsjahr)|geburtsjahr|in welchem jahr bist du|(?:en )?que ano naciste|de que ano eres|ano de nacimiento|in che anno sei nat[oa]|di che anno sei|anno di nascita|welk (?:bouw|geboorte)?jaar (?:ben|komt|bent)|geboortejaar|bouwjaar|(?:em )?que ano (?:voce |vc |tu )?nasce(?:u|ste)|de que ano (?:voce |vc )?(?:e|es)|ano de nascimento)\b/;

const SAID = [...BORN, AT_FIRST, GEBOREN, SHORT, FIELD];

/** Where a form says in which year its writer was born, or answers who has asked for it. */
export function birthYearsIn(form: string, { heard }: Message): Place[] {
  const bare = placesOf(form, BARE);
  const isAnswer = bare.length > 0 && ASKED.test(heard[0]?.form.text ?? '');
  return [...toldOf(form, SAID), ...(isAnswer ? bare : [])];
}
