/**
 * Where Veilleuse speaks of a detail that is about to be sent, and how: nothing, a quiet note by the box, or the send
 * is held. One table, to be read by people; every row has its reason.
 */
import type { AgeBand } from '#lib/family/settings.ts';
import { DETAIL_KINDS } from './types.ts';

export const SPEAKING = ['nothing', 'note', 'hold'] as const;
export type Speaking = (typeof SPEAKING)[number];

/**
 * Where one is, as far as what one writes goes.
 * `danger`, `caution`, `unknown`: the level of the page. `calm`: a calm page with a box, or a messenger where
 * strangers write too. `known`: a messenger for people who know each other. `never`: helplines, places to report,
 * schools.
 */
export const PLACES = ['danger', 'caution', 'unknown', 'calm', 'known', 'never'] as const;
export type Place = (typeof PLACES)[number];

/** What a detail does in the wrong hands, the gravest first: kinds of one group are spoken of alike. */
export const DETAIL_GROUPS = ['door', 'key', 'picture', 'self', 'reach', 'piece'] as const;
export type DetailGroup = (typeof DETAIL_GROUPS)[number];

/** What the metadata of a picture gives away; read from the file, not from what is written. */
export const PHOTO_KINDS = ['photo-location', 'photo-owner'] as const;
export type PhotoKind = (typeof PHOTO_KINDS)[number];

/** All that is spoken of before it is sent. */
export const SPOKEN_KINDS = [...DETAIL_KINDS, ...PHOTO_KINDS] as const;
export type SpokenKind = (typeof SPOKEN_KINDS)[number];

export const GROUP_OF: Readonly<Record<SpokenKind, DetailGroup>> = {
  // Leads somebody to the child: to the door, to the phone, to a place at a time.
  phone: 'door',
  'street-address': 'door',
  'live-location': 'door',
  meeting: 'door',
  // Leads somebody to another place to talk, where nobody looks.
  email: 'reach',
  handle: 'reach',
  // Enough, alone, to find out who the child is.
  'full-name': 'self',
  school: 'self',
  'birth-date': 'self',
  // One piece of a puzzle; teens tell each other all day.
  age: 'piece',
  town: 'piece',
  // Opens an account or a purse.
  password: 'key',
  payment: 'key',
  // Stands in the file unseen, and comes out without a loss.
  'photo-location': 'picture',
  'photo-owner': 'picture',
};

/** What was found, the gravest first, and as it was where it is as grave. */
export const gravestFirst = <Found extends { kind: SpokenKind }>(found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => gravity(a.kind) - gravity(b.kind));
const gravity = (kind: SpokenKind) => DETAIL_GROUPS.indexOf(GROUP_OF[kind]);

type Row = Readonly<Record<DetailGroup, readonly [unasked: Speaking, asked: Speaking]>>;

const both = (speaking: Speaking) => [speaking, speaking] as const;
const NOTHING: Row = {
  door: both('nothing'),
  reach: both('nothing'),
  self: both('nothing'),
  piece: both('nothing'),
  key: both('nothing'),
  picture: both('nothing'),
};

/** A place of strangers: what is sent can't be taken back, so all that finds a child is held. */
const RISKY: Row = {
  door: both('hold'),
  reach: both('hold'),
  self: both('hold'),
  piece: ['note', 'hold'],
  key: both('hold'),
  picture: both('hold'),
};
const ALL_HELD: Row = { ...RISKY, piece: both('hold') };

/**
 * A messenger with people one knows must be usable for a day without one card: what opens accounts gets a note.
 * Pictures go to people who know where one was, and most messengers take the metadata out by themselves.
 */
const KNOWN: Row = { ...NOTHING, key: both('note') };

/** The table. From the child's first word on it depends on the place, the age band, and whether it was asked for. */
const TABLE: Readonly<Record<Exclude<Place, 'never'>, Readonly<Record<AgeBand, Row>>>> = {
  danger: {
    'under-11': ALL_HELD,
    '11-14': ALL_HELD,
    // At 16 one decides for oneself; age and town are said, not stopped, unless somebody is after them.
    '15-17': RISKY,
  },
  caution: {
    'under-11': ALL_HELD,
    // Age and town open every conversation in a room: a card each time would be closed unread.
    '11-14': RISKY,
    '15-17': { ...RISKY, reach: ['note', 'hold'], self: ['note', 'hold'], piece: ['nothing', 'note'] },
  },
  // Too little was seen to judge: what leads to the door or to money is held, the rest where it was asked for.
  unknown: {
    'under-11': { ...ALL_HELD, piece: ['note', 'hold'] },
    '11-14': {
      door: both('hold'),
      reach: ['note', 'hold'],
      self: ['note', 'hold'],
      piece: ['nothing', 'note'],
      key: both('hold'),
      picture: both('hold'),
    },
    '15-17': {
      ...NOTHING,
      // Nobody sees what stands in a file, at 16 neither; one press takes it out.
      picture: both('hold'),
      door: ['note', 'hold'],
      reach: ['nothing', 'note'],
      self: ['nothing', 'note'],
      key: ['note', 'hold'],
    },
  },
  // An account, a shop's support, a forum: addresses are given for good reasons. Asked for, a word is due.
  calm: {
    'under-11': { ...NOTHING, door: ['note', 'hold'], key: both('hold'), picture: both('note') },
    '11-14': { ...NOTHING, door: ['nothing', 'note'], key: ['note', 'hold'], picture: both('note') },
    '15-17': { ...NOTHING, key: ['note', 'note'], picture: both('note') },
  },
  known: { 'under-11': KNOWN, '11-14': KNOWN, '15-17': KNOWN },
};

/**
 * How to speak of a detail.
 * @param asked the other side has asked for it before
 */
export function speakOf(kind: SpokenKind, place: Place, ageBand: AgeBand, asked: boolean): Speaking {
  if (place === 'never') return 'nothing';
  return TABLE[place][ageBand][GROUP_OF[kind]][asked ? 1 : 0];
}
