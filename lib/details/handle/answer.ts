/** A name without its app: the answer to a question, the rest of a name that was begun. */
import { anyIn, beginsAt } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { isApp, LINKS, NO_NAMES, ORDINARY, SECRETS, unleet } from './apps.ts';
import type { Candidate } from './candidates.ts';
import { isMine, isNamed } from './own.ts';
import { ACCOUNTS, CLEAR, HANDLE, OWN, YOURS } from './vocabulary.ts';

/** Words of an answer, and of a bare one. */
const ANSWER = 16;
const BARE = 5;
const ASKED = 24;
const DROPS =
  /(?<![a-z])(?:what|whats|wats|drop|give|gimme|send|got|got any|which|quel|quoi|koi|donne|envoie|file|balance|as|tas|welche|welcher|wie|hast|gib|schick|cual|que|tienes|tenes|dame|pasa|qual|hai|dammi|che|come|tens|tem|manda|passa|wat|welke|heb|geef|stuur|hoe|whats|say|tell|dis|on|passami|dammi|mandami|dimmi|pasame|mandame|dime|me manda|me passa|me da|envoie moi|dis moi)(?![a-z])/;

/** True where the other side's last message asks for the child's name on an app. */
export function isAskedFor(message: Message): boolean {
  const last = message.heard[0];
  if (!last || last.words.length > ASKED) return false;
  const { words, form } = last;
  const asks = form.text.includes('?') || DROPS.test(form.text);
  if (!asks || words.some(({ text }) => OWN.has(text) && text !== 'me')) return false;
  const yours = words.some(({ text }) => YOURS.has(text));
  const spokenOf = [last, ...message.before.slice(0, 2)];
  const app = spokenOf.some((one) => one.words.some(({ text }) => isApp(text)));
  if (words.length > BRIEF) return false;
  if (message.asked.has('handle')) return true;
  const clear = words.some(({ text }) => CLEAR.has(text) && !CHANNEL.test(text));
  const has = yours || (HAVE.test(form.text) && words.length < 7) || words.length < 4;
  const named = words.some(({ text }) => isApp(text) && (words.length < 4 || !ORDINARY.has(unleet(text))));
  return (
    (named && has && form.text.includes('?')) ||
    (named && yours) ||
    TAGS.test(form.text) ||
    (clear && (yours || (form.text.includes('?') && WHICH.test(form.text)))) ||
    (app && yours && words.some(({ text }) => ACCOUNTS.has(text)) && !MONEY.test(form.text)) ||
    (yours && /@(?![a-z0-9])/.test(form.text) && !/mail|correo|courriel/.test(form.text))
  );
}

/** Rooms are called so too. */
const CHANNEL = /^(?:channel|canal|canale|chaine|kanal|kanaal)$/;
/** A question for a name is short. */
const BRIEF = 14;
const WHICH =
  /(?<![a-z])(?:which|what|quel|quelle|welche[rns]?|was fur|cual|que|che|quale|qual|wat|welke?) (?:pseudo|user|username|nick|nickname|gamertag|blaze|usuario|utente|nutzername|gebruikersnaam)(?![a-z])/;
const HAVE =
  /(?<![a-z])(?:got|have|has|on|as|t'as|tas|avez|hast|habt|bist|auf|tienes|tenes|hai|avete|tens|tem|tas no|heb|hebt|zit|su|no|op|use|utilises|usas|usi|gebruik)(?![a-z])/;

/** "shall I tag you?" */
const TAGS =
  /(?<![a-z])(?:tag|tague|tagge|etiquet[a-z]*|taggo|marco|markier[a-z]*|identific[a-z]*|mention[a-z]*) (?:you|u|te|dich|ti|je)(?![a-z])|(?<![a-z])(?:te|t) (?:tag|tague|etiqueto|identifico|marco)(?![a-z])/;
const MONEY =
  /(?<![a-z])(?:combien|how much|wie ?viel|cuanto|quanto|hoeveel|sous|euros?|money|geld|dinero|soldi|dinheiro)(?![a-z])/;

/**
 * How surely a candidate is the answer; 0 where it is none.
 * @param asked it was asked for; else the child only spoke of its account before
 */
export function answers(message: Message, candidate: Candidate, asked: boolean): number {
  const { words } = message;
  const others = words.filter((word) => word.to <= candidate.from || word.from >= candidate.to);
  const first = candidate.from === (words[0]?.from ?? 0);
  if (!first && anyIn(words, 0, Math.min(2, words.length), HANDLE.refuse)) return 0;
  // « lea99, tu viens ? » speaks to somebody; « lea99, tout attaché » doesn't.
  const called = first && /^,/.test(message.form.text.slice(candidate.to)) && others.length > 2;
  if (called && !anyIn(words, 0, words.length, HANDLE.together) && !words.some(({ text }) => isApp(text)))
    return 0;
  if (/\?\s*$/.test(message.form.text) && others.length > 2) return 0;
  if (!asked && candidate.look !== 'shaped') return 0;
  const fillers = others.filter(({ text }) => !LINKS.has(text) && !NO_NAMES.has(text)).length;
  // « lea99: oui » speaks to somebody.
  const at =
    candidate.from === (words[0]?.from ?? 0) &&
    /^(?:[:>]|, )/.test(message.form.text.slice(candidate.to)) &&
    others.length > 3;
  if (candidate.look === 'shaped') return others.length <= ANSWER && !at ? 0.8 : 0;
  const named = isNamed(message, candidate) || /[:=] ?$/.test(message.form.text.slice(0, candidate.from));
  if (candidate.look === 'unheard') {
    const turned = others.some(
      ({ text, to }) => to <= candidate.from && NO_NAMES.has(text) && !LINKS.has(text),
    );
    const written = anyIn(words, 0, words.length, HANDLE.together);
    return (others.length < (written ? BARE + 2 : BARE - 1) && !turned) || (named && others.length <= BARE)
      ? 0.75
      : 0;
  }
  return candidate.text.length >= 5 && fillers === 0 && others.length < 2 ? 0.65 : 0;
}

/** The child spoke of its account just before: « j'ai un autre compte insta », then « le prive c nina.2 ». */
export function toldOfApp(message: Message): boolean {
  const { words } = message;
  if (words.length > 8) return false;
  return message.before.slice(0, 2).some(({ words: said }) => {
    const app = said.some(({ text }) => isApp(text) || CLEAR.has(text));
    return (
      app &&
      said.length <= ANSWER &&
      !said.some(({ text }) => SECRETS.has(text)) &&
      said.some(({ text }) => OWN.has(text) || SELF.has(text))
    );
  });
}
const SELF = new Set('j je jai i im ich yo tengo ho io eu tenho ik heb cambio mudei'.split(' '));

/** The child named the app before and left the name open: « mon snap c », then the name. */
export function endsAtApp(before: Message | undefined): boolean {
  const words = before?.words ?? [];
  const tail = words.slice(-4);
  return (
    tail.some(({ text }) => isApp(text)) &&
    words.length <= 6 &&
    tail.every(({ text }) => isApp(text) || LINKS.has(text) || ACCOUNTS.has(text))
  );
}

const REST = 10;
const SPEAKER = new Set(
  'elle elles sie ella ela lei ze ma mes nos me it i im we they he she you je j tu on il nous ich wir du yo tu io tu eu voce ik jij'.split(
    ' ',
  ),
);

const OPEN_END =
  /(?:[._-]|(?<![a-z])(?:dot|point|punkt|punto|ponto|punt|underscore|tiret|dash|commence par|starts with|begins with|fangt an mit|beginnt mit|empieza por|empieza con|inizia con|comeca por|comeca com|begint met)(?: [a-z0-9._]{1,20})?)$/;

/** The end of a name that was begun: « berenjena todo junto », "then 77 at the end", "dot jpg". */
export function restOfName(message: Message): Candidate | null {
  const { words, form } = message;
  if (words.length === 0 || words.length > REST || form.text.includes('?')) return null;
  if (anyIn(words, 0, 1, HANDLE.refuse) || words.some(({ text }) => SPEAKER.has(text))) return null;
  const begun = message.before
    .slice(0, 2)
    .find(
      (one) =>
        one.words.length <= ANSWER &&
        one.words.some(
          ({ text }, at) => isApp(text) && (isMine(one, at) || anyIn(one.words, 0, at, HANDLE.findMe)),
        ),
    );
  if (
    !begun ||
    [begun, ...message.heard.slice(0, 1)].some((one) => one.words.some(({ text }) => SECRETS.has(text)))
  )
    return null;
  const open = message.before.slice(0, 2).some((one) => OPEN_END.test(one.form.text.trim()));
  const signed =
    /^ ?(?:[._-][a-z0-9]|(?:dot|point|punkt|punto|ponto|punt|underscore|tiret|dash)(?![a-z]))/.test(
      form.text,
    );
  const all = (set: (typeof HANDLE)[keyof typeof HANDLE]) => anyIn(words, 0, words.length, set);
  const told =
    begun.words.some(({ text }) => OWN.has(text)) ||
    /(?<![a-z])(?:is|c|e|es|ist)(?![a-z])/.test(begun.form.text);
  if (!told || !(open || signed || all(HANDLE.together) || all(HANDLE.ending))) return null;
  let at = 0;
  for (let step = 0; step < 3; step++)
    at += beginsAt(words, at, HANDLE.ending) || beginsAt(words, at, HANDLE.named);
  const first = words[at] ?? words[0];
  let end = at + 1;
  while (
    end < words.length &&
    beginsAt(words, end, HANDLE.together) === 0 &&
    beginsAt(words, end, HANDLE.ending) === 0
  )
    end++;
  const last = words[Math.min(end, words.length) - 1];
  return first && last
    ? { text: form.text.slice(first.from, last.to), from: first.from, to: last.to, look: 'shaped' }
    : null;
}
