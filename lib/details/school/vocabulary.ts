/** The words of all languages about schools, compiled once. */
import { SCHOOL_WORDS, type SchoolWords } from '#lib/languages/school.ts';
import { phraseSet } from '../identity/phrases.ts';

const of = (key: keyof SchoolWords) => phraseSet(...SCHOOL_WORDS.map((words) => words[key]));

export const SCHOOL = {
  before: of('before'),
  after: of('after'),
  glue: of('glue'),
  own: of('own'),
  is: of('is'),
  frame: of('frame'),
  mine: of('mine'),
  block: of('block'),
  stop: of('stop'),
  /** Names that are given to schools only with "saint" before them; as towns they say nothing. */
  saint: phraseSet('saint|sainte|st|ste|sankt|san|santa|sao|sint'),
  saintTowns: new Set(
    'etienne denis malo nazaire brieuc quentin tropez germain ouen cloud maur raphael omer lo dizier priest louis albans helens ives andrews sebastian francisco diego paulo petersburg gallen polten jose antonio'.split(
      ' ',
    ),
  ),
} as const;
