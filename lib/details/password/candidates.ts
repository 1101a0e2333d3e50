/** What in a message could be a secret by its look alone, wherever it stands. */
import { NAMES } from '../full-name/vocabulary.ts';
import { isAddressed } from '../handle/addressed.ts';
import { isOrdinary } from '../identity/ordinary.ts';
import { isWord } from '../lexicon.ts';
import type { Message } from '../types.ts';
import type { Value } from './value.ts';

/** Shortest token, and fewest letters written one by one. */
const LEAST = 5;
const SPELLED = 4;
const MOST = 40;
const OPENING = /^[\s=:>→←"'«“(\-–<*]+/;
const CLOSING = /[.,;:)"'»”>?]+$/;
/** « Luna** », "Mimi##": a sign twice at the end is meant. */
const DOUBLED = /^[a-z]{3,20}([*#!$%&+_])\1$/;
/** Letters with figures or signs among them; a sign at the very end may end the sentence. */
const CODED = /[a-z].*\d|\d.*[a-z]|[a-z][_$&+%@#!€-]+[a-z\d]|^[_$&+%!€#-][a-z\d]*\d/;
const SIGNED = /[a-z][_$&+%@#€*]+[a-z\d]/;
/** Measures, times, ranks, machines, versions, places on the web: figures and letters that are no secret. */
const ORDINARY =
  /^(?:\d+(?:[.,]\d+)?[a-z]{1,5}|\d+(?:anni|annees|heures|minutes|points|euros|jahre|jahren|stunden|minuten)|\d{1,2}[h:]\d{0,2}|(?:ps|xbox|iphone|galaxy|wifi|mp|win|windows|gta|fifa|fc|ipad|nokia|redmi|pixel|usb|wpa|covid|office|dbz|cp|ce|cm|year|grade)\d+[a-z]{0,4}|[a-z]{1,2}\d{1,5}[a-z]?|v?\d+(?:\.\d+)+)$/;
export const ELSEWHERE =
  /^(?:https?(?::|$)|geo:|www\.|@|#\d|#[a-z-]+$|[$€£]\d|sw-\d{4})|[a-z0-9]@[a-z0-9-]+\.[a-z]|[a-z]\.[a-z]+@[a-z0-9]|[a-z]\/|\.(?:com|fr|org|net|de|es|it|nl|pt|uk)$/;

/** Keys pressed together, versions, files, commands, devices of a computer. */
const TECHNICAL =
  /^(?:ctrl|alt|shift|strg|cmd|fn|super|maj)[+-]|^v?\d+(?:\.\d+)+|\.(?:conf|py|sh|txt|iso|deb|tar|gz|exe|deny|allow|img|jpg|png|pdf|js|json|zip|log|cfg|ini)$|[|<>\\/{}]|[a-z]=[a-z]|^[a-z]+\*+[a-z]+$|^[a-z]{2,}(?:[A-Z]|\d{2,4}config)|^--|::|->|^(?:eth|wlan|sd[a-z]|hd[a-z]|tty|usb|xfce|kde|gtk|qt|amd|x|i|r|rtl|rt|php|python|java|win|ubuntu|linux)\d/;

/** « soleil12 c’est mon mdp »: it is told what it is. */
const TELLS =
  /^,? ?(?:is|was|it's|its|c|c'?est|est|ist|es|e|era|and|et|und|y|en|<|\u2190|as|comme|pr|ouvre|opens|tout|tt|sans|mit|met|con|com|alles|todo|tutto|tudo|backwards|reversed|all)(?![a-z])|(?<![a-z])(?:mdp|password|pw|code|passwort|contrasena|senha|wachtwoord|ww|logs)(?![a-z])/;

/** The candidates in the order of the text. */
export function candidatesIn(message: Message): Value[] {
  const form = message.form.text;
  const found: Value[] = [...spelledIn(message)];
  for (const match of form.matchAll(/\S{3,70}/g)) {
    if (found.length > MOST) break;
    const opening = OPENING.exec(match[0])?.[0].length ?? 0;
    const chunk = match[0].slice(opening).replace(CLOSING, '');
    const from = match.index + opening;
    const to = from + chunk.length;
    if (
      TECHNICAL.test(chunk) ||
      (isAddressed(message, from, to) && (form[to] === ':' || !TELLS.test(form.slice(to, to + 50))))
    )
      continue;
    if ((chunk.length < LEAST && !/^[_$&+%#-]/.test(chunk)) || ORDINARY.test(chunk) || ELSEWHERE.test(chunk))
      continue;
    if (isCoded(chunk)) found.push({ from, to, shape: 'coded' });
  }
  return found.sort((a, b) => a.from - b.from);
}

function isCoded(chunk: string): boolean {
  // « l'iphone13 », "it's 5pm": an article, not a sign; "12-year-old", "rendez-vous": hyphens join words.
  if (/^[a-z]{1,2}'/.test(chunk) || (/^[a-z'-]+$/.test(chunk) && chunk.includes('-'))) return false;
  if (DOUBLED.test(chunk)) return !chunk.endsWith('!!') || chunk.length > LONG;
  return CODED.test(chunk) ? !/^\d+(?:-[a-z]+)+$/.test(chunk) : SIGNED.test(chunk) && chunk.length > LEAST;
}

/** Figures that may be a code, in words or one by one; no time, no date, no price. */
export function digitsIn({ digits, form }: Message): Value[] {
  return (
    digits
      .filter(
        ({ digits: run }) => run.length >= 4 && run.length <= 8 && !'1234567890'.startsWith(run.slice(0, 5)),
      )
      .filter(
        ({ from, to }) =>
          !AMOUNT_AFTER.test(form.text.slice(to, to + 8)) &&
          !AMOUNT_BEFORE.test(form.text.slice(Math.max(0, from - 12), from)),
      )
      .filter(({ groups, digits: run }) => groups.length < 3 || groups.length === run.length)
      // Inside a word, a version, a port, a number of something.
      .filter(
        ({ from, to }) =>
          !/[a-z0-9:/.]$/.test(form.text.slice(Math.max(0, from - 1), from)) &&
          !/^[a-z]/.test(form.text.slice(to)),
      )
      .filter(
        ({ from }) =>
          !/(?<![a-z])(?:bug|ticket|issue|order|id|port|msg)\s$/.test(
            form.text.slice(Math.max(0, from - 8), from),
          ),
      )
      .filter(({ groups, from, to }) => groups.length > 3 || !/\d\.\d/.test(form.text.slice(from, to)))
      .filter(({ from, to }) => !/\d ?[h:/] ?\d/.test(form.text.slice(from, to)))
      .map(({ from, to }) => ({ from, to, shape: 'digits' }))
  );
}
const AMOUNT_AFTER = /^ ?(?:€|\$|£|eur|h\d|km|m\b|go\b|gb|ans|pts|points|x|coins|vues|fois|times)/;
const AMOUNT_BEFORE =
  /[€$£#]\s?$|(?<![a-z])(?:en|in|since|depuis|a|at|um|alle|as|les|om|annee|year|jahr|set for) $/;

/** "moonpig.sugar", "biscuit!!": not strange enough alone. */
export function jointsIn({ form }: Message): Value[] {
  return [
    ...form.text.matchAll(
      /(?<![^\s"'(:=])(?:[a-z]{2,16}\.[a-z]{2,16}(?:\.[a-z]{3,16})?|[a-z]{3,12}(?:-[a-z]{3,12}){1,3}|[a-z]{4,20}!!)(?![a-z0-9.!@/])/g,
    ),
  ]
    .filter(
      ([text]) => !ELSEWHERE.test(text) && !TECHNICAL.test(text) && !(text.includes('-') && isTalk(text)),
    )
    .map((match) => ({ from: match.index, to: match.index + match[0].length, shape: 'coded' }));
}

/** « rendez-vous », « Jean-Baptiste »: hyphens between words and names that everybody knows. */
const isTalk = (text: string): boolean => {
  const parts = text.split('-');
  return (
    parts.some((part) => NAMES.firsts.has(part)) || parts.every((part) => isWord(part) || isOrdinary(part))
  );
};

/** Words that nobody knows, long enough to be several in one: "ichliebenudeln". */
/** @param own one's own password is spoken of: then a shorter word will do, if it stands by itself */
export function wordsIn(message: Message, own: boolean): Value[] {
  return message.words
    .filter(
      ({ text, from, to }) =>
        (text.length >= LONG || (own && text.length >= SHORTER && isAlone(message, from, to))) &&
        /^[a-z]+$/.test(text) &&
        !isWord(text) &&
        !isOrdinary(text),
    )
    .map(({ from, to }) => ({ from, to, shape: 'word' }));
}

/** Between signs or the ends of the message. */
const isAlone = ({ form }: Message, from: number, to: number): boolean =>
  /(?:^|[,:;=\n]) ?$/.test(form.text.slice(Math.max(0, from - 3), from)) &&
  /^ ?(?:$|[,.;!\n])/.test(form.text.slice(to, to + 2));

const LONG = 12;
const SHORTER = 9;

/** "k-a-r-t-o-f-f-e-l", "m a r i p o s a 7 7". */
function spelledIn({ words, form }: Message): Value[] {
  const found: Value[] = [];
  for (let at = 0; at < words.length; at++) {
    let end = at;
    while (
      words[end]?.text.length === 1 &&
      (end === at || isNear(form.text, words[end - 1]?.to, words[end]?.from))
    )
      end++;
    const letters = words.slice(at, end).filter(({ text }) => text > '9').length;
    if (end - at >= SPELLED && letters >= 2)
      found.push({ from: words[at]?.from ?? 0, to: words[end - 1]?.to ?? 0, shape: 'coded' });
    at = Math.max(at, end - 1);
  }
  return found;
}

const isNear = (form: string, to = 0, from = 0): boolean =>
  from - to <= 3 && !/[a-z0-9?!;]/.test(form.slice(to, from));
