/**
 * What the page scripts of one frame share. They run in the same isolated world, which no page can reach, and
 * find each other under one symbol.
 */
export interface ScoutShared {
  /** Takes every input event first; null while nobody wants them. Set through `takers.ts`. */
  capture: ((event: Event) => void) | null;
  /** Who wants them: a warning that stands, what may hold a message that is about to be sent, and the guard, which only hears. */
  takers: Partial<Record<'warning' | 'sending' | 'hearing', (event: Event) => void>>;
  /** The host of the warning that stands here: our own words are no part of the page. */
  host: Element | null;
  /** It is a cover, and so lies over whatever else of ours stands here. */
  covered: boolean;
  /** The host of the card of the guard, of a message that is held. */
  card: Element | null;
  /** The same of its note, which stands over nothing. */
  note: Element | null;
  /** The frame was rewritten with document.open: what a person types there can't be held. */
  rewritten: boolean;
  /** Called when the background has learned more of this frame: where one writes may count as another place now. */
  onTold: (() => void) | null;
  /** Main-thread milliseconds that each script took in this frame, for measuring; the scout counts whole ones. */
  ms: { scout: number; guard: number };
  /** How often the guard has read this document, for measuring. */
  looks: number;
  /** Set by a script that must run once per document, e.g. the guard. */
  running: Record<string, true>;
}

const KEY = Symbol.for('veilleuse.scout');

/** The shared object of this frame, made on first use. */
// biome-ignore format: functions in parentheses are compiled at once, not read over first and again when they run
export const scoutShared = ((scope: { [KEY]?: ScoutShared } = globalThis as object): ScoutShared => scope[KEY] ??= {
  capture: null,
  takers: {},
  host: null,
  covered: false,
  card: null,
  note: null,
  rewritten: false,
  onTold: null,
  ms: { scout: 0, guard: 0 },
  looks: 0,
  running: {},
});

/** True the first time a script of this name asks in this document; it must not run a second time. */
export function firstRun(name: string): boolean {
  const { running } = scoutShared();
  if (running[name]) return false;
  running[name] = true;
  return true;
}
