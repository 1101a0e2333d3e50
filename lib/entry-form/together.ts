/** Whether age, place and gender are given in one form, however its fields and choices are drawn. */
import { hostOf, parentOf } from '#lib/chat/tree.ts';
import type { Words } from '#lib/languages/words.ts';
import { getterOf } from '#lib/reading/dom.ts';
import { normalForm } from '#lib/text/normal.ts';
import { type AskedFor, askedFor, type FieldElement, isField, isGenderValue, isGiven } from './field.ts';

/** Fields that somebody has written in, and what each asks for. */
export type Written = ReadonlyMap<FieldElement, AskedFor>;

/** Fields of a form that are looked at, and things to press in it. */
const MOST_FIELDS = 60;
/** Boxes around a field in which its form may be, where it is none. */
const BOXES = 6;
const TOGETHER: readonly AskedFor[] = ['age', 'place', 'gender'];
/** What is drawn as a choice without being one, once it is chosen, and what shows the choice of a list that is drawn. */
const CHOSEN =
  '[aria-checked=true], [aria-selected=true], [aria-pressed=true], [role=combobox], [aria-haspopup=listbox],' +
  '.active, .selected, .checked, .chosen, [class*="-active"], [class*="-selected"], [class*="-checked"]';
const PRESSED = 'button, input[type=submit], [role=button]';
/** Longer words on a button that speak of searching are those of who looks for company: "Find a stranger". */
const LONGEST_SEARCH = 12;
/** Longer texts on what is chosen are somebody in a list, or a whole page of a form. */
const LONGEST_CHOICE = 24;

/**
 * Looks around an element, a field or something that was pressed.
 * @param written the step of a form that was filled in before may have given way to the next
 */
export function allTogether(from: Element, written: Written, words: Words): boolean {
  const form = isField(from) ? from.form : from.closest('form');
  // By our own prototype: a field of the name "elements" would stand in their place.
  if (form) {
    const fields = [...(getterOf(form, 'elements')(form) as Iterable<Element>)].filter(isField);
    return allGiven(fields, form, written, words);
  }
  // Fields without a form stand in some box together; a form beside them is another one. Those of components are in none.
  let around = parentOf(from);
  for (let step = 0; around && step < BOXES; step++, around = parentOf(around)) {
    const fields = [...around.querySelectorAll<FieldElement>('input, select')];
    const loose = fields.filter((one) => !one.form || one.form === around);
    if (allGiven(loose, around, written, words)) return true;
  }
  return false;
}

function allGiven(fields: readonly FieldElement[], scope: Element, written: Written, words: Words): boolean {
  const { forms } = words;
  const given = new Set<AskedFor | null>();
  for (const field of fields.slice(0, MOST_FIELDS)) {
    const asked = askedFor(field, words);
    if (asked && isGiven(field, asked, words)) given.add(asked);
  }
  for (const [field, asked] of written)
    if ((!field.isConnected || isInComponent(field, scope)) && isGiven(field, asked, words)) given.add(asked);
  // One that is chosen, no heading over all of them, and none of those who are looked for: "Women".
  const isOneGender = (said: string) =>
    said.length <= LONGEST_CHOICE &&
    isGenderValue(said, '', forms) &&
    forms.genderValues.kinds(said, 2) < 2 &&
    !/(?:s|(?:^|wo)men)$/.test(said);
  if (!given.has('gender') && some(scope, CHOSEN, isOneGender)) given.add('gender');
  return (
    TOGETHER.every((one) => given.has(one)) &&
    // Who is looked for is described in the same way.
    !scope.closest('[role=search], search') &&
    !some(scope, PRESSED, (said) => said.length <= LONGEST_SEARCH && forms.search.in(said))
  );
}

/** It stands in a component of a form, or in one in that. */
function isInComponent(field: Element, scope: Element): boolean {
  for (let host = hostOf(field); host; host = hostOf(host)) if (scope.contains(host)) return true;
  return false;
}

/** Whether something is said on one of the things that a form shows. */
function some(scope: Element, selector: string, says: (said: string) => boolean): boolean {
  return [...scope.querySelectorAll(selector)].slice(0, MOST_FIELDS).some((element) => {
    const said = ['aria-label', 'title', 'value'].map((name) => element.getAttribute(name) ?? '');
    return [element.textContent ?? '', ...said].some((one) => says(normalForm(one, 60)));
  });
}
