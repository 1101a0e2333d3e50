import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { clearLeftovers } from '#lib/warning/leftovers.ts';

it('takes what an earlier version left, and nothing of what stands now or is the page’s', () => {
  const { document } = parseHTML('<html><head></head><body></body></html>');
  const roots = new Map<Element, DocumentFragment>();
  const raised = (name: string) => {
    const host = document.createElement(name);
    const root = document.createDocumentFragment();
    root.append(Object.assign(document.createElement('div'), { className: 'surface' }));
    roots.set(host, root);
    document.documentElement.append(host);
    return host;
  };
  const [old, card, note] = [raised('ab-cd'), raised('ef-gh'), raised('ij-kl')];
  const own = document.createElement('x-page');
  document.documentElement.append(own);
  clearLeftovers(document, (host) => (roots.get(host) as unknown as ShadowRoot | undefined) ?? null, [
    card,
    note,
  ]);
  const left = [...document.documentElement.children];
  expect(left).not.toContain(old);
  for (const host of [card, note, own]) expect(left).toContain(host);
});
