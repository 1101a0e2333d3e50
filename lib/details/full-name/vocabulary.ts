/** The words of all languages about names, compiled once. */
import { NAME_WORDS, type NameWords } from '#lib/languages/names.ts';
import { phraseSet } from '../identity/phrases.ts';

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
  mention: phraseSet(
    '(my|mes|mon|meine|mis|mie|minhas|mijn) (initials|initiales|initialen|iniciales|iniziali|iniciais|surname|full name|first name|last name|nickname|nom|prenom|nachname|apellido|cognome|sobrenome|achternaam)|call me|appelle moi|nenn mich|llamame|chiamami|me chama|noem me',
  ),
  /** Right after one's own name, where the clause begins with it: "Zac Wombleton here". */
  /** Between "im" and the name. */
  only: phraseSet(
    'the real|the actual|the only|the one and only|the one n only|la seule|le seul|die einzige|der einzige|la unica|el unico|l unica|a unica|o unico|de enige',
  ),
  /** "Belongs to", « au nom de »: a label, and the name on it. */
  label: phraseSet(
    'belongs to|property of|owned by|awarded to|presented to|in the name of|under the name (of|)|(it s|its|is|booked|put) under|addressed to|au nom de|appartient a|decerne a|adresse a|gehort|auf den namen|verliehen an|a nombre de|pertenece a|intestato a|appartiene a|em nome de|pertence a|op naam van|eigendom van|is van|uitgereikt aan',
  ),
  here: phraseSet(
    'here|ere|speaking|present|irl|ici|presente?|a l appareil|hier|am apparat|aqui|al habla|qui',
  ),
  /** Loose introductions that are other words inside a clause. */
  leading: new Set('met ben qui aqui sn hier this moi mwa'.split(' ')),
  /** Between an introduction and the name. */
  filler: phraseSet(
    'actually|really|just|btw|like|uh|um|er|well|so|en fait|en vrai|genre|bah|ben|euh|alors|toujours|eigentlich|halt|also|aehm|pues|bueno|en realidad|allora|beh|na verdade|tipo|ne|eigenlijk|gewoon|dus|miss|mademoiselle|mlle|frau|senorita|signorina|menina|mejuffrouw',
  ),
  fans: phraseSet('fan|fans|biggest|concert|song|movie|film|jersey|shirt|book|books'),
  /** Said without an owner: « nom : … », "name is". */
  alone: phraseSet(
    'name|names|full name|real name|name is|full name is|real name is|first and last name|nom complet|nom et prenom|prenom et nom|nom prenom|voller name|ganzer name|richtiger name|vor und nachname|nombre|nombre completo|nombre y apellido|nombre y apellidos|nome|nome completo|nome e cognome|naam|volledige naam|echte naam|voor en achternaam|signed|firmado|signe|name s|names is|nom',
  ),
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
