/** All that has the form of a detail in a text: what can be rung, written to, paid with, found on a map, or is said outright. */
import { gluedDigits } from '#lib/text/numbers.ts';
import { asksFor } from './context/asked.ts';
import { cardGroups, isCard, isSaidOfCard } from './formats/card.ts';
import { cardEndsIn, isCodeAsked } from './formats/card-pieces.ts';
import type { Candidate, Strength } from './formats/format.ts';
import { endsIban, ibansIn, ibansSaidIn, isPublicAccount } from './formats/iban.ts';
import { mailsIn } from './formats/mails.ts';
import { isPlusCode, mapIn } from './formats/maps.ts';
import { isDisguised, isEnclosed, isTurned, numbersIn } from './formats/numbers.ts';
import { passwordsIn } from './formats/passwords.ts';
import { cardCodesIn } from './formats/said/codes.ts';
import { accountsAskedIn, creditAskedIn } from './formats/said/codes-asked.ts';
import { UNSEEN, WAYS } from './formats/said.ts';
import { TELLS_NOTHING } from './thresholds.ts';
import { DETAIL_KINDS, type DetailKind, type Message } from './types.ts';
import { isOnlySigns } from './vetoes/signs.ts';

/** Where one writes or rings. */
const REACHED =
  /\b(?:w(?:h)?ats? ?app?|whatsap|wapp|wtsp|wsp|wasap|zap|sms|imessage|facetime|signal|telegram|call me|text me|ring me|appelle|ecris|schreib|ruf|chiamami|scrivimi|wpp|wass?ap|llama(?:d|r)?me|llama a|chiama|escrib[ei](?:d|r)?me|agrega(?:me|lo)|me (?:liga|chama|adiciona)|liga|bel me|app(?:je)? me|stuur (?:maar|me)|meld (?:dich|euch))\b/;

/** They are to keep it: « agendame », „speicher dir“. */
const KEEP =
  /\b(?:agend[ae](?:me)?|anota|apunta(?:te)?|speicher|notier|segnati|salva|noteer|zet (?:me|mij) (?:maar )?in je)\b/;

/** Behind a number: it is one's own. */
const IS_MINE =
  /^[ ,:]{0,2}(?:(?:es(?:e|te)? )?es el mio|(?:e|questo e) il mio|(?:das )?ist? meine|(?:dat |da )?is (?:de )?mijne?|(?:esse )?e o meu|(?:that ?['’]? ?s|its) mine|c ?['’]? ?est le mien)\b/;

/** Whether it has the length of a number, and the other side has just asked for one. */
const isAskedFor = ({ heard }: Message, { length }: string): boolean =>
  length > 8 && asksFor(heard[0]?.written ?? '', 'phone');

const FIGURE = /\d/;
/** Figures in a row, or the letters before those of an account. */
const HAS_FIGURES = /\+\d\d|\d[^a-z]{0,3}\d[^a-z]{0,3}\d|[a-z]{2}\d\d/;

/** Three figures somewhere: no code has fewer. */
const HAS_CODE = /\d\D*\d\D*\d/;

/** Figures with letters between them may be a number that is spelled out, and so may several of its words without a blank. */
const GLUED = /(?:\d{1,4}[a-z]{1,8}){4}\d/;
/** Characters of the shortest word that may be one. */
const SHORTEST_GLUED = 9;
const mayBeGlued = (word: string): boolean =>
  word.length >= SHORTEST_GLUED && (GLUED.test(word) || gluedDigits(word) !== null);
/** Digits of a whole number, and of those that one word writes where it is several. */
const WHOLE = 9;
const GLUED_DIGITS = 3;
/** A number in one word or a few: the tagger does not know such words, and nobody writes so what is no secret. */
function isGlued({ form, digits }: Message, { from, to }: { from: number; to: number }): boolean {
  const written = form.text.slice(from, to);
  if (/^(?=.*\d)(?=.*[a-z]{3})[a-z\d]{10,}$/.test(written)) return true;
  const said = written.match(/[a-z]+/g)?.length ?? 0;
  const run = digits.find((one) => one.from <= from && one.to >= to);
  return !/\d/.test(written) && said > 0 && (run?.digits.length ?? 0) >= Math.max(WHOLE, GLUED_DIGITS * said);
}

/**
 * A number that is all that is said, in disguise or with its nought: in groups of four the tagger takes it for the half of a card,
 * „0176 0406 9012“.
 */
function isAlone(message: Message, one: { from: number; to: number }, mayPay: boolean): boolean {
  const { form, before, heard } = message;
  if (!isOnlySigns(form.text.slice(0, one.from) + form.text.slice(one.to))) return false;
  if (!mayPay && isDisguised(message, one)) return true;
  const isFirst = before.length + heard.length === 0;
  return isFirst && /^\(?0[1-9][^:]*$/.test(form.text.slice(one.from, one.to));
}

/** Above this words may be a number that is spelled out; where the tagger’s gate is shut it is nothing. */
const MAY_BE = 0.02;
/** Above this the sentence says that there is a number: then unusual forms and other countries count. */
const IS_MEANT = 0.5;

/** Characters of an answer that may tell something by what it answers. */
const LONGEST_ANSWER = 40;

/**
 * What a message holds that has a form.
 * @param likelyOf how likely a kind is told at most, by the words
 * @param told kinds that are found already, and need not be looked for in so many words
 */
export function candidatesIn(
  message: Message,
  likelyOf: (kind: DetailKind) => number,
  told: ReadonlySet<DetailKind>,
): Candidate[] {
  const { form, words } = message;
  const mayTell = (kind: DetailKind) => likelyOf(kind) > TELLS_NOTHING;
  const candidate = (
    kind: DetailKind,
    { from, to }: { from: number; to: number },
    strength: Strength,
  ): Candidate => ({
    kind,
    span: form.span(from, to),
    strength,
  });
  const map = mapIn(form.text);
  const hasFigure = FIGURE.test(form.text);
  const found = [
    ...mailsIn(form.text).map((one) => candidate('email', one, 'strong')),
    ...(map
      ? [
          candidate(
            'live-location',
            map,
            isPlusCode(form.text.slice(map.from, map.to)) ? 'certain' : 'strong',
          ),
        ]
      : []),
    ...(mayTell('password') ? passwordsIn(message) : []).map((one) => candidate('password', one, 'certain')),
  ];
  const looked = new Set(DETAIL_KINDS.filter((kind) => mayTell(kind) && !told.has(kind)));
  const mayAnswer = message.heard.length > 0 && form.text.length <= LONGEST_ANSWER;
  if (looked.size > 0 || mayAnswer)
    for (const { kind, strength, figure, answer, find } of WAYS)
      if ((hasFigure || !figure) && (looked.has(kind) || (answer && mayAnswer && !told.has(kind))))
        for (const place of find(form.text, message)) found.push(candidate(kind, place, strength));
  for (const { kind, figure, find } of UNSEEN)
    if (hasFigure || !figure)
      for (const place of find(form.text, message)) found.push(candidate(kind, place, 'certain'));
  // The codes of cards look like nothing to the tagger.
  if (hasFigure && HAS_CODE.test(form.text))
    for (const one of [...cardCodesIn(form.text), ...creditAskedIn(message), ...accountsAskedIn(message)])
      found.push(candidate('payment', one, 'certain'));
  const likely = Math.max(likelyOf('phone'), likelyOf('payment'));
  // Two figures can be the end of a number that was begun before.
  const mayBe =
    likely >= MAY_BE ||
    (hasFigure && (message.before.length > 0 || HAS_FIGURES.test(form.text))) ||
    isCodeAsked(message) ||
    words.some(({ text }) => mayBeGlued(text));
  if (!mayBe) return found;
  const turned = isTurned(message);
  const accounts = ibansIn(form.text, words);
  return [
    ...found,
    ...(accounts.length > 0 ? accounts : ibansSaidIn(message)).map((one) =>
      candidate('payment', one, isPublicAccount(form.text, one) ? 'strong' : 'checked'),
    ),
    ...(endsIban(message) ? [candidate('payment', { from: 0, to: form.text.length }, 'certain')] : []),
    ...message.digits.flatMap((run) => {
      const ends = [...run.groups.slice(1), run.digits.length];
      if (turned && isCard([...run.digits].reverse().join(''))) return [candidate('payment', run, 'certain')];
      // With a plus it is a number abroad: one in ten of its length passes for a card's.
      const count = run.plus ? 0 : cardGroups(run.digits, ends);
      if (count === 0) return [];
      const to = run.places[(ends[count - 1] ?? 0) - 1]?.[1] ?? run.to;
      const isBare =
        message.digits.length === 1 && isOnlySigns(form.text.slice(0, run.from) + form.text.slice(to));
      // Nobody spells out what is no secret.
      const isSure = isBare || !/\d/.test(form.text.slice(run.from, to));
      const strength = isSure ? 'certain' : isSaidOfCard(form.text, run.from, to) ? 'checked' : 'strong';
      return [candidate('payment', { from: run.from, to }, strength)];
    }),
    ...cardEndsIn(message).map((one) => candidate('payment', one, 'certain')),
    ...numbersIn(message, likely > IS_MEANT || KEEP.test(form.text), turned).map((one) =>
      candidate(
        'phone',
        one,
        isGlued(message, one) ||
          (one.strength === 'strong' &&
            (isEnclosed(message, one) || isAlone(message, one, likelyOf('payment') > IS_MEANT)))
          ? 'certain'
          : IS_MINE.test(form.text.slice(one.to)) ||
              isAskedFor(message, form.text.slice(one.from, one.to)) ||
              KEEP.test(form.text) ||
              (one.strength === 'strong' && (REACHED.test(form.text) || isDisguised(message, one)))
            ? 'outright'
            : one.strength,
      ),
    ),
  ];
}
