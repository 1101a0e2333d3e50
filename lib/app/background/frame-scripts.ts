/** Which scripts of ours a frame gets: by what was seen in it, by its name, and where another one asks for more. */
import type { PartName } from '#lib/messaging/contract.ts';
import type { PageSender } from '#lib/messaging/listener.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { addressesAround, framesOfPage } from './frame-tree.ts';
import { injectInto, injectPageSide } from './pages.ts';

/** The files of each script that another one may need; what speaks is drawn by the one that also draws warnings. */
const SCRIPTS = {
  sending: ['details.js', 'sending.js'],
  speech: ['warning.js'],
  photos: ['photos.js'],
  // A frame in which nobody talks may still be where the place around it takes its pictures.
  choosing: ['details.js', 'sending.js'],
} as const satisfies Record<'sending' | 'choosing' | Exclude<PartName, 'page-side'>, readonly string[]>;

export interface FrameScriptsDeps extends Pick<Addresses, 'answer' | 'isProtected'> {
  /** Nothing worrying was found in the tab so far. */
  isCalm(sender: PageSender): Promise<boolean>;
}

/** Answers to what scripts in frames ask for; nothing is loaded where a protected place is among the frames around. */
export function createFrameScripts({ answer, isProtected, isCalm }: FrameScriptsDeps) {
  return {
    /** False where the guard could not be loaded, so that the scout asks again. */
    async onHint(sender: PageSender): Promise<boolean> {
      if ((await addressesOf(sender)).some(isProtected)) return true;
      return injectInto(sender.tabId, sender.frameId, sender.documentId, 'guard.js');
    },

    /** A script of a frame needs another one there. False where it could not be loaded. */
    async onNeed(sender: PageSender, script: 'sending' | 'choosing' | PartName): Promise<boolean> {
      if ((await addressesOf(sender)).some(isProtected)) return true;
      if (script === 'page-side') return injectPageSide(sender);
      if (script === 'choosing' && (await isCalm(sender))) return false;
      // What sends may stand in the page around, and a press there is heard of there alone.
      const around = script === 'sending' ? await framesOfPage(sender.tabId, sender.frameId) : [];
      for (const frameId of around) void injectInto(sender.tabId, frameId, undefined, ...SCRIPTS[script]);
      return injectInto(sender.tabId, sender.frameId, sender.documentId, ...SCRIPTS[script]);
    },

    /** A listed site in a frame is known by its name: it is looked at without any hint. */
    async onFrameRead(tabId: number, frameId: number, url: string): Promise<void> {
      if (answer(url).kind !== 'listed' || (await addressesAround(tabId, frameId)).some(isProtected)) return;
      await injectInto(tabId, frameId, undefined, 'guard.js');
    },
  };
}
