/**
 * The night-light as plain data: pages of ours draw it with Preact, warnings in pages with `createElementNS`.
 * A mushroom lamp in a box of 128 × 128; the glow reaches beyond it, so the SVG must not clip.
 */
import type { Level } from '#lib/verdict/types.ts';
import { lampFace } from './lamp-face.ts';
import { type LampState, PALETTES } from './lamp-palette.ts';

export type { LampState } from './lamp-palette.ts';

export interface Shape {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children?: readonly Shape[];
}

export const LAMP_VIEW_BOX = '0 0 128 128';

/** The lamp for a level. `unsure` never looks like `dark`, which says that nothing was found. */
export function lampStateOf(level: Level): LampState {
  if (level === 'danger') return 'red';
  if (level === 'caution') return 'amber';
  return level === 'unknown' ? 'unsure' : 'dark';
}

const CAP =
  'M18 71C18 42 38 20 64 20s46 22 46 51c0 4.5-3 7.6-7.4 8.4C91 81.5 78 83 64 83s-27-1.5-38.6-3.6C21 78.6 18 75.5 18 71Z';
const STEM =
  'M47 76c0 11-1.6 20-4.4 28.4-1.3 4 1.5 7.6 5.7 7.6h31.4c4.2 0 7-3.6 5.7-7.6C82.6 96 81 87 81 76Z';

/** Drawn on top of a lamp that can't tell: a broken outline, and a question mark on the cap. */
const UNSURE: readonly Shape[] = [
  {
    tag: 'path',
    attributes: {
      class: 'lamp-outline',
      d: CAP,
      fill: 'none',
      stroke: '#757fb0',
      'stroke-width': '4',
      'stroke-dasharray': '9 6',
      'stroke-linecap': 'round',
    },
  },
  {
    tag: 'path',
    attributes: {
      class: 'lamp-outline',
      d: 'M54 43c0-6 4.500-10 10-10s10 4 10 9.500c0 7-9.500 7.500-9.500 14.500',
      fill: 'none',
      stroke: '#757fb0',
      'stroke-width': '6.5',
      'stroke-linecap': 'round',
    },
  },
  { tag: 'circle', attributes: { class: 'lamp-dot', cx: '64.5', cy: '68', r: '4', fill: '#757fb0' } },
];

/**
 * The drawing, back to front.
 * @param options.face for readers under 11, who meet the lamp with a face
 * @param options.id prefix of the gradients' ids: one per drawing in the same document or shadow root
 */
export function lampShapes(state: LampState, options: { face: boolean; id: string }): Shape[] {
  const { id } = options;
  const palette = PALETTES[state];
  const fill = (name: string): string => `url(#${id}-${name})`;
  const shape = (tag: string, attributes: Record<string, string>, children?: Shape[]): Shape =>
    children ? { tag, attributes, children } : { tag, attributes };
  const stops = (list: readonly (readonly [string, string, string?])[]): Shape[] =>
    list.map(([offset, color, opacity = '1']) =>
      shape('stop', { offset, 'stop-color': color, 'stop-opacity': opacity }),
    );

  const defs = shape('defs', {}, [
    shape('radialGradient', { id: `${id}-glow` }, stops(palette.glow)),
    shape('radialGradient', { id: `${id}-cap`, cx: '.5', cy: '.86', r: '.9' }, stops(palette.cap)),
    shape('linearGradient', { id: `${id}-stem`, x2: '0', y2: '1' }, stops(palette.stem)),
  ]);
  return [
    defs,
    ...(palette.glow.length === 0
      ? []
      : [shape('circle', { class: 'lamp-glow', cx: '64', cy: '62', r: '78', fill: fill('glow') })]),
    shape('ellipse', { cx: '64', cy: '113', rx: '31', ry: '4.5', fill: palette.ground, opacity: '.28' }),
    shape('path', { d: STEM, fill: fill('stem'), stroke: palette.edge, 'stroke-width': '1.5' }),
    shape('path', {
      d: 'M26 77h76v2.6C95 86 80 89 64 89s-31-3-38-9.4Z',
      fill: palette.under,
    }),
    shape('path', { d: CAP, fill: fill('cap') }),
    ...palette.spots.map(([cx, cy, rx, ry, turn]) =>
      shape('ellipse', {
        cx,
        cy,
        rx,
        ry,
        transform: `rotate(${turn} ${cx} ${cy})`,
        fill: '#fff',
        opacity: palette.spotOpacity,
      }),
    ),
    shape('path', {
      d: 'M31 55c3.6-11.4 11-19 20.6-22.6',
      fill: 'none',
      stroke: '#fff',
      'stroke-opacity': palette.shine,
      'stroke-width': '4.5',
      'stroke-linecap': 'round',
    }),
    ...(state === 'unsure' ? UNSURE : []),
    ...(options.face ? lampFace(state) : []),
  ];
}
