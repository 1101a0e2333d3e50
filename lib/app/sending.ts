import { startChat } from '#lib/app/chat.ts';
import { after } from '#lib/platform/after.ts';
import {
  isOrphaned,
  onBackgroundMessage,
  sendToBackground,
  shadowRootOf,
} from '#lib/platform/page-browser.ts';
import { firstRun, scoutShared } from '#lib/scout/shared.ts';
import { parentAgrees } from './parent-agrees.ts';
import { loadedParts, partLoader } from './parts.ts';

/**
 * Composition root of the script that looks after what is about to be sent: only in frames where there is somewhere
 * to talk, or somebody writes. What finds details is loaded right before it, and no other page need pay for it.
 */
export function runSending(): void {
  const { details } = loadedParts();
  if (!details) throw new Error('details.js has to run first.');
  if (!firstRun('sending')) return;
  const shared = scoutShared();
  const chat = startChat({
    document,
    window,
    shared,
    shadowRootOf,
    speaking: () => sendToBackground('guard:speaking', {}),
    ...details,
    held: (kinds, choice, unasked) => sendToBackground('guard:held', { kinds, choice, unasked }),
    mayGo: (ageBand) => parentAgrees(ageBand, () => sendToBackground('guard:may-send', {})),
    speech: partLoader('speech', (part) => sendToBackground('guard:part', { part })),
    photos: partLoader('photos', (part) => sendToBackground('guard:part', { part })),
    pageSide: () => sendToBackground('guard:part', { part: 'page-side' }),
    orphaned: isOrphaned,
    after,
  });
  chat.refresh();
  shared.onTold = chat.refresh;
  let address = window.location.href;
  onBackgroundMessage('background:look-again', () => {
    if (address !== window.location.href) chat.clear();
    address = window.location.href;
  });
}
