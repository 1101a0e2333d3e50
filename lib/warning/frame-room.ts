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
const STYLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(NONE.map((name) => [name, '0'])),
  position: 'fixed',
  width: '100%',
  height: '100%',
  'min-width': '0',
  'min-height': '0',
  'max-width': 'none',
  'max-height': 'none',
  'background-color': 'transparent',
  transform: 'none',
  transition: 'none',
};

/**
 * Lays a frame over the page around it, and that page over its own.
 * @returns gives the pages their frames back as they were; nothing where the page around is of another origin
 */
export function makeRoom(window: Window): (() => void) | undefined {
  const frame = window.frameElement as HTMLElement | null;
  const around = frame?.ownerDocument.defaultView;
  if (!frame || !around) return undefined;
  const giveBack = frame.localName === 'frame' ? widen(frame) : layOver(frame);
  if (!giveBack) return undefined;
  const outer = makeRoom(around);
  return () => {
    giveBack();
    outer?.();
  };
}

function layOver(frame: HTMLElement): (() => void) | undefined {
  // One that is a popover already is the page's to open and close.
  if (frame.hasAttribute('popover')) return undefined;
  const { style } = frame;
  const had = Object.keys(STYLES).map(
    (name) => [name, style.getPropertyValue(name), style.getPropertyPriority(name)] as const,
  );
  const giveBack = () => {
    frame.removeAttribute('popover'); // which closes it
    // What the page has set meanwhile is not ours.
    for (const [name, value, priority] of had)
      if (style.getPropertyPriority(name) === 'important') style.setProperty(name, value, priority);
  };
  frame.popover = 'manual';
  for (const [name, value] of Object.entries(STYLES)) style.setProperty(name, value, 'important');
  try {
    frame.showPopover();
  } catch {
    giveBack(); // the page has taken it away
    return undefined;
  }
  return giveBack;
}

/** A frame of a frame set can't lie over others: it takes the room of all. */
function widen(frame: HTMLElement): () => void {
  const had: (readonly [set: Element, name: string, tracks: string])[] = [];
  for (let one: Element = frame; one.parentElement?.localName === 'frameset'; one = one.parentElement) {
    const set = one.parentElement;
    const at = [...set.children].indexOf(one);
    const tracksOf = (name: string) => set.getAttribute(name)?.split(',') ?? ['*'];
    const columns = tracksOf('cols').length;
    for (const [name, track] of [
      ['cols', at % columns],
      ['rows', Math.floor(at / columns)],
    ] as const) {
      const tracks = tracksOf(name);
      if (tracks.length === 1) continue;
      had.push([set, name, tracks.join()]);
      set.setAttribute(name, tracks.map((_, index) => (index === track ? '*' : '0')).join());
    }
  }
  return () => {
    for (const [set, name, tracks] of had) set.setAttribute(name, tracks);
  };
}
