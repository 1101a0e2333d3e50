import { type ComponentChild, h } from 'preact';
import { useId } from 'preact/hooks';
import { LAMP_VIEW_BOX, type LampState, lampShapes, type Shape } from './lamp-shapes.ts';

interface LampProps {
  state: LampState;
  /** With a face: for readers under 11. */
  face: boolean;
  /** Width and height in CSS pixels. */
  size: number;
}

/** The night-light. It is decoration: what it says stands in words beside it. Its glow breathes anew in each state. */
export function Lamp({ state, face, size }: LampProps) {
  const id = useId();
  return (
    <svg key={state} class="lamp" viewBox={LAMP_VIEW_BOX} width={size} height={size} aria-hidden="true">
      {lampShapes(state, { face, id }).map(draw)}
    </svg>
  );
}

function draw({ tag, attributes, children }: Shape): ComponentChild {
  return h(tag, attributes, ...(children ?? []).map(draw));
}
