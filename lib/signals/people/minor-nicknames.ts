import type { Signal } from '#lib/signals/signal.ts';

/** Nicknames in the list tell that their owners are minors: a year of birth, an age. */
export const signal: Signal = {
  id: 'minor-nicknames',
  look: ({ people, conversation, talk, texts }) => {
    if (Math.max(talk, texts.chatty) < 0.3) return 0;
    const names = people.persons.map((person) => person.name).concat(conversation.names);
    const young = new Set(names.filter(isYoung)).size;
    return young >= 2 ? 1 : young * 0.6;
  },
};

/** `lola15`, `camille2009`: an age of 10 to 17, or a birth year that makes a minor for most of the 2020s. */
function isYoung(name: string): boolean {
  return /\p{L}{3,}[_.-]?(1[0-7]|20(0[89]|1\d))(ans|yo)?$/u.test(name) || /^(1[0-7])(ans|yo)/.test(name);
}
