/** A yes to the school that the other side has guessed: « t'es au lycée colin ? » – « oui, en 3b ». */
import type { Message } from '../../../types.ts';
import { isWord } from '../../../words/lexicon.ts';
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { bareGuess, LONGEST_GUESS, saysRight } from '../guessed.ts';
import { isPatron } from './patrons.ts';

const KIND =
  'school|high|primary|academy|college|lycee|ecole|gymnasium|gymi?|realschule|gesamtschule|grundschule|schule|ies|insti|instituto|colegio|cole|liceo|scuola|istituto|itis|media|escola|secundaria|lyceum|at?heneum';
const NAME = `((?:(?:${KIND}) )?(?:(?:st|san|santa|saint|sint|sankt|dom|don) )?[a-z'’-]{4,20}(?: (?:de |del |la |da |di )?[a-z'’-]{3,16})?)`;
/** They ask whether one goes there; some verbs say that it is a school. */
const GUESS = new RegExp(
  String.raw`\b(?:(?:do |are )?(?:you|u|ur|youre)(?: guys)? (?:go(?:ing)? to|at|in)|(?:gehst|bist|wechselst)(?: du)?(?: auch| nicht| jetzt)? (?:auf|aufs|aufm|am|an|ans)(?: d(?:ie|er|as|em))?|du (?:gehst|bist)(?: doch| auch)? (?:auf|aufs|aufm|am|an)(?: d(?:ie|er|as|em))?|(?:vas|eres|estas|estudias)(?: tu)?(?: tambien)? (?:al|del|en el|a la|en la)|(?:vai|sei|fai|vieni)(?: anche)?(?: tu)? (?:al|alla|il|del)|(?:zit|ga) (?:je|jij)(?: ook)? (?:op|naar)(?: het| de| t)?|(?:andas|estudas|(?:vc|voce)(?: tb| tambem)? (?:estuda|e)|es|tas)(?: tb| tambem)? (?:no|na|do|da)|(?:tu|t) ?['’]? ?(?:es|vas)(?: aussi)? (?:au|a l ?['’]|a)|vas ?-? ?tu (?:au|a)|vous (?:avez|aviez) [a-z ]{2,24} a|(?:^|[ ,])t (?:aussi )?(?:au|a)(?: (?:clg|college|lycee))?) ?${NAME}(?![a-z'’-])`,
  'g',
);
/** One goes to a school, but to shops and festivals as well: saints are left to schools. */
const SAINT = /^(?:st|san|santa|saint|sint|sankt|dom|don) /;
const GOES = /\b(?:go|going|gehst|wechselst|vas|estudias|vai|fai|ga|andas|estudas|estuda)\b/;
/** Whoever says yes and which class it is goes there. */
const GRADE =
  /\b(?:(?:yr|year|grade|klasse|klas|form) ?\d{1,2}|(?:yes|yep|yh|oui|ouais|ja|si|sim)[ ,]{1,2}(?:in |en |im |in der |na )?(?:la )?(?:[3-6](?:e|eme)(?: ?[a-h])?|\d{1,2} ?[a-f]|seconde|premiere|terminale|term|quinta|quarta|terza|seconda|prima)(?= ?(?:$|[,.!])))/;
/** What has grades as well. */
const HAS_GRADES =
  /\b(?:ballet|lamda|tap|jazz|karate|judo|taekwondo|aikido|kung ?fu|piano|guitar|violin|cello|flute|drums?|theory|singing|orchestra|choir)\b/;
/** One has said something of one's school. */
export const SPOKEN_OF =
  /\b(?:school|skl|college|lycee|clg|bahut|ecole|schule|gymi?|gymnasium|insti|cole|colegio|liceo|scuola|escola|lyceum)\b/;

/** The whole yes, where it is one. */
export function schoolsConfirmedIn(form: string, message: Message): Place[] {
  const asked = message.heard[0]?.form.text ?? '';
  if (asked === '' || asked.length > LONGEST_GUESS || !saysRight(form, asked)) return [];
  const bare = bareGuess('school', SPOKEN_OF, message);
  const isGuessed =
    (bare !== undefined && (isPatron(bare) || !isWord(bare))) ||
    matchesOf(asked, GUESS).some(
      ([said, name = '']) =>
        isPatron(name) ||
        isSaint(said, name) ||
        (GRADE.test(form) && !HAS_GRADES.test(asked) && (SAINT.test(name) || !isWord(name))),
    );
  return isGuessed ? [{ from: 0, to: form.length }] : [];
}

/** One goes there, and it is called after a saint whose name is no word. */
const isSaint = (said: string, name: string): boolean =>
  GOES.test(said) && SAINT.test(name) && name.split(' ').some((word) => word.length >= 4 && !isWord(word));
