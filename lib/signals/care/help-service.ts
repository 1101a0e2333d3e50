import type { Signal } from '#lib/signals/signal.ts';

/** A service that listens and helps: who runs it, what for, hours, trained people, an emergency number. */
export const signal: Signal = {
  id: 'help-service',
  look: ({ page, partner, people, rooms, texts, words }) => {
    const seen = texts.seen;
    if (!words.helpWhat.in(seen) && !words.helpTrained.in(seen)) return 0;
    const facets = [
      words.helpWho,
      words.helpWhat,
      words.helpHours,
      words.helpTrained,
      words.helpEmergency,
      words.helpPrivacy,
    ];
    const found = facets.filter((facet) => facet.in(seen)).length;
    const beyondAShop = words.helpWho.in(seen) || words.helpEmergency.in(seen) || words.helpPrivacy.in(seen);
    const strength = found >= 3 && beyondAShop ? 1 : 0;
    // Words alone must not make a chat with strangers look like help.
    const strangers =
      partner.strength > 0.5 || people.persons.length > 2 || rooms.strength > 0.5 || page.media.previews > 0;
    return strangers ? strength * 0.2 : strength;
  },
};
