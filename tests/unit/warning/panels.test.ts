import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { createPanels } from '#lib/warning/panels.ts';

it('counts a question as asked only while what a press has opened last is that question', () => {
  const { document } = parseHTML(
    '<p><i data-does="why" aria-controls="a"></i><i data-does="plain" aria-controls="b"></i><b id="a" class="panel"></b><b id="b" class="panel"></b></p>',
  );
  for (const panel of document.querySelectorAll('.panel')) panel.scrollIntoView = () => undefined;
  const root = document as unknown as ShadowRoot;
  const [why, plain] = [...document.querySelectorAll<HTMLElement>('i')] as [HTMLElement, HTMLElement];
  const panels = createPanels();
  const asked = (): boolean => panels.hasAsked();
  expect(asked()).toBe(false);
  panels.toggle(root, plain);
  expect(asked()).toBe(true);
  panels.toggle(root, why);
  expect(asked()).toBe(false);
  panels.toggle(root, plain);
  panels.toggle(root, plain);
  expect(asked()).toBe(false);
  panels.toggle(root, plain);
  panels.close(root);
  expect(asked()).toBe(false);
});
