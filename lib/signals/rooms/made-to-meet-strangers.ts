import type { Signal } from '#lib/signals/signal.ts';

/** The place says that it is made to meet people one does not know. */
export const signal: Signal = {
  id: 'made-to-meet-strangers',
  look: ({ rooms, talk, texts, words }) => {
    if (talk < 0.3) return 0;
    if (words.meetingTheme.in(texts.front)) return talk;
    if (rooms.strength >= 0.4 && words.meetingTheme.in(rooms.names.join('\n'))) return talk * 0.8;
    return words.meetingTheme.in(texts.lines)
      ? talk * 0.6
      : words.meetingTheme.in(texts.seen)
        ? talk * 0.4
        : 0;
  },
};
