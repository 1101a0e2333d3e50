import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Colours of `tokens.css` in one theme: plain ones, and the half of `light-dark()` that the theme shows. */
function colours(theme: 'light' | 'dark'): Map<string, string> {
  const css = readFileSync('assets/styles/tokens.css', 'utf8');
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of css.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const pair = /^light-dark\((#\w{6}), (#\w{6})\)$/.exec(value);
    const colour = pair ? pair[theme === 'light' ? 1 : 2] : value;
    if (colour?.startsWith('#')) found.set(name, colour);
  }
  return found;
}

/** Relative luminance of sRGB, as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT = [
  ['ink', 'paper'],
  ['ink', 'card'],
  ['ink', 'ember-wash'],
  ['ink', 'glow-wash'],
  ['ink', 'moss-wash'],
  ['ink-2', 'paper'],
  ['ink-2', 'card'],
  ['on-ink', 'ink'],
  ['on-ember', 'ember'],
  ['on-ember', 'ember-deep'],
  ['on-glow', 'glow'],
  ['ember-deep', 'ember-wash'],
  ['glow-deep', 'glow-wash'],
  ['moss', 'paper'],
  ['moss', 'card'],
  ['night-ink', 'night'],
  ['night-ink-2', 'night'],
] as const;
const EDGES = [
  ['edge', 'paper'],
  ['edge', 'card'],
  ['focus', 'paper'],
  ['focus', 'card'],
  ['night-edge', 'night'],
  ['ember', 'card'],
  ['moss', 'card'],
] as const;

describe.each(['light', 'dark'] as const)('colours in the %s theme', (theme) => {
  const palette = colours(theme);
  const between = (a: string, b: string) => contrast(palette.get(a) ?? '', palette.get(b) ?? '');
  it.each(TEXT)('%s can be read on %s', (text, surface) => {
    expect(between(text, surface)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(EDGES)('%s can be seen on %s', (edge, surface) => {
    expect(between(edge, surface)).toBeGreaterThanOrEqual(3);
  });
});
