import { defineBackground } from 'wxt/utils/define-background';
import { runBackground } from '#lib/app/background/background.ts';

export default defineBackground(() => runBackground());
