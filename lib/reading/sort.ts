import type { Dom } from './dom.ts';
import type { Visited } from './visit.ts';

/** The visited elements that are read one by one, by what they are. */
export interface Sorted {
  fields: Element[];
  actions: Element[];
  links: Element[];
  media: Element[];
  scripts: Element[];
  /** Label elements by the id of their field. */
  labels: Map<string, Element>;
  ids: Map<string, Element>;
}

const BUTTON_TYPES = new Set(['submit', 'button', 'image', 'reset']);
const ACTING_ROLES = new Set(['button', 'menuitem', 'tab', 'switch']);
const LOOKS_LIKE_A_BUTTON = /(^|[\s_-])(btn|button|bouton)([\s_-]|$)/i;

/** Sorts the visited elements; custom buttons and text boxes (roles, `contenteditable`) count as what they act as. */
export function sort(dom: Dom, visited: Visited): Sorted {
  const sorted: Sorted = {
    fields: [],
    actions: [],
    links: [],
    media: [],
    scripts: [],
    labels: new Map(),
    ids: new Map(),
  };
  for (const node of visited.nodes) {
    if (!dom.isElement(node)) continue;
    const tag = dom.tag(node);
    const id = dom.attribute(node, 'id');
    if (id) sorted.ids.set(id, node);
    if (tag === 'label') sorted.labels.set(dom.attribute(node, 'for'), node);
    placeOf(dom, node, tag, sorted)?.push(node);
  }
  return sorted;
}

function placeOf(dom: Dom, element: Element, tag: string, sorted: Sorted): Element[] | null {
  const role = dom.attribute(element, 'role');
  switch (tag) {
    case 'input': {
      const type = dom.attribute(element, 'type').toLowerCase();
      if (type === 'hidden') return null;
      return BUTTON_TYPES.has(type) ? sorted.actions : sorted.fields;
    }
    case 'select':
    case 'textarea':
      return sorted.fields;
    case 'button':
      return sorted.actions;
    case 'a':
      return role === 'button' || staysHere(dom.attribute(element, 'href')) ? sorted.actions : sorted.links;
    case 'video':
    case 'canvas':
    case 'iframe':
      return sorted.media;
    case 'script':
      return sorted.scripts;
    default:
      break;
  }
  if (role === 'textbox' || role === 'searchbox' || isEditable(dom, element)) return sorted.fields;
  if (ACTING_ROLES.has(role) || dom.attribute(element, 'onclick') !== '') return sorted.actions;
  if (tag !== 'div' && tag !== 'span' && tag !== 'li') return null;
  return LOOKS_LIKE_A_BUTTON.test(dom.attribute(element, 'class')) ? sorted.actions : null;
}

function staysHere(href: string): boolean {
  return href === '' || href.startsWith('#') || href.toLowerCase().startsWith('javascript:');
}

function isEditable(dom: Dom, element: Element): boolean {
  const value = dom.attribute(element, 'contenteditable').toLowerCase();
  return value === 'true' || value === 'plaintext-only';
}
