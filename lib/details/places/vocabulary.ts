/** The words of all languages about places, as sets that cost a look-up: messages mix languages. */
import { PLACES, type PlaceWords, STREETS, TOWNS } from '#lib/languages/place-words.ts';
import { placeGroup, placeSet } from './lookup.ts';

const of = (...keys: (keyof PlaceWords)[]) =>
  placeSet(...PLACES.flatMap((words) => keys.map((key) => words[key])));

export const SELF = of('self');
export const LIVE = of('live');
export const I_LIVE = of('iLive');
export const LIVES = of('lives');
export const PARENTS = of('parents');
export const OWN_TOWN = of('ownTown');
export const HERE_IN = of('hereIn');
export const SHOUTS = of('shouts');
export const WEATHER = of('weather');
export const TOWNISH = of('townish');
export const FROM = of('comesFrom');
export const AM = of('am');
export const STILL = of('still');
export const IN_TOWN = of('inTown');
export const NEAR = of('near');
export const DEMONYMS = of('demonyms');
export const ANSWERS = of('answers', 'still', 'inTown', 'near', 'am');
export const EVASIONS = of('evasions');
export const SEXES = of('sexes');
export const YEARS = of('years');
export const POSTCODE = of('postcode');
export const PASSING = of('passing');
export const RESIDES = of('resides');
export const OTHERS = of('others');
export const ASKS_TOWN = of('asksTown');
export const KNOWN_TOWNS = placeSet(...TOWNS.map(({ knownTowns }) => knownTowns));
export const NOT_TOWNS = placeSet(...TOWNS.map(({ notTowns }) => notTowns));
export const NOT_NAMES = placeSet(...TOWNS.map(({ notNames }) => notNames));

export const HOME = of('home');
export const DELIVERS = of('delivers');
export const HOUSE_NOUNS = of('houseNouns');
export const ELSEWHERE = of('elsewhere');
export const NUMBER_AFTER = of('numberAfter');
export const HOUSE = of('house');

export const HERE = of('here');
export const NOW = of('now');
export const LESSONS = of('lessons');
export const EXISTS = of('exists');
export const TRACKS = of('tracks');
export const BETWEEN = of('between');
export const SPOTS = of('spots');
export const CHAINS = of('chains');
export const LINES = of('lines');
export const NOT_NOW = of('notNow');

export const MEET = of('meet');
export const AGREES = of('agrees');
export const DAYS = of('days');

/** What tells of one's town, and of where one is. */
export const TELLS_TOWN = placeGroup(LIVE, I_LIVE, LIVES, FROM, AM, NEAR, HERE_IN, OWN_TOWN, TOWNISH);
export const TELLS_PLACE = placeGroup(SPOTS, CHAINS, LINES, TRACKS);

const wordsOf = (list: readonly string[]) =>
  new Set(list.flatMap((words) => words.split(' ').filter(Boolean)));
export const STREET_BEFORE = wordsOf(STREETS.map(({ before }) => before));
export const STREET_AFTER = wordsOf(STREETS.map(({ after }) => after));
export const WEAK_BEFORE = wordsOf(STREETS.map(({ weak }) => weak.before));
export const WEAK_AFTER = wordsOf(STREETS.map(({ weak }) => weak.after));

export const STREET_END = wordsOf(STREETS.map(({ end }) => end));
export const WEAK_END = wordsOf(STREETS.map(({ weak }) => weak.end));
