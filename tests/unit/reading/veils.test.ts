import { describe, expect, it } from 'vitest';
import { isIllegible, isVeiled, type StyleSource, type Styles } from '#lib/reading/veils.ts';

const PLAIN: Styles = {
  color: 'rgb(20, 20, 20)',
  colorScheme: 'normal',
  backgroundClip: 'border-box',
  backgroundColor: 'rgba(0, 0, 0, 0)',
  backgroundImage: 'none',
  clip: 'auto',
  clipPath: 'none',
  content: 'normal',
  filter: 'none',
  fontSize: '16px',
  opacity: '1',
  position: 'static',
  textIndent: '0px',
  textShadow: 'none',
  webkitTextFillColor: '',
  webkitTextStrokeWidth: '0px',
};
const WHITE = 'rgb(255, 255, 255)';

/** A line of text in a box in a page, each with its own styles. */
function veiled(
  text: Partial<Styles>,
  box: Partial<Styles> = {},
  around: { sibling?: Partial<Styles>; before?: Partial<Styles>; picture?: boolean; canvas?: string } = {},
): boolean {
  const [line, middle, page, sibling] = [{}, {}, {}, {}] as Element[];
  const styles = new Map([
    [line, { ...PLAIN, ...text }],
    [middle, { ...PLAIN, ...box }],
    [page, around.canvas === undefined ? { ...PLAIN, backgroundColor: WHITE } : PLAIN],
    [sibling, { ...PLAIN, ...around.sibling }],
  ]);
  const parents = new Map([
    [line, middle],
    [middle, page],
  ]);
  const source: StyleSource = {
    of: (element, pseudo) =>
      pseudo ? { ...PLAIN, content: 'none', ...around.before } : (styles.get(element) ?? null),
    parent: (element) => parents.get(element) ?? null,
    siblings: (element) => (element === line && around.sibling && sibling ? [sibling] : []),
    canvas: () => around.canvas ?? '',
    pictured: () => around.picture === true,
  };
  return isVeiled(line as Element, source) || isIllegible(line as Element, source);
}

describe('text that style alone hides', () => {
  it.each<[string, Partial<Styles>, Partial<Styles>]>([
    ['letters without size', { fontSize: '0px' }, {}],
    ['letters the size of a dot', { fontSize: '1px' }, {}],
    ['letters moved out of their line', { textIndent: '-9999px' }, {}],
    ['letters in the colour of the page', { color: WHITE }, {}],
    ['letters almost in the colour of the page', { color: 'rgb(250, 252, 255)' }, {}],
    ['letters in the colour of their box', { color: 'rgb(9, 9, 9)' }, { backgroundColor: 'rgb(9, 9, 9)' }],
    ['letters without colour', { color: 'rgba(0, 0, 0, 0)' }, {}],
    ['letters filled without colour', { webkitTextFillColor: 'rgba(0, 0, 0, 0)' }, {}],
    [
      'letters without colour on a gradient',
      { color: 'rgba(0, 0, 0, 0)', backgroundImage: 'linear-gradient(red, blue)' },
      {},
    ],
    ['text that a filter makes transparent', { filter: 'opacity(0)' }, {}],
    ['text in a box that filters make transparent', {}, { filter: 'blur(0px) opacity(0.2) opacity(0.2)' }],
    ['text cut away', { clipPath: 'inset(50%)' }, {}],
    ['text in a box cut away', {}, { clipPath: 'circle(0px at 50% 50%)' }],
    ['text cut to a corner', {}, { clipPath: 'polygon(0px 0px, 0px 0px, 0px 0px)' }],
    ['text cut the old way', {}, { position: 'absolute', clip: 'rect(0px, 0px, 0px, 0px)' }],
    ['text in a box that is all but transparent', { opacity: '0.2' }, { opacity: '0.2' }],
  ])('%s', (_, text, box) => {
    expect(veiled(text, box)).toBe(true);
  });
});

describe('text that can be seen, or may be', () => {
  it.each<[string, Partial<Styles>, Partial<Styles>]>([
    ['plain text', {}, {}],
    ['small print', { fontSize: '9px' }, {}],
    ['an indented first line', { textIndent: '-20px' }, {}],
    ['white on a dark box', { color: WHITE }, { backgroundColor: 'rgb(0, 40, 90)' }],
    [
      'white on a picture in the style',
      { color: WHITE },
      { backgroundImage: 'url("https://a.example/b.png")' },
    ],
    ['white on a veil of colour', { color: WHITE }, { backgroundColor: 'rgba(0, 0, 0, 0.4)' }],
    ['white with a dark shadow', { color: WHITE, textShadow: 'rgb(0, 0, 0) 0px 0px 4px' }, {}],
    [
      'letters painted with a gradient',
      {
        color: 'rgba(0, 0, 0, 0)',
        backgroundImage: 'linear-gradient(red, blue)',
        backgroundClip: 'text',
      },
      {},
    ],
    [
      'letters in a heading that is painted with a gradient',
      { webkitTextFillColor: 'rgba(0, 0, 0, 0)' },
      { backgroundImage: 'linear-gradient(red, blue)', backgroundClip: 'text' },
    ],
    [
      'letters of which only the edges are drawn',
      { webkitTextFillColor: 'rgba(0, 0, 0, 0)', webkitTextStrokeWidth: '1px' },
      {},
    ],
    ['letters filled in another colour', { color: WHITE, webkitTextFillColor: 'rgb(20, 20, 20)' }, {}],
    ['text with other filters', { filter: 'opacity(0.9) brightness(0)' }, {}],
    ['a rounded box', {}, { clipPath: 'inset(0px round 12px)' }],
    ['a colour written in another way', { color: 'oklch(1 0 0)' }, {}],
  ])('%s', (_, text, box) => {
    expect(veiled(text, box)).toBe(false);
  });

  it('white over a picture, a layer, or made-up content', () => {
    expect(veiled({ color: WHITE }, {}, { picture: true })).toBe(false);
    expect(veiled({ color: WHITE }, {}, { sibling: { position: 'absolute' } })).toBe(false);
    const before = { content: '""', backgroundColor: 'rgb(0, 0, 0)' };
    expect(veiled({ color: WHITE }, {}, { before })).toBe(false);
  });

  it('white on a page that paints no ground, unless the canvas is known to be white', () => {
    expect(veiled({ color: WHITE }, {}, { canvas: '' })).toBe(false);
    expect(veiled({ color: WHITE }, {}, { canvas: WHITE })).toBe(true);
  });

  it('but not white beside content that only clears floats', () => {
    expect(veiled({ color: WHITE }, {}, { before: { content: '""' } })).toBe(true);
  });
});
