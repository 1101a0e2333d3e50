import { site as cocoType } from '#tests/sites/coco-type/site.ts';
import type { Site, SiteAbout } from '#tests/sites/types.ts';

/** Folder name → what it says about itself: first the risky ones, then the innocents that look alike. */
const FOLDERS: Readonly<Record<string, SiteAbout>> = {
  'coco-type': cocoType,
};

/** Every practice site, in order; the first is the one that `npm start` opens. */
export const SITES: readonly Site[] = Object.entries(FOLDERS).map(([name, about]) => ({
  ...about,
  name,
  folder: name,
}));
