/** An account named with its app: "my spotify name is mossfrog22", « jsuis luna.drt sur insta ». */

import { rankOf } from '../../../learned/known.ts';
import { isWord } from '../../../lexicon.ts';
import type { Message } from '../../../types.ts';
import { isTwoSentences } from '../../../vetoes/accounts/run-on.ts';
import { type Place, placesOf } from '../behind.ts';

export const APP =
  '(?:snap(?:chat)?|insta(?:gram)?|ig|kik|discord|disc|disco|dc|t[io][kc] ?t[oa][kc]|psn|ps[45]|gamer ?tag|xbox|roblox|rblx|steam|telegram|twitch|wattpad|bereal|fortnite|fort|epic|sc|spotify|soundcloud|pinterest|minecraft|brawl(?: ?stars)?|clash(?: royale)?|threads|tumblr|quotev|ao3|strava|duolingo|twitter|yt|you ?tube|vinted|tapas|switch|wizz|yubo|valo(?:rant)?|genshin)';
/** Where names are those of accounts. */
export const ACCOUNT = new RegExp(`@|\\b${APP}\\b`);
const NAME = '@?([a-z0-9_][a-z0-9_.-]{3,29})';
const END = String.raw`(?= ?(?:$|[,!?)\n\u2022]|\. |add\b|ajoute|lol\b|mdr|btw\b|if\b|si\b|hmu\b|pass(?:word)?\b|pw\b|mdp\b|on\b|and\b|but\b|et\b|mais\b|partt?(?:out)?\b|everywhere|en todo|em tudo|su tutto|uberall|overal))`;
const MY = '(?:my|mon|mein|mi|il mio|o meu|meu|mijn)';
const IS = String.raw`(?: ?['’]?s| (?:is|c ?['’]? ?est|c|est|ist|heisst|es|e|heet)\b| ?[:=]) ?`;
const ON = '(?:on|sur|in|auf|bei|en|su|no|na|op)';

/** Said to be an account: any word will do that nobody says otherwise. */
const SAID = [
  // "my username on roblox is", « mon compte tiktok c »
  String.raw`\b${MY} (?:(?:user(?:name)?|account|acc|compte|pseudo|konto|cuenta|conta|nick|name|nom|nome|nombre) (?:${ON} )?${APP}|${APP} (?:user(?:name)?|acc(?:ount)?|name|nick|pseudo|konto)|@|user(?:name)?|pseudo|gamer ?tag|usuario|handle)${IS}(?:just )?${NAME}${END}`,
  // Beside somebody else's: « lui c'est tom_88x et moi lea.xx9 »
  String.raw`\b(?:(?:lui|elle) (?:c ?['’]? ?est|c)|(?:he|she) ?['’]?s) (?=[a-z.-]*[\d_])[a-z0-9_.-]{4,24} (?:et|and) (?:moi(?: c ?['’]? ?est| c)?|im|i ?['’]? ?m) (?=[a-z.-]*[\d_])${NAME}${END}`,
  // A field that is filled in: "ign = mossfrog", and the figures that an app puts behind a name.
  String.raw`(?:^|[,.!\n] ?)(?:ign|user(?:name)?|pseudo|nick(?:name)?|gamer ?tag|usuario|@) ?[:=] ?${NAME}${END}`,
  String.raw`\b${APP}\b[^.!?\n]{0,16}?[ :=]([a-z0-9_.-]{2,30}#\d{4})(?![a-z0-9])`,
  // "find me on insta as"
  String.raw`\b(?:find|add|follow) me ${ON} (?:the )?${APP}(?:,| as| under| at|:) ?${NAME}${END}`,
  String.raw`\b(?:such(?:t|e)?|find(?:et|est)?|add(?:e|et)?|folgt?)(?: mich| mir| du mich)? (?:auf|bei|in|uber) ${APP}(?:,| nach| als| unter| mit|:)? ?${NAME}${END}`,
  String.raw`\b(?:busca|busque|agrega|anade|sigue|segui|encuentra)(?:d|n|r)?me (?:en|al|por|x) (?:el )?${APP}(?:,| como| con|:)? ?${NAME}${END}`,
  String.raw`\b(?:(?:me (?:segue|adiciona|procura|acha|add|chama)|(?:segue|adiciona|procura|acha|chama)-?me)|segue la|chama) (?:no|na|pelo) ${APP}(?:,| como| por|:)? ?${NAME}${END}`,
  // It was called otherwise before.
  String.raw`\b(?:my|ma|mon|mein|mi) ${APP}\b[^.?!\n]{0,60}\b(?:now it ?['’]? ?s|its now|mtn c|maintenant c ?['’]? ?(?:est)?|jetzt heisst(?: er| es)?|ahora es)(?: just| juste| nur)? ${NAME}${END}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Whose it is and where, which is said of much else as well: of a word that nobody knows it says what one is called there. */
const CALLED = [
  String.raw`\b${MY} ${APP}${IS}(?:just |juste |nur |solo |gwn |gewoon |so )?${NAME}${END}`,
  String.raw`(?:^|[,.!\n] ?|\b(?:y|e|und|et|and|en) )${ON} (?:the |el |il |o )?${APP} (?:heiss ich|heisse ich|soy|me llamo|sono|mi chiamo|sou|me chamo|heet ik|je m ?['’]? ?appelle|jmappelle|im called) ${NAME}${END}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Where it must also look like one: "im … on roblox", « jsuis … sur insta », « su snap sono … ». */
const SHOWN = [
  String.raw`(?:^|[,.!\n] ?|\b(?:y|e|und|et|and|en) )(?:yo )?${ON} (?:the |el |il |o )?${APP} (?:bin ich|heiss ich|ich heisse|soy(?: el| la)?|me llamo|sono|mi chiamo|sou(?: [oa])?|(?:chamo-)?me(?: chamo)?|ben ik|heet ik|jsuis|je suis|c|cest|c ?['’]? ?est|im|i ?['’]? ?a?m|its|it ?['’]s) ${NAME}`,
  String.raw`\b(?:i ?['’]? ?a?m(?: called)?|jsuis|je suis|chuis|je? ?m ?['’]? ?app?ell?e?|ich bin|ich heiss?e?|heiss ich|me llamo|soy|mi chiamo|sono|sou|me chamo|ik ben|ik heet|kheet) ${NAME} ${ON} (?:the |le |la )?${APP}\b`,
  String.raw`\b(?:ajoute|suis|trouve|cherche)(?: ?-? ?moi) ${ON} ${APP}(?:,| sous| c| c ?['’]? ?est|:)? ?${NAME}${END}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Who one is, without an app: "moi c vrr0u_m". */
const BARE = [
  String.raw`(?:^|[,.!?\n] ?|\b(?:and|et|und|y|e|en|ok|lol) )(?:i ?['’]? ?a?m|moi c|moi c ?['’]? ?est|jsuis|je suis|ich bin|soy|sono|ik ben|sou) ([a-z0-9_][a-z0-9_.-]{3,29})${END}`,
].map((pattern) => new RegExp(pattern, 'g'));
/** A first name in leet has no such sign, and no figures at its end. */
const LIKE_ACCOUNT =
  /^(?!(?:so|not|too|very|just|ok|still|trop|pas|tres|super|voll|muy|molto)[_.]).*(?:_|[a-z]\.[a-z]|[a-z]{3}\d{1,4}$)/;

/** Ranks and levels are no names, however they are written. */
const RANKED =
  /^(?:photo|img|image|pic|row|page|seite|exo?|exam|question|groupe?|match|number|update|version|ch|aufgabe|bild|v|l[ve]+l?|niv|level|rank|top|lv|gm|ht|hdv|th|prestige|saison|season|chap|day)_?v?[\d._-]+$|^\d+(?:st|nd|rd|th|e|er|eme|k|m|h|min|ans|yo|fps|ms|%)?$|^[\d.,_-]+$/;

/** What else one says of an account. */
export const NO_HANDLE =
  /^(?:private|prive|privato|privado|public|broken|down|dead|empty|banned|hacked|deleted|gone|full|open|closed|better|busted|boring|blocked|acting|lagging|being|messed|going|just|literally|still|always|never|under|with|like|that|this|nice|cool|mort|casse|bloque|supprime|nul|vide|pour|plus|kaputt|gesperrt|weg|roto|morto|peinlich|hasslich|lacherlich|scheiss|embarass|embarrass|cringe|ridicul|horribl|verguenz|lelijk)/;

/** Written like an account: with a figure or a sign inside, which words never have. */
export const isMadeUp = (name: string): boolean =>
  /[a-z]{2}/.test(name) && /[\d_]|[a-z]\.[a-z]/.test(name) && !RANKED.test(name);
/** Letters only, no common word, and none that is drawn out. */
const isNoWord = (name: string): boolean =>
  /^[a-z]+$/.test(name) && !isWord(name) && !/([a-z])\1\1/.test(name);
/** The same, or a long word that nobody says. */
export const isUnknown = (name: string): boolean => isMadeUp(name) || (name.length > 7 && isNoWord(name));

/** Endings of what is said of an account: “glitchy”, « suspendu », „abgelaufen“. */
const OF_IT =
  /(?:[bdgklmnprstvz]y|ed|ing|ic|ous|less|ful|bles?|[^ij]e[es]?|[^o]u[es]?|ants?|euse?|eux|ifs?|[^aeiou]t|end?|ig|isch|lich|bar|los|am|[ai]d[oa]|os[oa]|[aiu]tt?[oa]|[ae]nte|iv[oa]|ic[oa]|[en]s[oa]|al|ar|or|oll?|ell?)$/;
/** A word that nobody knows, and that says nothing of an account. */
const isNobodysWord = (name: string): boolean =>
  name.length > 3 && isNoWord(name) && !OF_IT.test(name) && rankOf(name) < 0;

/** Two words in one, as accounts are written: "StormyWaffle". */
export const isSeveral = (name: string): boolean => /[a-z][A-Z][a-z]/.test(name);

/** How the writer has written what stands at a place. */
export const writtenAt = ({ written, form }: Message, { from, to }: Place): string =>
  written.slice(...form.span(from, to)).normalize('NFKC');

/** Where a form tells by what name its writer is found on an app. */
export const accountsIn = (form: string, message: Message): Place[] => [
  ...placesOf(form, SAID).filter(({ from, to }) => {
    const name = form.slice(from, to);
    return (isUnknown(name) || isNobodysWord(name)) && !NO_HANDLE.test(name);
  }),
  ...placesOf(form, CALLED).filter(({ from, to }) => {
    const name = form.slice(from, to);
    return isNobodysWord(name) && !NO_HANDLE.test(name);
  }),
  ...placesOf(form, SHOWN).filter((place) => {
    const name = form.slice(place.from, place.to);
    return isMadeUp(name) || isSeveral(writtenAt(message, place));
  }),
  ...placesOf(form, BARE).filter(({ from, to }) => {
    const name = form.slice(from, to);
    return isMadeUp(name) && LIKE_ACCOUNT.test(name) && !isTwoSentences(name);
  }),
];
