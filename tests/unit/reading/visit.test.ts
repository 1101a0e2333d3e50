import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { domOf } from '#lib/reading/dom.ts';
import { LIMITS } from '#lib/reading/limits.ts';
import { visit } from '#lib/reading/visit.ts';

function visited(body: string) {
  const document = parseHTML(`<html><body>${body}</body></html>`).document as unknown as Document;
  const dom = domOf(document);
  return { dom, ...visit(dom, () => null, LIMITS) };
}

describe('visit', () => {
  it('sees every node of an ordinary page once, in order', () => {
    const { nodes, dom, cut } = visited('<p>a<b>b</b></p><p>c</p>');
    expect(cut).toBe(false);
    expect(new Set(nodes).size).toBe(nodes.length);
    expect(nodes.map((node) => dom.text(node)).join('')).toBe('abc');
  });

  it('does as much work on a huge page as on a large one', () => {
    const most = LIMITS.head + LIMITS.tail + LIMITS.middle;
    for (const size of [10_000, 60_000]) {
      expect(visited('<i></i>'.repeat(size)).nodes.length).toBeLessThanOrEqual(most);
    }
  });

  it('keeps document order in the tail', () => {
    const { nodes, dom } = visited(`${'<i></i>'.repeat(10_000)}<p>one</p><p>two</p>`);
    expect(nodes.map((node) => dom.text(node)).filter(Boolean)).toEqual(['one', 'two']);
  });

  it.each([
    ['near the start', 0],
    ['at the end of a huge page', 10_000],
  ])('sees shadow hosts inside shadow roots, %s', (_, before) => {
    const { document } = parseHTML(`<html><body>${'<i></i>'.repeat(before)}<div></div></body></html>`);
    let host = document.querySelector('div') as unknown as HTMLElement;
    for (const text of ['outer', 'middle', 'inner']) {
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = `<p>${text}</p><section></section>`;
      host = root.querySelector('section') as HTMLElement;
    }
    const dom = domOf(document as unknown as Document);
    const { nodes, parentOf } = visit(dom, (element) => element.shadowRoot ?? null, LIMITS);
    expect(nodes.map((node) => dom.text(node)).filter(Boolean)).toEqual(['outer', 'middle', 'inner']);
    const parents = (node: Node | null): number => (node ? 1 + parents(parentOf(node)) : 0);
    expect(parents(nodes.find((node) => dom.text(node) === 'inner') ?? null)).toBeGreaterThan(8);
  });

  it.each([
    ['an object', '<object><p>door</p></object>'],
    ['a drawing', '<svg><text>label</text><g><foreignObject><p>door</p></foreignObject></g></svg>'],
    ['a formula', '<math><mi>x</mi><mtext><p>door</p></mtext></math>'],
  ])('sees the page in %s: %s', (_, body) => {
    for (const before of ['', '<i></i>'.repeat(10_000)]) {
      const { nodes, dom } = visited(`${before}${body}`);
      expect(nodes.map((node) => dom.text(node)).filter(Boolean)).toEqual(['door']);
    }
  });

  it('sees a page within drawings within drawings, deeper than shadow trees are followed', () => {
    const { document } = parseHTML('<html><body></body></html>');
    let inner = document.querySelector('body') as unknown as Node;
    for (let depth = 0; depth < 300; depth++) {
      for (const tag of ['svg', 'foreignObject'])
        inner = inner.appendChild(
          document.createElementNS('http://www.w3.org/2000/svg', tag) as unknown as Node,
        );
    }
    inner.appendChild(document.createTextNode('door') as unknown as Node);
    const dom = domOf(document as unknown as Document);
    const { nodes } = visit(dom, () => null, LIMITS);
    expect(nodes.map((node) => dom.text(node)).filter(Boolean)).toEqual(['door']);
    expect(new Set(nodes).size).toBe(nodes.length);
  });

  it.each(['noscript', 'template'])(
    'sees what stands in a %s where styles show it, and not otherwise',
    (tag) => {
      for (const display of ['none', 'block', 'contents']) {
        const { document } = parseHTML(`<html><body><i></i></body></html>`);
        const box = document.createElement(tag);
        box.append(document.createTextNode('door'));
        document.querySelector('i')?.after(box);
        const found = document as unknown as Document;
        Object.defineProperty(found, 'defaultView', { value: { getComputedStyle: () => ({ display }) } });
        const dom = domOf(found);
        const { nodes } = visit(dom, () => null, LIMITS);
        expect(nodes.some((node) => dom.text(node) === 'door')).toBe(display !== 'none');
      }
    },
  );
});
