import { expect, it } from 'vitest';
import { type Area, type SightStyles, sightOf } from '#lib/reading/sights.ts';

const PLAIN = {
  contain: 'none',
  direction: 'ltr',
  display: 'block',
  filter: 'none',
  flexDirection: 'row',
  overflowX: 'visible',
  overflowY: 'visible',
  position: 'static',
  transform: 'none',
} as SightStyles;
const LINE: Area = { left: 0, top: 0, right: 200, bottom: 20 };
const WINDOW: Area = { left: 0, top: 0, right: 1000, bottom: 800 };

/** One element, or what it stands in: styles, where it is, how far it is scrolled. */
interface Part extends Partial<SightStyles> {
  at?: Partial<Area>;
  scrolled?: number;
  host?: boolean;
}

/** Whether a text is in sight in boxes that stand in a page, from the inside out; `down` tells how far that is scrolled. */
function seen(parts: Part[], down = 0): boolean {
  const elements = [...parts, {}].map((part) => ({ ...PLAIN, ...part }) as unknown as Element);
  const partOf = (element: Element) => element as unknown as Part & SightStyles;
  const page = elements.at(-1);
  const inSight = sightOf({
    of: partOf,
    box: (element) => ({ ...LINE, ...partOf(element).at }),
    parent: (element) => elements[elements.indexOf(element) + 1] ?? null,
    slots: (_, parent) => partOf(parent).host === true,
    scrolled: (element) => ({ left: 0, top: partOf(element).scrolled ?? 0 }),
    root: (element) =>
      element === page
        ? { page: { left: 0, top: -down, right: 1000, bottom: Number.POSITIVE_INFINITY }, window: WINDOW }
        : null,
    isBody: () => false,
  });
  return inSight(elements[0] as Element);
}

const CUT = { overflowX: 'hidden', overflowY: 'hidden' };
const SCROLLED = { overflowX: 'auto', overflowY: 'auto' };
const FLAT = { at: { bottom: 0 } };
const ABOVE = { at: { top: -9999, bottom: -9979 } };

it.each<[string, Part[]]>([
  ['in a box without height that cuts', [{}, { ...CUT, ...FLAT }]],
  ['in a box whose edge alone has height', [{}, { ...CUT, borderTopWidth: '20px' }]],
  ['further inside of such a box', [{}, {}, {}, { ...CUT, ...FLAT }]],
  ['in a box without height that could be scrolled', [{}, { ...SCROLLED, ...FLAT }]],
  ['in a box that paints nothing beyond itself', [{}, { contain: 'paint', ...FLAT }]],
  ['above the page', [{ position: 'absolute', ...ABOVE }]],
  ['in a box above the page', [{ ...ABOVE }, { position: 'absolute', ...ABOVE }]],
  ['to the right of a box that cuts', [{ at: { left: 9999, right: 10199 } }, CUT]],
  ['to the right of a page that can not be scrolled there', [{ at: { left: 9999, right: 10199 } }]],
  ['fixed beside the window', [{ position: 'fixed', at: { top: 9999, bottom: 10019 } }]],
  [
    'fixed in a box that cuts and holds it',
    [{ position: 'fixed' }, { ...CUT, ...FLAT, transform: 'matrix(1, 0, 0, 1, 0, 0)' }],
  ],
  [
    'placed in a box that cuts and holds it',
    [{ position: 'absolute' }, {}, { ...CUT, ...FLAT, position: 'relative' }],
  ],
  ['above what can be scrolled to', [{ ...ABOVE }, { ...SCROLLED, scrolled: 50 }]],
  ['in a box with a shadow tree that is cut away', [{}, { host: true }, { ...CUT, ...FLAT }]],
])('nobody sees a text %s', (_, parts) => {
  expect(seen(parts)).toBe(false);
});

it.each<[string, Part[]]>([
  ['in the open', [{}]],
  ['below the window', [{ at: { top: 5000, bottom: 5020 } }]],
  ['in a box without height that cuts nothing', [{}, FLAT]],
  ['in a line without height', [{}, { ...CUT, ...FLAT, display: 'inline' }]],
  ['partly cut', [{}, { ...CUT, at: { bottom: 8 } }]],
  ['placed outside of the box that cuts', [{ position: 'absolute' }, { ...CUT, ...FLAT }]],
  ['fixed outside of the box that cuts', [{ position: 'fixed' }, { ...CUT, ...FLAT, position: 'relative' }]],
  ['that can be scrolled to', [{ at: { top: 5000, bottom: 5020 } }, SCROLLED]],
  ['that can be scrolled to within a box that cuts', [{ at: { top: 5000, bottom: 5020 } }, SCROLLED, CUT]],
  ['that can be scrolled back to', [{ ...ABOVE }, { ...SCROLLED, scrolled: 10_000 }]],
  ['in a log that is scrolled upwards', [{ ...ABOVE }, { ...SCROLLED, flexDirection: 'column-reverse' }]],
  ['in a box with a shadow tree, which may scroll it', [{ ...ABOVE }, { host: true }]],
])('a text is seen %s', (_, parts) => {
  expect(seen(parts)).toBe(true);
});

it('what was scrolled past is seen', () => {
  expect(seen([{ ...ABOVE }], 12_000)).toBe(true);
});

it('a page whose boxes are not known counts as seen', () => {
  expect(seen([{ at: { left: Number.NaN, right: Number.NaN } }, CUT])).toBe(true);
});

it('boxes deeper than calls can go', () => {
  expect(seen(Array.from({ length: 600 }, () => ({})))).toBe(true);
});
