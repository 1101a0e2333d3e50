import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { runPhotos } from '#lib/app/photos.ts';

export default defineUnlistedScript(() => runPhotos());
