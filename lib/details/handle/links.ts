/** Links that lead to a profile: the host of a platform, and what on it is a person's or a channel's page. */
import type { Found } from '../types.ts';

const PROFILE =
  /(?<![a-z0-9.-])(?:https?:\/\/)?(?:www\.|m\.)?(?:(?:instagram\.com|tiktok\.com|twitter\.com|x\.com|threads\.net|threads\.com|bsky\.app\/profile|snapchat\.com\/add|snapchat\.com|t\.me|telegram\.me|twitch\.tv|facebook\.com|fb\.com|m\.me|soundcloud\.com|kik\.me|wa\.me|steamcommunity\.com\/(?:id|profiles)|roblox\.com\/users|reddit\.com\/(?:u|user)|pinterest\.[a-z]{2,3}|vsco\.co|ngl\.link|tellonym\.me|linktr\.ee|guns\.lol|strava\.com\/athletes|open\.spotify\.com\/user|discord\.com\/users)\/|youtube\.com\/(?:@|c\/|channel\/|user\/))(@?[a-z0-9][a-z0-9._-]{1,40})/g;
/** First parts of paths that belong to the platform and not to a person. */
const PLATFORM =
  /^(?:p|reel|reels|tv|explore|stories|watch|video|videos|tag|tags|t|hashtag|search|home|login|signup|status|about|help|share|sharer|groups|events|pages|marketplace|gaming|directory|downloads|discover|foryou|music|s|i|intent|joinchat|c|channel|discover)$/;

/** The profile links of a text in normal form. */
export function profileLinks(form: string): Omit<Found, 'certainty' | 'whose'>[] {
  if (!form.includes('/')) return [];
  return [...form.matchAll(PROFILE)]
    .filter(([, user = '']) => !PLATFORM.test(user.replace(/^@/, '')))
    .map((match) => ({ from: match.index, to: match.index + match[0].length }));
}
