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
  const isSaid = (node: Node | null): boolean => {
    if (node === null || holding.has(node)) return false;
    const before = known.get(node);
    if (before !== undefined) return before;
    const said = isLog(dom, node) || isPost(dom, node) || isSaid(visited.parentOf(node));
    known.set(node, said);
    return said;
  };
  return isSaid;
}

function isPost(dom: Dom, node: Node): boolean {
  if (!dom.isElement(node)) return false;
  const tag = dom.tag(node);
  return tag !== 'body' && tag !== 'html' && POST.test(dom.attribute(node, 'class').slice(0, 200));
}
