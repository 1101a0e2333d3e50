/**
 * What the page scripts of one frame share. They run in the same isolated world, which no page can reach, and
 * find each other under one symbol.
 */
export interface ScoutShared {
  /** Takes every input event first while a warning stands; null when none does. */
  capture: ((event: Event) => void) | null;
  /** Takes what a warning left: the guard, which may hold what is about to be sent; null while there is none. */
  sending: ((event: Event) => void) | null;
  /** The host of the warning that stands here: our own words are no part of the page. */
  host: Element | null;
  /** The same of the card or note of the guard. */
  card: Element | null;
  /** The frame was rewritten with document.open: what a person types there can't be held. */
  rewritten: boolean;
  /** Called when it was: every listener of the window is gone. */
  onRewritten: (() => void) | null;
  /** Main-thread milliseconds that each script took in this frame, for measuring. */
  ms: { scout: number; guard: number };
  /** How often the guard has read this document, for measuring. */
  looks: number;
  /** Set by a script that must run once per document, e.g. the guard. */
  running: Record<string, true>;
}

const KEY = Symbol.for('veilleuse.scout');

/** The shared object of this frame, made on first use. */
export function scoutShared(scope: object = globalThis): ScoutShared {
  const holder = scope as { [KEY]?: ScoutShared };
  const existing = holder[KEY];
  if (existing) return existing;
  const shared: ScoutShared = {
    capture: null,
    sending: null,
    host: null,
    card: null,
    rewritten: false,
    onRewritten: null,
    ms: { scout: 0, guard: 0 },
    looks: 0,
    running: {},
  };
  Object.defineProperty(holder, KEY, { value: shared });
  return shared;
}

/** Hands an input to whom it belongs: a warning comes first, and what it took goes no further. */
export function takeInput(shared: ScoutShared, event: Event): void {
  shared.capture?.(event);
  if (!event.cancelBubble) shared.sending?.(event);
}

/** True the first time a script of this name asks in this document; it must not run a second time. */
export function firstRun(name: string): boolean {
  const { running } = scoutShared();
  if (running[name]) return false;
  running[name] = true;
  return true;
}
