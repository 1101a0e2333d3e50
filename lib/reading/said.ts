import type { Dom } from './dom.ts';
import { isLog } from './lists.ts';
import type { Visited } from './visit.ts';

/** Whole class names, so that the `post-12` of a page that a blog program made is not taken for a post. */
const POST =
  /(^|\s)(posts?|post-?(body|content|text|message)|comments?|comment-?(body|content|text)|commentaires?|repl(y|ies)|reponses?|topic-post|bubble)(\s|$)/i;

/**
 * Tells which elements stand in a message log, a post or a comment. A box that also holds a field is the place
 * of talk as a whole, with the site's own words in it, and does not count.
 */
export function saidIn(dom: Dom, visited: Visited, fields: Element[]): (element: Element) => boolean {
  const holding = new Set<Node>();
  for (const field of fields) {
    for (let up = visited.parentOf(field); up && !holding.has(up); up = visited.parentOf(up)) holding.add(up);
  }
  const known = new Map<Node, boolean>();
  // Climbed step by step: a page may nest its elements deeper than calls can be nested.
  return (element) => {
    const below: Node[] = [];
    let said = false;
    for (let up: Node | null = element; up && !holding.has(up); up = visited.parentOf(up)) {
      const before = known.get(up);
      said = before ?? (isLog(dom, up) || isPost(dom, up));
      below.push(up);
      if (said || before !== undefined) break;
    }
    for (const node of below) known.set(node, said);
    return said;
  };
}

function isPost(dom: Dom, node: Node): boolean {
  if (!dom.isElement(node)) return false;
  const tag = dom.tag(node);
  return tag !== 'body' && tag !== 'html' && POST.test(dom.attribute(node, 'class').slice(0, 200));
}
