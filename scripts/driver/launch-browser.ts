/** How each kind of browser is started: cut off from the network, with what its maker would ask for led to nobody. */
import puppeteer from 'puppeteer-core';
import { FIREFOX_UUID } from './firefox-pages.ts';
import type { LaunchOptions } from './launch.ts';
import type { RecordingProxy } from './proxy.ts';

/** What a browser is started with, once all is at hand. */
export type Prepared = LaunchOptions & { executablePath: string; proxy: RecordingProxy; profile: string };

/** Switches that take the address of a service; each is led to a port of this machine where nobody listens. */
const HOSTS_OF_THE_MAKER = [
  'gaia-url',
  'google-apis-url',
  'apps-gallery-update-url',
  'variations-server-url',
];

/** Keeps Chromium from asking its maker for anything by itself, and from asking for what a policy installs. */
const NO_BACKGROUND = '--disable-background-networking';

/** What is the same for both. */
const sameFor = ({ executablePath, headless, profile, endsWithUs = false }: Prepared) => ({
  executablePath,
  headless,
  userDataDir: profile,
  handleSIGINT: !endsWithUs,
  acceptInsecureCerts: true,
  defaultViewport: null,
});

export function launchChromium(prepared: Prepared) {
  const { proxy, language = 'fr', args = [], installedByPolicy } = prepared;
  return puppeteer.launch({
    ...sameFor(prepared),
    browser: 'chrome',
    pipe: true,
    enableExtensions: true,
    ignoreDefaultArgs: installedByPolicy ? [NO_BACKGROUND] : [],
    env: { ...process.env, LANGUAGE: language, LANG: `${language.replace('-', '_')}.UTF-8` },
    args: [
      '--no-sandbox',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      '--window-size=1280,900',
      `--proxy-server=127.0.0.1:${proxy.port}`,
      '--proxy-bypass-list=<-loopback>',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-background-timer-throttling',
      '--disable-renderer-backgrounding',
      '--disable-backgrounding-occluded-windows',
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      '--disable-quic',
      '--disable-gpu',
      // What the browser asks its maker for by itself: nothing of it is wanted here.
      ...(installedByPolicy ? [] : [NO_BACKGROUND]),
      '--disable-component-update',
      '--disable-sync',
      '--disable-domain-reliability',
      '--no-pings',
      '--allow-browser-signin=false',
      '--disable-features=AutofillServerCommunication,OptimizationHints,MediaRouter,NetworkTimeServiceQuerying,Translate',
      '--component-updater=url-source=http://nobody.localhost:9/',
      ...HOSTS_OF_THE_MAKER.map((name) => `--${name}=http://nobody.localhost:9/`),
      ...args,
    ],
  });
}

export function launchFirefox(prepared: Prepared) {
  const { proxy, language = 'fr', args = [], preferences } = prepared;
  return puppeteer.launch({
    ...sameFor(prepared),
    browser: 'firefox',
    // Lets the preference below lead Firefox's own settings service to nobody.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Our own pages and private windows are opened from the browser's window.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900', ...args],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ 'veilleuse@veilleuse.example': FIREFOX_UUID }),
      'intl.accept_languages': language,
      'intl.locale.requested': language,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'media.navigator.streams.fake': true,
      'media.navigator.permission.disabled': true,
      'dom.min_background_timeout_value': 4,
      // Drawn without a graphics card: at 60 frames a second that is a third of all that a test costs.
      'layout.frame_rate': 20,
      'services.settings.server': 'data:,nobody',
      ...preferences,
    },
  });
}
