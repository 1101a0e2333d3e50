import type { Signal } from '#lib/signals/signal.ts';

/** Adults and minors share a list, an age range to choose from, or rooms next to each other. */
export const signal: Signal = {
  id: 'adults-and-minors-mixed',
  look: ({ people, entry, rooms, talk, texts, words }) => {
    const place = Math.max(talk, texts.chatty);
    if (place < 0.3) return 0;
    const ages = people.persons.map((person) => person.age).filter((age) => age !== null);
    const minors = ages.filter((age) => age < 18).length;
    if (minors > 0 && ages.some((age) => age >= 25)) return minors > 1 ? 1 : 0.8;
    if (entry.ages && entry.ages[0] < 18 && entry.ages[1] > 25) return entry.strength;
    const teens = rooms.names.some((name) => words.teenTheme.in(name));
    return teens && rooms.names.some((name) => words.grownTheme.in(name)) ? rooms.strength : 0;
  },
};
