/**
 * Hints behind shadow roots, open or closed. Asking for a closed root is dear, so the scout asks only where a
 * page can hardly show anything else: on pages that are sparse by themselves, at elements with a name of their
 * own, and at what a person sees as a large surface while the document has nothing in it.
 */
import { hintsAloud, hintsAtFirst, protoOf } from './hints.ts';

export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** How many elements are asked for their root in one look, nested ones included. */
const MOST_ASKED = 60;
/** A shadow tree within a shadow tree within one: deeper was never seen. */
const DEEPEST = 4;
/** Of elements with a name of their own no more are met. */
const MOST_NAMED = 300;

export interface Place {
  window: Window;
  document: Document;
  shadowRootOf: ShadowRootOf;
}

/** Whether a shadow tree of one of these hosts, or one within it, shows a hint. */
export function hintsBehind(place: Place, hosts: readonly Element[]): boolean {
  let left = MOST_ASKED;
  const hintsAt = (among: readonly Element[], depth: number): boolean =>
    among.some((host) => {
      const root = left-- > 0 && place.shadowRootOf(host);
      return (
        root &&
        (hintsAtFirst(root) ||
          hintsAloud(root) ||
          (depth < DEEPEST && hintsAt(hostsAmong(root.querySelectorAll('*')), depth + 1)))
      );
    });
  return hintsAt(hosts, 1);
}

/** What may hold a shadow tree near the root of a document. For sparse pages. */
export function nearRoot(document: Document): Element[] {
  return hostsAmong(protoOf(document).querySelectorAll.call(document, 'body,body>*,body>*>*,body>*>*>*'));
}

/**
 * What may hide something from a person: what was just clicked or focused (`target`), surfaces that stand in the window, and
 * elements with a name of their own.
 */
export function inSight({ window, document }: Place, target: EventTarget | null): Element[] {
  const proto = protoOf(document);
  const met = new Set<Element>();
  // What a person meets at nine points of the window and has nothing in it, as the host of a closed root has.
  for (let x = 0.2; x < 1; x += 0.3)
    for (let y = 0.2; y < 1; y += 0.3) {
      const element = proto.elementFromPoint.call(document, window.innerWidth * x, window.innerHeight * y);
      if (element && isBare(element)) met.add(element);
    }
  // Elements like `<chat-room>`, anywhere in the document. CSS can't ask for a dash in a name; XPath can.
  const named = proto.evaluate.call(document, "//*[contains(name(),'-')]", document, null, 7, null);
  for (let at = 0; at < MOST_NAMED && at < named.snapshotLength; at++)
    met.add(named.snapshotItem(at) as Element);
  const hosts = hostsAmong(met);
  if (target && 'localName' in target && isBare(target as Element)) hosts.unshift(target as Element);
  return hosts;
}

/** Of what may hold a shadow tree, at most as many as may be asked, evenly spread. */
function hostsAmong(elements: Iterable<Element>): Element[] {
  const hosts = [...elements].filter(mayHost);
  const step = hosts.length / MOST_ASKED;
  return hosts.filter((_, at) => at % step < 1);
}

/** It may hold a shadow tree, and shows nothing without one. */
const isBare = (element: Element) => mayHost(element) && !element.textContent?.trim();

/** What is drawn without children and is no host. */
const DRAWN_ALONE = ',img,video,canvas,iframe,input,textarea,object,embed,hr,br,script,style,link,svg,';

/** Hosts show nothing of their own, or have an element name of their own, or an open root. */
const mayHost = (element: Element) =>
  !DRAWN_ALONE.includes(`,${element.localName},`) &&
  (!element.firstElementChild || element.shadowRoot || element.localName.includes('-'));
