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
/** "the yellow ghost app", « le truc au fantôme ». */
const GHOST =
  /(?<![a-z])(?:yellow|app|truc au|appli|jaune|gelbe[rnms]?|amarillo|giallo|amarelo|gele|l'appli au)(?: [a-z]{1,6})? (?:fantome|ghost|geist|gespenst|fantasma|spook|spookje)(?![a-z])|(?<![a-z])(?:fantome|ghost|geist|gespenst|fantasma|spook|spookje) (?:app|jaune|amarillo|giallo|amarelo)(?![a-z])/;
const PAIR_FIRST = new Set('fort free brawl clash rocket fall among be'.split(' '));
const PAIRS = new Set(
  'freefire brawlstars clashroyale rocketleague fallguys amongus bereal fortname'.split(' '),
);
const LONGEST = 9;
/** "my @ is": the sign stands for what is called so. */
const SIGN = /(?<![a-z])(?:my|mon|mn|mein|mi|mio|meu|mijn) @(?![a-z0-9])/;
/** A request to be friends, or "the orange cloud app": an app, whatever its name is. */
const REQUEST =
  /(?<![a-z.])(?:friend request|demande d'amis?|soli|solicitud|freundschaftsanfrage|richiesta di amicizia|pedido de amizade|vriendschapsverzoek)(?![a-z.])/;
/** The same of an app without a name, where one asks to be found on it. */
const APP = /(?<![a-z.])(?:app|appli|aplicacion|aplicativo|applicazione)(?![a-z.])/;

export function appsIn(message: Message): Spot[] {
  const form = message.form.text;
  const found = anyIn(message.words, 0, message.words.length, HANDLE.findMe);
  const signs = [GHOST, SIGN, REQUEST, ...(found ? [APP] : [])].map((pattern) => pattern.exec(form));
  return [
    ...message.words.filter(({ text }) => isApp(text)),
    ...inPairs(message),
    ...spelled(message),
    ...signs.flatMap((sign) =>
      sign ? [{ text: 'snap', from: sign.index, to: sign.index + sign[0].length }] : [],
    ),
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
