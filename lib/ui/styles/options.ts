import './page.ts';
import '#assets/styles/picture.css';
import '#assets/styles/options.css';
