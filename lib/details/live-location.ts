/** Where the child is now, close enough to find them: a map, a named place after « je suis », the bus they are on. */
import { clauseEnd, clauseStart, isAsked } from './identity/clause.ts';
import { mapIn } from './live-location/maps.ts';
import { starts, startsIn } from './places/lookup.ts';
import { type Spot, spotAfter } from './places/spot.ts';
import { ANSWERS, BETWEEN, ELSEWHERE, HERE, LINES, NEAR, NOT_NOW } from './places/vocabulary.ts';
import { skip } from './places/walk.ts';
import { streetsOf } from './street-address/streets.ts';
import type { Detector, Found, Message } from './types.ts';

/** Longest bare answer, in words. */
const SHORT = 8;

export const liveLocation: Detector = (message) => {
  const map = mapIn(message.form.text);
  const found: Found[] = [];
  if (map && isOwnMap(message, map)) found.push({ ...map, certainty: 0.9, whose: 'unknown' });
  found.push(...standing(message));
  if (found.length === 0) found.push(...begun(message));
  if (found.length === 0 && message.asked.has('live-location')) found.push(...answered(message));
  if (found.length === 0) found.push(...whichOne(message));
  return found.filter(({ from, to }) => !saidBefore(message, message.form.text.slice(from, to)));
};

/** Figures in a longer text are a place in a lesson, unless it says « je suis »; a link is mine unless it leads to a shop. */
function isOwnMap({ words, form }: Message, { from, to }: { from: number; to: number }): boolean {
  if (startsIn(words, 0, Math.min(words.length, 60), HERE)) return true;
  const rest = words.filter((word) => word.to <= from || word.from >= to).length;
  const link = /[a-z]{3}/.test(form.text.slice(from, to));
  return link ? !startsIn(words, 0, Math.min(words.length, 60), ELSEWHERE) : rest <= 5;
}

/** Places of which a sentence says that the child is there. */
function standing(message: Message): Found[] {
  const { words } = message;
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const here = starts(words, at, HERE);
    if (here === 0) continue;
    if (FOREIGN.has(words[at - 1]?.text ?? '') || isReported(message, at)) continue;
    const spot = spotAfter(message, at + here) ?? streetAfter(message, at + here);
    if (!spot || spot.sort === 'plain') continue;
    if (
      starts(words, at + here, BETWEEN) === 0 &&
      starts(words, at + here, NEAR) === 0 &&
      spot.first > at + here
    )
      continue;
    const [start, end] = [clauseStart(message, at), clauseEnd(message, spot.next - 1)];
    if (startsIn(words, start, end, NOT_NOW) || isAsked(message, end - 1)) continue;
    found.push(spanOf(message, spot, spot.sort === 'named' ? 0.8 : 0.65));
    at = spot.next;
  }
  return found;
}

/** Somebody else stands before: "he's waiting". */
const FOREIGN = new Set(
  'he she they you tu il elle ils elles s er sie du el ella lui lei ele ela hij zij ze je was were were'.split(
    ' ',
  ),
);

/** Somebody's words are told: "he texted me im at". */
const isReported = ({ words }: Message, at: number) =>
  words.slice(Math.max(0, at - 3), at).some(({ text }) => SAID.has(text));
const SAID = new Set(
  'said says texted told tells dit disait ecrit sagt sagte schrieb dijo dice disse diz zei zegt'.split(' '),
);

/** A street or a crossing: « au coin de la rue Pasteur ». */
function streetAfter(message: Message, at: number): Spot | null {
  const after = skip(message.words, at, 6, BETWEEN);
  const street = streetsOf(message, after, after + 8).find(
    ({ first, next, sure }) => sure && next > after && first <= after + 1 && first >= at,
  );
  return street ? { first: street.first, next: street.next, sort: 'named' } : null;
}

/** The message begins with the place: "outside Greggs rn". */
function begun(message: Message): Found[] {
  const { words } = message;
  if (words.length < 2 || words.length > SHORT * 2 || !LEADS.has(words[0]?.text ?? '')) return [];
  const spot = spotAfter(message, 0);
  if (!spot || spot.sort === 'plain' || spot.first > 3) return [];
  const end = clauseEnd(message, spot.next - 1);
  if (startsIn(words, 0, end, NOT_NOW) || isAsked(message, end - 1)) return [];
  return [spanOf(message, spot, 0.62)];
}
const LEADS = new Set(
  'at in outside inside near opposite au aux devant dvt dans ds derriere im am beim vor vorm bij voor al alla nel davanti fuori bloque coince pose'.split(
    ' ',
  ),
);

/** « le 7 » after « jsuis dans un bus » and « lequel ? »; "Quarry Lane" after "which stop?". */
function whichOne(message: Message): Found[] {
  const { words, heard, before } = message;
  const question = heard[0];
  if (!question || words.length > SHORT || words.length === 0 || question.words.length > SHORT) return [];
  if (!WHICH.some((word) => question.words.some(({ text }) => text === word))) return [];
  const riding = before
    .slice(0, 3)
    .some((earlier) => startsIn(earlier.words, 0, earlier.words.length, LINES));
  if (!riding && !startsIn(question.words, 0, question.words.length, LINES)) return [];
  const number = words.findIndex(({ text }) => /^[a-z]?\d{1,3}[a-z]?$/.test(text));
  return number < 0 ? [] : [spanOf(message, { first: 0, next: number + 1, sort: 'named' }, 0.7)];
}
const WHICH =
  'which what lequel laquelle quel quelle kel cual quale qual welke welcher welchem welche welchen'.split(
    ' ',
  );

/** The place that answers "where are you?". */
function answered(message: Message): Found[] {
  const { words } = message;
  if (words.length > SHORT || words.length === 0) return [];
  const spot = spotAfter(message, skip(words, 0, 4, ANSWERS), true) ?? streetAfter(message, 0);
  if (!spot || spot.sort === 'plain' || startsIn(words, 0, words.length, NOT_NOW)) return [];
  return [spanOf(message, spot, 0.75)];
}

const saidBefore = (message: Message, said: string) =>
  message.before.some(({ form }) => form.text.includes(said));

const spanOf = ({ words }: Message, { first, next }: Spot, certainty: number): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty,
  whose: 'mine',
});
