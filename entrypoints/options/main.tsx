import '#lib/ui/styles/options.ts';
import { runOptions } from '#lib/app/options.tsx';

const place = document.getElementById('app');
if (place) runOptions(place);
