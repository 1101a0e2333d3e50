import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runGuard } from '#lib/app/guard.ts';

export default defineUnlistedScript(() => runGuard());
