import '#assets/styles/options.css';
import { runOptions } from '#lib/app/options.tsx';

const place = document.getElementById('app');
if (place) runOptions(place);
