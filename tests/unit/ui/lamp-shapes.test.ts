import { describe, expect, it } from 'vitest';
import { lampShapes, lampStateOf, type Shape } from '#lib/ui/lamp-shapes.ts';

const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => [shape, ...flat(shape.children ?? [])]);
const glows = (shapes: readonly Shape[]) =>
  flat(shapes).filter(({ attributes }) => attributes.class === 'lamp-glow');

describe('lampShapes', () => {
  it('glows when care is due or danger is near, and only then', () => {
    for (const state of ['dark', 'unsure'] as const) {
      expect(glows(lampShapes(state, { face: false, id: 'a' }))).toHaveLength(0);
    }
    for (const state of ['amber', 'red'] as const) {
      expect(glows(lampShapes(state, { face: false, id: 'a' }))).toHaveLength(1);
    }
  });

  it.each(['dark', 'unsure', 'amber', 'red'] as const)('%s: has a face for young readers only', (state) => {
    const without = flat(lampShapes(state, { face: false, id: 'a' })).length;
    expect(flat(lampShapes(state, { face: true, id: 'a' })).length).toBeGreaterThan(without);
  });

  it('two lamps in one document share no gradient, and each finds its own', () => {
    const shapes = flat(lampShapes('red', { face: true, id: 'x' }));
    const ids = shapes.flatMap(({ attributes }) => attributes.id ?? []);
    const used = shapes.flatMap(({ attributes }) => attributes.fill?.match(/^url\(#(.+)\)$/)?.[1] ?? []);
    expect(ids.every((id) => id.startsWith('x-'))).toBe(true);
    expect(ids).toEqual(expect.arrayContaining(used));
  });

  it('holds nothing that could run or load', () => {
    const tags = new Set(flat(lampShapes('amber', { face: true, id: 'a' })).map(({ tag }) => tag));
    const drawn = ['defs', 'radialGradient', 'linearGradient', 'stop', 'circle', 'ellipse', 'path'];
    expect([...tags].filter((tag) => !drawn.includes(tag))).toEqual([]);
  });
});

describe('lampStateOf', () => {
  it('is dark for calm alone: what is not known has a lamp of its own', () => {
    expect([lampStateOf('calm'), lampStateOf('unknown')]).toEqual(['dark', 'unsure']);
    expect([lampStateOf('caution'), lampStateOf('danger')]).toEqual(['amber', 'red']);
  });
});
