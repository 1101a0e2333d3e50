/** The words of all languages about passwords, compiled once. */
import { PASSWORD_WORDS, type PasswordWords } from '#lib/languages/password.ts';
import { phraseSet } from '../identity/phrases.ts';

const of = (key: keyof PasswordWords) => phraseSet(...PASSWORD_WORDS.map((words) => words[key]));

export const SECRET = {
  secret: of('secret'),
  code: of('code'),
  mine: of('mine'),
  theirs: of('theirs'),
  refuse: of('refuse'),
  home: of('home'),
  room: of('room'),
  of: of('of'),
  be: of('be'),
  lost: of('lost'),
  dull: of('dull'),
  wifi: phraseSet('wifi|wi fi|wlan|box|livebox|freebox|fritzbox|router|hub|reseau|network|ssid'),
} as const;
