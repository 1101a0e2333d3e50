/**
 * Cheap hints that a page may hold a chat: run by the scout on every page, so no import, few attributes, no
 * style or layout. It asks too often rather than too seldom; the guard then looks properly.
 */

/** A place that is read: a document, or a shadow root of it. */
type Place = Document | ShadowRoot;

/** Words of talk that a title, heading or button shows; also inside longer words (`tchatter`, `chatroom`). */
const TALK =
  /chat|omegle|strang(er|e people)|inconnu|anonym|random (people|person|partner|call|video)|salons?\b|rooms?\b|dialogue|discut|rencontre|pseudo|nickname|webcam|\bcams?\b|roulette|dating|\birc\b|asl\b|\basv\b|new people|people nearby|c[ée]libataire|private message|messages? priv/i;
/** A title that says chat is enough, also where rooms are only links. */
const CHAT = /\bt?'?chat(s|te[rz]|ting|room|ear)?\b/i;
/** What a message box or a nickname box is called, by its words or by its makers. */
const BOX =
  /message|\bmsg|chat|nick|pseudo|surnom|screen ?name|stranger|type (something|here)|say (something|hi)|[ée]cri(s|re|vez)|your age|\b[âa]ge\b/i;
const BOXES =
  'textarea,input:not([type]),input[type=text],input[type=number],[contenteditable=true],[role=textbox],select';
const CAMERA = 'video[autoplay]:not([src]),video[playsinline]:not([src]),iframe[allow*=camera]';

/**
 * Whether the guard should look at this frame.
 * @param shadowRootOf opens closed shadow roots too; without it only the document itself is seen
 */
export function hintsOf(document: Document, shadowRootOf?: (element: Element) => ShadowRoot | null): boolean {
  if (hintsIn(document)) return true;
  if (!shadowRootOf) return false;
  const hosts = find(document, 'body,body>*,body>*>*', 60);
  return hosts.some((host) => {
    const root = shadowOf(host, shadowRootOf);
    return root !== null && hintsIn(root);
  });
}

function hintsIn(place: Place): boolean {
  if (find(place, CAMERA, 1).length > 0 || find(place, '[role=log]', 1).length > 0) return true;
  if (find(place, 'title', 1).some((title) => CHAT.test(wordsOf(title)))) return true;
  const boxes = find(place, BOXES, 60);
  if (boxes.some((box) => BOX.test(namesOf(box)))) return true;
  const buttons = find(place, 'button,[role=button],input[type=submit],input[type=button]', 60);
  if (boxes.length + buttons.length === 0) return false;
  return find(place, 'title,h1,h2', 12)
    .concat(buttons)
    .some((element) => TALK.test(wordsOf(element)));
}

/** Query through the prototype: a page's `<img name="querySelectorAll">` must not stop it. */
function find(place: Place, selector: string, cap: number): Element[] {
  let proto = Object.getPrototypeOf(place);
  while (proto && !Object.hasOwn(proto, 'querySelectorAll')) proto = Object.getPrototypeOf(proto);
  const found: ArrayLike<Element> = (proto ?? place).querySelectorAll.call(place, selector);
  const picked: Element[] = [];
  const step = Math.max(1, found.length / cap);
  for (let index = 0; index < found.length && picked.length < cap; index += step) {
    const element = found[Math.floor(index)];
    if (element) picked.push(element);
  }
  return picked;
}

function namesOf(box: Element): string {
  return ['placeholder', 'aria-label', 'name', 'id', 'data-placeholder']
    .map((name) => box.getAttribute(name) ?? '')
    .join(' ')
    .slice(0, 300);
}

function wordsOf(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.getAttribute('value') ?? '';
  return `${label} ${(element.textContent ?? '').slice(0, 200)}`;
}

function shadowOf(host: Element, shadowRootOf: (element: Element) => ShadowRoot | null): ShadowRoot | null {
  try {
    return shadowRootOf(host);
  } catch {
    return null;
  }
}
