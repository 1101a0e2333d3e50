import { describe, expect, it } from 'vitest';
import { frameOverTime, isInUse } from '#lib/guard/frame.ts';

const size = (width: number, height: number, used = false) => ({ width, height, used });

describe('the size of a frame over time', () => {
  it('is told in steps, rounded up', () => {
    expect(frameOverTime(null, size(300, 241))).toEqual(size(300, 250));
    expect(frameOverTime(null, size(301, 0))).toEqual(size(350, 0));
  });

  it('only ever grows', () => {
    expect(frameOverTime(size(700, 500, true), size(10, 600))).toEqual(size(700, 600, true));
  });

  it('has an end', () => {
    expect(frameOverTime(null, size(1e9, 1e9))).toEqual(size(10_000, 10_000));
  });
});

/** A document of which only the focus is real; an image may be named like what it answers. */
class Page {
  get activeElement() {
    return this.focused;
  }
  private focused: object | null;
  constructor(focused: object | null) {
    this.focused = focused;
  }
}

describe('using a frame', () => {
  const inUse = (focused: object | null, hasBeenActive = true, page = new Page(focused)) =>
    isInUse(page as unknown as Document, { userActivation: { hasBeenActive } } as Navigator);

  it.each(['input', 'textarea', 'select', 'button', 'div'])(
    'is to put the cursor into a %s of it',
    (localName) => {
      expect(inUse({ localName })).toBe(true);
    },
  );

  it.each(['a', 'body', 'iframe'])(
    'is not to meet its %s, as one does who clicks an advertisement',
    (localName) => {
      expect(inUse({ localName })).toBe(false);
    },
  );

  it('is not what a frame does that nobody touched', () => {
    expect(inUse({ localName: 'input' }, false)).toBe(false);
    expect(inUse(null)).toBe(false);
  });

  it('is seen also behind an image with a telling name', () => {
    const page = new Page({ localName: 'input' });
    Object.defineProperty(page, 'activeElement', { value: { localName: 'a' } });
    expect(inUse(null, true, page)).toBe(true);
  });
});
