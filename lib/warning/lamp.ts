import { LAMP_VIEW_BOX, lampShapes, lampStateOf, type Shape } from '#lib/ui/lamp-shapes.ts';
import { svg } from './element.ts';
import type { WarningView } from './view.ts';

/** The night-light, lit for a level; under 11 it has a face. Decoration: the words say the same. */
export function lamp(
  document: Document,
  { level, ageBand }: Pick<WarningView, 'level' | 'ageBand'>,
): Element {
  const draw = ({ tag, attributes, children = [] }: Shape): SVGElement =>
    svg(document, tag, attributes, ...children.map(draw));
  const shapes = lampShapes(lampStateOf(level), { face: ageBand === 'under-11', id: 'lamp' });
  const drawing = { viewBox: LAMP_VIEW_BOX, class: 'lamp', 'aria-hidden': 'true', focusable: 'false' };
  return svg(document, 'svg', drawing, ...shapes.map(draw));
}
