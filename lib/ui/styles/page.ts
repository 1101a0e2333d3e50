/** The settings, the welcome and the journal. */
import './common.ts';
import '#assets/styles/page.css';
