/** Whether what is written in a box goes to one person alone: told by what the box, what holds it and its messages, and their head are called. */
import { getterOf } from '#lib/reading/dom.ts';
import { identifierWords, normalForm } from '#lib/text/normal.ts';
import type { Box } from './box.ts';
import { ownOf, parentOf, seenIn, textIn } from './tree.ts';

/** As a person reads it, in seven languages; of one talk, not of all that are private. */
const READ =
  /\bpriv(ee?|ad[oa]|at([eoa]|e[nrs]|chat|gesprach|nachricht)?)\b|\bmp\b|whisper|chuchot|fluster|susurr/;
/** As its maker calls it. */
const MADE = /\b(priv(ee?|ate?|a[dt]o)|[pd]m)\b/;
/** Whoever may come in reads it there, or nobody can tell: « salon privé », a private group. */
const ROOM =
  /salon|room|[ck]h?an+[ae]+l|raum|\bsala\b|stanza|kamer|publi|#|gr[uo]+e?p|serv[ei]|forum|lobby|club|team|equipe/;
/** It tells how, where or that one may not, or what may be told: a menu, a command, a rule. */
const ABOUT =
  /[/&,|]|\.\w|messag(es|gi)\b|mensa(jes|gens)|richten\b|chats\b|info|\b(no[tn]?|ne|pas|nao|sin|sans|sem|senza|kein\w*|geen|nicht|niet|never|interdi\w*|off|o[ur]|oder|and|et|und|allow\w*|enabled|disabled|tabs?|route|layout|page)\b|\b(is|has) (priv|[pd]m\b)/;
/** What is pressed leads to such a talk; what is set, with its words, would make it one. */
const CONTROLS = 'a,button,label,li,[role=tab],[role=button]';
/** Characters that the head of a conversation has at most; a list of people or rooms has more. */
const HEAD = 80;
/** Elements around the box that are looked at. */
const HIGHEST = 12;

/** @param list where its messages stand; without one only the box itself tells */
export function isToOneAlone({ element }: Box, list: Element | null): boolean {
  const read = ['placeholder', 'aria-label', 'title'].map((name) => element.getAttribute(name) ?? '');
  if (isPrivate(read, [element.id, element.getAttribute('name') ?? ''])) return true;
  let holds = false;
  let found = false;
  let up = list && parentOf(seenIn(list.ownerDocument, element));
  for (let step = 0; up && step < HIGHEST && ownOf(up, 'localName') !== 'body'; step++, up = parentOf(up)) {
    const head = ownOf(up, 'firstElementChild');
    const said = head && !head.contains(element) && !head.contains(list) ? textIn(head) : '';
    const isHead = said.trim().length <= HEAD;
    if (isHead && ROOM.test(normalForm(said))) return false;
    // Around what holds both may stand their head, where they have none there: names belong to more than this conversation.
    const made = holds ? [] : ['id', 'class'].map((name) => up?.getAttribute(name) ?? '');
    found ||= isPrivate(head && isHead ? [saidItself(head, said)] : [], made);
    if (holds) return found;
    holds = up.contains(list);
    if (holds && (found || said.trim() !== '')) return found;
  }
  // What it was read in may not be there any more, or be of another frame.
  return holds && found;
}

/** What a head says without its controls; nothing where that is what the whole page is called. */
function saidItself(head: Element, said: string): string {
  if (said.trim() === '' || head.matches(CONTROLS) || head.querySelector('select,input')) return '';
  let own = said;
  for (const control of head.querySelectorAll(CONTROLS)) own = own.replace(textIn(control), ' ');
  const title = normalForm(`${getterOf(head.ownerDocument, 'title')(head.ownerDocument)}`);
  return title.includes(normalForm(own)) ? '' : own;
}

function isPrivate(read: readonly string[], made: readonly string[]): boolean {
  const [said, called] = [read.map((one) => normalForm(one, HEAD)), made.map((one) => identifierWords(one))];
  if ([...said, ...called].some((one) => ROOM.test(one) || ABOUT.test(one))) return false;
  return said.some((one) => READ.test(one)) || called.some((one) => MADE.test(one));
}
