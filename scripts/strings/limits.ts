/**
 * How many signs a text may have, by the place where it stands. Measured at 320 px, and at 200 % there, which leaves
 * half as much to a line: a large sentence has lines of 19 to 24 signs, and of 9; a heading of 28, and of 12; a button of
 * 28, and of 11; the title of a reason of 35, and of 18; running text of 36 to 41, and of 17.
 */
interface Place {
  name: string;
  keys: RegExp;
  /** Signs that fit, as a whole. */
  most: number;
}

/** The first whose pattern a key meets is its place. */
const PLACES: readonly Place[] = [
  // Three or four lines, eight at 200 %: lamp and way out stay in sight beside it.
  { name: 'large sentence', keys: /\.sentence(\.|$)/, most: 70 },
  // A tooltip is one line, and the name of the lamp to who hears it.
  { name: 'tooltip', keys: /^toolbar\./, most: 60 },
  // Spoken beside a button that is held down.
  { name: 'hint', keys: /Hint$/, most: 48 },
  // Two lines, four at 200 %: more, and a row of buttons no longer looks like one.
  {
    name: 'button',
    keys: /\.label(\.|$)|\.tabs?(\.|$)|\.(ask|undo|back|next|skip|copy|print|locked)$|\.(help|journal|private)\.open$|\.delete\.(?!sure)|^journal\.take\.|^popup\.(leave|whatToDo|settings|watch)$|^blocked\.(away|why|talk)$/,
    most: 36,
  },
  // Two lines, four at 200 %.
  { name: 'title of a reason', keys: /^(signal|reason)\..*\.title$/, most: 60 },
  // The same, with larger letters.
  {
    name: 'heading',
    keys: /\.title(\.|$)|^(popup|parent)\.(reasons|protective|help|kept|unasked|notFound|entry|sources|blind|pause|problem)$|\.reason\.(means|todo)$|^popup\.kept\.never$|^parent\.settings\.(age|preset|language|journal|pin|pin\.limits|file|licences)$|^journal\.(calendar|weeks|talk|list|list\.day|take)$|^blocked\.advice$/,
    most: 48,
  },
  // A row of a list, beside an hour or a button.
  { name: 'row', keys: /\.(kind|place|event)\.(?!total)/, most: 50 },
  // Three lines, seven at 200 %: as much as somebody of eight reads at once.
  { name: 'text for a child of 8', keys: /under-11/, most: 110 },
  // Five lines, twelve at 200 %.
  { name: 'text', keys: /./, most: 190 },
];

/** The place of a text. */
export function placeOf(key: string): Place {
  const place = PLACES.find(({ keys }) => keys.test(key));
  if (!place) throw new Error(`${key} has no place.`);
  return place;
}

/**
 * The most signs that a text may have beside the shortest language: what takes half as much again and a few words more
 * does not say the same, or could say it shorter. A short word may well be twice as long elsewhere.
 */
export const mostBeside = (shortest: number): number => Math.floor(shortest * 1.5) + 12;
