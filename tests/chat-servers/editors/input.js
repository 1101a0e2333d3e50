import { field } from './field.js';

export const make = field('input');
