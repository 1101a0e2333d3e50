/** The lamp's face, for readers under 11: asleep when all is well, wondering when it can't tell, awake when care is due, worried when one should leave. */
import type { LampState } from './lamp-palette.ts';
import type { Shape } from './lamp-shapes.ts';

const INK = '#2a2540';

const line = (d: string, width = '2.4'): Shape => ({
  tag: 'path',
  attributes: { d, fill: 'none', stroke: INK, 'stroke-width': width, 'stroke-linecap': 'round' },
});
const eye = (cx: string): Shape => ({ tag: 'circle', attributes: { cx, cy: '96', r: '2.6', fill: INK } });
const cheek = (cx: string): Shape => ({
  tag: 'ellipse',
  attributes: { cx, cy: '101', rx: '3.6', ry: '2.2', fill: '#f08a7a', opacity: '.45' },
});

const FACES: Readonly<Record<LampState, readonly Shape[]>> = {
  dark: [
    cheek('51'),
    cheek('77'),
    line('M53 95.5q3 2.6 6 0'),
    line('M69 95.5q3 2.6 6 0'),
    line('M60 102q4 3.4 8 0'),
  ],
  unsure: [eye('57.5'), eye('73.5'), line('M70.5 89.500q3-2 6 0', '2'), line('M62 103.500q3.500-2 6 .5')],
  amber: [cheek('51'), cheek('77'), eye('56'), eye('72'), line('M60.5 103h7')],
  red: [
    eye('56'),
    eye('72'),
    line('M52.5 91.5l5-1.6', '2'),
    line('M75.5 91.5l-5-1.6', '2'),
    line('M60 104.5q4-3.2 8 0'),
  ],
};

export const lampFace = (state: LampState): readonly Shape[] => FACES[state];
