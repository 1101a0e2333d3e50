import '#lib/ui/styles/welcome.ts';
import { runWelcome } from '#lib/app/welcome.tsx';

const place = document.getElementById('app');
if (place) runWelcome(place);
