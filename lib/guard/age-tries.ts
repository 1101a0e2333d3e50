/**
 * Ages that a person tries in one field, one after the other: the moment when a minor's age gives way to a higher
 * one. Numbers only, in the memory of this page's script.
 *
 * No number outlives the document: only that an age was refused in it is remembered for the visit (refused-age.ts). A form
 * that answers with a new page is followed only where it hands back the age that it refused: before that answer nobody
 * knows of a refusal, so every child who gives its true age anywhere would have to be reported by this page to be
 * remembered for the next.
 */
import type { Raised } from '#lib/reading/read-page.ts';
import {
  ageIn,
  type Control,
  chosen,
  handedBack,
  isControl,
  isMarked,
  isRadio,
  OLDEST,
} from './age-field.ts';
import { isAsleep, pressableNear } from './asleep.ts';

interface Tried {
  element: Control;
  name: string;
  lowest: number;
  refused: boolean;
  raised: boolean;
  /** A grown-up's was tried. */
  grown: boolean;
  /** The page stood still when it was to take the lower one, as it does behind a window of the browser's that says no. */
  stopped: boolean;
  /** What could not be pressed since a minor's age stands there. */
  asleep: Element[];
  /** A look at the page has told that it asks for an age. */
  asksAge: boolean;
}

/** A field in which a minor's age stands. */
export interface Standing {
  element: Element;
  age: number;
  refused: boolean;
  /** A look at the page has told that it asks for an age. */
  asksAge: boolean;
}

/** From this age on nobody is refused as a minor. */
const GROWN_UP = 18;

/** Fields that are followed; the newest of a page that makes them without end. */
const MAX_FIELDS = 12;

/**
 * Milliseconds for which a page stands still at least where somebody reads a window of the browser's and presses its button.
 * Slow pages do so too, mostly for less: what they did is only looked at where the form was sent and still stands there.
 */
const READ = 500;

/** When what was typed or chosen stands: a list is passed through with the arrow keys, a number digit by digit. */
const SETTLING = ['focusout', 'submit', 'keydown', 'click'] as const;

export interface AgeTriesDeps {
  /** Is told when a higher age has followed a minor's. */
  onRaised(): void;
  /** Is told when a minor's age stands: a form may be gone when it answers. */
  onMinor(): void;
  /** By what a field is known that is drawn anew. */
  nameOf(element: Control): string;
  after(ms: number, task: () => void): void;
  /** Milliseconds of a clock that never goes back. */
  now(): number;
}

/** Follows what is typed. */
export function followAgeTries({ onRaised, onMinor, nameOf, after, now }: AgeTriesDeps) {
  const fields: Tried[] = [];
  let edited: Control | null = null;
  /** What was edited last has not been left yet. */
  let begun = false;
  /** Milliseconds that we took ourselves, reading the page. */
  let ours = 0;
  /** How often the page came into view or went out of it. */
  let turns = 0;
  /** An age was refused in the page before this one: how high it was is not known. */
  let refusedBefore = false;

  const triedIn = (element: Control): Tried => {
    const name = nameOf(element);
    // A form may be drawn anew with its complaint: the field of the same name is the same field. Radio buttons of one
    // name are one field.
    const known = fields.find(
      (one) =>
        one.element === element ||
        (name !== '' && one.name === name && (!one.element.isConnected || isRadio(element))),
    );
    if (known) {
      known.element = element;
      return known;
    }
    const lowest = handedBack(element) ?? (refusedBefore ? GROWN_UP - 1 : OLDEST);
    const tried: Tried = {
      element,
      name,
      lowest,
      refused: refusedBefore,
      raised: false,
      grown: false,
      stopped: false,
      asleep: [],
      asksAge: false,
    };
    fields.push(tried);
    if (fields.length > MAX_FIELDS) fields.shift();
    return tried;
  };
  const settle = (): void => {
    const age = edited && ageIn(chosen(edited));
    const isNew = begun;
    if (edited) begun = false;
    if (!edited || age === null) return;
    const tried = triedIn(edited);
    const known = tried.raised;
    const isHigher = tried.lowest < GROWN_UP && age > tried.lowest;
    tried.raised ||= isHigher;
    tried.grown ||= age >= GROWN_UP;
    // Later on something else may have woken it: a box that was ticked, a riddle that was solved.
    tried.refused ||= isNew && isHigher && tried.asleep.some((one) => one.isConnected && !isAsleep(one));
    if (age < GROWN_UP) tried.asleep = pressableNear(edited).filter(isAsleep);
    tried.lowest = Math.min(tried.lowest, age);
    tried.refused ||= age < GROWN_UP && isMarked(tried.element);
    if (tried.raised && !known) onRaised();
    else if (age < GROWN_UP) onMinor();
  };
  const onInput = ({ isTrusted, target }: Event): void => {
    if (!isTrusted || !isControl(target)) return;
    if (edited !== target || !begun) begin(target);
    edited = target;
  };
  /** Before the page hears of it. */
  const begin = (element: Control): void => {
    begun = true;
    keepAsleep();
    for (const tried of fields) {
      const isSame = tried.element === element || (isRadio(element) && tried.name === element.name);
      // Who is told of something else goes there first.
      tried.stopped &&= isSame || tried.grown;
    }
  };
  /** What wakes while a minor's age stands there does not wait for a higher one: it may wait for a name, or for any change. */
  const keepAsleep = (): void => {
    for (const tried of fields) tried.asleep = tried.asleep.filter(isAsleep);
  };
  const onSettled = (event: Event): void => {
    const { isTrusted, type, target } = event;
    if (!isTrusted || (type === 'keydown' && (event as KeyboardEvent).key !== 'Enter')) return;
    const before = now();
    if (type !== 'click') settle();
    // A number is also pressed up, and pulled along a bar.
    if (!begun) keepAsleep();
    ours += now() - before;
    // What a page answers to a field that is left it has answered by now.
    if (type === 'focusout') return;
    const sent = fields.filter(
      (tried) => isStanding(tried) && (type !== 'click' || isFor(target, tried.element)),
    );
    if (sent.length === 0) return;
    const from = now() - ours;
    const at = turns;
    after(0, () => {
      if (turns !== at || now() - ours - from < READ) return;
      for (const tried of sent) tried.stopped ||= tried.element.isConnected && isStanding(tried);
    });
  };
  /** Time stands still in a page that nobody sees. */
  const onTurned = ({ isTrusted }: Event): void => {
    if (isTrusted) turns++;
  };
  const follow = (scope: EventTarget): void => {
    scope.addEventListener('input', onInput, true);
    for (const type of SETTLING) scope.addEventListener(type, onSettled, true);
    scope.addEventListener('visibilitychange', onTurned, true);
  };
  return {
    /**
     * Hears what is typed in a window, and in a shadow root: outside of it the field can't be told. Harmless when repeated.
     */
    follow,

    /** Fields in which a higher age followed a minor's; asked at every look, which is when complaints show. */
    raised(): Raised[] {
      for (const tried of fields) {
        tried.refused ||= isStanding(tried) && isMarked(tried.element);
        tried.refused ||= tried.stopped && tried.grown;
      }
      return fields
        .filter(({ raised }) => raised)
        .map(({ element, lowest, refused }) => ({ element, age: lowest, refused }));
    },

    /** Fields in which a minor's age stands. */
    standing: (): Standing[] =>
      fields
        .filter((tried) => !tried.raised && isStanding(tried))
        .map(({ element, lowest, refused, asksAge }) => ({ element, age: lowest, refused, asksAge })),

    /** What a look told of a field: it asks for an age, and the page refuses the one that stands there. */
    told(element: Element, refused: boolean): void {
      const tried = fields.find((one) => one.element === element);
      if (!tried) return;
      tried.asksAge = true;
      tried.refused ||= refused;
    },

    /** An age was refused in this visit, in a page before this one. */
    refusedBefore(): void {
      refusedBefore = true;
    },
  };
}

/** What was pressed sends the form of a field. */
const isFor = (target: EventTarget | null, field: Control) =>
  pressableNear(field).some((one) => one.contains(target as Element | null));

/** The lowest age, a minor's, is the one that stands there now. */
function isStanding({ element, lowest }: Tried): boolean {
  const age = ageIn(chosen(element));
  return age !== null && age < GROWN_UP && age === lowest;
}
