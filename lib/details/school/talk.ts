/** What was said of schools before: asked for, begun, or told already. */

import { isFirstName } from '../full-name/name.ts';
import { anyIn, beginsAt, endsBefore, phraseSet } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { type NamedSchool, nameEnd } from './named.ts';
import { isPatron } from './patron.ts';
import { SCHOOL } from './vocabulary.ts';

/** A question for a school is short. */
const QUESTION = 16;

const KIND = phraseSet(
  'school|skl|skool|college|academy|sixth form|lycee|college|bahut|ecole|clg|collage|scolarise|scolarisee|schule|gymnasium|gym|realschule|gesamtschule|schulisch|cole|colegio|insti|instituto|escuela|prepa|liceo|scuola|superiori|medie|istituto|escola|colegio|liceu|secundaria|middelbare|lyceum|basisschool|vwo|havo|vmbo',
);
const WHICH = phraseSet(
  'which|what|wat|wot|whats|where|name|quel|quelle|kel|kelle|ou|nom|comment|quoi|koi|lequel|laquelle|welche|welcher|welches|welchem|wo|wie|que|q|cual|donde|a que|che|quale|dove|ke|come|qual|onde|welk|welke|waar|hoe|is it|r u at|are you at|u at|do u go|do you go|tu vas|t es|t a|t au|tu es|gehst du|bist du|vas|estas|vai|vais|andas|estuda|estudas|zit je|zit jij|ga je',
);
/** "Where do you go?", where nothing but a school is gone to. */
const WHERE_GO =
  /\b(?:where (?:do )?(?:u|you|ya) go|where u at for school|tu vas (?:a|ou)|t vas ou|ou tu vas|wo gehst du|donde vas|dove vai|onde andas|andas onde|waar zit je)\b/;
/** The child has begun: « mon lycée porte le nom d’un poète », "u know the catholic boys school". */
const HALF = phraseSet(
  'porte le nom|nom (de|d|du)|a le nom|s appelle|commence par|called|named|name|after|starts with|heisst|benannt|name|se llama|nombre|empieza por|adivina|si chiama|nome|indovina|chama|nome|adivinha|heet|genoemd|guess|devine|rate|raad|celui|know|c un|c une|c est un|c est une|is a|is the|ist ein|ist das|es un|es una|e un|e una|e uma|e um|is een|nouveau|nuova|nueva|nuevo|neue|new|mudei|cambiado',
);

const GUESS = phraseSet(
  'u know|you know|guess|adivina|adivinas|indovina|adivinha|devine|rate|raad|tu connais|kennst du|conoces',
);

/** True if the other side just asked for the child's school, or the child has begun to tell. */
export function asksForSchool(message: Message): boolean {
  if (
    message.asked.has('school') &&
    message.heard.slice(0, 3).some(({ words }) => anyIn(words, 0, words.length, KIND))
  )
    return true;
  const [last, earlier] = message.heard;
  // "which is that?" goes on with what was asked before.
  const question =
    last && last.words.length <= 4 && earlier && anyIn(last.words, 0, last.words.length, WHICH)
      ? earlier
      : last;
  if (question && question.words.length <= QUESTION) {
    const { words, form } = question;
    if (WHERE_GO.test(form.text)) return true;
    if (
      anyIn(words, 0, words.length, KIND) &&
      (anyIn(words, 0, words.length, WHICH) || (form.text.includes('?') && words.length <= 8)) &&
      !anyIn(words, 0, words.length, TELLS)
    )
      return true;
  }
  return begun(message) || asksBack(message) || (question !== undefined && guesses(question));
}

/** "is it st finbarrs u go to", « t’es à Jean Moulin ? » */
function guesses(question: Message): boolean {
  const { words, form } = question;
  if (words.length > QUESTION || !(form.text.includes('?') || GOES.test(form.text))) return false;
  return words.some((_, at) => {
    const end = nameEnd(question, at);
    return (
      end > at &&
      !isFirstName(question, at) &&
      isPatron(question, at, end) &&
      (GOES.test(form.text) || endsBefore(words, at, SCHOOL.at) >= 0)
    );
  });
}

const GOES =
  /\b(?:(?:u|you) go|u at|you at|r u at|tu vas|t es a|t a|tu serais|bist du|gehst du|vas al|estas en|vai al|sei al|andas n[oa]|estuda n[oa]|zit j(?:e|ij))\b/;

const BACK = phraseSet('et toi|et twa|and (you|u)|wbu|hbu|und du|y tu|e tu|en jij|e vc');

/** « moi c Ste Marie et toi t dans quel collège »: what is asked back was told. */
function asksBack({ words }: Message): boolean {
  for (let at = 1; at < words.length; at++)
    if (beginsAt(words, at, BACK) > 0 && anyIn(words, at, words.length, KIND)) return true;
  return false;
}

/** The other side tells of itself, and asks nothing. */
const TELLS = phraseSet(
  'my|mon|ma|je suis|jsuis|im at|i go|mein|meine|ich bin|ich geh|mi cole|voy|vado|la mia|minha|ando|ik zit|mijn',
);

/** One of the last messages says half of it. */
function begun({ before }: Message): boolean {
  return before.slice(0, 3).some((earlier) => {
    const { words } = earlier;
    if (words.length > 12 || !anyIn(words, 0, words.length, KIND)) return false;
    const speaks =
      anyIn(words, 0, words.length, SCHOOL.own) ||
      anyIn(words, 0, words.length, SCHOOL.attend) ||
      anyIn(words, 0, words.length, GUESS);
    const last = words.length - 1;
    const open =
      anyIn(words, 0, words.length, HALF) ||
      endsBefore(words, words.length, KIND) >= 0 ||
      beginsAt(words, last, SCHOOL.at) > 0;
    return speaks && open;
  });
}

/** True if the child has said this name already, or repeats the other side's. */
export function wasTold({ words, before, heard, form }: Message, { first, end }: NamedSchool): boolean {
  const parts = words
    .slice(first, end)
    .filter(({ text }, at) => text.length > 2 && beginsAt(words, first + at, KIND) === 0);
  if (parts.length === 0) return false;
  const has = (earlier: Message) =>
    parts.every((part) => earlier.words.some(({ text }) => text === part.text));
  if (before.some(has)) return true;
  // One of two that were offered: "at jefferson or lincoln?"
  if (heard[0]?.form.text.includes('?') && words.length <= 3) return false;
  return heard.slice(0, 2).some(has) && !AGREES.test(form.text);
}

/** The other side guessed, and is right. */
const AGREES =
  /^[^a-z]*(?:y[aeu]+[hspa]*|yes|oui|ouais|ui|wi|ja+|jo|si+|sim|claro|exact|genau|right|correct|ik ook|me too|moi aussi)\b/;
