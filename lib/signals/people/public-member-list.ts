import type { Signal } from '#lib/signals/signal.ts';

/** Everybody can see who is here. */
export const signal: Signal = {
  id: 'public-member-list',
  look: ({ people, talk, texts }) => {
    const { persons, announced } = people;
    const described = persons.filter((person) => person.age !== null || person.gender).length;
    const place = Math.max(talk, texts.chatty);
    if (persons.length < 2 || place < 0.3) return 0;
    const clear = described >= 2 ? 1 : announced ? 0.7 : 0.4;
    return clear * Math.min(1, place * 1.2);
  },
};
