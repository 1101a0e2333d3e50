/** "my insta's velvetmoss", « mon snap c lea.xx »: one's name on another app, named with the app. */

import { isWord } from '../../../lexicon.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { APP, NO_HANDLE } from './accounts.ts';

const HANDLES = new RegExp(
  String.raw`\b(?:my|mon|mein|mi|il mio|o meu|meu|mijn) ${APP}(?: (?:user(?:name)?|name|tag|id))?(?: ?['’]?s| (?:is|c ?['’]? ?est|c|est|ist|heisst|es|e|heet)\b| ?:){1,2} ?@?([a-z0-9_][a-z0-9_.-]{3,29})(?= ?(?:$|[,!?)\n\u2022]|\. |add\b|ajoute|lol\b|mdr|btw\b|if\b|si\b|hmu\b))`,
  'g',
);
/** Where a form tells its writer's name on an app. */
export const handlesIn = (form: string): Place[] =>
  matchesOf(form, HANDLES)
    .filter(([, name = '']) => !NO_HANDLE.test(name) && !isWord(name))
    .map(behind);
