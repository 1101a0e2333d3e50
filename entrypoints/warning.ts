import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runSpeech } from '#lib/app/speech.ts';
import { startWarning } from '#lib/warning/start.ts';

/** All that is drawn in pages. Notes and cards are drawn in any frame, warnings in the top one. */
export default defineUnlistedScript(() => {
  runSpeech();
  if (window === window.top) startWarning();
});
