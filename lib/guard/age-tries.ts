/**
 * Ages that a person tries in one field, one after the other: the moment when a minor's age gives way to a higher
 * one. Numbers only, in the memory of this page's script.
 *
 * Nothing of it outlives the document. A form that answers with a new page is followed only where it hands back
 * the age that it refused: before that answer nobody knows of a refusal, so every child who gives its true age
 * anywhere would have to be reported by this page to be remembered for the next.
 */
import type { Raised } from '#lib/reading/read-page.ts';

type Control = HTMLInputElement | HTMLSelectElement;

interface Tried {
  element: Control;
  name: string;
  lowest: number;
  refused: boolean;
  raised: boolean;
}

/** From this age on nobody is refused as a minor. */
const GROWN_UP = 18;

/** Numbers that are nobody's age are still being typed, or mean something else. */
const AGES = { from: 5, to: 110 };

/** Fields that are followed; the newest of a page that makes them without end. */
const MAX_FIELDS = 12;

const TYPES = new Set(['text', 'number', 'tel', 'date', 'month', 'select-one']);

/** When what was typed or chosen stands: a list is passed through with the arrow keys, a number digit by digit. */
const SETTLING = ['focusout', 'submit', 'keydown'] as const;

/** Follows what is typed. `onRaised` is told when a higher age has followed a minor's. */
export function followAgeTries(onRaised: () => void) {
  const fields: Tried[] = [];
  let edited: Control | null = null;

  const triedIn = (element: Control): Tried => {
    const name = element.name || element.id;
    // A form may be drawn anew with its complaint: the field of the same name is the same field.
    const known = fields.find(
      (one) => one.element === element || (!one.element.isConnected && name !== '' && one.name === name),
    );
    if (known) {
      known.element = element;
      return known;
    }
    const given = 'defaultValue' in element ? ageIn(element.defaultValue) : null;
    const tried = { element, name, lowest: given ?? AGES.to, refused: false, raised: false };
    fields.push(tried);
    if (fields.length > MAX_FIELDS) fields.shift();
    return tried;
  };
  const settle = (): void => {
    const age = edited && ageIn(chosen(edited));
    if (!edited || age === null) return;
    const tried = triedIn(edited);
    const known = tried.raised;
    tried.raised ||= tried.lowest < GROWN_UP && age > tried.lowest;
    tried.lowest = Math.min(tried.lowest, age);
    tried.refused ||= age < GROWN_UP && isMarked(tried.element);
    if (tried.raised && !known) onRaised();
  };
  const onInput = ({ isTrusted, target }: Event): void => {
    if (isTrusted && isControl(target)) edited = target;
  };
  const onSettled = (event: Event): void => {
    if (event.isTrusted && (event.type !== 'keydown' || (event as KeyboardEvent).key === 'Enter')) settle();
  };
  const follow = (scope: EventTarget): void => {
    scope.addEventListener('input', onInput, true);
    for (const type of SETTLING) scope.addEventListener(type, onSettled, true);
  };
  return {
    /**
     * Hears what is typed in a window, and in a shadow root: outside of it the field can't be told. Harmless when repeated.
     */
    follow,

    /** Fields in which a higher age followed a minor's; asked at every look, which is when complaints show. */
    raised(): Raised[] {
      for (const tried of fields) {
        const age = ageIn(chosen(tried.element));
        tried.refused ||= age !== null && age < GROWN_UP && age === tried.lowest && isMarked(tried.element);
      }
      return fields.filter(({ raised }) => raised).map(({ element, refused }) => ({ element, refused }));
    },
  };
}

const isControl = (target: EventTarget | null): target is Control =>
  ['input', 'select'].includes((target as Element | null)?.localName ?? '') &&
  TYPES.has((target as Control).type);

const chosen = (element: Control): string =>
  element.localName === 'select'
    ? ((element as HTMLSelectElement).selectedOptions[0]?.text ?? '')
    : element.value;

/** The page calls what stands in the field wrong. */
const isMarked = (element: Control): boolean =>
  element.getAttribute('aria-invalid') === 'true' || element.validity?.valid === false;

/** The age that a text stands for: a number, or a date of birth by its year; null where it is neither. */
export function ageIn(text: string, thisYear = new Date().getFullYear()): number | null {
  const age = /^\s*(\d{1,3})\s*(?:ans?|years?(?: old)?|yo)?\s*$/i.exec(text)?.[1];
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
  const years = age === undefined ? year && thisYear - Number(year) : Number(age);
  return typeof years === 'number' && years >= AGES.from && years <= AGES.to ? years : null;
}
