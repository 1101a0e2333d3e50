/**
 * What a school sets, and why: one table, to be read by people. Each system's file says the same in its own form.
 * Names are those of Chrome Enterprise and of Firefox's policy engine.
 */
import type { Managed } from '#lib/family/managed.ts';
import type { Source } from './source.ts';

export interface Rule {
  name: string;
  why: string;
  value: unknown;
}

export interface Policy {
  source: Source;
  /** Settings of Veilleuse itself. */
  managed: Managed;
  /** For Chromium, Chrome and ChromeOS. */
  chromium: readonly Rule[];
  firefox: readonly Rule[];
}

export const PRESETS: Readonly<Record<string, Managed>> = {
  /** A room of computers for pupils of 11 to 14: what is dangerous stays shut. */
  school: { ageBand: '11-14', preset: 'close' },
};

/** Everything that a school sets. */
export const policyOf = (managed: Managed, source: Source): Policy => ({
  source,
  managed,
  chromium: chromium(source),
  firefox: firefox(source),
});

const chromium = ({ chromiumId, updateUrl }: Source): Rule[] => [
  {
    name: 'ExtensionSettings',
    why: 'Installs Veilleuse and keeps it up to date from that address; nobody can remove it or switch it off, and its lamp is in sight.',
    value: {
      [chromiumId]: {
        installation_mode: 'force_installed',
        update_url: updateUrl,
        override_update_url: true,
        toolbar_pin: 'force_pinned',
      },
    },
  },
  {
    name: 'DeveloperToolsAvailability',
    why: 'Closes the developer tools, which can take a warning out of a page.',
    value: 2,
  },
  {
    name: 'IncognitoModeAvailability',
    why: 'Closes private windows: no policy can let an extension into them, so Veilleuse would be missing there.',
    value: 1,
  },
  {
    name: 'BrowserGuestModeEnabled',
    why: 'Closes guest windows, in which no extension runs.',
    value: false,
  },
  {
    name: 'TaskManagerEndProcessEnabled',
    why: 'Keeps the browser’s own task manager from ending Veilleuse.',
    value: false,
  },
];

const firefox = ({ firefoxId, xpiUrl }: Source): Rule[] => [
  {
    name: 'ExtensionSettings',
    why: 'Installs Veilleuse, in private windows too; nobody can remove it or switch it off, and its lamp is in sight.',
    value: {
      [firefoxId]: {
        installation_mode: 'force_installed',
        install_url: xpiUrl,
        private_browsing: true,
        default_area: 'navbar',
      },
    },
  },
  {
    name: 'DisableDeveloperTools',
    why: 'Closes the developer tools, which can take a warning out of a page.',
    value: true,
  },
  {
    name: 'BlockAboutAddons',
    why: 'Closes the page of the extensions.',
    value: true,
  },
  {
    name: 'BlockAboutConfig',
    why: 'Closes the page on which extensions can be switched off by a preference.',
    value: true,
  },
  {
    name: 'BlockAboutProfiles',
    why: 'Closes the page that starts another profile or a mode without extensions.',
    value: true,
  },
  {
    name: 'DisableSafeMode',
    why: 'Closes the troubleshooting mode, in which no extension runs.',
    value: true,
  },
];

/** Rules as one object, by name. */
export const valuesOf = (rules: readonly Rule[]): Record<string, unknown> =>
  Object.fromEntries(rules.map(({ name, value }) => [name, value]));
