import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtExtension } from '#scripts/driver/launch.ts';
import { FROZEN } from './frozen-permissions.ts';

const manifest = (kind: 'chromium' | 'firefox') =>
  JSON.parse(readFileSync(`${builtExtension(kind)}/manifest.json`, 'utf8'));

describe.each(['chromium', 'firefox'] as const)('the built manifest (%s)', (kind) => {
  const built = manifest(kind);

  it('asks for what it asked for before', () => {
    expect(built.permissions).toEqual(FROZEN.permissions);
    expect(built.host_permissions).toEqual(FROZEN.host_permissions);
    expect(built.optional_permissions ?? []).toEqual([]);
    expect(built.optional_host_permissions ?? []).toEqual([]);
  });

  it('opens nothing to pages or to other extensions', () => {
    expect(built).not.toHaveProperty('web_accessible_resources');
    expect(built).not.toHaveProperty('externally_connectable');
  });

  it('runs no code from elsewhere', () => {
    const policy = built.content_security_policy?.extension_pages ?? "script-src 'self'";
    expect(policy).not.toMatch(/https?:|unsafe|\*/);
  });

  it('has the scout in every frame before the page, and no other page script', () => {
    const [scout, ...others] = built.content_scripts;
    expect(others).toEqual([]);
    expect(scout).toMatchObject({
      matches: ['<all_urls>'],
      js: ['scout.js'],
      all_frames: true,
      match_about_blank: true,
      match_origin_as_fallback: true,
      run_at: 'document_start',
    });
  });

  it('names its least browser and how it behaves in private windows', () => {
    expect(built.manifest_version).toBe(3);
    expect(built.incognito).toBe(kind === 'chromium' ? 'split' : 'spanning');
    const least =
      kind === 'chromium'
        ? built.minimum_chrome_version
        : built.browser_specific_settings.gecko.strict_min_version;
    expect(Number.parseInt(least, 10)).toBeGreaterThanOrEqual(kind === 'chromium' ? 137 : 142);
    if (kind === 'firefox') {
      expect(built.browser_specific_settings.gecko.data_collection_permissions).toEqual({
        required: ['none'],
      });
    }
  });
});

describe('the README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it.each([...FROZEN.permissions, ...FROZEN.host_permissions])('explains the permission %s', (permission) => {
    expect(readme).toContain(`\`${permission}\``);
  });
});
