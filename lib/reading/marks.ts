import type { Dom } from './dom.ts';
import type { Block, Mark, MarkKind } from './page.ts';
import type { Sorted } from './sort.ts';
import type { Visited } from './visit.ts';

/** Share of each kind in the cap, so that one kind can't crowd out the others. */
const SHARES: Record<MarkKind, number> = { field: 0.1, id: 0.2, class: 0.4, script: 0.08, phrase: 0.22 };

/**
 * What a site keeps when it comes back under a new name: names of fields, ids, classes and scripts, and its
 * sentences with numbers blanked. Each once, at most `cap` together.
 */
export function readMarks(dom: Dom, visited: Visited, sorted: Sorted, blocks: Block[], cap: number): Mark[] {
  const found: Record<MarkKind, Set<string>> = {
    field: new Set(),
    id: new Set(),
    class: new Set(),
    script: new Set(),
    phrase: new Set(),
  };
  const add = (kind: MarkKind, value: string): void => {
    const set = found[kind];
    if (value !== '' && value.length <= 120 && set.size < cap * SHARES[kind]) set.add(value);
  };
  for (const field of sorted.fields) add('field', dom.attribute(field, 'name'));
  for (const script of sorted.scripts) add('script', fileName(dom.attribute(script, 'src')));
  for (const node of visited.nodes) {
    if (!dom.isElement(node)) continue;
    add('id', blankNumbers(dom.attribute(node, 'id').slice(0, 200)));
    for (const name of dom.attribute(node, 'class').slice(0, 300).split(/\s+/))
      add('class', blankNumbers(name));
  }
  for (const block of blocks) {
    if (block.text.length >= 12 && block.text.length <= 160)
      add('phrase', blankNumbers(block.text).slice(0, 120));
  }
  return (Object.keys(found) as MarkKind[]).flatMap((kind) =>
    [...found[kind]].map((value) => ({ kind, value })),
  );
}

function blankNumbers(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** Last part of a script's address without query, version and content hash. */
function fileName(address: string): string {
  const name = address.split(/[?#]/)[0]?.split('/').pop() ?? '';
  return name
    .toLowerCase()
    .replace(/[.-][0-9a-f]{6,}(?=\.)/g, '')
    .replace(/\d+/g, '#');
}
