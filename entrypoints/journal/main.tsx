import '#assets/styles/journal.css';
import { runJournal } from '#lib/app/journal.tsx';

const place = document.getElementById('app');
if (place) runJournal(place);
