/** In a room one says first to whom one speaks: "user36: acetone", where a word behind it is no name and they are no password. */
import type { DetailKind } from '../types.ts';

/** Who is spoken to, with the number that rooms put behind a name. */
const SPOKEN_TO = /^[a-z][a-z_-]{2,14}\d{1,4} ?[,:] ?/;
/** One gives one's own name all the same. */
const GIVES =
  /\b(?:my|mine|im|add|me|name|nick|user|account|acc|insta\w*|snap\w*|discord|tik ?tok|kik|steam|roblox|xbox|psn|twitch|you ?tube|mon|ma|moi|ajoute|mein|ich|mir|mi|soy|sono|mio|sou|meu|mijn|ik)\b|@/;

/** The other side asks for a name elsewhere: what begins the answer is that, and nobody who is spoken to. */
const ASKED =
  /\b(?:name|nick\w*|pseudo|user\w*|usuario|account|acc|compte|konto|cuenta|conta|handle|tag|insta\w*|snap\w*|tik ?tok|discord|kik|steam|roblox|minecraft|fortnite|pokemon|clash|scratch|epic|xbox|psn|ps ?[45]?|twitch|you ?tube|yt|chann?el|chaine|kanal|canal(?:e)?|add u|add you|ajoute|trouve|ig|heet|heiss\w*|llamas|chiami|chamas|appelles?|gamer ?tag|valo\w*|lol|fifa|whatsapp|telegram|bereal|busco|suche|cerco|procuro|zoek)\b/;
/** One says no to whoever asked, or asks back: that is spoken to them. */
const REFUSES =
  /^(?:(?:no|non|nein|nee?|nao|nah|stop|hi|hey|merci)\b|(?:im|i ?['’]? ?m|i am) not|do?nt|don ?['’]? ?t|(?:ich )?hab|(?:j ?['’]? ?)?ai pas|jai pas|mi madre|tu\b|t ?['’]|on\b|welche)|\?/;
/** Messages of the other side in which it may stand. */
const NEWEST = 2;
const COLON = /: ?$/;

/** What one is called who has chosen no name: any other, with figures behind it, may be a password. */
const NAMELESS = /^(?:user|guest|anon|gast|invite|invitado|ospite)\d/;

/**
 * Whether a finding is who is spoken to, or a word said to them.
 * @param heard what the other side has said, newest first
 */
export function isSpokenTo(
  kind: DetailKind,
  form: string,
  to: number,
  heard: readonly string[] = [],
): boolean {
  const [address] = SPOKEN_TO.exec(form) ?? [];
  if (!address) return false;
  if (kind === 'town' || kind === 'full-name' || kind === 'school')
    return to <= address.length && NAMELESS.test(address);
  if (kind !== 'handle' && kind !== 'password') return false;
  if (to <= address.length)
    return (
      NAMELESS.test(address) ||
      REFUSES.test(form.slice(address.length)) ||
      (kind === 'handle' && (COLON.test(address) || !heard.slice(0, NEWEST).some((one) => ASKED.test(one))))
    );
  return kind === 'handle' && !GIVES.test(form.slice(address.length));
}
