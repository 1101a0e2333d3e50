import type { SignalId } from '#lib/signals/ids.ts';
import type { Reason } from './types.ts';

/**
 * Marks that a plain chat room or a team's tool does not have: who one is, strangers by chance or by purpose, adult
 * themes, minors. Without one of them a page is amber at most, however open it stands.
 */
const GRAVE: ReadonlySet<SignalId> = new Set<SignalId>([
  'asks-age',
  'asks-gender',
  'under-age-retry',
  'public-profile-shows-town',
  'minor-nicknames',
  'adults-and-minors-mixed',
  'adult-themes-open',
  'aimed-at-minors-with-strangers',
  'random-partner',
  'random-video-with-strangers',
  'random-text-with-strangers',
  'talk-to-strangers',
  'kin',
]);

/** Least part, in log-odds, with which a mark counts. */
const A_MARK = 0.6;

/**
 * Grave marks that a helpline's door has as well: it asks who one is, of any age, and may say that it is there for teens. A
 * list of people, young and old, is another thing: where there is one its words are not believed to begin with.
 */
const HELP_ASKS: ReadonlySet<SignalId> = new Set<SignalId>([
  'asks-age',
  'asks-gender',
  'adults-and-minors-mixed',
  'aimed-at-minors-with-strangers',
]);

/** Rooms, and letters to anybody: a helpline's talk has neither. */
const COMPANY: ReadonlySet<SignalId> = new Set<SignalId>(['open-rooms', 'private-message-from-anyone']);

/** What danger needs at least one of. */
export const isGrave = (reason: Reason): boolean => isMark(reason) && GRAVE.has(reason.signal);

/**
 * A helpline looks like a chat's door in all but what it says of itself; a warning there does harm. Where two grave
 * marks stand that no helpline has, its words are not believed.
 */
export function isHelp(reasons: readonly Reason[]): boolean {
  const strength = (id: SignalId) => reasons.find(({ signal }) => signal === id)?.strength ?? 0;
  const contrary = reasons.filter((reason) => isGrave(reason) && !HELP_ASKS.has(reason.signal));
  return (
    strength('help-service') >= 0.7 &&
    strength('kin') < 0.5 &&
    strength('look-alike') < 0.5 &&
    contrary.length < 2
  );
}

/** Behind a helpline's door one talks with its listener: nothing grave is seen there, and nobody else. */
export function mayFollowHelp(reasons: readonly Reason[]): boolean {
  return !reasons.some((reason) => isGrave(reason) || (isMark(reason) && COMPANY.has(reason.signal)));
}

function isMark({ weight }: Reason): boolean {
  return weight >= A_MARK;
}
