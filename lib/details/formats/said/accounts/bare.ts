/** An app by its sign or in two letters, a made-up name and nothing else: "sc leaxx12", « 👻: leaxx12 ». */

import type { Message } from '../../../types.ts';
import type { Place } from '../behind.ts';
import { APP, isMadeUp } from './accounts.ts';

/** Ghost, cameras: the signs of apps. */
const SIGN = /^\s*(?:\u{1F47B}|\u{1F4F7}|\u{1F4F8})/u;
const BARE =
  /^ ?(?:(?:my|mon|mein|mi|mijn|meu) )?(?:(\u2022)|(?:sc|dc|tt|tg|ig|k1k|kik|tele)(?=[ :=])) ?(?:[:=] ?)?(?:(?:is|c|c ?['’]? ?est) )?@?([a-z][a-z0-9_.-]{5,29}) ?$/;

/** An app's whole name before it, and what one wants behind: "psn titi-59 on fait une game?", "twitch? yeh foxonfire". */
const NAMED = new RegExp(
  String.raw`^(?:my |mon |mein |mi |mijn |meu )?${APP}(?: ?[:=?]+)? (?:(?:ye?a?h|yes|oui|ouais|ja|si|sim|its|c ?['’]? ?est|c),? )*@?([a-z][a-z0-9_.-]{5,29})(?= ?(?:$|[,!?]|(?:on|add|ajoute|adde|send|live|for|si|if|pour)\b))`,
);
/** Two words in one, as in no word. */
const DRAWN_TOGETHER = /^[A-Z]?[a-z]+(?:[A-Z][a-z]+)+$/;

/** Where a message names an account so. */
export function accountsBareIn(form: string, { written, form: { span } }: Message): Place[] {
  const named = NAMED.exec(form);
  if (named) {
    const [said, name = ''] = named;
    const place = { from: said.length - name.length, to: said.length };
    const asWritten = written.slice(...span(place.from, place.to));
    return isMadeUp(name) || DRAWN_TOGETHER.test(asWritten) ? [place] : [];
  }
  const match = BARE.exec(form);
  const [, sign, name = ''] = match ?? [];
  if (!match || !isMadeUp(name) || (sign && !SIGN.test(written))) return [];
  const from = form.lastIndexOf(name);
  return [{ from, to: from + name.length }];
}
