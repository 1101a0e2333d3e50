import * as care from './care.ts';
import * as entry from './entry.ts';
import * as money from './money.ts';
import * as people from './people.ts';
import * as purpose from './purpose.ts';
import * as rooms from './rooms.ts';
import * as stranger from './stranger.ts';

/** All words of this language that signals need; a new language is a folder with the same exports. */
export const fr = { ...care, ...entry, ...money, ...people, ...purpose, ...rooms, ...stranger };
