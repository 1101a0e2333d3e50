/** In a room one says first to whom one speaks: "user36: acetone", where a word behind it is no name and they are no password. */
import type { DetailKind } from '../types.ts';

/** Who is spoken to, with the number that rooms put behind a name. */
const SPOKEN_TO =
  /^(?!(?:insta|snap|compte|acc|discord|tik ?tok|xbox|psn)\d)[a-z][a-z_-]{2,14}\d{1,4} ?[,:](?![()dp3](?:$| )) ?/;
/** One gives one's own name all the same. */
const GIVES =
  /\b(?:my|mine|im|add|me|name|nick|user|account|acc|insta\w*|snap\w*|discord|tik ?tok|kik|steam|roblox|xbox|psn|twitch|you ?tube|mon|ma|moi|ajoute|mein|ich|mir|mi|soy|sono|mio|sou|meu|mijn|ik)\b|@/;

/** The other side asks for a name elsewhere: what begins the answer is that, and nobody who is spoken to. */
const ASKED =
  /\b(?:nick\w*|pseudo|user ?name|usuario|gamer ?tag|handle|insta\w*|snap\w*|tik ?tok|discord|kik|steam|roblox|minecraft|fortnite|pokemon go|clash|scratch|epic games|xbox|psn|ps ?[45]|valo\w*|fifa|twitch|you ?tube|whatsapp|telegram|bereal|chann?el|chaine|kanal|canale?|add (?:u|you)|t(?:e|i)? ?(?:trouve|busco|cerco|procuro)|(?:ur|your|ton|dein|tu|tuo|teu|je) (?:name|nom(?:bre|e)?|naam|acc|account|compte|konto|cuenta|conta)|brawl|^id\b|quel nom|un nom|profil|firmi|forum|ps|wii u?|(?:on|ur|your|nintendo) switch|user|t ?['’]? ?as epic|(?:or|oder|gamer) ?tag|hoe heet je|wie heisst du|come ti chiami|como te llamas|t ?['’]? ?appelles?)\b|\bnames? ?\?|^name\b/;
/** One says no to whoever asked. */
const REFUSES =
  /^(?:(?:no|non|nein|nee?|nao|nah|nope)(?= ?(?:$|[,.!]|j ?['’]? ?ai|jai|pas|hab|ich|kein|tengo|te|passo|tenho|ik|i|im|u|way|thanks|ty|thx|merci)\b|$)|stop\b|(?:im|i ?['’]? ?m|i am) not\b|(?:i )?(?:dont|don ?['’]? ?t) (?:have|got|do|use|want|give|know|even|ask)\b|(?:ich )?hab kein|(?:j ?['’]? ?|j)?ai pas\b)/;
/** What stands first is one's own: "lea2011, thats my insta". */
const IS_MINE =
  /^(?:(?:thats?|that ?['’]? ?s|it ?['’]? ?s|its|c|c ?['’]? ?est|das ist|es[ea]? es|e) )?(?:me|my|mon|moi|mein|mi|il mio|o meu|mijn|mn|add me|ajoute|sur|insta|snap)\b|^(?:auf|bei|on|sur|en|su|no|na|op) (?:insta\w*|ig|snap\w*|tik ?tok|discord|steam|roblox|psn)\b(?!.*\?)/;
/** Messages of the other side in which it may stand. */
const NEWEST = 2;

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
  const rest = form.slice(address.length);
  if (to > address.length) return kind === 'handle' && !GIVES.test(rest);
  return (
    NAMELESS.test(address) ||
    REFUSES.test(rest) ||
    (kind === 'handle' && !IS_MINE.test(rest) && !heard.slice(0, NEWEST).some((one) => ASKED.test(one)))
  );
}
