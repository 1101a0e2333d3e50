/** A school that is told by its place in the other side's question: « jules verne ou victor hugo ? » – « le 2eme ». */
import { asksFor } from '../../../context/asked.ts';
import { isAssent } from '../../../settled/assent.ts';
import type { Message } from '../../../types.ts';
import { isWord } from '../../../words/lexicon.ts';
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { LONGEST_GUESS } from '../guessed.ts';
import { pickedIn } from '../picked.ts';
import { SPOKEN_OF } from './confirmed.ts';
import { isPatron } from './patrons.ts';

const NAME = "((?:(?:st|san|santa|saint|sint|sankt|dom|don) )?[a-z'’-]{4,20}(?: [a-z'’-]{3,16})?)";
const CHOICE = new RegExp(`(?<![a-z'’-])${NAME},? (?:or|ou|oder|o|of) ${NAME}(?![a-z'’-])`, 'g');
/** Somebody else goes there, or one only thinks of it. */
const OTHERS =
  /\b(?:best|better|good|mieux|besser|mejor|meglio|beter|melhor|cousin\w*|sister|brother|soeur|frere|friends?|mates?|pote|copine?|schwester|bruder|freund\w*|herman[oa]|prim[oa]|sorella|fratello|cugin[oa]|zus|broer|vriend\w*|irma\w*|she|elle|potter)\b/;

/** Schools are called after those whom one reads there. */
const OF_AUTHORS =
  /\b(?:reads?|reading|wrote|books?|poems?|poets?|plays?|authors?|autho?eurs?|livres?|lisez|lis|lit|lu|ecri\w+|poemes?|auteurs?|etudie[rz]?|lest|liest|lesen|gelesen|buch|dichter|schrieb|lee[ns]?|leemos|leer|leiste|libros?|autor\w*|poemas?|leggete|leggi|leggere|letto|libri|studiate|lezen|lees|gelezen|boek\w*|leem|leste|ler|livros?|who|whom|qui|wen|wer|quien|chi|quem)\b/;

const isSchool = (name: string): boolean => isPatron(name) || name.split(' ').every((word) => !isWord(word));

/** Where a form picks one of the schools between which the other side asks. */
export function schoolsChosenIn(form: string, { heard, before }: Message): Place[] {
  // They may have said in between that a school is what they mean.
  const [last, earlier] = heard.map((one) => one.form.text);
  const asked = last !== undefined && earlier !== undefined && isAssent(last) ? earlier : last;
  if (asked === undefined || asked.length > LONGEST_GUESS) return [];
  const picked = pickedIn(form);
  if (picked.length === 0) return [];
  const said = [asked, earlier ?? '', before[0]?.form.text ?? ''];
  if (said.some((one) => OF_AUTHORS.test(one) || OTHERS.test(one))) return [];
  const isTopic =
    said.some((one) => SPOKEN_OF.test(one)) ||
    heard.slice(0, 2).some(({ written }) => asksFor(written, 'school'));
  const isChoice = matchesOf(asked, CHOICE).some(([, one = '', two = '']) => isSchool(one) && isSchool(two));
  return isTopic && isChoice ? picked : [];
}
