import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserKind } from '#scripts/driver/find-browser.ts';
import { builtExtension } from '#scripts/driver/launch.ts';

/** A folder with an extension that a newer build can take the place of: Chromium knows one without a key by its folder. */
export class Installed {
  readonly folder = mkdtempSync(join(tmpdir(), 'veilleuse-older-'));
  readonly kind: BrowserKind;

  /** Today's build under a lower version number. */
  constructor(kind: BrowserKind) {
    this.kind = kind;
    cpSync(builtExtension(kind), this.folder, { recursive: true });
    const path = join(this.folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    writeFileSync(path, JSON.stringify({ ...manifest, version: '0.0.1' }));
  }

  /** Leaves nothing of it that runs, but for an empty page, `popup.html`: its database is written by a test. */
  silence(): void {
    for (const name of ['background.js', 'scout.js']) writeFileSync(join(this.folder, name), '');
    writeFileSync(join(this.folder, 'popup.html'), '<!doctype html><title>Veilleuse</title>');
  }

  /** Puts today's build in its place, as an update does; the browser is still to be told. */
  replace(): void {
    rmSync(this.folder, { recursive: true });
    cpSync(builtExtension(this.kind), this.folder, { recursive: true });
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
