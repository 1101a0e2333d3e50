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
});
