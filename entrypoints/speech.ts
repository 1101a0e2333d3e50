import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runSpeech } from '#lib/app/speech.ts';

export default defineUnlistedScript(() => runSpeech());
