import { expect, it } from 'vitest';
import { ownRows } from '#lib/chat/own-rows.ts';
import { rowOf } from '#lib/chat/rows.ts';

type Place = readonly [text: string, left: number, right: number];

globalThis.Range = class {
  getBoundingClientRect = () => ({});
  selectNodeContents({ localName, getBoundingClientRect }: Element) {
    const nowhere = () => ({ left: 0, right: 0 });
    Object.assign(this, { getBoundingClientRect: localName === 'img' ? nowhere : getBoundingClientRect });
  }
} as unknown as typeof Range;

/** A row whose pieces are laid out there, in CSS pixels. */
const row = (...places: Place[]) =>
  rowOf(
    places.map(([text, left, right], at) => {
      const getBoundingClientRect = () => ({ left, right });
      const within = { localName: text === '😀' ? 'img' : at > 0 ? 'span' : 'b', getBoundingClientRect };
      return { text, gap: at > 0 ? ' ' : '', within: within as unknown as Element };
    }),
  );
const listIn = (direction: string) =>
  ({
    getBoundingClientRect: () => ({ left: 0, right: 400, width: 400 }),
    ownerDocument: { defaultView: { getComputedStyle: () => ({ direction }) } },
  }) as unknown as Element;

/** Of rows and of those of them that are known to show what the child sent, what else is the child's. */
const own = (
  rows: ReturnType<typeof row>[],
  sent: Readonly<Record<number, string>> = {},
  direction = 'ltr',
) => {
  const known = Object.entries(sent);
  const owners = new Map(known.map(([at], place) => [Number(at), place]));
  return [...ownRows(rows, owners, Object.values(sent), listIn(direction)).values()];
};

const BUBBLES = [
  row(['Aujourd’hui', 150, 250]),
  row(['tu habites où ?', 290, 390]),
  row(['devine un peu, toi qui sais tout', 10, 280]),
  row(['pas envie de deviner, dis le moi', 110, 390]),
];

it('is what stands on the right, where everybody keeps to a side and a date to the middle', () => {
  expect(own(BUBBLES)).toEqual(['tu habites où ?', 'pas envie de deviner, dis le moi']);
});

it('is a picture on the right, in which nothing stands', () => {
  expect(own([...BUBBLES, row(['😀', 350, 390])])).toContain('😀');
});

it('is what stands on the side of what was sent, whichever that is', () => {
  expect(own(BUBBLES, { 3: 'pas envie de deviner, dis le moi' })).toEqual(['tu habites où ?']);
  const [, mine, theirs, more] = BUBBLES as [never, never, never, never];
  expect(own([mine, theirs, more, row(['ok', 10, 40])], { 3: 'ok' })).toEqual([
    'devine un peu, toi qui sais tout',
  ]);
});

it.each([
  ['one below the other', [row(['tu habites où ?', 10, 100]), row(['dis le moi', 10, 390])]],
  [
    'answers that are set in',
    [row(['salut', 10, 390]), row(['ca va', 50, 390]), row(['tu habites où ?', 90, 200])],
  ],
  [
    'names of several lengths before',
    [
      row(['zo', 10, 30], ['tu habites où ?', 40, 150]),
      row(['capitaine_jean', 10, 120], ['dis le moi', 130, 390]),
    ],
  ],
  [
    'names that end in one line',
    [
      row(['zo', 100, 120], ['tu habites où, dis le moi ?', 130, 390]),
      row(['capitaine_jean', 10, 120], ['oui', 130, 150]),
    ],
  ],
  [
    'answers that are set in and fill their lines',
    [row(['salut', 10, 60]), row(['tu habites où, dis le moi ?', 50, 390]), row(['et toi alors ?', 50, 385])],
  ],
  [
    'all of it set to the right',
    [row(['devine un peu, toi qui sais', 110, 390]), row(['Hier', 180, 220]), row(['tu vis où ?', 290, 390])],
  ],
  ['nothing but what is in the middle', [row(['salut', 10, 60]), row(['Aujourd’hui', 150, 250])]],
])('is nothing in a list without sides: %s', (_, rows) => {
  expect(own(rows)).toEqual([]);
});

it('is not what stands on the other side of a wide row of the child’s, which may begin as far left', () => {
  const rows = [
    row(['ok', 340, 390]),
    row(['tu habites où ?', 52, 200]),
    row(['devine un peu, toi qui sais toujours tout', 46, 390]),
  ];
  expect(own(rows, { 2: 'devine un peu, toi qui sais toujours tout' })).toEqual(['ok']);
  const middle = [row(['ok', 340, 390]), row(['tu vis où ?', 10, 99]), row(['et toi alors', 40, 362])];
  middle.push(row(['voilà ce que je pense', 45, 365]));
  expect(own(middle, { 3: 'voilà ce que je pense' })).toEqual(['ok']);
});

it('in a page that is written from right to left is what ends on the side of what was sent', () => {
  const rows = [
    row(['tu habites où ?', 290, 390]),
    row(['devine un peu', 10, 110]),
    row(['dis', 350, 390]),
    row(['ok', 10, 40]),
  ];
  expect(own(rows, {}, 'rtl')).toEqual([]);
  expect(own(rows, { 3: 'ok' }, 'rtl')).toEqual(['devine un peu']);
  const oneSided = [
    row(['tu habites où, dis ?', 110, 390]),
    row(['tu vis où ?', 290, 390]),
    row(['ok', 360, 390]),
  ];
  expect(own(oneSided, {}, 'rtl')).toEqual([]);
  expect(own(oneSided, { 2: 'ok' }, 'rtl')).toEqual([]);
});

it('is not told by a name that all have, where they keep to a side', () => {
  const rows = [
    row(['Invité', 10, 50], ['tu habites où ?', 10, 150]),
    row(['Chef', 10, 50], ['bonjour', 10, 90]),
    row(['Invité', 340, 390], ['devine', 330, 390]),
  ];
  expect(own(rows, { 2: 'devine' })).toEqual([]);
});

it('is what begins with the name that the child has', () => {
  const rows = [
    row(['moi', 10, 30], ['tu habites où ?', 40, 150]),
    row(['moine', 10, 50], ['tu vis où ?', 60, 150]),
    row(['lea', 10, 30], ['devine', 40, 90]),
    row(['moi', 10, 30], ['allez', 40, 90]),
  ];
  expect(own(rows, { 3: 'allez' })).toEqual(['tu habites où ?']);
});

it('but not what begins with the word that each row begins with', () => {
  const rows = [
    row(['Répondre', 10, 80], ['tu habites où ?', 90, 200]),
    row(['Répondre', 10, 80], ['allez', 90, 130]),
  ];
  expect(own(rows, { 1: 'allez' })).toEqual([]);
});
