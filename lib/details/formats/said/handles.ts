/** "my insta's velvetmoss", « mon snap c lea.xx »: one's name on another app, named with the app. */
import { behind, type Place } from './behind.ts';

const APP =
  '(?:snap(?:chat)?|insta(?:gram)?|ig|kik|discord|disc|tik ?tok|psn|gamer ?tag|xbox|roblox|steam|telegram|twitch|wattpad|bereal|fortnite|epic|sc)';
const HANDLES = [
  new RegExp(
    String.raw`\bmy ${APP}(?: (?:user(?:name)?|name|tag|id))?(?: ?['’]?s| is| ?:)+ ?@?([a-z0-9_][a-z0-9_.-]{3,29})(?= ?(?:$|[,!?)\n]|\. |add\b|lol\b|btw\b|if\b|hmu\b))`,
    'g',
  ),
  new RegExp(
    String.raw`\bmon ${APP}(?: (?:c ?['’]? ?est|c|est)| ?:)+ ?:? ?@?([a-z0-9_][a-z0-9_.-]{3,29})(?= ?(?:$|[,!?)\n]|\. |ajoute|add|mdr|lol|si\b))`,
    'g',
  ),
  new RegExp(
    String.raw`\b(?:mein|mi|il mio|o meu|meu|mijn) ${APP}(?: (?:ist|heisst|es|e|is|heet)| ?:)+ ?:? ?@?([a-z0-9_][a-z0-9_.-]{3,29})(?= ?(?:$|[,!?)\n]))`,
    'g',
  ),
];
/** What else one says of an account. */
const NO_HANDLE =
  /^(?:private|prive|privato|privado|public|broken|down|dead|empty|banned|hacked|deleted|gone|full|open|closed|better|busted|boring|blocked|acting|lagging|being|messed|going|just|literally|still|always|never|under|with|like|that|this|nice|cool|mort|casse|bloque|supprime|nul|vide|pour|plus|kaputt|gesperrt|weg|roto|morto)/;

/** Where a form tells its writer's name on an app. */
export const handlesIn = (form: string): Place[] =>
  HANDLES.flatMap((pattern) =>
    [...form.matchAll(pattern)].filter(([, name = '']) => !NO_HANDLE.test(name)).map(behind),
  );
