/**
 * Objects as the page itself would make them. Firefox hides what an extension makes from the page: there, the page's
 * own constructors make it. In Chromium the same object serves both.
 */
type Globals = Window & typeof globalThis;

const { cloneInto } = globalThis as { cloneInto?<T>(value: T, target: object): T };

const pageOf = (window: Window): Globals =>
  (window as { wrappedJSObject?: Globals }).wrappedJSObject ?? (window as Globals);

const given = <T>(window: Window, value: T): T => cloneInto?.(value, window) ?? value;

/** A file with other bytes, under the same name. */
export function pageFile(
  window: Window,
  { name, type, lastModified }: File,
  bytes: Uint8Array<ArrayBuffer>,
): File {
  const { File } = pageOf(window);
  return new File(given(window, [bytes]), name, given(window, { type, lastModified }));
}

export function pageTransfer(window: Window, files: readonly File[]): DataTransfer {
  const transfer = new (pageOf(window).DataTransfer)();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

/** An event of the page's own; what stands in `init` is passed on as it is. */
export function pageEvent(
  window: Window,
  maker: 'DragEvent' | 'ClipboardEvent' | 'Event',
  type: string,
  init: object,
): Event {
  const page = pageOf(window);
  const own = new (page as unknown as { Object: ObjectConstructor }).Object() as Record<string, unknown>;
  for (const [name, value] of Object.entries(init)) own[name] = value;
  return new page[maker](type, own);
}

export function pagePaste(window: Window, init: object, files: readonly File[]): Event {
  const clipboardData = pageTransfer(window, files);
  const event = pageEvent(window, 'ClipboardEvent', 'paste', { ...init, clipboardData }) as ClipboardEvent;
  // Firefox leaves out what the event is made with, and takes what is added to it.
  const { clipboardData: carried } = event;
  if (carried?.files.length === 0) for (const file of files) carried.items.add(file);
  return event;
}
