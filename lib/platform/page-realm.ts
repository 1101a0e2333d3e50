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

/** What a drag or the clipboard carries: files, and texts by their type. */
export interface Carried {
  files: readonly File[];
  texts: readonly (readonly [type: string, text: string])[];
}

/** Can only be read while its event is heard. */
export const carriedBy = (transfer: DataTransfer | null): { files: File[]; texts: [string, string][] } => ({
  files: [...(transfer?.files ?? [])],
  texts: [...(transfer?.types ?? [])]
    .filter((type) => type !== 'Files')
    .map((type) => [type, transfer?.getData(type) ?? '']),
});

export function pageTransfer(window: Window, carried: Carried): DataTransfer {
  const transfer = new (pageOf(window).DataTransfer)();
  fill(transfer, carried);
  return transfer;
}

function fill(transfer: DataTransfer, { files, texts }: Carried): void {
  for (const [type, text] of texts) transfer.setData(type, text);
  for (const file of files) transfer.items.add(file);
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

export function pagePaste(window: Window, init: object, carried: Carried): Event {
  const clipboardData = pageTransfer(window, carried);
  const event = pageEvent(window, 'ClipboardEvent', 'paste', { ...init, clipboardData }) as ClipboardEvent;
  // Firefox leaves out what the event is made with, and takes what is added to it.
  if (event.clipboardData?.files.length === 0) fill(event.clipboardData, carried);
  return event;
}
