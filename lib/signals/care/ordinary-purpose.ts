import type { Signal } from '#lib/signals/signal.ts';

/** The page plainly serves something else: a shop, an article, an appointment, a club, a family tree, a meeting. */
export const signal: Signal = {
  id: 'ordinary-purpose',
  look: ({ conversation, entry, page, partner, people, rooms, texts, words }) => {
    const seen = `${texts.shown.text}\n${texts.labels}\n${texts.shown.actions}`;
    const kinds = [
      words.shop,
      words.appointment,
      words.family,
      words.club,
      words.office,
      words.support,
      words.meetingTool,
      words.teamTool,
      words.school,
    ];
    const clear = Math.max(...kinds.map((kind) => kind.kinds(seen, 4)));
    // Chat portals write much about themselves: with a door or rooms beside it that is no article.
    const read = texts.prose > 400 && conversation.box < 0.5 ? 1 : texts.prose > 150 ? 0.4 : 0;
    const begins = texts.startsChat && texts.named >= 0.5 ? 0.8 : 0;
    const article = read * (1 - Math.max(entry.strength, rooms.strength, begins));
    const form =
      page.fields.length > 0 && conversation.box === 0 && texts.chatty < 0.3 && clear >= 2 ? 0.6 : 0;
    const served = words.support.kinds(seen, 3) >= 2 ? 0.6 : 0;
    const purpose = Math.max(clear >= 4 ? 1 : clear >= 3 ? 0.7 : 0, article, form, served);
    const door = clear >= 3 || entry.open < 0.8 ? 0 : entry.strength * 0.5;
    return purpose * (1 - Math.max(partner.strength, people.strength * 0.8, door));
  },
};
