import { createSpeech } from '#lib/warning/speech.ts';
import { loadedParts } from './parts.ts';

/** Composition root of the script that draws notes and cards: other scripts of ours in this frame ask it to. */
export function runSpeech(): void {
  loadedParts().speech ??= createSpeech();
}
