import { describe, expect, it } from 'vitest';
import { frameOverTime, isUse } from '#lib/guard/frame.ts';

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

describe('using a frame', () => {
  const window = (hasBeenActive: boolean) => ({ navigator: { userActivation: { hasBeenActive } } }) as Window;
  const event = (localName: string, isTrusted = true) =>
    ({ isTrusted, target: { localName } }) as unknown as Event;

  it.each(['input', 'textarea', 'select', 'button', 'div'])('is to put the cursor into a %s of it', (tag) => {
    expect(isUse(event(tag), window(true))).toBe(true);
  });

  it.each(['a', 'body', 'iframe'])(
    'is not to meet its %s, as one does who clicks an advertisement',
    (tag) => {
      expect(isUse(event(tag), window(true))).toBe(false);
    },
  );

  it('is not what a script does in its place', () => {
    expect(isUse(event('input'), window(false))).toBe(false);
    expect(isUse(event('input', false), window(true))).toBe(false);
  });

  it('has an element that is meant', () => {
    expect(isUse({ isTrusted: true, target: null } as unknown as Event, window(true))).toBe(false);
    expect(isUse({ isTrusted: true, target: {} } as unknown as Event, window(true))).toBe(false);
  });
});
