import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runSending } from '#lib/app/sending.ts';

export default defineUnlistedScript(() => runSending());
