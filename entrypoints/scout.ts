import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The built script is what is imported here, and nothing else (see `bareScout` in wxt.config.ts). */
export default defineUnlistedScript(() => void import('#lib/app/scout.ts'));
