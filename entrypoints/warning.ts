import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWarning } from '#lib/warning/start.ts';

export default defineUnlistedScript(() => startWarning());
