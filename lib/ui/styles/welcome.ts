import './options.ts';
import '#assets/styles/welcome.css';
