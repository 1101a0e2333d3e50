import '#lib/ui/styles/popup.ts';
import { runPopup } from '#lib/app/popup.tsx';

const place = document.getElementById('app');
if (place) runPopup(place);
