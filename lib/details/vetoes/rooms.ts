/** In a room one says first to whom one speaks: "user36: acetone", where a word behind it is no name and they are no password. */
import type { DetailKind } from '../types.ts';

/** Who is spoken to, with the number that rooms put behind a name. */
const SPOKEN_TO = /^[a-z][a-z_-]{2,14}\d{1,4} ?[,:] ?/;
/** One gives one's own name all the same. */
const GIVES =
  /\b(?:my|mine|im|add|me|name|nick|user|account|acc|insta\w*|snap\w*|discord|tik ?tok|kik|steam|roblox|xbox|psn|twitch|you ?tube|mon|ma|moi|ajoute|mein|ich|mir|mi|soy|sono|mio|sou|meu|mijn|ik)\b|@/;

/** What one is called who has chosen no name: any other, with figures behind it, may be a password. */
const NAMELESS = /^(?:user|guest|anon|gast|invite|invitado|ospite)\d/;

/** Whether a finding is who is spoken to, or a word said to them. */
export function isSpokenTo(kind: DetailKind, form: string, to: number): boolean {
  if (kind !== 'handle' && kind !== 'password') return false;
  const [address] = SPOKEN_TO.exec(form) ?? [];
  if (!address) return false;
  if (to <= address.length) return kind === 'handle' || NAMELESS.test(address);
  return kind === 'handle' && !GIVES.test(form.slice(address.length));
}
