import './common.ts';
import '#assets/styles/popup.css';
