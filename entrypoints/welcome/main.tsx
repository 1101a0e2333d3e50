import '#assets/styles/welcome.css';
import { runWelcome } from '#lib/app/welcome.tsx';

const place = document.getElementById('app');
if (place) runWelcome(place);
