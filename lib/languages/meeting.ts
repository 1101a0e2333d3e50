/**
 * How one arranges to meet in each language. Classes of words rather than sentences: what a meeting is, is grammar
 * (lib/details/meeting). Phrases in normal form, parted by `|`; `(a|b|)` stands for each of its parts; apostrophes and
 * hyphens are spaces. One line a language.
 */
import { meeting as de } from './de/meeting.ts';
import { meeting as en } from './en/meeting.ts';
import { meeting as es } from './es/meeting.ts';
import { meeting as fr } from './fr/meeting.ts';
import { meeting as it } from './it/meeting.ts';
import { meeting as nl } from './nl/meeting.ts';
import { meeting as pt } from './pt/meeting.ts';

export interface MeetingWords {
  i: string;
  /** As subject and as object. */
  you: string;
  we: string;
  /** Whom one meets: me, you, us, each other. */
  object: string;
  /** Meets with an object only: "see", "fetch". No past forms. */
  see: string;
  /** Gives something into the other's hand: "give back". */
  hand: string;
  /** Says alone that one meets: « rdv », "treffpunkt", "vediamoci". */
  meeting: string;
  /** Being on the way to the other: "come", « je passe ». First and second person, imperative. */
  come: string;
  /** Coming, of oneself: also what one says who comes home. */
  arrive: string;
  /** Being there later: "i'll be", « je serai ». */
  be: string;
  /** "There", where the place is known. */
  there: string;
  /** What one does together outside: "swim", « ciné ». */
  activity: string;
  /** Proposes: "shall we", « ça te dit ». */
  propose: string;
  /** Just the two: "you and me", "irl". */
  pair: string;
  /** "Together": makes a plan of what one does, where it is said of us. */
  jointly: string;
  day: string;
  /** Days shortened to what is another word as well: they need a time beside them. */
  weakDay: string;
  /** Parts of a day: "evening". */
  part: string;
  /** Times without a number: « midi ». */
  time: string;
  /** Before a time of day: "at". */
  at: string;
  /** After a number it is a time of day: "uhr". */
  oclock: string;
  /** "In", before a span of time. */
  within: string;
  /** Spans of time: "min". */
  span: string;
  /** "After", "before". */
  after: string;
  /** What has a time that both know: lessons, a match. */
  event: string;
  /** Where exactly: "behind", « devant ». */
  beside: string;
  /** "At", "in": a place only before a public one. */
  locative: string;
  /** Articles, possessives and what else stands before a noun. */
  article: string;
  /** Public places beyond those in places.ts. */
  spot: string;
  /** Own door: « chez moi ». */
  door: string;
  /** Yes. */
  agree: string;
  /** No. */
  no: string;
  /** Not, near a verb. */
  not: string;
  /** Not in person. */
  online: string;
  /** Practices, lessons, offices. */
  appointment: string;
  /** Somebody else who does something. */
  third: string;
  /** What is over, and what one says of it. */
  past: string;
  /** Some day. */
  vague: string;
  /** A story. */
  fiction: string;
  /** What follows, once a place or a time was said, is about other things: "bring your skates". */
  aside: string;
  /** Says nothing of its own. */
  filler: string;
  /** "I have", before an appointment. */
  have: string;
  /** How much shorter or later than the hour: "half past", « et demie ». */
  past_hour: string;
}

export const MEETING_WORDS: readonly MeetingWords[] = [fr, en, de, es, it, pt, nl];
