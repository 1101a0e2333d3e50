import '#lib/ui/styles/blocked.ts';
import { runBlocked } from '#lib/app/blocked.tsx';

const place = document.getElementById('app');
if (place) runBlocked(place);
