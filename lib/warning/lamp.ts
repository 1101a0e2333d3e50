import { element, svg } from './element.ts';
import type { WarningView } from './view.ts';

/** The night-light, lit for a level; under 11 it has a face. Decoration: the words say the same. */
export function lamp(
  document: Document,
  { level, ageBand }: Pick<WarningView, 'level' | 'ageBand'>,
): Element {
  const red = level === 'danger';
  const stop = (offset: string, color: string) => svg(document, 'stop', { offset, 'stop-color': color });
  const face = svg(
    document,
    'g',
    { fill: 'none', stroke: '#1c2340', 'stroke-width': '2.4', 'stroke-linecap': 'round' },
    svg(document, 'path', { d: 'M57 93v.1M71 93v.1', 'stroke-width': '5.2' }),
    svg(document, 'path', { d: red ? 'M58 103q6-5 12 0' : 'M59 101h10' }),
  );
  const drawing = svg(
    document,
    'svg',
    { viewBox: '16 18 96 96', 'aria-hidden': 'true', focusable: 'false' },
    svg(
      document,
      'defs',
      {},
      svg(
        document,
        'linearGradient',
        { id: 'cap', x1: '0', y1: '0', x2: '0', y2: '1' },
        stop('0', red ? '#ffd2c2' : '#fff2d0'),
        stop('1', red ? '#e5484d' : '#ffb445'),
      ),
    ),
    svg(document, 'path', {
      d: 'M48 74h32l5 30a6 6 0 0 1-6 7H49a6 6 0 0 1-6-7z',
      fill: '#f4ede0',
      stroke: '#cfc4ae',
      'stroke-width': '2',
    }),
    svg(document, 'path', {
      d: 'M22 72c0-27 19-47 42-47s42 20 42 47c0 5-4 8-9 8H31c-5 0-9-3-9-8z',
      fill: 'url(#cap)',
    }),
    svg(document, 'path', {
      d: 'M38 58c3-12 11-19 20-21',
      fill: 'none',
      stroke: '#fff',
      'stroke-opacity': '.55',
      'stroke-width': '5',
      'stroke-linecap': 'round',
    }),
    ageBand === 'under-11' ? face : null,
  );
  return element(document, 'div', { class: 'lamp' }, drawing);
}
