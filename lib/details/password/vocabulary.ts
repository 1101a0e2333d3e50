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
  spell: of('spell'),
  parts: of('parts'),
  addition: of('addition'),
  filler: of('filler'),
  ask: of('ask'),
  login: of('login'),
  enter: of('enter'),
  arrives: of('arrives'),
  pattern: of('pattern'),
  key: of('key'),
  changed: of('changed'),
  now: of('now'),
  fiction: of('fiction'),
  /** Whose home it is, said after the value. */
  dwelling: phraseSet(
    'chez moi|chez nous|at mine|at ours|at my place|for mine|at home|bei mir|bei uns|zu hause|en mi casa|en casa|a casa mia|da noi|bij ons|thuis|em casa|minha casa|la em casa',
  ),
  /** Between a value and one's own secret: "I use … as my password". */
  as: phraseSet('as|comme|als|como|come'),
  /** Words of other uses too: « passe sur discord », "a pattern". */
  loose: phraseSet('pass|passe|pattern|schema'),
  /** After which they are verbs. */
  verbal: phraseSet('sur|sr|on|par|moi|me|le|la|ton|it|to|the|through|by'),
  wifi: phraseSet('wifi|wi fi|wlan|box|livebox|freebox|fritzbox|router|hub|reseau|network|ssid'),
} as const;
