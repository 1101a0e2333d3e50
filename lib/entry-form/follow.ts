/**
 * Follows what somebody writes into the door of a risky place: a nickname that tells a year of birth, an age or a
 * department, and age, place and gender given together. Nothing is held and nothing is kept: a quiet word beside the
 * field, in the memory of this page's script.
 */
import type { Words } from '#lib/languages/words.ts';
import { type AskedFor, askedFor, type FieldElement, isField } from './field.ts';
import { tellOf } from './nickname.ts';
import type { EntryTell } from './tells.ts';
import { allTogether } from './together.ts';

export interface FollowDeps {
  words: Words;
  /** Somebody goes to such a field: whatever may be said is to be there in time. */
  entered(): void;
  /** Figures may be a French department here. */
  departments(): boolean;
  /** Says something beside a field; `title` is what the child wrote. */
  say(tell: EntryTell, field: Element, title: string): void;
  quiet(): void;
  after(ms: number, task: () => void): () => void;
}

/** Milliseconds of rest after which what was typed is looked at. */
const TYPING_PAUSE = 400;
/** Fields that are remembered. */
const MOST_FIELDS = 60;

export function followEntryForms({ words, entered, departments, say, quiet, after }: FollowDeps) {
  let typed = () => {};
  let saidAt: Element | null = null;
  /** Fields that were written in and not looked at yet: a browser fills in several at once. */
  const waiting = new Map<FieldElement, AskedFor>();
  /** Every field that something was written in. */
  const written = new Map<FieldElement, AskedFor>();
  /** What was pressed last: choices may be drawn, and a script then fills in the field. */
  let pressed: Element | null = null;
  let saidTogether = false;

  const speak = (tell: EntryTell, field: Element, title = ''): void => {
    saidAt = field;
    saidTogether ||= tell === 'together';
    say(tell, field, title);
  };
  const end = (): void => {
    if (saidAt) quiet();
    saidAt = null;
  };
  /** True where something was said. */
  const look = (field: FieldElement, asked: AskedFor): boolean => {
    if (asked === 'nickname') {
      const told = tellOf(field.value.slice(0, 60), new Date().getFullYear(), departments());
      if (told) speak(told.tells, field, told.figures);
      return told !== null;
    }
    const together = allTogether(field, written, words);
    if (together) speak('together', field);
    return together;
  };
  const lookAtWritten = (): void => {
    typed();
    const all = [...waiting];
    waiting.clear();
    const at = pressed;
    pressed = null;
    if (all.some(([field, asked]) => look(field, asked))) return;
    if (all.some(([field]) => field === saidAt)) end();
    if (saidAt || !at?.isConnected) return;
    const last = [...written.keys()].findLast(({ isConnected }) => isConnected);
    if (allTogether(last ?? at, written, words)) speak('together', at);
  };
  const onInput = ({ isTrusted, target }: Event): void => {
    if (!isTrusted || !isField(target)) return;
    const asked = askedFor(target, words);
    // The cursor may have stood in the field from the beginning.
    if (asked) entered();
    if (asked)
      for (const fields of [waiting, written]) if (fields.size < MOST_FIELDS) fields.set(target, asked);
    typed();
    typed = after(TYPING_PAUSE, lookAtWritten);
  };
  const onClick = ({ isTrusted, target }: Event): void => {
    if (!isTrusted || written.size === 0 || saidTogether || isField(target)) return;
    pressed = target as Element;
    typed();
    typed = after(TYPING_PAUSE, lookAtWritten);
  };
  const onFocus = ({ isTrusted, target }: Event): void => {
    if (!isTrusted || !isField(target)) return;
    if (askedFor(target, words)) entered();
    if (saidAt && saidAt !== target) end();
    // Who types fast is at the next field before a word could come.
    if (waiting.size > 0 && !waiting.has(target)) lookAtWritten();
  };
  const follow = (scope: EventTarget): void => {
    scope.addEventListener('input', onInput, true);
    scope.addEventListener('focusin', onFocus, true);
    scope.addEventListener('click', onClick, true);
  };
  return {
    /**
     * Hears what is typed in a window, and in a shadow root: outside of it the field can't be told. Harmless when repeated.
     */
    follow,
    speak,
  };
}
