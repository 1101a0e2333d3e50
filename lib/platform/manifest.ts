/** What both browsers are told about the extension. Each permission is explained in README.md; a contract test freezes the list. */

/** Permissions of the extension; `tests/contract/permissions.test.ts` fails when one is added. */
export const PERMISSIONS = ['storage', 'unlimitedStorage', 'scripting', 'webNavigation'] as const;

/** Every page can hold a chat, so every page is looked at; nothing that is seen leaves the device. */
export const HOST_PERMISSIONS = ['<all_urls>'] as const;

/** The toolbar before anything was judged. The extension's own icons come from `assets/icon.svg`. */
const DARK_LAMPS = {
  16: 'lamps/dark-16.png',
  32: 'lamps/dark-32.png',
  48: 'lamps/dark-48.png',
  128: 'lamps/dark-128.png',
};

const common = {
  name: '__MSG_name__',
  description: '__MSG_description__',
  default_locale: 'en',
  permissions: [...PERMISSIONS],
  host_permissions: [...HOST_PERMISSIONS],
  action: { default_icon: DARK_LAMPS },
};

/** Chromium: `split`, because with `spanning` a private tab shows the browser's own page instead of our blocked page. */
export const chromiumManifest = {
  ...common,
  minimum_chrome_version: '137',
  incognito: 'split' as const,
  storage: { managed_schema: 'managed_schema.json' },
};

/** Firefox: it has no `split`; the data declaration says that nothing is collected. */
export const firefoxManifest = {
  ...common,
  incognito: 'spanning' as const,
  browser_specific_settings: {
    gecko: {
      id: 'veilleuse@veilleuse.example',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

/** The oldest browsers that the manifests let in, for the build: what they understand is not written differently. */
export const CSS_TARGETS = ['chrome137', 'firefox142'];

interface ScoutRegistration {
  matches: string[];
  js: string[];
  all_frames: boolean;
  match_about_blank: boolean;
  match_origin_as_fallback: true;
  run_at: 'document_start';
}

/**
 * Puts the scout into the generated manifest: in every frame, before any script of the page.
 * `match_origin_as_fallback` reaches blob:, data: and sandboxed frames (Chromium 119, Firefox 128).
 */
export function registerScout(manifest: { content_scripts?: object[] | undefined }): void {
  const scout: ScoutRegistration = {
    matches: ['<all_urls>'],
    js: ['scout.js'],
    all_frames: true,
    match_about_blank: true,
    match_origin_as_fallback: true,
    run_at: 'document_start',
  };
  manifest.content_scripts = [scout];
}
