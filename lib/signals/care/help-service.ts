import type { Signal } from '#lib/signals/signal.ts';

/**
 * A service that listens and helps: who runs it or whom to call in an emergency, and trained people or a line that
 * calls itself so, and four of six marks together. Privacy and opening hours stand on any chat's door: they never
 * decide. Only what the site itself shows counts, and nothing where strangers meet.
 */
export const signal: Signal = {
  id: 'help-service',
  look: ({ page, partner, people, rooms, entry, texts, words }) => {
    const { text } = texts.shown;
    const who = words.helpWho.in(text);
    const emergency = words.helpEmergency.in(text);
    const listens = words.helpTrained.in(text) || words.helpLine.in(text);
    if (!listens || !(who || emergency)) return 0;
    const marks = [
      who,
      emergency,
      listens,
      words.helpWhat.in(text),
      words.helpHours.in(text),
      words.helpPrivacy.in(text),
    ].filter(Boolean).length;
    // Helplines may say that no account is needed; then all that tells them from a chat must be there.
    if (marks < 4 || (words.noAccount.in(texts.claims) && !(who && emergency))) return 0;
    const strangers =
      partner.strength > 0.3 || people.persons.length > 2 || rooms.strength > 0.5 || page.media.previews > 0;
    const mixed = entry.ages !== null && entry.ages[0] < 18 && entry.ages[1] > 25;
    const invites = words.talkToStrangers.in(texts.claims) || words.meetingTheme.in(texts.front);
    return strangers || mixed || invites ? 0 : 1;
  },
};
