/** Whether what is written in a box goes to one person alone: told by what the box, what holds it and its messages, and their head are called. */
import { identifierWords, normalForm } from '#lib/text/normal.ts';
import type { Box } from './box.ts';
import { ownOf, parentOf, textIn } from './tree.ts';

/** As a person reads it, in seven languages. */
const READ = /\bpriv(ee?s?|at\w*|ad[oa])\b|\bmp\b|whisper|chuchot|fluster|susurr/;
/** As its maker calls it. */
const MADE = /\b(priv(ee?|ate?|a[dt]o)|[pd]m)\b/;
/** Whoever may come in reads it there, or nobody can tell: « salon privé ». */
const ROOM = /salon|room|[ck]h?an+[ae]+l|raum|\bsala\b|stanza|kamer|publi|#/;
/** Characters that the head of a conversation has at most; a list of people or rooms has more. */
const HEAD = 80;
/** Elements around the box that are looked at. */
const HIGHEST = 12;

/** @param list where its messages stand; without one only the box itself tells */
export function isToOneAlone({ element }: Box, list: Element | null): boolean {
  const read = ['placeholder', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  if (isPrivate(read, [element.id, element.getAttribute('name') ?? ''])) return true;
  let holds = false;
  let up = list && parentOf(element);
  for (let step = 0; up && step < HIGHEST && ownOf(up, 'localName') !== 'body'; step++, up = parentOf(up)) {
    const head = ownOf(up, 'firstElementChild');
    const said = head && !head.contains(element) && !head.contains(list) ? textIn(head) : '';
    const isHead = said.trim().length <= HEAD;
    // Around what holds both may stand their head, where they have none there: names belong to more than this conversation.
    const made = holds ? [] : ['id', 'class'].map((name) => up?.getAttribute(name) ?? '');
    if (isPrivate(isHead ? [said] : [], made)) return true;
    if (holds) return false;
    holds = up.contains(list);
    if (holds && said.trim() !== '') return false;
  }
  return false;
}

function isPrivate(read: readonly string[], made: readonly string[]): boolean {
  const [said, called] = [read.map((one) => normalForm(one, HEAD)), made.map((one) => identifierWords(one))];
  if ([...said, ...called].some((one) => ROOM.test(one))) return false;
  return said.some((one) => READ.test(one)) || called.some((one) => MADE.test(one));
}
