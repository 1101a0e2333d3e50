import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { LONGEST } from '#lib/text/form.ts';

vi.mock('#lib/details/learned/tags.ts', async (original) => (await import('./unsure.ts')).unsure(original));

describe('a paste', () => {
  const native = RegExp.prototype.exec;
  let longest = 0;

  beforeEach(() => {
    longest = 0;
    RegExp.prototype.exec = function seen(this: RegExp, text: string) {
      longest = Math.max(longest, text.length);
      return native.call(this, text);
    };
  });
  afterEach(() => {
    RegExp.prototype.exec = native;
  });

  it('is read up to where it is, whoever sent it: no pattern sees more of it', { timeout: 60_000 }, () => {
    const paste = `(${'im 13, '.repeat(5000)}  `;
    detectDetails(paste, [
      { from: 'me', text: paste },
      { from: 'other', text: paste },
    ]);
    expect(longest).toBeGreaterThan(1000);
    expect(longest).toBeLessThanOrEqual(LONGEST);
  });
});
