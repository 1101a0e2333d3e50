/** The words for one reason, in the voice of its reader. A reason is a signal or a reason code of the list. */
import type { AgeBand } from '#lib/family/settings.ts';
import { isTextKey, type TextKey, type Translator } from './translate.ts';

export type Audience = AgeBand | 'parent';

export interface Words {
  title: string;
  /** What does this mean? */
  explain: string;
  /** What can I do? */
  todo: string;
}

/**
 * Title, explanation and advice for a signal id or reason code; `null` for an id without texts (a list may be
 * newer than the program). 15–17 read the text of 11–14 where they have none of their own.
 */
export function wordsFor(t: Translator, id: string, audience: Audience): Words | null {
  const group = isTextKey(`signal.${id}.title`) ? 'signal' : 'reason';
  const title = keyOf(group, id, 'title');
  const explain = keyOf(group, id, audience) ?? keyOf(group, id, '11-14');
  const todo = keyOf(group, id, audience === 'parent' ? 'parent-todo' : 'todo');
  return title && explain && todo ? { title: t(title), explain: t(explain), todo: t(todo) } : null;
}

type Part = 'title' | Audience | 'todo' | 'parent-todo';

function keyOf(group: 'signal' | 'reason', id: string, part: Part): TextKey | null {
  const key = `${group}.${id}.${part}`;
  return isTextKey(key) ? key : null;
}
