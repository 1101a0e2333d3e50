/** A town that the other side has said to be its own, and that is the writer's as well. */
import type { Message } from '../../../types.ts';
import { matchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { LONGEST_GUESS } from '../guessed.ts';
import { saysSame } from '../shared.ts';
import { ON_VISIT } from './here.ts';
import { isTownsName } from './towns.ts';

const TOWN = "((?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los|den) )?[a-z'’-]{4,24})";
/** They say where they live, and nothing else that one could say the same of. */
const THEIRS = new RegExp(
  String.raw`(?:^|[ ,.!])(?:(?:im|i ?['’] ?m) (?:from|in|near)|i live in|(?:jsuis|je suis|chuis?|moi) (?:de|d ?['’]|sur|a)|je viens de|j ?['’]? ?habite (?:a|sur)?|(?:ich )?(?:komme?|bin) aus|(?:ich )?wohne? in|soy de|vivo (?:en|a|em)|sono di|abito a|(?:ik )?(?:kom|ben) uit|(?:ik )?woon in|sou (?:de|do|da)|moro em) ?${TOWN}(?: (?:btw|lol|mdr|haha))?(?: ?[,.!?]* ?(?:wbu|hbu|u|you|and (?:you|u)|et (?:toi|vous)|toi|(?:y|e|und|en) (?:tu|te|du|jij|vc|voce)|tu|du|jij|vc))?[ ?!.]*$`,
  'g',
);

/** The whole of what says so, where the writer has not named the town before. */
export function townsSharedIn(form: string, { heard: [last], before }: Message): Place[] {
  const theirs = last?.form.text ?? '';
  if (theirs === '' || theirs.length > LONGEST_GUESS || !saysSame(form) || ON_VISIT.test(theirs)) return [];
  const [, town] = matchesOf(theirs, THEIRS)[0] ?? [];
  if (town === undefined || !isTownsName(town)) return [];
  return before.some((one) => one.form.text.includes(town)) ? [] : [{ from: 0, to: form.length }];
}
