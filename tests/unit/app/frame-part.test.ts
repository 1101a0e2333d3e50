import { describe, expect, it } from 'vitest';
import { partOf } from '#lib/app/background/frame-part.ts';

const LAPTOP = { width: 1366, height: 650 };
const LARGE = { width: 2560, height: 1300 };
const frame = (width: number, height: number, used = false) => ({ width, height, used });

describe('what part a frame plays', () => {
  it.each([
    [300, 250],
    [350, 300],
    [300, 600],
    [750, 100],
    [1000, 250],
    [200, 600],
  ])('an advertisement of %d × %d says nothing of an innocent page', (width, height) => {
    for (const view of [LAPTOP, LARGE]) expect(partOf(frame(width, height), view, false)).toBe('none');
  });

  it('the same of the page’s own site says a little', () => {
    expect(partOf(frame(300, 250), LAPTOP, true)).toBe('small');
  });

  it('one that somebody uses is no advertisement', () => {
    for (const own of [true, false]) expect(partOf(frame(300, 250, true), LAPTOP, own)).toBe('used');
  });

  it.each([
    [700, 500, LAPTOP],
    [700, 500, LARGE],
    [1050, 450, LARGE],
    [850, 400, LAPTOP],
    [1366, 650, LAPTOP],
  ])('a chat of %d × %d is the place itself', (width, height, view) => {
    expect(partOf(frame(width, height), view, false)).toBe('whole');
  });

  it('made small to 60 % it is the place still', () => {
    expect(partOf(frame(850, 400), LAPTOP, false)).toBe('whole');
  });

  it('fills most of a narrow window, whatever its pixels', () => {
    expect(partOf(frame(300, 450), { width: 320, height: 500 }, false)).toBe('whole');
  });

  it('is the place where nobody knows how large the view is', () => {
    expect(partOf(frame(50, 50), null, false)).toBe('whole');
    expect(partOf(frame(50, 50), { width: 0, height: 0 }, false)).toBe('whole');
  });

  it('a frame that shows nothing yet is nothing yet', () => {
    expect(partOf(frame(0, 0), LAPTOP, false)).toBe('none');
  });
});
