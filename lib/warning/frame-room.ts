/**
 * Room for a card in a small frame: some chats have their box in a frame of a line or two, in which a card could only be read a line at a
 * time. While it stands the frame lies over all of the page around it, which shows through.
 */

/** What keeps a frame from its place, or lies around it. */
const NONE = ['top', 'right', 'bottom', 'left'].flatMap((side) => [
  side,
  `margin-${side}`,
  `padding-${side}`,
  `border-${side}-width`,
]);
/** Longhands only: of a shorthand one can't read what the page had set. The least sizes hold where the page sets others on a resize. */
const STYLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NONE.map((name) => [name, '0'])),
  position: 'fixed',
  width: '100%',
  height: '100%',
  'min-width': '100%',
  'min-height': '100%',
  'max-width': 'none',
  'max-height': 'none',
  'background-color': 'transparent',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  'transition-property': 'none',
};

/**
 * Lays a frame over the page around it, and that page over its own, until it is given back or the frame's page goes.
 * @returns gives the pages their frames back as they were, and does nothing the second time; nothing where the page around is of another
 * origin, or has the frame otherwise
 */
export function makeRoom(window: Window): (() => void) | undefined {
  const frame = window.frameElement as HTMLElement | null;
  const around = frame?.ownerDocument.defaultView;
  if (!frame || !around) return undefined;
  const giveBack = frame.localName === 'frame' ? widen(frame) : layOver(frame);
  if (!giveBack) return undefined;
  const outer = makeRoom(around);
  const giveAllBack = () => {
    window.removeEventListener('pagehide', onLeave);
    giveBack();
    outer?.();
  };
  const onLeave = ({ isTrusted }: Event) => {
    if (isTrusted) giveAllBack();
  };
  window.addEventListener('pagehide', onLeave);
  return giveAllBack;
}

function layOver(frame: HTMLElement): (() => void) | undefined {
  // One that is a popover already is the page's to open and close.
  if (frame.hasAttribute('popover')) return undefined;
  const { style } = frame;
  const text = frame.getAttribute('style');
  const had = Object.keys(STYLES).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  frame.popover = 'manual';
  for (const [name, value] of Object.entries(STYLES)) style.setProperty(name, value, 'important');
  const ours = style.cssText;
  const giveBack = () => {
    frame.removeAttribute('popover'); // which closes it
    // Word for word: of a shorthand with a variable no longhand can be read.
    if (style.cssText === ours) {
      if (text === null) frame.removeAttribute('style');
      else style.cssText = text;
      return;
    }
    // What the page has set meanwhile is not ours.
    for (const [name, value, priority] of had)
      if (style.getPropertyPriority(name) === 'important') style.setProperty(name, value, priority);
  };
  try {
    frame.showPopover();
  } catch {} // the page has taken it away
  if (frame.matches(':popover-open')) return giveBack;
  giveBack();
  return undefined;
}

/** What takes room in a frame set. */
const isTrack = ({ localName }: Element): boolean => localName === 'frame' || localName === 'frameset';

/** A frame of a frame set can't lie over others: it takes the room of all. */
function widen(frame: HTMLElement): () => void {
  const changed: { set: Element; name: string; had: string; ours: string }[] = [];
  for (let one: Element = frame; one.parentElement?.localName === 'frameset'; one = one.parentElement) {
    const set = one.parentElement;
    const at = [...set.children].filter(isTrack).indexOf(one);
    const tracksOf = (name: string) => (set.getAttribute(name) ?? '*').replace(/,\s*$/, '').split(',');
    const columns = tracksOf('cols').length;
    for (const [name, track] of [
      ['cols', at % columns],
      ['rows', Math.floor(at / columns)],
    ] as const) {
      const had = set.getAttribute(name);
      if (had === null) continue;
      const ours = tracksOf(name)
        .map((_, index) => (index === track ? '*' : '0'))
        .join();
      changed.push({ set, name, had, ours });
    }
  }
  for (const { set, name, ours } of changed) set.setAttribute(name, ours);
  return () => {
    for (const { set, name, had, ours } of changed)
      if (set.getAttribute(name) === ours) set.setAttribute(name, had);
  };
}
