import { guessLanguage } from '#lib/languages/guess.ts';
import { normalForm } from '#lib/text/normal.ts';
import { readActions, readLinks } from './actions.ts';
import { type Dom, domOf } from './dom.ts';
import { readField, readFields } from './fields.ts';
import { groupsOf } from './groups.ts';
import { LIMITS, type Limits } from './limits.ts';
import { isLog, readLists } from './lists.ts';
import { readMarks } from './marks.ts';
import { readMedia } from './media.ts';
import type { Block, Page } from './page.ts';
import { sort } from './sort.ts';
import { readBlocks, textWithin } from './texts.ts';
import { type ShadowRootOf, type Visited, visit } from './visit.ts';

/**
 * A field in which a higher number followed a minor's, or in which the minor's is still `standing`; `refused`: it was called
 * wrong there.
 */
export interface Raised {
  element: Element;
  /** The minor's. */
  age: number;
  refused: boolean;
  standing?: boolean;
}

/**
 * Reads one frame's document, open and closed shadow trees included, into plain capped data.
 * @param shadowRootOf what the browser gives an extension for an element's shadow root, null where there is none
 * @param raised what the guard saw being typed; the numbers themselves stay with it
 */
export function readPage(
  document: Document,
  shadowRootOf: ShadowRootOf,
  raised: readonly Raised[] = [],
  limits: Limits = LIMITS,
): Page {
  const dom = domOf(document, shadowRootOf);
  const visited = visit(dom, shadowRootOf, limits);
  const sorted = sort(dom, visited);
  const groups = groupsOf(dom, visited, sorted.fields, sorted.actions);
  const blocks = readBlocks(dom, visited, sorted.fields, limits.characters);
  const head = readHead(dom, visited);
  return {
    ...head,
    language: head.language || languageOf(blocks),
    fields: readFields(dom, visited, sorted, groups, limits.fields),
    actions: readActions(dom, sorted, groups, limits.actions),
    links: readLinks(dom, sorted, limits.links),
    blocks,
    lists: readLists(dom, visited, limits),
    logs: visited.nodes.filter((node) => isLog(dom, node)).length,
    media: readMedia(dom, sorted),
    cut: visited.cut,
    unread: visited.unread,
    retries: raised.map(({ element, ...told }) => ({
      ...told,
      field: readField(dom, visited, sorted, groups, element),
    })),
    marks: readMarks(dom, visited, sorted, blocks, limits.marks),
  };
}

/** Title, description and declared language. */
function readHead(dom: Dom, visited: Visited): Pick<Page, 'language' | 'title' | 'description'> {
  const head = { language: '', title: '', description: '' };
  for (const node of visited.nodes) {
    if (!dom.isElement(node)) continue;
    const tag = dom.tag(node);
    if (tag === 'body') break;
    if (tag === 'html')
      head.language = (dom
        .attribute(node, 'lang')
        .toLowerCase()
        .match(/^[a-z]{2}/) ?? [''])[0];
    if (tag === 'title') head.title = textWithin(dom, node, 200);
    if (tag === 'meta' && dom.attribute(node, 'name') === 'description') {
      head.description = normalForm(dom.attribute(node, 'content'), 400);
    }
  }
  return head;
}

function languageOf(blocks: Block[]): string {
  return guessLanguage(
    blocks
      .slice(0, 60)
      .map((block) => block.text)
      .join(' '),
  );
}
