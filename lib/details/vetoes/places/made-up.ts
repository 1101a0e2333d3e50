/** Where nobody lives but in books, cartoons and games: who answers with it jokes. */
const MADE_UP =
  /\b(?:narnia|hogwarts|poudlard|mordor|gotham|entenhausen|duckstad|paperopoli|bi[ck]ini ?b[a-z]+|privet drive(?: n[a-z]*)? 4|evergreen terrace 742|winkelgasse 93|sesam(?:stra|e str)[a-z]+|w[ou]nderland|neverland|rua dos bobos|(?:auf dem|op de|sur la|on the|en la|sulla|na) (?:mond|maan|lune|moon|lu[an]a?))\b/;

/** One only dreams to live there. */
const DREAMT =
  /^ (?:dans mes reves|in my dreams|in meinen traumen|en mis suenos|nei miei sogni|in mijn dromen|nos meus sonhos)[^a-z]*(?:$|(?:lo+l|mdr+|xd+|a?(?:ha)+h?)\b)/;
/** Characters behind a place in which that is said. */
const DREAM = 32;

/** Whether a place is one that somebody has made up, or only dreams of; of a street the number alone may have been found. */
export const isInvented = (form: string, from: number, to: number): boolean =>
  MADE_UP.test(form.slice(Math.max(0, from - 14), to)) || DREAMT.test(form.slice(to, to + DREAM));
