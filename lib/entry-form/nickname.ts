/** What the figures in a nickname tell everybody. Pure. */
export interface NicknameTell {
  tells: 'birth-year' | 'age' | 'department';
  /** The figures that tell it, as they were written. */
  figures: string;
}

/** A year of birth is told by a child or teen of these ages; other years are those of games, films and other people. */
const BORN = { youngest: 5, oldest: 19 };

/** A day of birth in figures alone, the year last or first. */
const DAY_OF_BIRTH = [
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])((?:20)?\d\d)$/,
  /^(20\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
];

/** An age that makes a minor; fewer figures are shirt numbers, more are departments. */
const YOUNG = /^1[0-7]$/;

/** Two figures with a nought in front: a year of birth, for whom it makes a minor; else a department. */
const NOUGHT = /^0[1-9]$/;

/** French departments: 01 to 95, those of Corsica by their letter, those overseas by three figures. */
const DEPARTMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[ab]|97[1-8])$/i;

/** Postcodes of whole towns, and of the quarters of the three largest; other numbers of five figures are a guest's. */
const POSTCODE = /^(?:(?:0[1-9]|[1-8]\d|9[0-5]|97)\d00|750\d\d|6900\d|130\d\d)$/;

/** Numbers that are in many nicknames and mean nothing of the kind. */
const MEANINGLESS = /^(?:42|64|67|69|88)$/;

/**
 * The first thing that a nickname tells, the plainest first; null where it tells nothing.
 * @param departments figures may be a French department here
 */
export function tellOf(nickname: string, thisYear: number, departments: boolean): NicknameTell | null {
  const all = [...nickname.matchAll(/(?<!\d)(?:2[ab](?![\p{L}\d])|\d{2,8})(?!\d)/giu)].map(
    ([figures]) => figures,
  );
  const found = (tells: NicknameTell['tells'], fits: (figures: string) => boolean): NicknameTell | null => {
    const figures = all.find(fits);
    return figures === undefined ? null : { tells, figures };
  };
  return (
    found('birth-year', (figures) => isBirthYear(yearIn(figures), thisYear)) ??
    found('age', (figures) => YOUNG.test(figures)) ??
    found('birth-year', (figures) => NOUGHT.test(figures) && isMinor(thisYear - 2000 - Number(figures))) ??
    (departments
      ? found(
          'department',
          (figures) => POSTCODE.test(figures) || (DEPARTMENT.test(figures) && !MEANINGLESS.test(figures)),
        )
      : null)
  );
}

/** The year that stands in figures by itself or in a date, as it was written; '' where there is none. */
function yearIn(figures: string): string {
  if (figures.length === 4) return figures;
  return DAY_OF_BIRTH.map((date) => date.exec(figures)?.[1]).find((year) => year !== undefined) ?? '';
}

function isBirthYear(year: string, thisYear: number): boolean {
  const age = year === '' ? 0 : thisYear - (year.length === 2 ? 2000 : 0) - Number(year);
  return age >= BORN.youngest && age <= BORN.oldest;
}

const isMinor = (age: number) => age >= BORN.youngest && age < 18;
