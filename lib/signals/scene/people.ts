import type { Words } from '#lib/languages/words.ts';
import type { List, Page } from '#lib/reading/page.ts';
import { countsSomething, type Person, personOf } from './person.ts';

/** People whom a page shows in a list. */
export interface People {
  persons: Person[];
  /** Texts of the rows in which they stand. */
  rows: string[][];
  /** A heading says that these are members or people online. */
  announced: boolean;
  /** Each row offers to write to that person. */
  reachable: boolean;
  /** 0…1: how surely these are strangers one can talk to, by the list alone. */
  strength: number;
}

const NOBODY: People = { persons: [], rows: [], announced: false, reachable: false, strength: 0 };

/** The list that shows people best: rows with name and age or gender, or a list that says it is of people. */
export function peopleOf(page: Page, words: Words): People {
  let best = NOBODY;
  let most = 0;
  for (const list of page.lists) {
    for (const rows of [list.rows, list.joined]) {
      const people = readPeople(list, rows, words);
      const worth = worthOfAll(people);
      if (worth > most) {
        best = people;
        most = worth;
      }
    }
  }
  return best;
}

function readPeople(list: List, rows: string[][], words: Words): People {
  if (list.log) return NOBODY;
  const counted = countsSomething(rows);
  const persons = rows.map((row) => personOf(row, words, counted)).filter((person) => person !== null);
  const announced = list.says.length < 60 && words.onlineHeading.in(list.says);
  const distinct = new Set(persons.map((person) => person.name)).size;
  if (persons.length < rows.length * 0.6 || distinct < persons.length * 0.7) return NOBODY;
  const telling = persons.filter((person) => person.age !== null || person.gender || person.status).length;
  if (telling < Math.max(2, persons.length * 0.4) && !(announced && persons.length >= 3)) return NOBODY;
  const toWrite = rows.filter(
    (row) => words.privateMessage.in(row.join('\n')) || row.some((part) => words.message.in(part)),
  );
  const reachable = toWrite.length >= rows.length * 0.5;
  return {
    persons,
    rows,
    announced,
    reachable,
    strength: strengthOf(persons, announced && words.status.in(list.says), reachable),
  };
}

/** Age with gender or place, nicknames instead of names, "online" above, a way to write to each. */
function strengthOf(persons: Person[], online: boolean, reachable: boolean): number {
  const share = (test: (person: Person) => boolean) => persons.filter(test).length / persons.length;
  const described =
    persons.length >= 3 && share((person) => person.age !== null && (person.gender || person.place)) > 0.6;
  const nicknames =
    share((person) => person.single) > 0.7 && share((person) => /[\d_.]/.test(person.name)) > 0.2;
  // First and last names with ages and towns are a directory or results, not strangers at hand.
  const most = nicknames || online ? 1 : 0.6;
  return Math.min(
    most,
    (described ? 0.5 : 0) + (nicknames ? 0.25 : 0) + (online ? 0.25 : 0) + (reachable ? 0.25 : 0),
  );
}

function worthOf(person: Person): number {
  return (
    (person.age !== null ? 2 : 0) +
    (person.gender ? 1 : 0) +
    (person.place ? 1 : 0) +
    (person.status ? 0.5 : 0)
  );
}

function worthOfAll({ persons, announced }: People): number {
  return persons.reduce((sum, person) => sum + worthOf(person) + (announced ? 0.5 : 0), 0);
}
