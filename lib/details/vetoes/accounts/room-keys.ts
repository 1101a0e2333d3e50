/** Keys that are none of one's own: of a room, which is for everybody in it, « le mdp du salon », and of a bus or a game, “bus pass”. */
import { KEY, KEY_OR_CODE } from '../../formats/keys.ts';

const ROOM =
  '(?:rooms?|lobby|lobbies|salon|sala|raum|stanza|kamer|server|serveur|servidor|serv|realm|kahoot|blooket|gimkit|quizlet|quiz|zoom|teams|call|(?:ch|ll)amada)';
const OF =
  '(?:(?:of|for|to|du|de|del|della|dello|do|da|vom|von|van|fur|zum|the|den|der|dem|het|a|la|le|il|our|notre|unserem|nuestro|nostro|onze|nosso|mc|minecraft|discord) )';
/** All that is said is the code of one's own server, which others are told as well. */
const OF_MINE =
  /^(?:(?:the|le|der|el|il|o|de) )?cod(?:e|igo|ice) (?:for|to|of|de|pour|von|fur|van|voor|para|per|d[eo]l?) (?:my|mon|meine[nm]?|mi|il mio|mijn|o meu) (?:mc |minecraft |discord )?(?:server|serveur|servidor|serv|realm)(?: is| c ?['’]? ?est| est| ist| es| e)? ?:? ?\d{3,8}[ .!]*$/;
const OF_ROOM = new RegExp(
  String.raw`\b${ROOM} (?:${OF})?${KEY_OR_CODE}\b|\b${KEY_OR_CODE} ${OF}{1,3}${ROOM}\b`,
);
/** What is called a pass and lets one ride or play, and « contra » where it means against. */
const NO_KEY =
  /\b(?:bus|battle|season|train|ski|hall|boarding) ?pass\b|\bcontra (?:quien(?:es)?|el|la|los|las|nosotros|ellos)\b/;
/** Somebody wants to log in somewhere all the same. */
const LOGS_IN = new RegExp(String.raw`\b(?:${KEY}|log ?(?:me )?in|account)\b`);
const isOfAnother = (form: string, question: string): boolean =>
  NO_KEY.test(question) &&
  !LOGS_IN.test(question.replace(NO_KEY, '')) &&
  !LOGS_IN.test(form.replace(/^contra /, ''));
/** A password that is spoken of in the message itself. */
const OF_ALL =
  '(?:rooms?|lobby|lobbies|salon|sala|raum|stanza|kamer|server|serveur|servidor|serv|realm|mc|minecraft|discord)';
const NAMES_OWN = new RegExp(
  String.raw`\b(?:my|mon|mein|mi|mio|mia|meu|minha|mijn|mn) (?:(?!${OF_ALL}\b)[a-z]{2,10} )?${KEY}\b|\b(?:my account|log ?in as|(?:for|to|of) my laptop|la nuestra|d[oa] (?:meu|minha) (?!${ROOM}\b)[a-z]+|de mi cuenta|(?:de|pour) mon compte|casa tua|a casa mia|mein account)\b`,
);
/** The same, asked for. */
const ASKS_OWN = new RegExp(
  String.raw`\b(?:ur|your|ton|ta|deine?|tuo|tua|tu|teu|sua|je|jouw) (?:(?!${OF_ALL}\b)[a-z]{2,10} )?${KEY}\b(?! ${OF}{0,2}${OF_ALL}\b)`,
);

/**
 * Whether a password is that of a room, or none.
 * @param question what the other side has said last, in normal form
 */
export const isOfRoom = (form: string, question = ''): boolean =>
  !NAMES_OWN.test(form) &&
  (OF_ROOM.test(form) ||
    (OF_MINE.test(form) && !ASKS_OWN.test(question)) ||
    (OF_ROOM.test(question) && !ASKS_OWN.test(question)) ||
    isOfAnother(form, question));
