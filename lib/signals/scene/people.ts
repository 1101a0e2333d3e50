import type { Words } from '#lib/languages/words.ts';
import type { List, Page } from '#lib/reading/page.ts';
import { type Person, personOf } from './person.ts';

/** People whom a page shows in a list. */
export interface People {
  persons: Person[];
  /** A heading says that these are members or people online. */
  announced: boolean;
  /** How many can be written to from their row. */
  acting: number;
}

const NONE: People = { persons: [], announced: false, acting: 0 };

/** The list that shows people best: rows with name and age or gender, or a list that says it is of people. */
export function peopleOf(page: Page, words: Words): People {
  let best = NONE;
  let most = 0;
  for (const list of page.lists) {
    const people = readPeople(list, words);
    const worth =
      people.persons.reduce((sum, person) => sum + worthOf(person), 0) +
      (people.announced ? people.persons.length * 0.5 : 0);
    if (worth > most) {
      best = people;
      most = worth;
    }
  }
  return best;
}

function readPeople(list: List, words: Words): People {
  if (list.log) return NONE;
  const persons = list.rows.map((row) => personOf(row, words)).filter((person) => person !== null);
  const announced = list.says.length < 60 && words.onlineHeading.in(list.says);
  if (persons.length < list.rows.length * 0.6) return NONE;
  const telling = persons.filter((person) => person.age !== null || person.gender || person.status).length;
  if (telling < Math.max(2, persons.length * 0.4) && !announced) return NONE;
  return { persons, announced, acting: list.acting };
}

function worthOf(person: Person): number {
  return (
    (person.age !== null ? 2 : 0) +
    (person.gender ? 1 : 0) +
    (person.place ? 1 : 0) +
    (person.status ? 0.5 : 0)
  );
}
