import './common.ts';
import '#assets/styles/blocked.css';
