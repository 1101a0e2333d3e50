import { editable } from './field.js';

export const make = editable({ 'aria-label': 'Message' });
