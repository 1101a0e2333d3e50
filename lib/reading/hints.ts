/**
 * Cheap hints that a page may hold a chat: run by the scout where one glance (`glance.ts`) did not rule it out, and where a
 * page has changed. It asks for the guard too often rather than too seldom; the guard then looks properly.
 */
import { AGE, AT_ONCE, BOX, NAMED, WORDS } from './glance.ts';

/** What is read of an element here. */
type Control = Pick<
  HTMLInputElement,
  'textContent' | 'value' | 'placeholder' | 'name' | 'id' | 'getAttribute'
>;

/** What speaks: headings, and what can be pressed. */
const SPEAKING = 'h1,h2,button,[role=button]:not(form),[type=submit],[type=button]';
/** More than this is looked at by the guard: among that many, picking some would miss the door between decoys. */
const MOST = 600;

/** Boxes that show something with characters in it that are not seen: they cut its words in pieces for who looks for them. */
const CUT =
  '[placeholder*="\\ad "],[placeholder*="\\200b "],[placeholder*="\\200c "],[placeholder*="\\200d "],[placeholder*="\\2060 "],[placeholder*="\\feff "]';

/** What only a program sees: characters that show nothing. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** What a document or a shadow root can do; names in the page can't shadow it. */
export const protoOf = (place: Document | ShadowRoot): Document => Object.getPrototypeOf(place);

/**
 * Whether a title or a box hides its words from the first glance, which looks for whole ones: asked where a page has changed
 * or somebody presses something, since each page would pay for it.
 */
export function hidesLetters(document: Document): boolean {
  const proto = protoOf(document);
  const title = Reflect.get(proto, 'title', document) as string;
  return title.search(UNSEEN) >= 0 || proto.querySelector.call(document, `${BOX}:is(${CUT})`) !== null;
}

/**
 * Whether a title, a box to write in or a live element shows a hint. (Of the labelled pages, these show every
 * risky one.) Throws where a page has made looking impossible.
 */
export function hintsAtFirst(place: Document | ShadowRoot): boolean {
  const proto = protoOf(place);
  const title = Reflect.get(proto, 'title', place) as string | undefined;
  if (title && isTalk(title)) return true;
  if (proto.querySelector.call(place, `${AT_ONCE},${BOX}:is(${AGE})`)) return true;
  const boxes = proto.querySelectorAll.call(
    place,
    `${BOX}:is(${NAMED},${CUT})`,
  ) as unknown as ArrayLike<Control>;
  return boxes.length > 100 || Array.from(boxes).some(isBoxOfTalk);
}

/** Whether a heading or something that can be pressed speaks of talk. */
export function hintsAloud(place: Document | ShadowRoot): boolean {
  const speaking = protoOf(place).querySelectorAll.call(place, SPEAKING) as unknown as ArrayLike<Control>;
  if (speaking.length > MOST) return true;
  const said = Array.from(
    speaking,
    (part) => `${startOf(part.textContent ?? '')} ${part.getAttribute('aria-label')} ${part.value}`,
  );
  return isTalk(said.join('\n'));
}

/** The start of a text. What is short is most of what can be pressed, and is not worth an expression. */
const startOf = (text: string): string =>
  text.length > 150 ? asSeen(text.slice(0, 2400)).slice(0, 150) : text;

/** Without blanks in a row, and without what only a program sees. */
const asSeen = (text: string): string => text.replace(UNSEEN, '').replace(/\s+/g, ' ');

/** Words of talk in a title, heading or button; also inside longer words (`tchatter`, `chatroom`). */
function isTalk(text: string): boolean {
  const lower = asSeen(text).toLowerCase();
  return (
    // Finding none spares compiling the expression.
    WORDS.split(',').some((part) => lower.includes(part)) &&
    /chat|omegle|strang(er|e people)|inconnu|anonym|random (pe|pa|call|video)|salons?\b|rooms?\b|dialogue|discut|rencontre|pseudo|nickname|\b(web)?cams?\b|roulette|dating|\birc\b|\bas[lv]\b|new people|people nearby|c[\u00e9e]libataire|private message|messages? priv/.test(
      lower,
    )
  );
}

function isBoxOfTalk(box: Control): boolean {
  const names = `${box.placeholder}\n${box.getAttribute('aria-label')}\n${box.name}\n${box.id}\n${box.getAttribute('data-placeholder')}`;
  return /message|\bmsg|chat|nick|pseudo|surnom|screen ?name|stranger|type (something|here)|say (something|hi)|[\u00e9e]cri(s|re|vez)/i.test(
    asSeen(names),
  );
}
