/**
 * Hints behind shadow roots, open or closed. Asking for a closed root is dear, so the scout asks only where a
 * page can hardly show anything else: on pages that are sparse by themselves, at elements with a name of their
 * own, and at what a person sees as a large surface while the document has nothing in it.
 */
import { hintsAloud, hintsAtFirst } from './hints.ts';

export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** How many elements are asked for their root in one look, nested ones included. */
const MOST_ASKED = 60;
/** A shadow tree within a shadow tree within one: deeper was never seen. */
const DEEPEST = 4;

export interface Place {
  window: Window;
  document: Document;
  shadowRootOf: ShadowRootOf;
}

/**
 * How to look behind the shadow roots of a frame. All of it stands in one function: few pages need it, and what
 * stands inside is then passed over in one go.
 */
export function behindRoots({ window, document, shadowRootOf }: Place) {
  // From the prototype, which names in the page can't shadow.
  const { querySelectorAll, evaluate, elementFromPoint } = Object.getPrototypeOf(document) as Document;

  const hintsAt = (hosts: readonly Element[]): boolean => {
    let left = MOST_ASKED;
    const within = (host: Element, depth: number): boolean => {
      if (left-- <= 0) return false;
      const root = rootOf(host);
      if (!root) return false;
      if (hintsAtFirst(root) || hintsAloud(root)) return true;
      if (depth === DEEPEST) return false;
      return spread([...root.querySelectorAll('*')].filter(mayHost)).some((inner) =>
        within(inner, depth + 1),
      );
    };
    return hosts.some((host) => within(host, 1));
  };

  const rootOf = (host: Element): ShadowRoot | null => {
    try {
      return shadowRootOf(host);
    } catch {
      return null;
    }
  };

  /** Elements like `<chat-room>`, anywhere in the document. CSS can't ask for a dash in a name; XPath can. */
  const named = (): Element[] => {
    const found = evaluate.call(document, "//*[contains(name(),'-')]", document, null, 7, null);
    return Array.from({ length: Math.min(300, found.snapshotLength) }, (_, at) =>
      found.snapshotItem(at),
    ).filter((node): node is Element => node !== null);
  };

  /** What a person meets at nine points of the window and has nothing in it, as the host of a closed root has. */
  const surfaces = (): Element[] => {
    const { innerWidth, innerHeight } = window;
    const met = new Set<Element>();
    for (const x of [0.2, 0.5, 0.8])
      for (const y of [0.2, 0.5, 0.8]) {
        const element = elementFromPoint.call(document, innerWidth * x, innerHeight * y);
        if (element && isBare(element)) met.add(element);
      }
    return [...met];
  };

  /** It may hold a shadow tree, and shows nothing without one. */
  const isBare = (element: Element) => mayHost(element) && !element.textContent?.trim();

  /** What is drawn without children and is no host. */
  const drawnAlone = /^(img|video|canvas|iframe|input|textarea|object|embed|hr|br|script|style|link|svg)$/;

  /** Hosts show nothing of their own, or have an element name of their own, or an open root. */
  const mayHost = (element: Element): boolean => {
    if (drawnAlone.test(element.localName)) return false;
    return (
      element.firstElementChild === null || element.shadowRoot !== null || element.localName.includes('-')
    );
  };

  return {
    /** Whether something near the root of the document, or within a nested tree, shows a hint. For sparse pages. */
    nearRoot(): boolean {
      const near = querySelectorAll.call(document, 'body,body>*,body>*>*,body>*>*>*');
      return hintsAt(spread([...near].filter(mayHost)));
    },
    /**
     * Whether a hint is hidden by an element with a name of its own, by a surface that stands in the window, or by
     * what a person has just clicked or focused (`target`).
     */
    inSight(target: EventTarget | null): boolean {
      const clicked = target && 'localName' in target ? [target as Element].filter(isBare) : [];
      return hintsAt([...clicked, ...spread([...surfaces(), ...named()])]);
    },
  };
}

/** At most as many as may be asked, evenly spread. */
function spread(elements: readonly Element[]): Element[] {
  const step = Math.max(1, elements.length / MOST_ASKED);
  return Array.from(
    { length: Math.min(MOST_ASKED, elements.length) },
    (_, at) => elements[Math.floor(at * step)] as Element,
  );
}
