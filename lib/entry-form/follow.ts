/**
 * Follows what somebody writes into the door of a risky place: a nickname that tells a year of birth, an age or a
 * department, and age, place and gender given together. Nothing is held and nothing is kept: a quiet word beside the
 * field, in the memory of this page's script.
 */
import type { Words } from '#lib/languages/words.ts';
import { getterOf } from '#lib/reading/dom.ts';
import { normalForm } from '#lib/text/normal.ts';
import { type AskedFor, askedFor, type FieldElement, isField, isGenderValue, isGiven } from './field.ts';
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
/** Fields of a form that are looked at, and things to press in it. */
const MOST_FIELDS = 60;
/** Boxes around a field in which its form may be, where it is none. */
const BOXES = 6;
const TOGETHER: readonly AskedFor[] = ['age', 'place', 'gender'];
/** What is drawn as a choice without being one, once it is chosen. */
const CHOSEN = '[role=radio][aria-checked=true], [role=option][aria-selected=true], [aria-pressed=true]';
const PRESSED = 'button, input[type=submit], [role=button]';
/** Longer words on a button that speak of searching are those of who looks for company: "Find a stranger". */
const LONGEST_SEARCH = 12;

export function followEntryForms({ words, entered, departments, say, quiet, after }: FollowDeps) {
  let typed = () => {};
  let saidAt: Element | null = null;
  /** Fields that were written in and not looked at yet: a browser fills in several at once. */
  const waiting = new Map<FieldElement, AskedFor>();
  /** Every field that something was written in. */
  const written = new Map<FieldElement, AskedFor>();

  const speak = (tell: EntryTell, field: Element, title = ''): void => {
    saidAt = field;
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
    const together = allTogether(field);
    if (together) speak('together', field);
    return together;
  };
  const lookAtWritten = (): void => {
    typed();
    const all = [...waiting];
    waiting.clear();
    if (all.some(([field, asked]) => look(field, asked))) return;
    if (all.some(([field]) => field === saidAt)) end();
  };
  const allGiven = (fields: readonly FieldElement[], scope: Element): boolean => {
    const given = new Set<AskedFor | null>();
    for (const field of fields.slice(0, MOST_FIELDS)) {
      const asked = askedFor(field, words);
      if (asked && isGiven(field, asked, words)) given.add(asked);
    }
    // The step of a form that was filled in before may have given way to the next.
    for (const [field, asked] of written)
      if (!field.isConnected && isGiven(field, asked, words)) given.add(asked);
    if (!given.has('gender') && some(scope, CHOSEN, (said) => isGenderValue(said, '', words.forms)))
      given.add('gender');
    return (
      TOGETHER.every((one) => given.has(one)) &&
      // Who is looked for is described in the same way.
      !scope.closest('[role=search], search') &&
      !some(scope, PRESSED, (said) => said.length <= LONGEST_SEARCH && words.forms.search.in(said))
    );
  };
  const allTogether = (field: FieldElement): boolean => {
    const { form } = field;
    // By our own prototype: a field of the name "elements" would stand in their place.
    if (form)
      return allGiven([...(getterOf(form, 'elements')(form) as Iterable<Element>)].filter(isField), form);
    // Fields without a form stand in some box together; a form beside them is another one.
    let around = field.parentElement;
    for (let step = 0; around && step < BOXES; step++, around = around.parentElement) {
      const fields = [...around.querySelectorAll<FieldElement>('input, select')];
      const loose = fields.filter((one) => !one.form);
      if (allGiven(loose, around)) return true;
    }
    return false;
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
  };
  return {
    /**
     * Hears what is typed in a window, and in a shadow root: outside of it the field can't be told. Harmless when repeated.
     */
    follow,
    speak,
  };
}

/** Whether something is said on one of the things that a form shows. */
function some(scope: Element, selector: string, says: (said: string) => boolean): boolean {
  return [...scope.querySelectorAll(selector)].slice(0, MOST_FIELDS).some((element) => {
    const said = ['aria-label', 'title', 'value'].map((name) => element.getAttribute(name) ?? '');
    return [element.textContent ?? '', ...said].some((one) => says(normalForm(one, 60)));
  });
}
