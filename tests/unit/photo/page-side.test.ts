import { expect, it } from 'vitest';
import { ANNOUNCED, standByFiles } from '#lib/photo/page-side.ts';

/** What a page is made of, as far as the function asks for it. */
function page() {
  const done: string[] = [];
  class Target {
    dispatchEvent(event: { type: string }): boolean {
      return done.push(`dispatchEvent ${event.type}`) > 0;
    }
  }
  class Element extends Target {
    click(): void {
      done.push('click');
    }
  }
  class HTMLInputElement extends Element {
    readonly type: string;
    constructor(type: string) {
      super();
      this.type = type;
    }
    showPicker(): void {
      done.push('showPicker');
    }
  }
  class DataTransferItem {
    readonly file: { name: string } | null;
    readonly entry: object | null;
    constructor(file: { name: string } | null, entry: object | null = null) {
      this.file = file;
      this.entry = entry;
    }
    getAsFile(): object | null {
      done.push('getAsFile');
      return this.file;
    }
    webkitGetAsEntry(): object | null {
      return this.entry;
    }
  }
  class FocusEvent {
    readonly type: string;
    constructor(type: string) {
      this.type = type;
    }
  }
  const window = Object.assign(new Target(), { FocusEvent });
  /** As it is sent: as text, which knows nothing of where it stood. */
  const standBy = (): void =>
    new Function('window', 'HTMLInputElement', 'DataTransferItem', `(${standByFiles})('${ANNOUNCED}')`)(
      window,
      HTMLInputElement,
      DataTransferItem,
    );
  return { done, Target, Element, HTMLInputElement, DataTransferItem, standBy };
}

const TOLD = `dispatchEvent ${ANNOUNCED}`;

it('tells of an input for files before it is pressed, and of no other', () => {
  const { done, HTMLInputElement, standBy } = page();
  standBy();
  new HTMLInputElement('text').click();
  new HTMLInputElement('file').click();
  new HTMLInputElement('file').showPicker();
  expect(done).toEqual(['click', TOLD, 'click', TOLD, 'showPicker']);
});

it('what a page puts in the place of what inputs inherit is asked later on too', () => {
  const { done, Target, Element, HTMLInputElement, standBy } = page();
  standBy();
  Object.assign(Element.prototype, { click: () => done.push('of the page') });
  Object.assign(Target.prototype, { dispatchEvent: () => done.push('of the page too') > 0 });
  new HTMLInputElement('text').click();
  new HTMLInputElement('text').dispatchEvent({ type: 'x' });
  expect(done).toEqual(['of the page', 'of the page too']);
});

it('a page that lets nothing be changed stays as it is, without an error', () => {
  const { done, HTMLInputElement, DataTransferItem, standBy } = page();
  for (const { prototype } of [HTMLInputElement, DataTransferItem]) Object.freeze(prototype);
  standBy();
  new HTMLInputElement('file').click();
  expect(done).toEqual(['click']);
});

it('gives the entry of the browser where there is one, and one for a file that has none', async () => {
  const { done, DataTransferItem, standBy } = page();
  standBy();
  const entry = { isDirectory: true };
  expect(new DataTransferItem({ name: 'a' }, entry).webkitGetAsEntry()).toBe(entry);
  expect(done).toEqual([]);
  expect(new DataTransferItem(null).webkitGetAsEntry()).toBeNull();
  const file = { name: 'plage.jpeg' };
  const made = new DataTransferItem(file).webkitGetAsEntry() as FileSystemFileEntry;
  expect([made.isFile, made.isDirectory, made.name, made.fullPath]).toEqual([
    true,
    false,
    'plage.jpeg',
    '/plage.jpeg',
  ]);
  expect(await new Promise((got) => made.file(got))).toBe(file);
});
