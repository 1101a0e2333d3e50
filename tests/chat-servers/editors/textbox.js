import { editable } from './field.js';

export const make = editable({ role: 'textbox', 'aria-multiline': 'true', 'aria-label': 'Message' });
