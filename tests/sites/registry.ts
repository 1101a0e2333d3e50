import { site as bfcache } from '#tests/sites/bfcache/site.ts';
import { site as closedShadow } from '#tests/sites/closed-shadow/site.ts';
import { site as cocoType } from '#tests/sites/coco-type/site.ts';
import { site as crossOriginIframe } from '#tests/sites/cross-origin-iframe/site.ts';
import { site as documentWrite } from '#tests/sites/document-write/site.ts';
import { site as helplineChat } from '#tests/sites/helpline-chat/site.ts';
import { site as helplineChatEn } from '#tests/sites/helpline-chat-en/site.ts';
import { site as lateRender } from '#tests/sites/late-render/site.ts';
import { site as moderatedTeens } from '#tests/sites/moderated-teens/site.ts';
import { site as randomText } from '#tests/sites/random-text/site.ts';
import { site as randomVideo } from '#tests/sites/random-video/site.ts';
import { site as schoolForum } from '#tests/sites/school-forum/site.ts';
import { site as spaEnglish } from '#tests/sites/spa-english/site.ts';
import { site as supportChat } from '#tests/sites/support-chat/site.ts';
import type { Site, SiteAbout } from '#tests/sites/types.ts';

/** Folder name → what it says about itself: first the risky ones, then the innocents that look alike. */
const FOLDERS: Readonly<Record<string, SiteAbout>> = {
  'coco-type': cocoType,
  'spa-english': spaEnglish,
  'random-video': randomVideo,
  'random-text': randomText,
  'cross-origin-iframe': crossOriginIframe,
  'document-write': documentWrite,
  'closed-shadow': closedShadow,
  'late-render': lateRender,
  bfcache,
  'helpline-chat': helplineChat,
  'helpline-chat-en': helplineChatEn,
  'moderated-teens': moderatedTeens,
  'school-forum': schoolForum,
  'support-chat': supportChat,
};

/** Every practice site, in order; the first is the one that `npm start` opens. */
export const SITES: readonly Site[] = Object.entries(FOLDERS).map(([name, about]) => ({
  ...about,
  name,
  folder: name,
}));
