import '#lib/ui/styles/journal.ts';
import { runJournal } from '#lib/app/journal.tsx';

const place = document.getElementById('app');
if (place) runJournal(place);
