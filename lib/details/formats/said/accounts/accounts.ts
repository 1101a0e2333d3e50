/** An account by which one says that one is found: "op insta heet ik wolfje", « moi c vrr0u_m ». */
import { rankOf } from '../../../learned/known.ts';
import { isTwoSentences } from '../../../vetoes/accounts/run-on.ts';
import { isWord } from '../../../words/lexicon.ts';
import { holds, matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';

export const APP =
  '(?:snap(?:chat)?|insta(?:gram)?|ig|kik|discord|disc|disco|dc|t[io][kc] ?t[oa][kc]|psn|ps[45]|gamer ?tag|xbox|roblox|rblx|steam|telegram|twitch|wattpad|bereal|fortnite|fort|epic|sc|spotify|soundcloud|pinterest|minecraft|brawl(?: ?stars)?|clash(?: royale)?|threads|tumblr|quotev|ao3|strava|duolingo|twitter|yt|you ?tube|vinted|tapas|switch|wizz|yubo|valo(?:rant)?|genshin)';
/** Where names are those of accounts. */
export const ACCOUNT = new RegExp(`@|\\b${APP}\\b`);
const NAME = '@?([a-z0-9_][a-z0-9_.-]{3,29})';
const END = String.raw`(?= ?(?:$|[,!?)\n\u2022]|\. |add\b|ajoute|lol\b|mdr|btw\b|if\b|si\b|hmu\b|pass(?:word)?\b|pw\b|mdp\b|on\b|and\b|but\b|et\b|mais\b|partt?(?:out)?\b|everywhere|en todo|em tudo|su tutto|uberall|overal))`;
const ON = '(?:on|sur|in|auf|bei|en|su|no|na|op)';

/** Beside somebody else's: « lui c'est tom_88x et moi lea.xx9 ». */
const BESIDE = new RegExp(
  String.raw`\b(?:(?:lui|elle) (?:c ?['’]? ?est|c)|(?:he|she) ?['’]?s) (?=[a-z.-]*[\d_])[a-z0-9_.-]{4,24} (?:et|and) (?:moi(?: c ?['’]? ?est| c)?|im|i ?['’]? ?m) (?=[a-z.-]*[\d_])${NAME}${END}`,
  'g',
);

/** What one is called on an app: it may be any word that nobody knows. */
const CALLED = new RegExp(
  String.raw`(?:^|[,.!\n] ?|\b(?:y|e|und|et|and|en) )${ON} (?:the |el |il |o )?${APP} (?:heiss ich|heisse ich|soy|me llamo|sono|mi chiamo|sou|me chamo|heet ik|je m ?['’]? ?appelle|jmappelle|im called) ${NAME}${END}`,
  'g',
);

/** Where one is to be found: "kiki_77 on roblox if u wanna play", "kiki_77 everywhere". */
const FOUND_ON = new RegExp(
  String.raw`^${NAME} (?:${ON} ${APP}(?: (?:si|if|add|ajoute)\b|[ !.]*$)|(?:everywhere|on everything|partout|uberall|en todos? lados?|en todas partes|ovunque|overal|em todo lado)[ !.]*$)`,
  'g',
);
/** What is to be looked for. */
const LOOKED_FOR = new RegExp(
  String.raw`^(?:just |juste |einfach |solo |gewoon )?(?:(?:type|tape|tippe?|escribe|scrivi|typ)(?: in)?|suis ?-? ?moi|seguimi|abonne ?-? ?toi a) ${NAME}(?= ?(?:$|[,!.]|and\b|et\b|tu\b|you\b|und\b|y\b|e\b|en\b))`,
  'g',
);

/** Who one is, without an app: "moi c vrr0u_m". */
const BARE = new RegExp(
  String.raw`(?:^|[,.!?\n] ?|\b(?:and|et|und|y|e|en|ok|lol) )(?:i ?['’]? ?a?m|moi c|moi c ?['’]? ?est|jsuis|je suis|ich bin|soy|sono|ik ben|sou) ([a-z0-9_][a-z0-9_.-]{3,29})${END}`,
  'g',
);
/** A first name in leet has no such sign, and no figures at its end. */
const LIKE_ACCOUNT =
  /^(?!(?:so|not|too|very|just|ok|still|trop|pas|tres|super|voll|muy|molto)[_.]).*(?:_|[a-z]\.[a-z]|[a-z]{3}\d{1,4}$)/;

/** Ranks and levels are no names, however they are written. */
const RANKED =
  /^(?:photo|img|image|pic|row|page|seite|exo?|exam|question|groupe?|match|number|update|version|ch|aufgabe|bild|v|l[ve]+l?|niv|level|rank|top|lv|gm|ht|hdv|th|prestige|saison|season|chap|day)_?v?[\d._-]+$|^\d+(?:st|nd|rd|th|e|er|eme|k|m|h|min|ans|yo|fps|ms|[gtm]b|go|%)?$|^[\d.,_-]+$/;

/** Written like an account: with a figure or a sign inside, which words never have. */
export const isMadeUp = (name: string): boolean =>
  /[a-z]{2}/.test(name) && /[\d_]|[a-z]\.[a-z]/.test(name) && !RANKED.test(name);
/** Letters only, and a word that nobody knows. */
const isNobodysWord = (name: string): boolean => /^[a-z]+$/.test(name) && !isWord(name) && rankOf(name) < 0;
/** What only an account is called, where something says that it is one. */
export const isAccountsName = (name: string): boolean => isMadeUp(name) || isNobodysWord(name);

/** One's own on an app: "leaxx12 is my snap", "my spotify is leaxx12". */
const MINE = `(?:my|mon|mein|mi|(?:il )?mio|mijn|mn|(?:o )?meu)(?: (?:new|neues?|nouveau|nuev[oa]|nuovo|nieuwe?))? (?:${APP}|user ?name|gamer ?tag|pseudo|nick(?:name)?)(?: (?:name|user(?:name)?|tag|acc(?:ount)?))?`;
const IS = String.raw`(?: ?(?:c ?['’]? ?est|cest|c|that ?['’]?s|is|ist|es|e)\b){1,2}`;
const IS_MINE = new RegExp(
  String.raw`(?:^|[,.!\n] ?)(?:(?:ok|so|oui|yes|yeah|ja|si|sim|and|et|und|y|e|en),? )?${NAME},?${IS} ${MINE}(?= ?(?:$|[,.!)\n]|(?:add|ajoute|lol|haha|mdr|btw|if|si|wenn|se|als)\b))`,
  'g',
);
const NAMES_MINE = new RegExp(String.raw`\b${MINE}\b`);
const MINE_IS = new RegExp(
  String.raw`(?<!\b(?:in|of|for|d[aeiou]l?|dell[ao]|von|vom|van|fur|voor) )\b${MINE}${IS} ${NAME}${END}`,
  'g',
);

/** Where a form tells by what name its writer is found on an app. */
export const accountsIn = (form: string): Place[] => [
  ...namesIn(form, BESIDE, isMadeUp),
  ...namesIn(form, CALLED, isNobodysWord),
  ...namesIn(form, FOUND_ON, isMadeUp),
  ...namesIn(form, LOOKED_FOR, (name) => isMadeUp(name) && LIKE_ACCOUNT.test(name)),
  ...namesIn(form, BARE, (name) => isMadeUp(name) && LIKE_ACCOUNT.test(name) && !isTwoSentences(name)),
];

/** Where a form says so of one that is its writer's, in so many words. */
export const accountsOwnedIn = (form: string): Place[] =>
  holds(form, NAMES_MINE)
    ? [...namesIn(form, IS_MINE, isAccountsName), ...namesIn(form, MINE_IS, isMadeUp)]
    : [];

const namesIn = (form: string, pattern: RegExp, isName: (name: string) => boolean): Place[] =>
  matchesOf(form, pattern)
    .filter(([, name = '']) => isName(name))
    .map(behind);
