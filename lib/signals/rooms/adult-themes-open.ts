import type { Signal } from '#lib/signals/signal.ts';

/** Rooms or themes for adults stand next to the others. */
export const signal: Signal = {
  id: 'adult-themes-open',
  look: ({ rooms, talk, texts, words, people }) => {
    const inRooms = rooms.strength >= 0.4 && words.adultTheme.in(rooms.names.join('\n'));
    if (inRooms) return rooms.strength;
    const linked = texts.chatty >= 0.5 && words.adultTheme.in(`${texts.front}\n${texts.links}`);
    return linked ? 0.6 * Math.max(talk, people.persons.length > 1 ? 0.6 : 0) : 0;
  },
};
