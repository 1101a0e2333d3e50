import './page.ts';
import '#assets/styles/journal.css';
