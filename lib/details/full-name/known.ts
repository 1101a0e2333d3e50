/** What was said before about names: asked for, told already, or the other side's. */

import { anyIn, phraseSet } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import type { NameHere } from './name.ts';
import { NAMES } from './vocabulary.ts';

/** A question for a name is short, or asks for it at its end. */
const QUESTION = 14;

const NAME_NOUN = phraseSet(
  'name|names|surname|nom|noms|prenom|blaze|blase|nachname|nachnamen|vorname|apellido|apellidos|nombre|nombres|cognome|nome|sobrenome|apelido|achternaam|voornaam|naam|familienaam|familienname|initials|initiales',
);
const YOUR = phraseSet(
  'your|ur|yr|you|u|ton|tn|ta|votre|tu|dein|deinen|deine|du|tuo|tua|teu|seu|vc|voce|je|jouw|jij|whats|last|first|full|second|famille|complet|di|tu|su',
);
/** "Charlie who?", « Adèle comment ? », „Timo und weiter?“. */
const WHICH =
  /\b([a-z]{2,})[ ,]{1,2}(?:who|what|wat|qui|quoi|comment|koi|ki|wie|weiter|und weiter|noch|was|que|q mas|que mas|ques|quien|wer|come|chi|hoe|wie nog|e poi|de que|do que|di cosa)(?: (?:then|deja|exactly|exactement|dann|else|nog|encore|again|ca))? ?[?!.]*$/;
const WHO =
  /\b(?:(?:which|what|quel|welchem|welke|que|che) (?:name|nom|namen|naam|nombre|nome) ?\?|who (?:are|r|is|s) (?:you|u|this|that)|whos (?:this|that|dis)|who dis|qui (?:es tu|t es)|(?:t es|tes|c est|tu es|c) (?:qui|ki)|wer (?:bist|ist das|bisch)|quien (?:eres|es)|chi (?:sei|e)|quem (?:es|e|fala|vc)|wie (?:ben|is) (?:jij|je|dit|dat)|comment (?:tu )?t ?(?:appel|apel)|t?(?:appelles?|apelles?) comment|wie heisst|como (?:te|se) llamas|como (?:te|voce|vc) (?:chama|llama)|come ti chiami|hoe heet)/;

/** True if the other side just asked what the child is called. */
export function asksForName(message: Message): boolean {
  if (message.asked.has('full-name')) return true;
  const question = message.heard[0];
  if (!question) return false;
  const { form, words } = question;
  if (asksWhich(question) || WHO.test(form.text.replace(/['-]/g, ' '))) return true;
  if (words.length > QUESTION || !anyIn(words, 0, words.length, NAME_NOUN)) return false;
  if (TELLS.test(form.text) && !form.text.includes('?')) return false;
  return anyIn(words, 0, words.length, YOUR) || (words.length <= 4 && form.text.includes('?'));
}

const TELLS =
  /\b(?:my (?:\w+ )?name|je m ?.?appelle|mon nom|mein name|ich heisse|me llamo|mi nombre|mi chiamo|il mio nome|meu nome|me chamo|mijn naam|ik heet)\b/;

/** True if the other side repeated a first name to ask for the rest: "Charlie who?". */
export function asksWhich({ form, words }: Message): boolean {
  const match = words.length <= QUESTION ? WHICH.exec(form.text) : null;
  return match?.[1] !== undefined && NAMES.firsts.has(match[1]);
}

const wordsOfName = ({ words }: Message, { first, end }: NameHere) =>
  words.slice(first, end).filter(({ text }) => text.length > 1 && !NAMES.particles.has(text));

/** True if an earlier message of the child has all these words: nothing is added. */
export function isToldBefore(message: Message, name: NameHere): boolean {
  const parts = wordsOfName(message, name);
  return parts.length > 1 && message.before.some((earlier) => hasAll(earlier, parts));
}

/** True if the other side has written this name: it is theirs, or repeated. */
export function wasHeard(message: Message, name: NameHere): boolean {
  const parts = wordsOfName(message, name);
  return message.heard.slice(0, 3).some((earlier) => hasAll(earlier, parts));
}

const hasAll = ({ words }: Message, parts: readonly { text: string }[]) =>
  parts.every((part) => words.some(({ text }) => text === part.text));

/** True if the name was spelled or written with figures: nobody hides a star’s name. */
export function isDisguised({ form, words, written }: Message, { first, end }: NameHere): boolean {
  const [from, to] = [words[first]?.from ?? 0, words[end - 1]?.to ?? 0];
  const [start, stop] = form.span(from, to);
  // An address, not a name.
  if (/^.{0,12}(?:@|\bat\b|\barobase\b)/.test(written.slice(stop))) return false;
  if (stop - start > (to - from) * 1.3 || /[^\w\s.,'’"-]/.test(form.text.slice(from, to))) return true;
  if (/[\u0370-\u1cff\u2460-\u24ff\uff00-\uffef\ud835\ud83c]/.test(written.slice(start, stop))) return true;
  return /[a-z][0-9]|[0-9][a-z]/i.test(written.slice(start, stop));
}
