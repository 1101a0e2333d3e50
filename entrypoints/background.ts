import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '#lib/app/background/background.ts';

// A module, so that the texts are in the package once, for it and for our own pages.
export default defineBackground({ type: 'module', main: () => runBackground() });
