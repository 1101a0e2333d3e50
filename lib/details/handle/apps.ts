/** Apps and games where one has a name, as young people write them; and how a name follows. */
import { wordSet } from '../contact-context/words.ts';

/** In normal form, without the digits that stand in for letters. */
export const APPS: ReadonlySet<string> = new Set(
  'dscord discrod disscord bsky kick github itch patreon tapas ign snapcode snapname instaname fortname yubo fortnit ff freefire brawlstar supercell coc mc genshin valo overwatch ow osu apex cod rl rocketleague fallguys amongus stumble locket guilded wattpad deviantart xbl letterboxd depop lichess scratch gram snap snaps snapchat snp snape sc snapi insta instagram ig insatgram instra tiktok tik tok tt discord disc dsc dc discorde telegram telegramm tlgm tg whatsapp steam psn playstation xbox gamertag roblox rblx robloxx fortnite fortnit epic epicgames twitch ytb youtube yt kik twitter facebook fb messenger skype bereal bereall wizz yubo threads viber wickr signal pinterest tumblr reddit minecraft riot valorant valo switch nintendo battlenet bnet origin ubisoft spotify soundcloud strava vinted clashroyale clash royale brawl brawlstars wechat vsco tellonym duolingo geoguessr chess bluesky mastodon matrix element'.split(
    ' ',
  ),
);

/** Of these, the ones that are ordinary words too: beside them a name must be said to be one's own. */
export const ORDINARY: ReadonlySet<string> = new Set(
  'disc dc discs kicks ig tapas kick itch ff mc cod rl ow apex osu locket scratch stumble coc genshin depop switch steam origin signal element matrix chess riot epic sc tt messenger threads brawl clash royale line kik vintage snaps strava chess'.split(
    ' ',
  ),
);

/** Digits and signs that stand in for letters: `sn4p`, `1nst4`. */
export function unleet(word: string): string {
  return /[a-z]/.test(word) && /[0-9]/.test(word)
    ? word.replace(/[0134578]/g, (digit) => 'oieastb'['0134578'.indexOf(digit)] ?? digit)
    : word;
}

/**
 * Words that may stand between an app and the name, in seven languages. Whatever else stands between makes it
 * another sentence.
 */
export const LINKS = wordSet(({ links }) => links);

/** Words that are no name although they may follow an app: « mon snap est nul », "my insta is down". */
export const NO_NAMES = wordSet(({ noNames }) => noNames);

/** Words about secrets: what stands behind them is a password's or a card's business. */
export const SECRETS = wordSet(({ secrets }) => secrets);

/** "insta", "sn4p", "tiktoks". */
export const isApp = (text: string): boolean =>
  APPS.has(text) || APPS.has(unleet(text)) || (text.endsWith('s') && APPS.has(text.slice(0, -1)));
