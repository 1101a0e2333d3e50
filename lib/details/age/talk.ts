/** Whether an age was just asked for, guessed or told by the other side. */
import { anyIn, phraseSet } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { type AgeNumber, ageNumbers, partedWords } from './numbers.ts';

/** A question for an age is short. */
const QUESTION = 14;
/** A guess is shorter: "ur like 9 right". */
const GUESS = 8;

const ABOUT = phraseSet(
  'age|how old|old|alt|alter|quel age|ans|anos|anni|jaar|lft|leeftijd|eta|edad|idade|oud|grade|year|yr|class|classe|klasse|klas|stufe|curso|cursas|ano|annee|jahrgang|bouwjaar|baujahr|born|ne|nee|geboren|naciste|nasceste|nato|nata|majeur|majeure|mineur|mineure|mayor|mayor de edad|menor|grande|maggiorenne|volljahrig|adulte?|volwassen|minor|teen|lycee|college|secundario|bach|high school|primary|liceo|medie|insti|eso|middelbare|brugklas|asl|asv',
);
const THIRD =
  /\b(?:he|she|they|his|her|your (?:brother|sister|dog|cat|mum|mom|dad|friend)|ur (?:bro|sis|dog|cat)|ton (?:frere|pere|chien|chat)|ta (?:soeur|mere|copine)|dein (?:bruder|hund)|deine (?:schwester|mutter)|tu (?:hermano|hermana|perro)|tuo fratello|tua sorella|teu irmao|tua irma|je broer|je zus)\b/;
const WH =
  /^(?:how|what|which|wat|quel|quelle|kel|tu|t|wie|welche|que|cuantos|quanti|che|quantos|em que|hoe|welk|welke)\b/;

/** True if the other side just asked how old the child is, or what grade it is in. */
export function asksForAge(message: Message): boolean {
  const question = message.heard[0];
  if (question && THIRD.test(question.form.text)) return false;
  if (message.asked.has('age')) return true;
  if (!question || question.words.length > QUESTION) return false;
  const { form, words } = question;
  if (THIRD.test(form.text)) return false;
  const asks = form.text.includes('?') || WH.test(form.text) || words.length <= 3;
  return (asks && anyIn(words, 0, words.length, ABOUT)) || guessed(message) !== null;
}

/** The age that the other side has just guessed or told: "12?", "ur like 9 right", "im 13, are u too?". */
export function guessed({ heard }: Message): AgeNumber | null {
  const last = heard[0];
  if (!last || last.words.length > QUESTION) return null;
  const numbers = ageNumbers(partedWords(last), last.form.text).filter(
    ({ value }) => value >= 7 && value <= 19,
  );
  const number = numbers.length === 1 ? numbers[0] : undefined;
  if (!number || THIRD.test(last.form.text)) return null;
  const { words, form } = last;
  if (words.length <= 2) return form.text.includes('?') ? number : null;
  return words.length <= GUESS + 6 && anyIn(words, 0, words.length, YEARS) ? number : null;
}

/** Says that a number is somebody's age. */
const YEARS = phraseSet(
  'ans|anos|anni|jahre|jaar|years|yrs|old|yo|im|i m|i am|ur|you re|youre|you are|u r|u|moi|t as|tas|bin|bist|tengo|tienes|ho|hai|tenho|tem|tens|ben|tu as|like',
);
