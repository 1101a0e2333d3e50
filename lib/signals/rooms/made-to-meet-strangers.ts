import type { Signal } from '#lib/signals/signal.ts';

/** The place says that it is made to meet people one does not know. */
export const signal: Signal = {
  id: 'made-to-meet-strangers',
  look: ({ rooms, talk, texts, words }) => {
    if (talk < 0.3) return 0;
    const meets = (text: string) => words.meetingTheme.in(text) || words.loveTheme.in(text);
    if (meets(texts.front)) return talk;
    if (rooms.strength >= 0.4 && meets(rooms.names.join('\n'))) return talk * 0.8;
    return meets(texts.claims) ? talk * 0.6 : 0;
  },
};
