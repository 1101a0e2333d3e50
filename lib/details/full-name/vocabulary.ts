/** The words of all languages about names, compiled once. */
import { NAME_WORDS, type NameWords } from '#lib/languages/names.ts';
import { phraseSet } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';

const FAMOUS =
  'khan academy|harry potter|hermione granger|ron weasley|slim shady|james bond|inigo montoya|sherlock holmes|peter parker|tony stark|bruce wayne|clark kent|luke skywalker|jack sparrow|indiana jones|forrest gump|walter white|homer simpson|bart simpson|bob marley|michael jackson|taylor swift|ariana grande|billie eilish|justin bieber|harry styles|emma watson|elon musk|donald trump|barack obama|joe biden|emmanuel macron|kylian mbappe|lionel messi|cristiano ronaldo|antoine griezmann|zinedine zidane|lamine yamal|jude bellingham|michael jordan|lebron james|mickey mouse|peter pan|mary poppins|marie curie|victor hugo|jean moulin|jules ferry|albert einstein|isaac newton|frida kahlo|anne frank|jeanne d arc|marty mcfly|jon snow|katniss everdeen|percy jackson|miles morales|squeezie|adele blanc|barry allen|john wick|john doe|jane doe|joe mama|mike oxlong|ben dover';

const of = (key: keyof NameWords) => phraseSet(...NAME_WORDS.map((words) => words[key]));
const listed = (key: keyof NameWords): ReadonlySet<string> =>
  new Set(NAME_WORDS.flatMap((words) => words[key].split(' ')));

export const NAMES = {
  intro: of('intro'),
  loose: of('loose'),
  answer: of('answer'),
  surname: of('surname'),
  surnameAfter: of('surnameAfter'),
  after: of('after'),
  papers: of('papers'),
  greet: of('greet'),
  /** One's own name as something to speak of. */
  mention: said('mention'),
  /** Between "im" and the name. */
  only: said('only'),
  /** "Belongs to", « au nom de »: a label, and the name on it. */
  label: said('label'),
  here: said('here'),
  /** Loose introductions that are other words inside a clause. */
  leading: new Set('met ben qui aqui sn hier this moi mwa'.split(' ')),
  /** Between an introduction and the name. */
  filler: said('filler'),
  fans: phraseSet('fan|fans|biggest|concert|song|movie|film|jersey|shirt|book|books'),
  /** Said without an owner: « nom : … », "name is". */
  alone: said('alone'),
  /** Stars and characters: nobody is called that in earnest. */
  famous: phraseSet(FAMOUS),
  /** Particles that are also "from": no town may follow. */
  from: new Set('de da di d'.split(' ')),
  given: of('given'),
  end: of('end'),
  firsts: listed('firsts'),
  lasts: listed('lasts'),
  /** Small words inside surnames. */
  particles: new Set(
    'de da do dos das del della di du van von der den ten ter le la el al ben bin mc mac o st saint d l des los'.split(
      ' ',
    ),
  ),
} as const;
