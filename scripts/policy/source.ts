/** Where the browsers of a school get Veilleuse from, and by which ids they know it. */
import { createHash, createPublicKey } from 'node:crypto';
import { firefoxManifest } from '#lib/platform/manifest.ts';

export interface Source {
  /** Chromium's id of the extension: 32 letters from a to p, which follow from the key that signs it. */
  chromiumId: string;
  /** Address of Chromium's update manifest (`updates.xml`). */
  updateUrl: string;
  /** Address of the extension for Chromium, which the update manifest names. */
  crxUrl: string;
  firefoxId: string;
  /** Address of the extension for Firefox. */
  xpiUrl: string;
}

/** What stands in the files until a school names an address and a key of its own: nothing is served there. */
export const PLACEHOLDER = {
  from: 'https://veilleuse.example',
  chromiumId: 'abcdefghijklmnopabcdefghijklmnop',
} as const;

/** Whether names of files can be put behind an address: a browser asks for it, and nothing stands behind the path. */
export function isFolderAddress(from: string): boolean {
  if (!URL.canParse(from)) return false;
  const { protocol, search, hash } = new URL(from);
  return /^https?:$/.test(protocol) && search === '' && hash === '';
}

/** @param from address of a folder that holds `updates.xml`, `veilleuse.crx` and `veilleuse.xpi` */
export function sourceAt(from: string, chromiumId: string): Source {
  const folder = from.replace(/\/+$/, '');
  return {
    chromiumId,
    updateUrl: `${folder}/updates.xml`,
    crxUrl: `${folder}/veilleuse.crx`,
    firefoxId: firefoxManifest.browser_specific_settings.gecko.id,
    xpiUrl: `${folder}/veilleuse.xpi`,
  };
}

/**
 * Chromium's id of what a key signs: the first half of the SHA-256 of its public half, in letters instead of digits.
 * @param pem the key that Chromium wrote beside the packed extension; throws where it is none
 */
export function chromiumIdOf(pem: string): string {
  const publicKey = createPublicKey(pem).export({ type: 'spki', format: 'der' });
  const hash = createHash('sha256').update(publicKey).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
