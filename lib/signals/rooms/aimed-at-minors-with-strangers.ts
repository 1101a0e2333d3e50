import type { Signal } from '#lib/signals/signal.ts';

/** The place presents itself as made for teens, and anybody can enter. */
export const signal: Signal = {
  id: 'aimed-at-minors-with-strangers',
  look: ({ rooms, entry, talk, texts, words }) => {
    if (talk < 0.3 || entry.account > 0.5) return 0;
    if (words.teenTheme.in(texts.front)) return talk;
    return rooms.strength >= 0.4 && words.teenTheme.in(rooms.names.join('\n')) ? talk * 0.9 : 0;
  },
};
