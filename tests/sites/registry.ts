import { site as articleDatingShow } from '#tests/sites/article-dating-show/site.ts';
import { site as articleWithAdvert } from '#tests/sites/article-with-advert/site.ts';
import { site as bfcache } from '#tests/sites/bfcache/site.ts';
import { site as checkout } from '#tests/sites/checkout/site.ts';
import { site as closedShadow } from '#tests/sites/closed-shadow/site.ts';
import { site as cocoType } from '#tests/sites/coco-type/site.ts';
import { site as crossOriginIframe } from '#tests/sites/cross-origin-iframe/site.ts';
import { site as datingSafetyArticle } from '#tests/sites/dating-safety-article/site.ts';
import { site as disguised } from '#tests/sites/disguised/site.ts';
import { site as doctorAppointment } from '#tests/sites/doctor-appointment/site.ts';
import { site as documentWrite } from '#tests/sites/document-write/site.ts';
import { site as gameLobby } from '#tests/sites/game-lobby/site.ts';
import { site as genealogy } from '#tests/sites/genealogy/site.ts';
import { site as helplineChat } from '#tests/sites/helpline-chat/site.ts';
import { site as helplineChatEn } from '#tests/sites/helpline-chat-en/site.ts';
import { site as lateRender } from '#tests/sites/late-render/site.ts';
import { site as moderatedTeens } from '#tests/sites/moderated-teens/site.ts';
import { site as openRoom } from '#tests/sites/open-room/site.ts';
import { site as randomText } from '#tests/sites/random-text/site.ts';
import { site as randomVideo } from '#tests/sites/random-video/site.ts';
import { site as schoolForum } from '#tests/sites/school-forum/site.ts';
import { site as spaEnglish } from '#tests/sites/spa-english/site.ts';
import { site as sportsClub } from '#tests/sites/sports-club/site.ts';
import { site as supportChat } from '#tests/sites/support-chat/site.ts';
import { site as teamChat } from '#tests/sites/team-chat/site.ts';
import type { Site, SiteAbout } from '#tests/sites/types.ts';
import { site as videoMeeting } from '#tests/sites/video-meeting/site.ts';
import { site as webSearch } from '#tests/sites/web-search/site.ts';

/** Folder name → what it says about itself: first the risky ones, then the innocents that look alike. */
const FOLDERS: Readonly<Record<string, SiteAbout>> = {
  'coco-type': cocoType,
  'spa-english': spaEnglish,
  'random-video': randomVideo,
  'random-text': randomText,
  'open-room': openRoom,
  'cross-origin-iframe': crossOriginIframe,
  'document-write': documentWrite,
  'closed-shadow': closedShadow,
  'late-render': lateRender,
  disguised,
  bfcache,
  'helpline-chat': helplineChat,
  'helpline-chat-en': helplineChatEn,
  'moderated-teens': moderatedTeens,
  'school-forum': schoolForum,
  'support-chat': supportChat,
  'article-dating-show': articleDatingShow,
  'article-with-advert': articleWithAdvert,
  checkout,
  'doctor-appointment': doctorAppointment,
  'sports-club': sportsClub,
  genealogy,
  'dating-safety-article': datingSafetyArticle,
  'team-chat': teamChat,
  'video-meeting': videoMeeting,
  'game-lobby': gameLobby,
  'web-search': webSearch,
};

/** Every practice site, in order; the first is the one that `npm start` opens. */
export const SITES: readonly Site[] = Object.entries(FOLDERS).map(([name, about]) => ({
  ...about,
  name,
  folder: name,
}));
