/**
 * Cheap hints that a page may hold a chat: run by the scout on every page, so no import, one query, few
 * attributes, no style or layout. It asks too often rather than too seldom; the guard then looks properly.
 */

/** Words of talk in a title, heading or button; also inside longer words (`tchatter`, `chatroom`). */
const TALK =
  /chat|omegle|strang(er|e people)|inconnu|anonym|random (pe|pa|call|video)|salons?\b|rooms?\b|dialogue|discut|rencontre|pseudo|nickname|\b(web)?cams?\b|roulette|dating|\birc\b|\bas[lv]\b|new people|people nearby|c[ée]libataire|private message|messages? priv/i;
/** A title that says chat is enough, also where rooms are only links. */
const CHAT = /\bt?['’]?chat(s|te[rz]|ting|room|ear)?\b/i;
/** What a message box, a nickname box or an age box is called, by its words or by its makers. */
const BOX =
  /message|\bmsg|chat|nick|pseudo|surnom|screen ?name|stranger|type (something|here)|say (something|hi)|[ée]cri(s|re|vez)|\b[âa]ge\b/i;
const SELECTOR =
  'title,h1,h2,button,[role=button],[role=log],input,textarea,select,[contenteditable=true],[role=textbox],video:not([src]),iframe[allow*=camera]';
/** More than this is looked at by the guard: among that many, picking some would miss the door between decoys. */
const MOST = 600;
/** On larger pages even one query is felt; the guard reads them within limits. */
const HUGE = 20_000;

/**
 * Whether the guard should look at this frame. A page on which looking fails has something to hide: a hint too.
 * @param shadowRootOf opens closed shadow roots too; without it only the document itself is seen
 */
export function hintsOf(document: Document, shadowRootOf?: (element: Element) => ShadowRoot | null): boolean {
  try {
    return look(document, shadowRootOf);
  } catch {
    return true;
  }
}

function look(document: Document, shadowRootOf?: (element: Element) => ShadowRoot | null): boolean {
  if (call(document, 'getElementsByTagName', '*').length > HUGE || hintsIn(document)) return true;
  if (!shadowRootOf) return false;
  return hosts(document).some((host) => {
    const root = mayHost(host) ? shadowOf(host, shadowRootOf) : null;
    return root !== null && hintsIn(root);
  });
}

/** Asking for a closed root is dear: hosts show nothing of their own, or have an element name of their own. */
function mayHost(element: Element): boolean {
  return element.firstElementChild === null || element.shadowRoot !== null || element.localName.includes('-');
}

function hintsIn(place: Document | ShadowRoot): boolean {
  let words = '';
  let pressed = false;
  const found = call(place, 'querySelectorAll', SELECTOR);
  if (found.length > MOST) return true;
  for (const element of Array.from(found)) {
    const tag = element.localName;
    if (tag === 'title') {
      if (CHAT.test(element.textContent ?? '')) return true;
      words += element.textContent;
    } else if (tag === 'h1' || tag === 'h2') {
      words += ` ${(element.textContent ?? '').slice(0, 150)}`;
    } else if (tag === 'video' || tag === 'iframe' || attribute(element, 'role') === 'log') {
      if (tag !== 'video' || element.hasAttribute('autoplay') || element.hasAttribute('playsinline'))
        return true;
    } else {
      pressed = true;
      if (tag === 'button' || attribute(element, 'role') === 'button' || isButton(element)) {
        words += ` ${(element.textContent ?? '').slice(0, 60)} ${attribute(element, 'aria-label')} ${attribute(element, 'value')}`;
      } else if (BOX.test(namesOf(element))) return true;
    }
  }
  return pressed && TALK.test(words);
}

function isButton(element: Element): boolean {
  const type = element.localName === 'input' ? attribute(element, 'type') : '';
  return type === 'submit' || type === 'button';
}

function namesOf(box: Element): string {
  const type = attribute(box, 'type');
  if (type === 'hidden' || type === 'checkbox' || type === 'radio' || type === 'email' || type === 'password')
    return '';
  let names = '';
  for (const name of ['placeholder', 'aria-label', 'name', 'id', 'data-placeholder'])
    names += ` ${attribute(box, name)}`;
  return names.slice(0, 300);
}

function attribute(element: Element, name: string): string {
  return String(call(element, 'getAttribute', name) ?? '');
}

/** Through the prototype, which a page's `<img name="querySelectorAll">` or `<input name="getAttribute">` can't shadow. */
function call<M extends keyof Methods>(on: object, method: M, what: string): Methods[M] {
  let proto = Object.getPrototypeOf(on);
  while (proto && !Object.hasOwn(proto, method)) proto = Object.getPrototypeOf(proto);
  return proto[method].call(on, what);
}

interface Methods {
  querySelectorAll: ArrayLike<Element>;
  getElementsByTagName: ArrayLike<Element>;
  getAttribute: string | null;
}

/** Elements near the root that may hold a shadow tree, at most sixty, evenly spread. */
function hosts(document: Document): Element[] {
  const found = call(document, 'querySelectorAll', 'body,body>*,body>*>*');
  const step = Math.max(1, found.length / 60);
  return Array.from(
    { length: Math.min(60, found.length) },
    (_, at) => found[Math.floor(at * step)] as Element,
  );
}

function shadowOf(host: Element, shadowRootOf: (element: Element) => ShadowRoot | null): ShadowRoot | null {
  try {
    return shadowRootOf(host);
  } catch {
    return null;
  }
}
