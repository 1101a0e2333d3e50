import { createHash } from 'node:crypto';
import type { PolicyFile } from './file.ts';
import { type PlistValue, plist } from './plist.ts';
import { type Policy, valuesOf } from './table.ts';

const NAME = 'example.veilleuse.policy';

/** A configuration profile for Chrome: one part for the browser, one for the settings of the extension. */
export function macos({ source, managed, chromium }: Policy): PolicyFile[] {
  const browser = valuesOf(chromium) as Record<string, PlistValue>;
  const profile = {
    ...payload('Configuration', NAME, 'Veilleuse'),
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
    PayloadContent: [
      { ...payload('com.google.Chrome', `${NAME}.chrome`, 'Chrome'), ...browser },
      {
        ...payload(`com.google.Chrome.extensions.${source.chromiumId}`, `${NAME}.settings`, 'Veilleuse'),
        ...managed,
      },
    ],
  };
  return [{ path: 'macos/veilleuse.mobileconfig', text: plist(profile) }];
}

/** The fields that every part of a profile has. Its id follows from its name: a new profile takes the old one's place. */
function payload(type: string, identifier: string, displayName: string) {
  const hash = createHash('sha256').update(identifier).digest('hex').toUpperCase();
  const uuid = hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
  return {
    PayloadType: type,
    PayloadIdentifier: identifier,
    PayloadUUID: uuid,
    PayloadVersion: 1,
    PayloadDisplayName: displayName,
  };
}
