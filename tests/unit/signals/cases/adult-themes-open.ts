import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat</title><h3>Salons</h3><ul><li># Général (12)</li><li># Coquin (31)</li><li># Ados (4)</li></ul><input placeholder="Ton message">`,
    `<title>Chat</title><h3>Rooms</h3><ul><li># lobby</li><li># naughty</li><li># music</li></ul><input placeholder="Type a message">`,
  ],
  noMatch: [
    `<title>Tchat</title><h3>Salons</h3><ul><li># Général (12)</li><li># Cuisine (31)</li></ul><input placeholder="Ton message">`,
    `<title>Restaurant</title><h3>Menu</h3><ul><li>Hot dog</li><li>Menu adultes</li></ul>`,
  ],
};
