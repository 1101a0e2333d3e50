/** Where a message names an app: by its word, in two words, letter by letter, by what is on its sign. */

import { anyIn } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { APPS, isApp } from './apps.ts';
import { HANDLE } from './vocabulary.ts';

export interface Spot {
  text: string;
  from: number;
  to: number;
}

/** A text with more than these is no message that gives a name. */
const MOST = 12;
const PAIR_FIRST = new Set('fort free brawl clash rocket fall among be'.split(' '));
const PAIRS = new Set(
  'freefire brawlstars clashroyale rocketleague fallguys amongus bereal fortname'.split(' '),
);
const LONGEST = 9;
/** "my @ is": the sign stands for what is called so. */
const SIGN = /(?<![a-z])(?:my|mon|mn|mein|mi|mio|meu|mijn) @(?![a-z0-9])/;
/** "the yellow ghost app", « ajoute moi sur l'appli orange »: an app without its name. */
const APP = /^(?:app|appli|aplicacion|aplicativo|applicazione|truc)$/;
const GHOST = /^(?:fantome|ghost|geist|gespenst|fantasma|spook|spookje)$/;
const isDescribed = ({ words }: Message): boolean =>
  words.some(({ text }) => GHOST.test(text)) ||
  (!words.some(({ text }) => text === 'truc') && anyIn(words, 0, words.length, HANDLE.findMe));

export function appsIn(message: Message): Spot[] {
  const form = message.form.text;
  const sign = form.includes('@') ? SIGN.exec(form) : null;
  const described = message.words.find(({ text }) => APP.test(text));
  return [
    ...message.words.filter(({ text }) => isApp(text)),
    ...inPairs(message),
    ...spelled(message),
    ...(sign ? [{ text: 'snap', from: sign.index, to: sign.index + sign[0].length }] : []),
    ...(described && isDescribed(message) ? [{ ...described, text: 'snap' }] : []),
  ].slice(0, MOST);
}

/** "free fire", "brawl stars". */
function inPairs({ words }: Message): Spot[] {
  return words.flatMap((word, at) => {
    if (!PAIR_FIRST.has(word.text)) return [];
    const next = words[at + 1];
    const text = `${word.text}${next?.text ?? ''}`;
    return next && PAIRS.has(text) ? [{ text, from: word.from, to: next.to }] : [];
  });
}

/** "s n a p", "s.n.a.p". */
function spelled({ words }: Message): Spot[] {
  const apps: Spot[] = [];
  for (let at = 0; at < words.length; at++) {
    let text = '';
    for (let end = at; end < words.length && text.length < LONGEST && words[end]?.text.length === 1; end++) {
      text += words[end]?.text;
      if (text.length > 3 && APPS.has(text))
        apps.push({ text, from: words[at]?.from ?? 0, to: words[end]?.to ?? 0 });
    }
  }
  return apps;
}
