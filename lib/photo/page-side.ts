/**
 * Runs among the page's own scripts, where strangers are: what a page does with files and no listener of ours can hear. An
 * input that never stands in the document is announced before it asks for files, and files that we hand on at a drop
 * have the entry that scripts look for: Chromium gives one only to what the browser itself has dropped.
 * The function is sent as text, so it uses nothing outside of itself.
 */
export function standByFiles(announced: string): void {
  const { apply } = Reflect;
  const { FocusEvent } = window as Window & typeof globalThis;
  const tell = window.dispatchEvent.bind(window);
  const inputs = HTMLInputElement.prototype;
  for (const way of ['click', 'showPicker', 'dispatchEvent'] as const) {
    const real = inputs[way];
    const method = {
      [way](this: HTMLInputElement, ...given: unknown[]): unknown {
        if (this.type === 'file') tell(new FocusEvent(announced, { relatedTarget: this }));
        return apply(real, this, given);
      },
    };
    Object.assign(inputs, method);
  }
  const items = DataTransferItem.prototype;
  const { webkitGetAsEntry, getAsFile } = items;
  const method = {
    webkitGetAsEntry(this: DataTransferItem): unknown {
      const file = apply(getAsFile, this, []) as File | null;
      return (
        apply(webkitGetAsEntry, this, []) ??
        (file && {
          isFile: true,
          isDirectory: false,
          name: file.name,
          fullPath: `/${file.name}`,
          file: (done: (file: File) => void) => void Promise.resolve(file).then(done),
        })
      );
    },
  };
  Object.assign(items, method);
}

/** By which an input is announced, as what the event is related to. */
export const ANNOUNCED = 'beforefilepick';
