import { describe, expect, it } from 'vitest';
import { bytesOf, textOf } from '#lib/text/base64.ts';

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 255, 256])('of %i bytes is that of Node, and comes back', (length) => {
    const bytes = Uint8Array.from({ length }, (_, at) => (at * 37) % 256);
    expect(textOf(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect([...bytesOf(textOf(bytes))]).toEqual([...bytes]);
  });
});
