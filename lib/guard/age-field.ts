/** A field in which an age may be given: what stands in it, and whether its page calls that wrong. */

export type Control = HTMLInputElement | HTMLSelectElement;

/** Numbers that are nobody's age are still being typed, or mean something else. */
const YOUNGEST = 5;
export const OLDEST = 110;

const TYPES = new Set(['text', 'number', 'tel', 'range', 'radio', 'date', 'month', 'select-one']);

/** How frameworks paint a field that is wrong, or the box around it. */
const PAINTED = /(?<!\b(?:no|hide|without)[-_])(?<![^\s_-])(?:invalid|error)(?:\s|$)/i;

export const isControl = (target: EventTarget | null): target is Control =>
  ['input', 'select'].includes((target as Element | null)?.localName ?? '') &&
  TYPES.has((target as Control).type);

export const isRadio = ({ type }: Control) => type === 'radio';

const isSelect = (element: Control): element is HTMLSelectElement => element.localName === 'select';

/** What stands in a field, as a person reads it. */
export function chosen(element: Control): string {
  if (isSelect(element)) return element.selectedOptions[0]?.text ?? '';
  return isRadio(element) ? (element.labels?.[0]?.textContent ?? element.value) : element.value;
}

/** The age with which a page came; null where it came with none. */
export function handedBack(element: Control): number | null {
  if (isSelect(element)) {
    const given = [...element.options].find(({ defaultSelected }) => defaultSelected);
    return given ? ageIn(given.text) : null;
  }
  return isRadio(element) || element.type === 'range' ? null : ageIn(element.defaultValue);
}

/** The page calls what stands in the field wrong. */
export const isMarked = (element: Control): boolean =>
  element.getAttribute('aria-invalid') === 'true' ||
  element.validity?.valid === false ||
  [element, element.parentElement].some((one) => PAINTED.test(one?.getAttribute('class') ?? ''));

/** The age that a text stands for: a number, the first of a span, or a date of birth by its year; null where it is none. */
export function ageIn(text: string, thisYear = new Date().getFullYear()): number | null {
  const age =
    /^\s*(\d{1,3})\s*(?:(?:-|–|à|to|bis)\s*\d{1,2}\s*)?(?:\+|ans?|anos?|años?|anni|jahre|jaar|years?(?: old)?|yo)?\s*$/i.exec(
      text,
    )?.[1];
  const short = /^\s*\d{1,2}[/.-]\d{1,2}[/.-](\d\d)\s*$/.exec(text)?.[1];
  const year =
    /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0] ??
    (short && String(Number(short) + (Number(short) > thisYear % 100 ? 1900 : 2000)));
  const years = age === undefined ? year && thisYear - Number(year) : Number(age);
  return typeof years === 'number' && years >= YOUNGEST && years <= OLDEST ? years : null;
}
