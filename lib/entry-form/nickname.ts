/** What the figures in a nickname tell everybody. Pure. */
export interface NicknameTell {
  tells: 'birth-year' | 'age' | 'department';
  /** The figures that tell it, in plain ones. */
  figures: string;
}

/** A year of birth is told by a child or teen of these ages; other years are those of games, films and other people. */
const BORN = { youngest: 5, oldest: 19 };

/** All that may tell something: figures, a department of Corsica, a year that is written with an O or a k, an age that says so. */
const FIGURES =
  /(?<!\d)(?:2[ab](?![\p{L}\d])|2k\d\d?|2[o\d]{3}|\d{2,8}|\d(?=_?(?:ans|yo)(?!\p{L})))(?!\d)/giu;

/** A number behind one of these says nothing of who bears it: sites give them to their guests, games and things have them. */
const NUMBERED =
  /(?:(?<!\p{L})(?:guest|gast|invit\p{L}+|visit\p{L}+|anon|anonym\p{L}*|user|usuario|utente|utilisateur|number|nummer|num[eé]ro|player|joueur|spieler|jugador|giocatore|jogador|speler|level|lvl|niveau|windows|top|iphone|fifa|nba|wwe|covid|euro)[ _.-]*|\d[hm])$/iu;

/** What stands behind the number of a measure, a rank or a time; an M alone is a boy's. */
const MEASURED = /^(?:[ck]m|k?g|k|h\d\d|e)(?![\p{L}\d])/iu;

/** A day of birth in figures alone, the year last or first. */
const DAY_OF_BIRTH = [
  /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])((?:20)?\d\d)$/,
  /^(20\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/,
];

/** An age that makes a minor; more are departments. One figure alone is a shirt's. */
const YOUNG = /^(?:\d|1[0-7])$/;

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
  // Bold, round, full-width and boxed figures are read as what they are.
  const plain = nickname.replace(/[\ufe0f\u20e3]/g, '').normalize('NFKC');
  const all = [...plain.matchAll(FIGURES)]
    .filter(
      ({ 0: figures, index }) =>
        !NUMBERED.test(plain.slice(0, index)) && !MEASURED.test(plain.slice(index + figures.length)),
    )
    .map(([figures]) => figures);
  const found = (tells: NicknameTell['tells'], fits: (figures: string) => boolean): NicknameTell | null => {
    const figures = all.find(fits);
    return figures === undefined ? null : { tells, figures };
  };
  return (
    found('birth-year', (figures) => isBirthYear(yearIn(figures), thisYear)) ??
    found('age', (figures) => YOUNG.test(figures)) ??
    found('birth-year', (figures) => NOUGHT.test(figures) && mayBeMinor(thisYear - 2000 - Number(figures))) ??
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
  if (/^2[o\d]{3}$/i.test(figures)) return figures.replace(/o/gi, '0');
  if (/^2k/i.test(figures)) return `20${figures.slice(2).padStart(2, '0')}`;
  return DAY_OF_BIRTH.map((date) => date.exec(figures)?.[1]).find((year) => year !== undefined) ?? '';
}

function isBirthYear(year: string, thisYear: number): boolean {
  const age = year === '' ? 0 : thisYear - (year.length === 2 ? 2000 : 0) - Number(year);
  return age >= BORN.youngest && age <= BORN.oldest;
}

/** Whose birthday is still to come this year is one year younger. */
const mayBeMinor = (age: number) => age >= BORN.youngest && age <= 18;
