import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runDetails } from '#lib/app/details.ts';

export default defineUnlistedScript(() => runDetails());
