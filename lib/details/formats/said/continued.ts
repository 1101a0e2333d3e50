/** A sentence that was sent in two messages: « jai » – « 13 », "im from" – "leeds". */
import type { Message } from '../../types.ts';
import { type Place, placesOf } from './behind.ts';
import { townsIn } from './towns/towns.ts';

/** Longest message that is half of a sentence. */
const LONGEST = 40;
/** One's age as the end of it: the first half has left nothing open but the number. */
const AGE = [
  /(?:^|[ ,.!?])(?:j ?['’]? ?ai|g|i ?['’]? ?a?m|ich bin|tengo|ho|tenho|ik ben) ((?:[7-9]|1[0-7]))(?= ?(?:$|[,.!)]|ans\b|et toi|wbu|hbu|and\b|y tu|e tu|und du))/g,
];

/** What a way of saying finds across the writer's last message and this one, where this one alone holds it. */
function continuedIn(form: string, { before }: Message, find: (form: string) => Place[]): Place[] {
  const begun = before[0]?.form.text.trimEnd() ?? '';
  if (begun === '' || begun.length > LONGEST || form.length > LONGEST) return [];
  const joint = begun.length + 1;
  return find(`${begun} ${form}`)
    .filter(({ from }) => from >= joint)
    .map(({ from, to }) => ({ from: from - joint, to: to - joint }));
}

/** Where a message ends what the one before began to say of the writer's age. */
export const agesContinuedIn = (form: string, message: Message): Place[] =>
  /^\d/.test(form) ? continuedIn(form, message, (joined) => placesOf(joined, AGE)) : [];

/** The same of the town. */
export const townsContinuedIn = (form: string, message: Message): Place[] =>
  continuedIn(form, message, townsIn);
