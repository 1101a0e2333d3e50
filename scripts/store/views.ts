/** What the shops show of Veilleuse, in order, in each language. */
import type { Language } from '#lib/family/settings.ts';

/** A practice site with the real extension, and the warning that must stand there before the picture is taken. */
export interface OnSite {
  name: string;
  site: string;
  path: string;
  warning: 'banner' | 'cover';
  /** What is then written and sent there, for a second picture. */
  write?: { name: string; at: string; text: string };
}

/** Pages of ours on mock transports, side by side, by their address at `serveStates`; what is pressed in them first. */
interface OfOurs {
  name: string;
  pages: readonly { path: string; press?: string }[];
}

export const ON_SITES: Readonly<Record<Language, readonly OnSite[]>> = {
  fr: [
    {
      name: '1-cover',
      site: 'coco-type',
      path: '/salons.html?pseudo=lola_15&age=16&sexe=F&cp=59100',
      warning: 'cover',
    },
    {
      name: '2-banner',
      site: 'open-room',
      path: '/',
      warning: 'banner',
      write: {
        name: '3-message',
        at: '#message',
        text: 'ok j’habite 12 rue des lilas, appelle-moi au 06 39 98 12 34',
      },
    },
  ],
  en: [
    {
      name: '1-cover',
      site: 'spa-english',
      path: '/room/teens?nickname=jess_09&age=16&gender=F',
      warning: 'cover',
      write: {
        name: '3-message',
        at: '[aria-label="Message"]',
        text: 'ok i live at 12 lilac street, call me on 07700 900123',
      },
    },
  ],
};

export const OF_OURS: readonly OfOurs[] = [
  {
    name: '4-popup',
    pages: [{ path: 'index.html?state=danger' }, { path: 'index.html?state=danger', press: '#tab-parent' }],
  },
  { name: '5-settings', pages: [{ path: 'settings.html?state=first' }] },
  { name: '6-journal', pages: [{ path: 'journal.html?state=full' }] },
];
