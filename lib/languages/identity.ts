/** Words around names, schools, ages and days of birth that stand in no list of their own. */
import { identity as de } from './de/identity.ts';
import { identity as en } from './en/identity.ts';
import { identity as es } from './es/identity.ts';
import { identity as fr } from './fr/identity.ts';
import { identity as it } from './it/identity.ts';
import { identity as nl } from './nl/identity.ts';
import { identity as pt } from './pt/identity.ts';

/** Lists of phrases in normal form; see lib/details/identity/phrases.ts. None of them is an ordinary word by standing here. */
export interface IdentityWords {
  /** "My", "our": what follows is the child’s own. */
  my: string;
  /** The child as the one that something is done to, or that something belongs to. */
  me: string;
  /** Animals and toys, which have names and ages too. */
  pets: string;
  /** Nobody in particular: "they make us stand". */
  they: string;
  /** What is told of is made up. */
  fiction: string;
  /** A contrast, which begins a thought of its own: "my sister goes there but I am at …". */
  but: string;
  /** "Not", "never". */
  not: string;
  /** How one says who one is, at the beginning of a clause. */
  intro: string;
  /** In a question: somebody else is asked about. */
  third: string;
  /** "Which", "what", "where": a question may begin with it. */
  which: string;
  /** What is asked for where one asks for an age or a grade. */
  askAge: string;
  /** "You have", before an age that is asked about. */
  youHave: string;
  /** "Born", « né », without a subject too. */
  born: string;
  /** After a grade: others are in it. */
  does: string;
  /** Before a grade: it is past, or somebody else’s. */
  gradeAway: string;
  /** Before a grade of one’s own. */
  gradeStarts: string;
  /** "In", before a grade that may be one’s own. */
  gradeIn: string;
  /** What else is counted or numbered than years. */
  counts: string;
  /** "Nearly", before an age. */
  almost: string;
  /** After somebody else’s age: it is one’s own too. */
  ageToo: string;
  /** What is concluded follows. */
  so: string;
  /** How old one looks, which is said beside how old one is. */
  looks: string;
  /** May stand before a phrase without a subject, and leaves it one’s own. */
  openers: string;
  /** What a number may be glued to: « g14 », "im14", "f14". */
  glued: string;
  /** Talk of birthdays, where the child is spoken of too. */
  cake: string;
  /** "I am of", before the day of birth. */
  iAmOf: string;
  /** Between an age and the day when it is reached. */
  on: string;
  /** In a question for a day of birth. */
  whenBorn: string;
  /** Kinds of schools, as a question names them. */
  kinds: string;
  /** "Where do you go?", where nothing but a school is gone to. */
  goWhere: string;
  /** The child has begun to tell: « mon lycée porte le nom d’un poète ». */
  half: string;
  /** What is asked back was told. */
  andYou: string;
  /** "Named after". */
  named: string;
  /** They begin the name of a school, and are ordinary words elsewhere. */
  titles: string;
  /** "Saint", before the name of a school. */
  saints: string;
  /** Read or seen, not gone to. */
  news: string;
  /** Who teaches, and leads, at a school. */
  staff: string;
  /** "At", where "in" would be a town. */
  learning: string;
  /** "We", "our". */
  us: string;
  /** After a name: a place that is open to everybody. */
  public: string;
  /** What is asked for where one asks for a name. */
  nameNouns: string;
  /** Without one of these, or of the names, nobody speaks of a surname. */
  surnameCues: string;
  /** Whose name is asked for. */
  your: string;
  /** "Who?" behind a first name that is repeated. */
  who: string;
  /** Asks for a name without the word. */
  whoAreYou: string;
  /** One’s own name as something to speak of. */
  mention: string;
  /** "Belongs to", « au nom de »: a label, and the name on it. */
  label: string;
  /** Right after one’s own name, where the clause begins with it: "Zac Wombleton here". */
  here: string;
  /** Between an introduction and the name. */
  filler: string;
  /** Said of a name without an owner: « nom : … », "name is". */
  alone: string;
  /** "I stand there as", before the name. */
  listedAs: string;
  /** Between "im" and the name. */
  only: string;
  /** "A june baby": whoever was born then. */
  baby: string;
  /** An examination that all of one age sit. */
  exams: string;
  /** After a grade of one’s own, as a new thought or none begins. */
  goesOn: string;
  /** First names that are other words in small letters: "can u", "will do". */
  ambiguous: string;
  /** Ends of one word that is kind and name of a school: „schillergym“, "Zuiderlyceum". */
  schoolsInOne: string;
  /** Beginnings of such words that are only kinds. */
  schoolsOfAKind: string;
  /** The other side tells of its own school. */
  tells: string;
  /** Towns that are called like saints: as schools they say nothing. */
  saintTowns: string;
}

/** One line a language. */
export const IDENTITY_WORDS: readonly IdentityWords[] = [fr, en, de, es, it, pt, nl];
