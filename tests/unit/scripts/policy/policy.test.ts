import { generateKeyPairSync } from 'node:crypto';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { managedSchema } from '#lib/family/managed.ts';
import type { PolicyFile } from '#scripts/policy/file.ts';
import { filesOf } from '#scripts/policy/files.ts';
import { chromiumIdOf, isFolderAddress, PLACEHOLDER, sourceAt } from '#scripts/policy/source.ts';
import { PRESETS, policyOf } from '#scripts/policy/table.ts';
import { readPlist } from './read-plist.ts';
import { readRegistry } from './read-registry.ts';

const ID = 'ponmlkjihgfedcbaponmlkjihgfedcba';
const FROM = 'https://files.school.example/veilleuse/';
const policy = policyOf({ ageBand: '11-14', preset: 'close', country: 'BE' }, sourceAt(FROM, ID));
const files = filesOf(policy, '1.2.3');
const at = (path: string): string => files.find((file: PolicyFile) => file.path === path)?.text ?? '';

/** What Chromium and Chrome are to be told, on every system. */
const CHROMIUM = {
  ExtensionSettings: {
    [ID]: {
      installation_mode: 'force_installed',
      update_url: 'https://files.school.example/veilleuse/updates.xml',
      override_update_url: true,
      toolbar_pin: 'force_pinned',
    },
  },
  DeveloperToolsAvailability: 2,
  IncognitoModeAvailability: 1,
  BrowserGuestModeEnabled: false,
  TaskManagerEndProcessEnabled: false,
};
const MANAGED = { ageBand: '11-14', preset: 'close', country: 'BE' };

describe('the files of a policy', () => {
  it('are for every system, each once', () => {
    const paths = files.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(new Set(paths.map((path) => path.split('/')[0]))).toEqual(
      new Set(['windows', 'macos', 'linux', 'chromeos', 'firefox', 'server']),
    );
  });

  it.each(['etc/chromium', 'etc/opt/chrome'])('Linux: JSON below /%s', (folder) => {
    expect(JSON.parse(at(`linux/${folder}/policies/managed/veilleuse.json`))).toEqual({
      ...CHROMIUM,
      '3rdparty': { extensions: { [ID]: MANAGED } },
    });
  });

  it('Windows: a registry file with the same, in its own types', () => {
    const text = at('windows/veilleuse.reg');
    expect(text.match(/(?<!\r)\n/)).toBeNull();
    const chrome = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome';
    const { ExtensionSettings, ...rest } = CHROMIUM;
    const keys = readRegistry(text);
    expect(Object.keys(keys)).toEqual([chrome, `${chrome}\\3rdparty\\extensions\\${ID}\\policy`]);
    const { ExtensionSettings: written, ...others } = keys[chrome] ?? {};
    expect(JSON.parse(String(written))).toEqual(ExtensionSettings);
    expect(others).toEqual(
      Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, Number(value)])),
    );
    expect(keys[`${chrome}\\3rdparty\\extensions\\${ID}\\policy`]).toEqual(MANAGED);
  });

  it('macOS: a profile that can’t be removed, of two parts with ids of their own', () => {
    const profile = readPlist(at('macos/veilleuse.mobileconfig')) as Record<string, unknown>;
    expect(profile).toMatchObject({ PayloadType: 'Configuration', PayloadRemovalDisallowed: true });
    const parts = profile.PayloadContent as Record<string, unknown>[];
    expect(parts).toMatchObject([
      { PayloadType: 'com.google.Chrome', ...CHROMIUM },
      { PayloadType: `com.google.Chrome.extensions.${ID}`, ...MANAGED },
    ]);
    for (const name of ['PayloadUUID', 'PayloadIdentifier'])
      expect(new Set([profile, ...parts].map((part) => part[name])).size).toBe(3);
    const uuid = /^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/;
    for (const part of [profile, ...parts]) {
      expect(part.PayloadUUID).toMatch(uuid);
      expect(part).toMatchObject({ PayloadVersion: 1, PayloadDisplayName: expect.any(String) });
    }
  });

  it('ChromeOS: the settings in the form of the admin console, and how its switches must stand', () => {
    expect(JSON.parse(at('chromeos/policy-for-extension.json'))).toEqual({
      ageBand: { Value: '11-14' },
      preset: { Value: 'close' },
      country: { Value: 'BE' },
    });
    expect(JSON.parse(at('chromeos/console-settings.json'))).toEqual(CHROMIUM);
  });

  it('Firefox: policies.json', () => {
    const id = 'veilleuse@veilleuse.example';
    expect(JSON.parse(at('firefox/policies.json'))).toEqual({
      policies: {
        ExtensionSettings: {
          [id]: {
            installation_mode: 'force_installed',
            install_url: 'https://files.school.example/veilleuse/veilleuse.xpi',
            private_browsing: true,
            default_area: 'navbar',
          },
        },
        DisableDeveloperTools: true,
        BlockAboutAddons: true,
        BlockAboutConfig: true,
        BlockAboutProfiles: true,
        DisableSafeMode: true,
        '3rdparty': { Extensions: { [id]: MANAGED } },
      },
    });
  });

  it('the server: which version there is, and where', () => {
    const { document } = parseHTML(at('server/updates.xml'));
    expect(document.querySelector('app')?.getAttribute('appid')).toBe(ID);
    const check = document.querySelector('updatecheck');
    expect(check?.getAttribute('version')).toBe('1.2.3');
    expect(check?.getAttribute('codebase')).toBe('https://files.school.example/veilleuse/veilleuse.crx');
  });

  it('the server, at an address with signs that mean something in XML', () => {
    const source = sourceAt('https://files.school.example/a&b"<c', ID);
    const text = filesOf({ ...policy, source }, '1.2.3').find(
      ({ path }) => path === 'server/updates.xml',
    )?.text;
    expect(text).toContain('codebase="https://files.school.example/a&amp;b&quot;&lt;c/veilleuse.crx"');
  });

  it.each([
    ['https://files.school.example', true],
    ['http://school.example:8080/a/b/', true],
    ['localhost:8000/x', false],
    ['C:\\school', false],
    ['https://school.example/?v=1', false],
    ['https://school.example/#x', false],
    ['', false],
  ])('%j is the address of a folder: %s', (from, is) => expect(isFolderAddress(from)).toBe(is));
});

describe('a preset', () => {
  it.each(Object.entries(PRESETS))('%s sets only what Veilleuse knows', (_, managed) => {
    expect(managedSchema.safeParse(managed).success).toBe(true);
  });
});

describe('Chromium’s id', () => {
  it('follows from the key, whichever half of it is given', () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const id = chromiumIdOf(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
    expect(id).toMatch(/^[a-p]{32}$/);
    expect(chromiumIdOf(publicKey.export({ type: 'spki', format: 'pem' }).toString())).toBe(id);
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
    expect(chromiumIdOf(other.export({ type: 'spki', format: 'pem' }).toString())).not.toBe(id);
  });

  it('is refused for what is no key, and has a placeholder of its form', () => {
    expect(() => chromiumIdOf('words')).toThrow();
    expect(PLACEHOLDER.chromiumId).toMatch(/^[a-p]{32}$/);
  });
});
