/** The words of all languages about schools, compiled once. */
import { SCHOOL_WORDS, type SchoolWords } from '#lib/languages/school.ts';
import { phraseSet } from '../identity/phrases.ts';

const of = (key: Exclude<keyof SchoolWords, 'patrons'>) =>
  phraseSet(...SCHOOL_WORDS.map((words) => words[key]));

const TITLES =
  'king|queen|dame|bishop|cardinal|archbishop|prince|princess|our lady|all saints|holy (family|cross|trinity|rosary|name)|sacred heart|lady margaret|mount carmel|notre dame|sacre coeur|sagrado corazon|sagrada familia|nuestra senora|nossa senhora|sacro cuore|heilige|onze lieve|la salle|de la salle|irmas doroteias|orsoline|doroteias|escolapias|salesianas|salesianos|maristas|jesuitas|ursulinas|dom|dona|don|padre|pater|doutor|christian brothers';
const SAINTS = 'saint|sainte|st|ste|saints|sankt|san|santa|santo|sao|sint|sta';

export const SCHOOL = {
  before: of('before'),
  after: of('after'),
  glue: of('glue'),
  own: of('own'),
  is: of('is'),
  attend: of('attend'),
  at: of('at'),
  of: of('of'),
  life: of('life'),
  mine: of('mine'),
  block: of('block'),
  stop: of('stop'),
  patrons: new Set(SCHOOL_WORDS.flatMap(({ patrons }) => patrons.split(' '))),
  /** "Named after". */
  named: phraseSet(
    'named after|called after|is called|porte le nom (de|d)|s appelle comme|nom (de|d)|benannt nach|heisst wie|nach|tiene nombre de|se llama como|ha il nome di|si chiama come|tem nome de|chama se como|genoemd naar|heet naar',
  ),
  /** Names that are given to schools only with "saint" before them; as towns they say nothing. */
  saint: phraseSet(SAINTS),
  saintTowns: new Set(
    'etienne denis malo nazaire brieuc quentin tropez germain ouen cloud maur raphael omer lo dizier priest albans helens ives andrews sebastian francisco diego paulo petersburg gallen polten jose antonio catarina monica barbara'.split(
      ' ',
    ),
  ),
  /** They begin the name of a school, and are ordinary words elsewhere. */
  titles: phraseSet(TITLES),
  /** The same, where they have a capital. */
  capitalTitles: phraseSet(
    'holy|sacred|blessed|mount|lady|lord|sir|les|le|la|las|los|bon|bonne|marie|maria|north|south|east|west|castle|abbey|priory|dr|doctor|general|president|presidente|de|het|os|as',
  ),
} as const;

/** Words without one of which no school is told. */
export const CUES: ReadonlySet<string> = new Set(
  [
    TITLES,
    SAINTS,
    ...SCHOOL_WORDS.flatMap(({ before, after, own, patrons, life, mine }) => [
      before,
      after,
      own,
      patrons,
      life,
      mine,
    ]),
  ].flatMap((list) => list.match(/[a-z]{2,}/g) ?? []),
);
for (const small of 'de la le les of the is in on my we me i it a the that thats s go to ici je c est y suis moi mon notre mi el es me voy ist da bin ich meine das un una e il io ci sto vado li mio ha nuevo nueva new neue nouveau nuova nova mijn dat daar ik zit is van'.split(
  ' ',
))
  (CUES as Set<string>).delete(small);
