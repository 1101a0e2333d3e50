import {
  type DetailGroup,
  GROUP_OF,
  type PhotoKind,
  type Place,
  type SpokenKind,
} from '#lib/details/speak.ts';
import type { DetailKind } from '#lib/details/types.ts';
import type { EntryTell } from '#lib/entry-form/tells.ts';
import type { AgeBand } from '#lib/family/settings.ts';

/** What the child did with a card; `clean`: photos went without what their files tell. */
export const SEND_CHOICES = ['change', 'clean', 'stay', 'send'] as const;
export type SendChoice = (typeof SEND_CHOICES)[number];

/** What somebody asks for when they ask for a detail. */
export const TOPICS = [
  'place',
  'spot',
  'number',
  'mail',
  'account',
  'age',
  'birthday',
  'name',
  'school',
  'meeting',
  'code',
] as const;
export type Topic = (typeof TOPICS)[number];

export const TOPIC_OF: Readonly<Record<DetailKind, Topic>> = {
  phone: 'number',
  email: 'mail',
  handle: 'account',
  'street-address': 'place',
  town: 'place',
  'live-location': 'spot',
  school: 'school',
  'full-name': 'name',
  'birth-date': 'birthday',
  age: 'age',
  meeting: 'meeting',
  payment: 'code',
  password: 'code',
};

/** So many messages back a question is remembered. */
export const ASKED_BACK = 6;

/**
 * All that the guard of a page needs to speak of what is about to be sent: where it is, to whom it speaks, and our
 * own words for it. The background makes it; what the child wrote never goes the other way.
 */
export interface SendView {
  place: Place;
  ageBand: AgeBand;
  /** Kinds that nobody wants to be asked about here any more. */
  unasked: readonly SpokenKind[];
  language: string;
  direction: 'ltr' | 'rtl';
  sentence: string;
  /** Who would see this here. */
  seenBy: string;
  /** The same in a talk with one person alone. */
  seenByOne: string;
  details: Readonly<Record<SpokenKind, string>>;
  why: Readonly<Record<DetailGroup, string>>;
  /** "They asked where you live three messages ago": by topic, then by how many messages ago, from 1. */
  asked: Readonly<Record<Topic, readonly string[]>>;
  /** The name of the note, for screen readers. */
  noteName: string;
  /** The quiet note, where nothing is held. */
  note: string;
  /** The same where the page can't be held: what is typed may be gone already. */
  noteUnheld: string;
  /** Said when the page did not take the press that was made for the child. */
  again: string;
  /** Beside a field of an entry form. */
  entry: Readonly<Record<EntryTell, string>>;
  /** Figures in a nickname may be a French department here. */
  departments: boolean;
  /** What is said of photos. */
  photo: {
    /** The name of the card, for screen readers. */
    dialog: string;
    sentence: string;
    /** Before the name of the file. */
    file: string;
    /** On the button that sends a copy without what was found: of one kind, or of both. */
    clean: Readonly<Record<PhotoKind | 'both', string>>;
    /** What to do where no copy can go instead. */
    how: string;
    /** Said when the page did not take what was handed to it. */
    untaken: string;
  };
  labels: {
    dialog: string;
    change: string;
    stay: string;
    words: string;
    /** After the kinds that are named, where there are more. */
    more: string;
    back: string;
    anyway: string;
    anywayHint: string;
    anywayPlain: string;
    anywayQuestion: string;
    anywayConfirm: string;
    /** Empty for a reader who is always asked. */
    unasked: string;
  };
}

/**
 * What the note beside a box says of a detail. A piece of a puzzle is one among others; all else is enough alone. Under 11 it says
 * what to do, but of a key, which is for nobody, known or not.
 */
export function noteOn({ note, why, ageBand }: SendView, kind: SpokenKind): string {
  const group = GROUP_OF[kind];
  return group === 'piece' || (ageBand === 'under-11' && group !== 'key') ? note : why[group];
}
