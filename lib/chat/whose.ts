/** Whose a row is: one that shows what the child sent is the child's, also where the other side quotes it. */
import type { Turn } from '#lib/details/types.ts';
import { ownRows } from './own-rows.ts';
import { bare, type Piece, type Row, textOfPieces } from './rows.ts';

/** Messages of each side that are looked at. */
const EACH = 6;
/** Characters of a row that are read. */
const MAX_ROW = 1000;
/** Letters and digits from which a message tells itself: a shorter one may stand in anything that somebody else writes. */
export const TELLING = 10;
/** Letters and digits from which a piece may be a quotation. */
const QUOTED = 4;
/** What stands between a name and a message, in one text; the colon of a time does not. */
const AFTER_NAME = /(: |\D:|> ?)$/;
/** What may follow a message that is no quotation: a mark, a count, something to press. */
const WORDS = /[^\s\d!-@]{3}/;

/** Rows as turns, oldest first, with all that the child sent lately, whether a row shows it or not. */
export function inTurns(rows: readonly Row[], mine: readonly string[], list: Element | null): Turn[] {
  const owners = ownersOf(rows, mine);
  const letters = mine.map(bare);
  // Who says the same has another name, and stands elsewhere.
  const sure = [...owners].filter(
    ([, own]) => rows.filter((row) => shows(row, mine[own] ?? '', letters[own])).length < 2,
  );
  const alike = ownRows(rows, new Map(sure), mine, list);
  const theirs = rows.map((row, at) =>
    owners.has(at) || alike.has(at) ? '' : textOfPieces(unquoted(row, letters)).slice(0, MAX_ROW),
  );
  const first = mine.length - EACH;
  const turns: Turn[] = [];
  let left = mine.length;
  let others = 0;
  let more = 0;
  for (let at = rows.length - 1; at >= 0 && others < EACH; at--) {
    const own = owners.get(at);
    const said = alike.get(at);
    if (own !== undefined) {
      for (; left > own; left--) if (left > first) turns.push({ from: 'me', text: mine[left - 1] ?? '' });
    } else if (said !== undefined) {
      // What the page shows in other words has its place among what was sent.
      if (left > Math.max(0, first, ...[...owners].map(([row, one]) => (row < at ? one + 1 : 0))))
        turns.push({ from: 'me', text: mine[--left] ?? '' });
      else if (more++ < EACH) turns.push({ from: 'me', text: said.slice(0, MAX_ROW) });
    } else if (!isFurniture(theirs, at)) {
      turns.push({ from: 'other', text: theirs[at] ?? '' });
      others++;
    }
  }
  for (; left > Math.max(0, first); left--) turns.push({ from: 'me', text: mine[left - 1] ?? '' });
  return turns.reverse();
}

/** Somebody writes, as pages say it below the last message: who says so to somebody seldom ends in three dots. */
const WRITING =
  /^.{0,30}(\b(is|are) typing|train d.[ée]crire|escribiendo|scrivendo|escrevendo|digitando|^typing|([ée]cri(t|vent)|\btape|schreib(t|en)( gerade)?|\bt[iy]pp?(t|en)) ?(…|\.{3}))[^\w?]*$/i;
/** Somebody has come or gone: in a busy room that stands between a question and its answer. Who says I, you or your says something. */
const COMES =
  /^(?!.*\b(i|ur?|your?|je?|t|m[aeiy]|t[aeiu]|[mt](es|oi|on)|([md]|)ich|[md]ein\w*|yo|io|m?eu|vc|voc.|ik|mijn?)\b)[\W\d]{0,40}[^?:]{0,40}(\b(a (rejoint|quitté)|est ((dé)?connecté|parti|entré)e?|joined|left|entered|beigetreten|verlassen|betreten|ha (entrado|salido|lasciato|unido)|entrou|saiu|verlaten)|è (entrat|uscit)[oa])(?!\w)[^?]{0,22}$/is;

/** Rows that a page sets between messages say the same again and again: a name, a time, "seen at 10:12". */
function isFurniture(rows: readonly string[], at: number): boolean {
  const like = (text = '') => text.replace(/\d+/g, '0');
  const row = like(rows[at]);
  const isLike = (text: string) => like(text) === row;
  if (WRITING.test(row) || COMES.test(row)) return true;
  return CLOCK.test(row) ? rows.filter(isLike).length > 1 : rows.slice(at + 1).some(isLike);
}
const CLOCK = /0:0/;

/** Which message of the child each of its rows shows; of several rows the one that holds least beside it. */
function ownersOf(rows: readonly Row[], mine: readonly string[]): Map<number, number> {
  const owners = new Map<number, number>();
  const sought = mine.map(bare);
  let end = rows.length;
  for (let own = mine.length - 1; own >= 0; own--) {
    let found = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let at = end - 1; at >= 0; at--) {
      const row = rows[at];
      if (!row || row.text.length >= least || !shows(row, mine[own] ?? '', sought[own])) continue;
      found = at;
      least = row.text.length;
    }
    if (found < 0) continue;
    owners.set(found, own);
    end = found;
  }
  return owners;
}

/**
 * Whether a row shows a message: a short one stands in a text or a line of its own, or behind a name.
 * @param sought the message, bare
 */
export function shows({ pieces, text, letters }: Row, sent: string, sought = bare(sent)): boolean {
  if (sought !== '' && !letters.includes(sought)) return false;
  if (sought.length >= TELLING) return true;
  const short = sent.trim();
  return [...text.split('\n'), ...pieces.map((piece) => piece.text)].some((part) => {
    const said = part.trim();
    return (
      said === short ||
      (sought !== '' && bare(said) === sought) ||
      (said.endsWith(short) && AFTER_NAME.test(said.slice(0, -short.length)))
    );
  });
}

/** A row of the other side without the child's words that it answers to. */
function unquoted({ pieces }: Row, mine: readonly string[]): readonly Piece[] {
  return pieces.filter(({ text }, at) => {
    const letters = bare(text);
    const isOwn = (one: string) => one === letters || (CUT.test(text) && one.startsWith(letters));
    return letters.length < QUOTED || !mine.some(isOwn) || !pieces.slice(at + 1).some(isSaid);
  });
}
const CUT = /(…|\.\.\.)\s*$/;

const isSaid = ({ text, within }: Piece): boolean =>
  WORDS.test(text) && !within.closest('button,[role=button],a');
