/** An app by its sign or in two letters, a made-up name and nothing else: "sc leaxx12", « 👻: leaxx12 ». */

import type { Message } from '../../../types.ts';
import type { Place } from '../behind.ts';
import { isMadeUp } from './accounts.ts';

/** Ghost, cameras: the signs of apps. */
const SIGN = /^\s*(?:\u{1F47B}|\u{1F4F7}|\u{1F4F8})/u;
const BARE =
  /^ ?(?:(?:my|mon|mein|mi|mijn|meu) )?(?:(\u2022)|(?:sc|dc|tt|tg|ig|k1k|kik|tele)(?=[ :=])) ?(?:[:=] ?)?(?:(?:is|c|c ?['’]? ?est) )?@?([a-z][a-z0-9_.-]{5,29}) ?$/;

/** Where a message names an account so. */
export function accountsBareIn(form: string, { written }: Message): Place[] {
  const match = BARE.exec(form);
  const [, sign, name = ''] = match ?? [];
  if (!match || !isMadeUp(name) || (sign && !SIGN.test(written))) return [];
  const from = form.lastIndexOf(name);
  return [{ from, to: from + name.length }];
}
