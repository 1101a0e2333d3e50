/** Where a message names an app: by its word, in two words, letter by letter, by what is on its sign. */
import type { Message } from '../types.ts';
import { APPS, isApp } from './apps.ts';

export interface Spot {
  text: string;
  from: number;
  to: number;
}

/** A text with more than these is no message that gives a name. */
const MOST = 12;
/** "the yellow ghost app", « le truc au fantôme ». */
const GHOST = /(?<![a-z])(?:fantome|ghost|geist|gespenst|fantasma|spook|spookje)(?![a-z])/;
const PAIRS = new Set('freefire brawlstars clashroyale rocketleague fallguys amongus'.split(' '));
const LONGEST = 9;

export function appsIn(message: Message): Spot[] {
  const form = message.form.text;
  const ghost = GHOST.exec(form);
  return [
    ...message.words.filter(({ text }) => isApp(text)),
    ...inPairs(message),
    ...spelled(message),
    ...(ghost ? [{ text: 'snap', from: ghost.index, to: ghost.index + ghost[0].length }] : []),
  ].slice(0, MOST);
}

/** "free fire", "brawl stars". */
function inPairs({ words }: Message): Spot[] {
  return words.flatMap((word, at) => {
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
