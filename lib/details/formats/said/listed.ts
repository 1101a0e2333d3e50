/**
 * A message that is a list of what its writer is, as one puts oneself up where many look: « 13 / f / reims », "f15 leeds looking for
 * mates", "norwich, my cell 07700…". One piece of it says little; all together they are nobody else's.
 */
import type { Message } from '../../types.ts';
import { isFamous } from '../../vetoes/names/famous.ts';
import { isRegion } from '../../vetoes/places/regions.ts';
import { isTown, namedAs } from '../../words/gazetteer.ts';
import { matchesOf } from '../matches.ts';
import { HELLO } from './asides.ts';
import type { Place } from './behind.ts';
import { isNoWord } from './towns/plainly.ts';
import { isWhollyTowns } from './towns/towns.ts';

const SEX =
  '(?:[fmwvh]|girl|boy|female|male|fille|gar[cs]\\w*|me(?:uf|c)|junge|chic[oa]|ragazz[oa]|meisje|jongen|menin[oa])';
const GREETED = new RegExp(`^${HELLO}`);
const UNIT = ' ?(?:y\\.?\\/?o|y(?:ea)?rs?(?: old)?|ans|piges|an[iy]?os|anni|jahre?|jaar)';
/** A girl, or an age with its unit: “m16 leeds” is a road. */
const UNITED = new RegExp(`f|${UNIT} `);
const AGE = new RegExp(
  `^(?<before>(?:im |i ['’] ?m |jai |j ['’] ?ai |bin )?)(?<age>(?<first>${SEX} ?)?(?:[89]|1[0-7])(?<unit>${UNIT})?(?<sex> ?${SEX})?)$`,
);
const ONLY_SEX = new RegExp(`^${SEX}$`);
/** Those that are cut off by blanks: « f15 nancy cherche amis », "its ella 13 from bolton", « lina morel 13 ans ». */
const RUN_ON = new RegExp(
  String.raw`^${HELLO}(?:its |moi c )?((?:[fm] ?\/? ?(?:9|1[0-7])|(?:9|1[0-7]) ?(?:\/? ?[fm]|yo|yrs? old)|1[0-7]${UNIT} ${SEX}|([a-z]{3,12})(?: [a-z'’-]{3,14})?,? 1[0-7](${UNIT}|(?= (?:from|de) ))?)(?:,? (?:(?:from|d[eiao]|aus|uit) )?(u[ks]a?|[a-z'’-]{4,20}))?)(?= (?:[wh]bu|u|lol|et toi|looking|cherche|sucht?|busc[oa]|cerc[oa]|zoekt?|procuro|bored|dm|hmu|add|ajoute\w*)\b|$)`,
  'g',
);
const SEEKS =
  /^(?:looking|cherche|suche?|busc[oa]|cerc[oa]|zoek|procuro|dm|hmu|add|ajoute\w*|bored|single|fan|(?:i )?love|j ?['’]? ?(?:aime|adore))\b(?! (?:it|that|this|malt|ca)\b)/;
const TOWN =
  /^(?<before>(?:(?:from|de|aus|di|uit|in|a) )?)(?<town>(?:(?:le|la|les|saint|st|new|san|santa) )?[a-z'’-]{4,20}(?:[ -][a-z'’-]{2,12}){0,2}?)(?: (?:here|ici|hier|aqui|qui))?$/;
/** Where one is reached: what it is called, and a name that is no word, or a number. */
const REACHED =
  /\b(?:snap\w*|sc|insta\w*|ig|disc\w*|tik ?tok|psn|roblox|telegram|wh?ats? ?app\w*|cell?|mobile|phone|num\w*|tel|handy|zap)\b/;
const NAME_OR_NUMBER = /(?:^|[ :@])(?!v?\d+\.)[a-z\d]*[._][a-z\d._]+|[a-z]\d{2,4}$|\d(?:[ .-]?\d){7}/;
const SCHOOL = /\b(?:high|academy|college|clg|lycee|middle|primary)\b/;
/** An age, a number or a name that is no word: most messages hold none. */
const HAS_SIGN = /[\d._]/;
const PARTS = /\n| ?[,/|;\u2022]+ ?| -+ /g;
/** Parts that are read, and characters of a message that has no more. */
const MOST = 4;
const LONGEST = 120;

type Is = 'age' | 'sex' | 'town' | 'seeks' | 'reached' | 'school';

interface Listed extends Place {
  is: Is;
  /** Nothing else is so: an age with its unit or its sex. */
  sure: boolean;
}

/** What a part is, if it is anything. */
function partOf(part: string, from: number): Listed | undefined {
  const age = AGE.exec(part)?.groups;
  if (age) {
    const start = from + (age.before?.length ?? 0);
    const sure = (age.unit ?? age.sex ?? age.first) !== undefined;
    return { is: 'age', from: start, to: start + (age.age?.length ?? 0), sure };
  }
  const whole = (is: Is): Listed => ({ is, from, to: from + part.length, sure: true });
  if (ONLY_SEX.test(part)) return whole('sex');
  if (REACHED.test(part) && NAME_OR_NUMBER.test(part)) return whole('reached');
  if (SEEKS.test(part)) return whole('seeks');
  if (SCHOOL.test(part)) return whole('school');
  const { before = '', town = '' } = TOWN.exec(part)?.groups ?? {};
  if (isTownAlone(town)) {
    const start = from + before.length;
    return { is: 'town', from: start, to: start + town.length, sure: true };
  }
  return undefined;
}

const isTownAlone = (name: string): boolean => isWhollyTowns(name) && isNoWord(name);

/** What a form lists of its writer; nothing where it may be a list of something else. */
function listed(form: string): Listed[] {
  if (form.length > LONGEST || !HAS_SIGN.test(form)) return [];
  const parts: Listed[] = [];
  const start = GREETED.exec(form)?.[0].length ?? 0;
  let from = start;
  for (const cut of [...form.slice(start).matchAll(PARTS), null].slice(0, MOST)) {
    const to = cut ? start + cut.index : form.length;
    const part = partOf(form.slice(from, to).trimEnd(), from);
    if (!part) return [];
    parts.push(part);
    if (!cut) break;
    from = to + cut[0].length;
  }
  const has = (...what: Is[]) => parts.filter(({ is }) => what.includes(is)).length;
  const ages = parts.filter(({ is }) => is === 'age');
  if (ages.length > 1 || has('town') > 1) return [];
  const isOwn = has('sex', 'seeks', 'reached') > 0 || (ages[0]?.sure ?? false);
  return isOwn && parts.length > 1 && (ages.length > 0 || has('reached') > 0) ? parts : [];
}

/** Where one can be from: a town, a country, or a short form of one (“uk”). */
const isPlace = (word: string): boolean => isTownAlone(word) || isRegion(word) || word.length < 4;

/** The town, if any, and the age before it, of a list without signs; they are its writer's by all that stands beside them. */
const runOnIn = (form: string, { before }: Message): { town: Place; age: Place }[] =>
  matchesOf(form, RUN_ON).flatMap(({ index, 0: said, 1: all = '', 2: name, 3: unit, 4: town = '' }) => {
    const to = index + said.length;
    const [age = ''] = /\d+/.exec(all) ?? [];
    const from = to - all.length + all.indexOf(age);
    const isOwn =
      name === undefined
        ? to < form.length || UNITED.test(all)
        : (ONLY_SEX.test(name) && unit) ||
          (namedAs(name).includes('given-name') && (unit !== undefined || !isTown(name)));
    // Who has spoken before may go on about somebody.
    const isWhole = town === '' ? unit && name && before.length === 0 : isPlace(town);
    return isOwn && isWhole && !isFamous(form, 0, form.length)
      ? [{ town: { from: to - town.length, to }, age: { from, to: from + age.length } }]
      : [];
  });

/** Where a list names the town of its writer. */
export const townsListedIn = (form: string, message: Message): Place[] => [
  ...runOnIn(form, message)
    .map(({ town }) => town)
    .filter(({ from, to }) => from < to && isTownAlone(form.slice(from, to))),
  ...listed(form).filter(({ is }) => is === 'town'),
];

/** Where a list says how old its writer is. */
export const agesListedIn = (form: string, message: Message): Place[] => [
  ...runOnIn(form, message).map(({ age }) => age),
  ...listed(form).filter(({ is }) => is === 'age'),
];
