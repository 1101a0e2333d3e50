import { join } from 'node:path';
import type { KinPage } from '#lib/kinship/learn.ts';
import { DATA, hasCorpus, labelled } from '../corpus/labelled.ts';
import { readSavedMarks } from './read-saved.ts';

/**
 * The families that ship, by the open chat project that they are learned from. Names say the type, not the
 * project: a copy is somebody else's.
 */
const FAMILY_OF: Record<string, string> = {
  'AntekOrkestr/broshka-chat': 'roulette-type',
  'FaouzKK/anonyme-chat-room': 'anonymous-room-type',
  'Frug/AJAX-Chat': 'ajax-chat-type',
  'KintoLef/MaFormationWF3': 'coco-type',
  'Maeva31/chat-app': 'coco-type',
  'PRADEEPYADAV2000/Random-chat': 'omegle-type',
  'Pocoyo2012/chat.github.io': 'irc-portal-type',
  'UniteadFrance/caramail-2025': 'caramail-type',
  'code-god-jitendra/omegle-clone': 'omegle-type',
  'danielmusuvi/video-chat-webrtc': 'omegle-type',
  'dilsec20/random-chat': 'omegle-type',
  'freeGeeks147/omegle-clone': 'omegle-type',
  'graf-julian08/ChatApp': 'omegle-type',
  'mhokutan/my-site': 'one-time-chat-type',
};

export interface SavedPage extends KinPage {
  file: string;
}

/** Every labelled page with its marks, in the manifest's order; `null` where the pages are absent. */
export function labelledPages(): SavedPage[] | null {
  if (!hasCorpus()) return null;
  return labelled().map(({ file, label, repository }) => {
    const family = FAMILY_OF[repository];
    return {
      file,
      label,
      repository,
      marks: readSavedMarks(join(DATA, file)),
      ...(family === undefined ? {} : { family }),
    };
  });
}
