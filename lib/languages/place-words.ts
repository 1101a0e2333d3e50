/**
 * What a language brings to the details about places: phrases in normal form, parted by `|`; `(a|b|)` stands for each
 * of its parts; apostrophes and hyphens are spaces (see lib/details/identity/phrases.ts). One line a language.
 */
import * as de from './de/places.ts';
import { streets as deStreets } from './de/streets.ts';
import * as deTowns from './de/towns.ts';
import * as en from './en/places.ts';
import { streets as enStreets } from './en/streets.ts';
import * as enTowns from './en/towns.ts';
import * as es from './es/places.ts';
import { streets as esStreets } from './es/streets.ts';
import * as esTowns from './es/towns.ts';
import * as fr from './fr/places.ts';
import { streets as frStreets } from './fr/streets.ts';
import * as frTowns from './fr/towns.ts';
import * as it from './it/places.ts';
import { streets as itStreets } from './it/streets.ts';
import * as itTowns from './it/towns.ts';
import * as nl from './nl/places.ts';
import { streets as nlStreets } from './nl/streets.ts';
import * as nlTowns from './nl/towns.ts';
import * as pt from './pt/places.ts';
import { streets as ptStreets } from './pt/streets.ts';
import * as ptTowns from './pt/towns.ts';

/** Words for streets, spaces between. */
export interface StreetWords {
  /** The name follows: « rue des Lilas ». */
  before: string;
  /** The name stands before: "High Street". */
  after: string;
  /** Name and word are one: "Lindenstraße". */
  end: string;
  /** The same for words that mean other things too. */
  weak: { before: string; after: string; end: string };
}

export interface PlaceWords {
  /** One speaks of oneself: « je », "we". */
  self: string;
  /** Lives, in forms that others than I may have too: « habite », "live"; behind `self`, or at the beginning of a clause. */
  live: string;
  /** I or we live: « jhabite », "vivo". */
  iLive: string;
  /** Says by itself that what follows is about where one lives: « un week-end sur deux ». */
  lives: string;
  /** Whose house is one's own too: « daronne », "mums". */
  parents: string;
  /** One's own town, by a word for it: « ma ville », "my ends". */
  ownTown: string;
  /** Here, at our place; a preposition and the name follow: « ici », "bei uns". */
  hereIn: string;
  /** Said behind a town alone, it is one's own: « et toi ? », "born and raised". */
  shouts: string;
  /** The weather, which one tells of where one is. */
  weather: string;
  /** A place is a town or village: "it's a small town". */
  townish: string;
  /** What says where one lives, right before the name: « ma ville c'est », "I come from". */
  comesFrom: string;
  /** « je suis », "I'm": where one is, and much else. */
  am: string;
  /** May stand between: « actuellement », "still". */
  still: string;
  /** Prepositions before a town: « à », "in". */
  inTown: string;
  /** Prepositions before a town that is near, and what leads to its name: « à côté de », "a village called". */
  near: string;
  /** Who comes from a town, behind « je suis »: « lillois ». */
  demonyms: string;
  /** What may stand before a town in a bare answer: « moi c'est », "from". */
  answers: string;
  /** A bare answer to "where do you live?" that names nothing: « loin », "why". */
  evasions: string;
  /** Girl, boy, as they stand in "15 f lille". */
  sexes: string;
  /** What goes with an age: « ans ». */
  years: string;
  /** What says that a postcode is one's own, up to the code: « mon code postal c'est ». */
  postcode: string;
  /** Says of a town named in the same message that it is home: « ma ville », "i live there". */
  resides: string;
  /** Somebody else's life: « mon cousin », "he lives". */
  others: string;
  /** Asks whether the reader lives in a town that follows: "are you from". */
  asksTown: string;
  /** The weak openers mean a journey or a plan when one of these stands in the clause. */
  passing: string;

  /** Says that an address is one's own home or family's: « j'habite », « chez moi ». */
  home: string;
  /** Things are sent or somebody is sent there: « colis », "bring it". */
  delivers: string;
  /** What bears the number of a house: « plaque », "door". */
  houseNouns: string;
  /** Says that it is somebody else's or open to everybody: « la boulangerie », "your address". */
  elsewhere: string;
  /** What leads to a house number when the street was said before: « au », « c'est le numéro ». */
  numberAfter: string;

  /** Says of a number that it is a house's: « numéro ». */
  house: string;

  /** Says that one is somewhere now, up to a preposition: « je suis », "waiting". */
  here: string;
  /** Says that what is told goes on now: "rn", « depuis ». */
  now: string;
  /** Figures beside these are a place in a lesson or a game. */
  lessons: string;
  /** Right behind a place they tell something of it: « le bus 14 est », "they have". */
  exists: string;
  /** They go with a number where one rides: « quai 3 ». */
  tracks: string;
  /** May stand between that and the place: prepositions, articles, « là », « encore ». */
  between: string;
  /** Public places: a stop, a station, a park. */
  spots: string;
  /** Names of shops and restaurants with a door on the street. */
  chains: string;
  /** What one rides on: « bus », followed or preceded by a number. */
  lines: string;
  /** Streets' corners and crossings, and the words for streets as one says where one stands. */
  notNow: string;

  /** Proposes or agrees to be in one place: « on se voit », « je t'attends ». */
  meet: string;
  /** Yes, up to the end of a short message. */
  agrees: string;
  /** Days: « demain », « samedi ». */
  days: string;
}

export const PLACES: readonly PlaceWords[] = [
  fr.places,
  en.places,
  de.places,
  es.places,
  it.places,
  pt.places,
  nl.places,
];
export const STREETS: readonly StreetWords[] = [
  frStreets,
  enStreets,
  deStreets,
  esStreets,
  itStreets,
  ptStreets,
  nlStreets,
];
export const TOWNS = [frTowns, enTowns, deTowns, esTowns, itTowns, ptTowns, nlTowns];
