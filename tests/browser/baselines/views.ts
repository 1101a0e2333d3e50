/** What is pictured: each kind of page and warning once, at the size in which one meets it. */
export interface View {
  name: string;
  /** Page of `tests/pages/states`, with its query. */
  path: string;
  theme: 'light' | 'dark';
  width: number;
  height: number;
  /** What is pressed first. */
  press?: string;
}

const popup = { theme: 'light', width: 360, height: 600 } as const;
const page = { theme: 'light', width: 760, height: 900 } as const;
const chat = { theme: 'light', width: 900, height: 700 } as const;

export const VIEWS: readonly View[] = [
  { ...popup, name: 'popup-calm', path: 'index.html?state=calm&language=fr' },
  { ...popup, name: 'popup-caution', path: 'index.html?state=caution&language=fr' },
  { ...popup, name: 'popup-danger', path: 'index.html?state=danger&language=fr' },
  {
    ...popup,
    name: 'popup-parents',
    path: 'index.html?state=danger&language=en',
    theme: 'dark',
    press: '#tab-parent',
  },
  { ...chat, name: 'banner', path: 'warning.html?kind=banner&language=fr' },
  { ...chat, name: 'cover', path: 'warning.html?kind=cover&camera&language=fr' },
  { ...chat, name: 'card', path: 'send.html?kind=card&language=fr' },
  { ...chat, name: 'blocked', path: 'blocked.html?why=moved&state=danger&language=fr' },
  { ...page, name: 'settings', path: 'settings.html?state=closed&language=en' },
  { ...page, name: 'journal', path: 'journal.html?state=full&language=fr', height: 1400 },
  { ...page, name: 'welcome', path: 'welcome.html?step=0&language=fr' },
  { ...page, name: 'welcome-child', path: 'welcome.html?step=5&language=fr&band=under-11' },
];
