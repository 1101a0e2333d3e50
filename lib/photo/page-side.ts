/**
 * Runs among the page's own scripts, where strangers are: what a page does with files and no listener of ours can hear. An
 * input that never stands in the document is announced before it asks for files, and files that we hand on at a drop
 * have the entry that scripts look for: Chromium gives one only to what the browser itself has dropped.
 * The function is sent as text, so it uses nothing outside of itself.
 */
export function standByFiles(announced: string): void {
  const { apply, set } = Reflect; // `set` throws nothing where a page lets nothing be changed
  const { FocusEvent } = window as Window & typeof globalThis;
  const tell = window.dispatchEvent.bind(window);
  const inputs = HTMLInputElement.prototype;
  for (const way of ['click', 'showPicker', 'dispatchEvent'] as const) {
    const own = Object.getOwnPropertyDescriptor(inputs, way)?.value;
    const method = {
      [way](this: HTMLInputElement, ...given: unknown[]): unknown {
        if (this.type === 'file') tell(new FocusEvent(announced, { relatedTarget: this }));
        // What is inherited may be another one by now.
        return apply(own ?? Object.getPrototypeOf(inputs)[way], this, given);
      },
    };
    set(inputs, way, method[way]);
  }
  const items = DataTransferItem.prototype;
  const { webkitGetAsEntry, getAsFile } = items;
  const method = {
    webkitGetAsEntry(this: DataTransferItem): unknown {
      const entry: unknown = apply(webkitGetAsEntry, this, []);
      const file = entry ? null : (apply(getAsFile, this, []) as File | null);
      return file
        ? {
            isFile: true,
            isDirectory: false,
            name: file.name,
            fullPath: `/${file.name}`,
            file: (done: (file: File) => void) => void Promise.resolve(file).then(done),
          }
        : entry;
    },
  };
  set(items, 'webkitGetAsEntry', method.webkitGetAsEntry);
}

/** By which an input is announced, as what the event is related to. */
export const ANNOUNCED = 'beforefilepick';
