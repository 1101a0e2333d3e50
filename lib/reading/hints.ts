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
const MOST = 150;
/** On larger pages even one query is felt; the guard reads them within limits. */
const HUGE = 20_000;

/**
 * Whether the guard should look at this frame.
 * @param shadowRootOf opens closed shadow roots too; without it only the document itself is seen
 */
export function hintsOf(document: Document, shadowRootOf?: (element: Element) => ShadowRoot | null): boolean {
  if (all(document, 'getElementsByTagName', '*').length > HUGE || hintsIn(document)) return true;
  if (!shadowRootOf) return false;
  return find(document, 'body,body>*,body>*>*', 60).some((host) => {
    if (!mayHost(host)) return false;
    const root = shadowOf(host, shadowRootOf);
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
  for (const element of find(place, SELECTOR, MOST)) {
    const tag = element.localName;
    if (tag === 'title') {
      if (CHAT.test(element.textContent ?? '')) return true;
      words += element.textContent;
    } else if (tag === 'h1' || tag === 'h2') {
      words += ` ${(element.textContent ?? '').slice(0, 150)}`;
    } else if (tag === 'video' || tag === 'iframe' || element.getAttribute('role') === 'log') {
      if (tag !== 'video' || element.hasAttribute('autoplay') || element.hasAttribute('playsinline'))
        return true;
    } else {
      pressed = true;
      if (tag === 'button' || element.getAttribute('role') === 'button' || isButton(element)) {
        words += ` ${(element.textContent ?? '').slice(0, 60)} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('value') ?? ''}`;
      } else if (BOX.test(namesOf(element))) return true;
    }
  }
  return pressed && TALK.test(words);
}

function isButton(element: Element): boolean {
  const type = element.localName === 'input' ? element.getAttribute('type') : null;
  return type === 'submit' || type === 'button';
}

function namesOf(box: Element): string {
  const type = box.getAttribute('type');
  if (type === 'hidden' || type === 'checkbox' || type === 'radio' || type === 'email' || type === 'password')
    return '';
  let names = '';
  for (const name of ['placeholder', 'aria-label', 'name', 'id', 'data-placeholder'])
    names += ` ${box.getAttribute(name) ?? ''}`;
  return names.slice(0, 300);
}

/** Through the prototype, which a page's `<img name="querySelectorAll">` can't shadow. */
function all(
  place: Document | ShadowRoot,
  method: 'querySelectorAll' | 'getElementsByTagName',
  what: string,
): ArrayLike<Element> {
  let proto = Object.getPrototypeOf(place);
  while (proto && !Object.hasOwn(proto, method)) proto = Object.getPrototypeOf(proto);
  return (proto ?? place)[method].call(place, what);
}

/** At most `cap` matches, evenly spread. */
function find(place: Document | ShadowRoot, selector: string, cap: number): Element[] {
  const found = all(place, 'querySelectorAll', selector);
  const picked: Element[] = [];
  const step = Math.max(1, found.length / cap);
  for (let at = 0; at < found.length && picked.length < cap; at += step)
    picked.push(found[Math.floor(at)] as Element);
  return picked;
}

function shadowOf(host: Element, shadowRootOf: (element: Element) => ShadowRoot | null): ShadowRoot | null {
  try {
    return shadowRootOf(host);
  } catch {
    return null;
  }
}
