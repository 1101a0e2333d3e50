import type { Signal } from '#lib/signals/signal.ts';

/** The public list shows age or gender, and where people live. */
export const signal: Signal = {
  id: 'public-profile-shows-town',
  look: ({ people, talk, texts }) => {
    const shown = people.persons.filter(
      (person) => person.place && (person.age !== null || person.gender),
    ).length;
    const place = Math.max(talk, texts.chatty);
    return shown >= 2 && place >= 0.3 ? Math.min(1, 0.5 + shown * 0.1) * Math.min(1, place * 1.2) : 0;
  },
};
