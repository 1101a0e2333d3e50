/** An age that is to be reckoned: "half of 28 is how old i am", « j'ai 7 fois 2 ans », "my brother is 26 and im half that". */
import { wordsOf } from '#lib/text/form.ts';
import { numberAt } from '#lib/text/numbers.ts';
import { isYoung } from '../../../learned/features.ts';
import { SIBLING } from '../../../vetoes/ages/other-numbers.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';

const NUMBER = String.raw`(\d{1,2}|[a-z]{2,10})`;
const HALF = '(half|la moitie|(?:die )?halfte|la mitad|la meta|(?:a )?metade|de helft)';
const TWICE = '(?:twice|double|le double|das doppelte|el doble|il doppio|o dobro)';
const SIGN = String.raw`(?:(times|x|\*|fois|mal|por|veces|per|volte|vezes|keer|maal)|(-|minus|moins|menos|meno|min)|\+|plus|mas|piu|mais)`;
/** The whole, whether it is half of something, of what, or two numbers with what stands between them. */
const SUM = `((?:${HALF}|${TWICE})(?: (?:of|de|von|di|van))? ${NUMBER}|${NUMBER} ?${SIGN} ?${NUMBER})`;
const MY_AGE = '(?:my|mon|mein|mi|la mia|a? ?minha|mijn) (?:age|alter|edad|eta|idade|leeftijd)';
const I_AM = "(?:i ?['’]? ?a?m|j ?['’]? ?ai|(?:ich )?bin|tengo|ho|tenho|(?:ik )?ben)";
const IS = "(?: ?(?:=|:|is|c ?['’]? ?est|c|est|ist|es|e))? ?";
/** Nothing else is counted. */
const END = '(?= ?(?:$|[,.!?)\\n]|ans|years?|jahre|an[yi]?os|anni|jaar|alt|oud|old|lol|haha|mdr|xd|jaja))';
const WAYS = [
  String.raw`\b(?:${I_AM} (?:die )?|${MY_AGE}${IS})${SUM}${END}`,
  String.raw`(?:^|[,.!:] ?)${SUM} ?(?:bin ich|ben ik|tengo|ho|tenho|j ?['’]? ?ai|(?:=|is|es|e|ist|est|c ?['’]? ?est|,? ?thats|,? ?that ?['’]?s) (?:how old i am|${MY_AGE}))`,
].map((way) => new RegExp(way, 'g'));
/** Half as old as somebody whose age is told. */
const HALF_OF_KIN = new RegExp(
  String.raw`\b(?:${SIBLING}|man[oa]) (?:is|a|ist|hat|tiene|(?:ne )?ha|tem) ${NUMBER}(?: (?:ans|anni|jahre|an[iy]?os|jaar))?,? (?:(?:and|et|und|y|e|en) )?(?:im|i ?['’]? ?a?m|moi|j ?['’]? ?ai|ich(?: bin)?|yo|io|eu|tenho|ik(?: ben)?)(?: (?:exactly|exactement|genau|justo|esattamente|precies|tenho|tengo|ho|just))? (${HALF}|halb so alt)${END.replace('$', '$|that|of that|h(?:er|is)|di lei|di lui')}`,
  'g',
);

const worthOf = (number = ''): number => numberAt(wordsOf(number), 0)?.value ?? Number.NaN;

/** Where a form has its writer's age worked out, which is one of the young. */
export const agesReckonedIn = (form: string): Place[] => [
  ...WAYS.flatMap((way) => matchesOf(form, way))
    .filter(([, , half, whole, one, times, less, other]) => {
      const [a, b] = [worthOf(one), worthOf(other)];
      if (whole) return isYoung(half ? worthOf(whole) / 2 : worthOf(whole) * 2);
      return isYoung(times ? a * b : less ? a - b : a + b);
    })
    .map(behind),
  ...matchesOf(form, HALF_OF_KIN)
    .filter(([, age]) => isYoung(worthOf(age) / 2))
    .map(({ index, 0: said, 2: half = '' }) => ({
      from: index + said.lastIndexOf(half),
      to: index + said.length,
    })),
];
