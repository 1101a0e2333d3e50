import { describe, expect, it } from 'vitest';
import { hiddenBecause, type VisibilityFacts } from '#lib/warning/visibility.ts';

const seen: VisibilityFacts = {
  rewritten: false,
  attached: true,
  open: true,
  rendered: true,
  veil: { opacity: 1, filter: 'none', clipPath: 'none', maskImage: 'none' },
  fills: { width: 1, height: 1 },
  line: 30,
  met: 1,
  covered: false,
};
const veil = (change: Partial<VisibilityFacts['veil']>): VisibilityFacts => ({
  ...seen,
  veil: { ...seen.veil, ...change },
});

describe('visibility of a warning', () => {
  it('is given where every fact says so', () => {
    expect(hiddenBecause(seen, 'cover')).toBeNull();
    expect(hiddenBecause({ ...seen, fills: { width: 0.5, height: 0.2 }, met: 0.6 }, 'banner')).toBeNull();
  });

  it.each<[string, VisibilityFacts]>([
    ['deaf', { ...seen, rewritten: true }],
    ['detached', { ...seen, attached: false }],
    ['closed', { ...seen, open: false }],
    ['not-rendered', { ...seen, rendered: false }],
    ['too-small', { ...seen, line: 0.3 }],
    ['too-small', { ...seen, fills: { width: 0.01, height: 1 } }],
    ['behind', { ...seen, met: 0.8 }],
    ['behind', { ...seen, covered: true }],
    ['veiled', veil({ opacity: 0 })],
    ['veiled', veil({ filter: 'opacity(0)' })],
    ['veiled', veil({ filter: 'opacity(0.02)' })],
    ['veiled', veil({ filter: 'opacity(5%)' })],
    ['veiled', veil({ filter: 'contrast(1) brightness(0)' })],
    ['veiled', veil({ filter: 'blur(40px)' })],
    ['veiled', veil({ filter: 'url("#away")' })],
    ['veiled', veil({ clipPath: 'inset(50%)' })],
    ['veiled', veil({ maskImage: 'linear-gradient(transparent, transparent)' })],
  ])('a cover is %s', (why, facts) => {
    expect(hiddenBecause(facts, 'cover')).toBe(why);
  });

  it.each([
    'invert(1)',
    'opacity(1)',
    'opacity(90%)',
    'brightness(1.1)',
    'blur(1px)',
    'grayscale(1)',
    'contrast(1.2)',
  ])('a page with filter %s hides nothing', (filter) => {
    expect(hiddenBecause(veil({ filter }), 'cover')).toBeNull();
  });

  it('a banner on a page that was written anew is seen: nothing depends on hearing it', () => {
    expect(hiddenBecause({ ...seen, rewritten: true }, 'banner')).toBeNull();
  });

  it('a banner is behind when most of it is', () => {
    expect(hiddenBecause({ ...seen, met: 0.4 }, 'banner')).toBe('behind');
  });
});
