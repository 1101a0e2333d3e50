/** What the figures in a nickname tell everybody. Pure. */
export interface NicknameTell {
  tells: 'birth-year' | 'age' | 'department';
  /** The figures that tell it, as they were written. */
  figures: string;
}

/** A year of birth is told by somebody of these ages; other years are those of games, teams and films. */
const BORN = { youngest: 5, oldest: 30 };

/** An age that makes a minor; fewer figures are shirt numbers, more are departments. */
const YOUNG = /^1[0-7]$/;

/** Two figures with a nought in front: a year of birth, for whom it makes a minor; else a department. */
const NOUGHT = /^0[1-9]$/;

/** French departments: 01 to 95, those of Corsica by their letter, those overseas by three figures. */
const DEPARTMENT = /^(?:0[1-9]|[1-8]\d|9[0-5]|2[ab]|97[1-8])$/i;

/** Numbers that are in many nicknames and mean nothing of the kind. */
const MEANINGLESS = /^(?:42|64|67|69|88)$/;

/**
 * The first thing that a nickname tells, the plainest first; null where it tells nothing.
 * @param departments figures may be a French department here
 */
export function tellOf(nickname: string, thisYear: number, departments: boolean): NicknameTell | null {
  const all = [...nickname.matchAll(/(?<!\d)(?:2[ab](?![\p{L}\d])|\d{2,4})(?!\d)/giu)].map(
    ([figures]) => figures,
  );
  const found = (tells: NicknameTell['tells'], fits: (figures: string) => boolean): NicknameTell | null => {
    const figures = all.find(fits);
    return figures === undefined ? null : { tells, figures };
  };
  return (
    found('birth-year', (figures) => isBirthYear(figures, thisYear)) ??
    found('age', (figures) => YOUNG.test(figures)) ??
    found('birth-year', (figures) => NOUGHT.test(figures) && isMinor(thisYear - 2000 - Number(figures))) ??
    (departments
      ? found('department', (figures) => DEPARTMENT.test(figures) && !MEANINGLESS.test(figures))
      : null)
  );
}

function isBirthYear(figures: string, thisYear: number): boolean {
  const age = figures.length === 4 ? thisYear - Number(figures) : 0;
  return age >= BORN.youngest && age <= BORN.oldest;
}

const isMinor = (age: number) => age >= BORN.youngest && age < 18;
