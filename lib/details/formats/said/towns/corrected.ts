/** The town in which one lives, put right after a slip of the keys: “i meant preston lol”, “helmond bedoel ik”, « *dijon ». */
import { askedBy } from '../../../asked.ts';
import type { Message } from '../../../types.ts';
import { holds, matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';
import { LIVES_IN } from './shared.ts';
import { isTownsName } from './towns.ts';

const MEANT =
  '(?:i? ?mean(?:t)?|mein(?:e|te)|bedoel(?:de)?(?: ik)?|(?:je |j)?voulais dire|(?:quise|queria|quis) (?:decir|dizer)|volevo dire|[a-z ]{0,8}(?:autocor|autokor|correcteur)[a-z]*|typo|(?:hab mich |ik )?vert[iy]p[a-z]*)';
const NAME = "([a-z'’-]{4,24}(?: [a-z'’-]{3,16})?)";
const TAIL = '(?:,? (?:lol|mdr|haha|sorry|dsl|xd))?[ .!]*$';
const WAYS = [
  `^(?:[a-z]{2,5},? )?(?:(?:\\*|${MEANT}),? ?){1,2}${NAME}${TAIL}`,
  `^${NAME},?(?: sorry)?(?:,? ?(?:\\*|${MEANT})){1,2}${TAIL}`,
].map((way) => new RegExp(way, 'g'));
const HAS_MEANT = new RegExp(String.raw`\*|\b${MEANT}`);
/** « tübinen ? »: they ask what it is. */
const ASKS_AGAIN = /^([a-z'’-]{4,24}) ?\?+$/;
/** Letters by which a word is known again. */
const FEW = 3;
const LONGEST = 60;
/** A name and no more. */
const BARE = /^[a-z'’-]{4,24}[ .!]*$/;

/** Whether the child has told last where they live, or has been asked which name that was. */
function isPutRight(name: string, { before, heard }: Message): boolean {
  const said = before[0]?.form.text ?? '';
  if (matchesOf(said, LIVES_IN).length > 0) return true;
  const isAsked = heard
    .slice(0, 2)
    .some((one) => askedBy([{ from: 'other', text: one.written }]).has('town'));
  if (isAsked && BARE.test(said)) return true;
  const [, theirs = ''] = ASKS_AGAIN.exec(heard[0]?.form.text ?? '') ?? [];
  return said === '' && theirs.startsWith(name.slice(0, FEW));
}

/** Where a form puts right the town that its writer has told last. */
export function townsCorrectedIn(form: string, message: Message): Place[] {
  if (form.length > LONGEST || !holds(form, HAS_MEANT) || message.before.length + message.heard.length === 0)
    return [];
  return WAYS.flatMap((way) => matchesOf(form, way))
    .filter(([, name = '']) => isTownsName(name) && isPutRight(name, message))
    .map(behind)
    .slice(0, 1);
}
