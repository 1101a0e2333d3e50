/** From a judged page to all that the guard may say of a message about to be sent, in the words of its reader. Pure. */
import { DETAIL_GROUPS, PHOTO_KINDS, type Place, SPOKEN_KINDS, type SpokenKind } from '#lib/details/speak.ts';
import { ENTRY_TELLS } from '#lib/entry-form/tells.ts';
import type { AgeBand, Language } from '#lib/family/settings.ts';
import type { ListAnswer } from '#lib/risklist/answer.ts';
import { SIGNAL_FAMILIES, type SignalId } from '#lib/signals/ids.ts';
import type { Translator } from '#lib/ui/translate.ts';
import type { Verdict } from '#lib/verdict/types.ts';
import { ASKED_BACK, type SendView, TOPICS } from './send-view.ts';

export interface SendCopyInput {
  verdict: Verdict;
  answer: ListAnswer;
  ageBand: AgeBand;
  language: Language;
  /** ISO 3166-1 alpha-2. */
  country: string;
  unasked: readonly SpokenKind[];
  translate: Translator;
}

const LABELS = [
  'dialog',
  'change',
  'stay',
  'words',
  'more',
  'back',
  'anyway',
  'anywayHint',
  'anywayPlain',
  'anywayQuestion',
  'anywayConfirm',
] as const satisfies readonly (keyof SendView['labels'])[];

/** Null where nothing at all may be said: helplines, listed or not, places to report, schools. */
export function buildSendView(input: SendCopyInput): SendView | null {
  const { ageBand, language, country, translate: t } = input;
  const place = placeOf(input);
  if (place === 'never') return null;
  const backs = Array.from({ length: ASKED_BACK }, (_, index) => index + 1);
  return {
    place,
    ageBand,
    unasked: ageBand === 'under-11' ? [] : input.unasked,
    language,
    direction: 'ltr',
    sentence: t(`details.sentence.${ageBand}`),
    seenBy: t(`details.seen-by.${audienceOf(input, place)}.${ageBand}`),
    seenByOne: t(`details.seen-by.${isCalm(place) ? 'receiver' : 'person'}.${ageBand}`),
    details: record(SPOKEN_KINDS, (kind) => t(`details.kind.${kind}`)),
    why: record(DETAIL_GROUPS, (group) => t(`details.why.${group}.${ageBand}`)),
    asked: record(TOPICS, (topic) => backs.map((count) => t(`details.asked.${topic}`, { count }))),
    noteName: t('warning.label.dialog'),
    note: t(`details.note.${ageBand}`),
    noteUnheld: t(`details.note-unheld.${ageBand}`),
    again: t(`details.again.${ageBand}`),
    entry: record(ENTRY_TELLS, (tell) => t(`entry-form.${tell}.${ageBand}`)),
    departments: country === 'FR',
    photo: {
      dialog: t('photo.label.dialog'),
      sentence: t(`photo.sentence.${ageBand}`),
      file: t('photo.label.file'),
      clean: record([...PHOTO_KINDS, 'both'] as const, (what) => t(`photo.label.clean.${what}`)),
      how: t(`photo.how.${ageBand}`),
      untaken: t(`photo.untaken.${ageBand}`),
    },
    labels: {
      ...record(LABELS, (label) => t(`details.label.${label}`)),
      // A young child is asked each time: what was safe once need not be the next time.
      unasked: ageBand === 'under-11' ? '' : t('details.label.unasked'),
    },
  };
}

/** Where one is, as far as what one writes goes. */
export function placeOf({ verdict, answer }: Pick<SendCopyInput, 'verdict' | 'answer'>): Place {
  // A helpline that nobody listed: its words were believed, or the verdict would not name them.
  if (answer.kind === 'protected' || has(verdict, ['help-service'])) return 'never';
  if (answer.kind !== 'known') return verdict.level;
  if (answer.place.speak === 'never') return 'never';
  return answer.place.people === 'known' ? 'known' : 'calm';
}

const ROOMS: readonly SignalId[] = ['open-rooms', 'public-member-list'];
/** Strength of an open conversation from which several people are seen to talk in it. */
const SEVERAL = 0.5;

function audienceOf(
  { verdict, answer }: SendCopyInput,
  place: Place,
): 'person' | 'room' | 'receiver' | 'someone' {
  if (answer.kind === 'known') return 'receiver';
  // A shop's adviser, a team, a forum: neither a room of strangers nor nobody.
  if (isCalm(place)) return 'someone';
  if (has(verdict, SIGNAL_FAMILIES.stranger)) return 'person';
  const several = verdict.reasons.some(
    ({ signal, strength }) => signal === 'open-conversation' && strength > SEVERAL,
  );
  return several || has(verdict, ROOMS) ? 'room' : 'someone';
}

const isCalm = (place: Place) => place === 'calm' || place === 'known';

const has = ({ reasons }: Verdict, ids: readonly SignalId[]) =>
  reasons.some(({ signal }) => ids.includes(signal));

const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, V>;
