/** Codes of places and games that everybody there knows. */
import type { Word } from '#lib/text/form.ts';
import { beginsAt } from '../identity/phrases.ts';
import { SECRET } from './vocabulary.ts';

/** True if a game, a meeting, a shop or a school is named in `[from, to)`; "school laptop" is a device. */
export function inRoom(words: readonly Word[], from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to; at++) {
    const length = beginsAt(words, at, SECRET.room);
    if (length > 0 && beginsAt(words, at + length, SECRET.home) === 0) return true;
    if (PLACES.has(words[at]?.text ?? '')) return true;
  }
  return false;
}

/** Where anybody is given the key of the network. */
const PLACES = new Set(
  'pizzeria bar ristorante coiffeur restaurant boulangerie friseur backerei peluqueria barberia cafeteria lanchonete padaria kapper bakker snackbar mediatheque auberge hostel airbnb ferienwohnung vakantiehuis'.split(
    ' ',
  ),
);
