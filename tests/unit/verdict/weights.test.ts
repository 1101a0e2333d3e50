import { expect, it } from 'vitest';
import { SIGNAL_FAMILIES } from '#lib/signals/ids.ts';
import { BIAS, WEIGHTS } from '#lib/verdict/weights.ts';

it('care protects, except its absence; everything else is a risk', () => {
  for (const [family, ids] of Object.entries(SIGNAL_FAMILIES)) {
    for (const id of ids) {
      const protects = family === 'care' && id !== 'no-moderation-found';
      if (protects) expect(WEIGHTS[id], id).toBeLessThanOrEqual(0);
      else expect(WEIGHTS[id], id).toBeGreaterThanOrEqual(0);
    }
  }
});

it('a page that shows nothing is far from a warning', () => {
  expect(BIAS).toBeLessThan(-2);
});
