/**
 * Follows what somebody writes into the door of a risky place: a nickname that tells a year of birth, an age or a
 * department, and age, place and gender given together. Nothing is held and nothing is kept: a quiet word beside the
 * field, in the memory of this page's script.
 */
import type { Words } from '#lib/languages/words.ts';
import { getterOf } from '#lib/reading/dom.ts';
import { type AskedFor, askedFor, type FieldElement, isField, isGiven } from './field.ts';
import { tellOf } from './nickname.ts';
import type { EntryTell } from './tells.ts';

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
/** Fields of a form that are looked at. */
const MOST_FIELDS = 60;
/** Boxes around a field in which its form may be, where it is none. */
const BOXES = 6;
const TOGETHER: readonly AskedFor[] = ['age', 'place', 'gender'];

export function followEntryForms({ words, entered, departments, say, quiet, after }: FollowDeps) {
  let typed = () => {};
  let saidAt: Element | null = null;

  const speak = (tell: EntryTell, field: Element, title = ''): void => {
    saidAt = field;
    say(tell, field, title);
  };
  const end = (): void => {
    if (saidAt) quiet();
    saidAt = null;
  };
  const look = (field: FieldElement): void => {
    const asked = askedFor(field, words);
    if (asked === 'nickname') {
      const told = tellOf(field.value.slice(0, 60), new Date().getFullYear(), departments());
      if (told) speak(told.tells, field, told.figures);
      else if (saidAt === field) end();
    } else if (asked && allTogether(field)) speak('together', field);
    else if (saidAt === field) end();
  };
  const allGiven = (fields: readonly FieldElement[]): boolean => {
    const given = new Set(
      fields
        .slice(0, MOST_FIELDS)
        .filter(isGiven)
        .map((one) => askedFor(one, words)),
    );
    return TOGETHER.every((one) => given.has(one));
  };
  const givenIn = (scope: Element): boolean =>
    allGiven([...scope.querySelectorAll<FieldElement>('input, select')]);
  const allTogether = (field: FieldElement): boolean => {
    const { form } = field;
    // By our own prototype: a field of the name "elements" would stand in their place.
    if (form) return allGiven([...(getterOf(form, 'elements')(form) as Iterable<Element>)].filter(isField));
    // Fields without a form stand in some box together.
    let around = field.parentElement;
    for (let step = 0; around && step < BOXES; step++, around = around.parentElement)
      if (givenIn(around)) return true;
    return false;
  };

  const onInput = ({ isTrusted, target }: Event): void => {
    if (!isTrusted || !isField(target)) return;
    // The cursor may have stood in the field from the beginning.
    if (askedFor(target, words)) entered();
    typed();
    typed = after(TYPING_PAUSE, () => look(target));
  };
  const onFocus = ({ isTrusted, target }: Event): void => {
    if (!isTrusted || !isField(target)) return;
    if (askedFor(target, words)) entered();
    if (saidAt && saidAt !== target) end();
  };
  const follow = (scope: EventTarget): void => {
    scope.addEventListener('input', onInput, true);
    scope.addEventListener('focusin', onFocus, true);
  };
  return {
    /**
     * Hears what is typed in a window, and in a shadow root: outside of it the field can't be told. Harmless when repeated.
     */
    follow,
    speak,
  };
}
