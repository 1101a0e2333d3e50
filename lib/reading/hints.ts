/**
 * Cheap hints that a page may hold a chat: run by the scout on every page. It asks too often rather than too
 * seldom; the guard then looks properly.
 *
 * What costs in a page script that runs once is not the looking but the touching (`npm run bench -- pages`): each
 * function is compiled, each regular expression too, and each method and each kind of element or list that a
 * script meets makes the browser build its interface. So one function, which asks the browser's own selectors for
 * numbers only, rules out nearly every page; what the others need is compiled when they need it.
 */

/** What is read of an element here. */
type Control = Pick<
  HTMLInputElement,
  'textContent' | 'value' | 'placeholder' | 'name' | 'id' | 'getAttribute'
>;

/** What no ordinary page has without a reason: a live log, a player without a film, a frame that may film. */
const AT_ONCE = '[role=log],video:is([autoplay],[playsinline]):not([src]),iframe[allow*=camera]';
/** Boxes to write or choose in that may belong to a chat or to its entry. */
const BOX =
  ':is(input:not([type=hidden],[type=checkbox],[type=radio],[type=email],[type=password]),textarea,select,[contenteditable=true],[role=textbox]):not(form)';
const NAMES = 'placeholder aria-label name id data-placeholder';
/** Parts of what such a box is called, by its words or by its makers. `isBoxOfTalk` then reads the whole words. */
const PARTS = 'message,msg,chat,nick,pseudo,surnom,screen,stranger,type ,say ,ecri,\u00e9cri,\u00c9cri';
const AGE =
  '[name=age i],[id=age i],[name|=age i],[id|=age i],[placeholder~=age i],[aria-label~=age i],[placeholder~="\u00e2ge" i],[aria-label~="\u00e2ge" i],[placeholder~="\u00c2ge" i]';
/** What a page of one's own has some of, the commonest first, and how many at least. */
const OWN = 'p li td input button h2 h1 iframe';
const LEAST_OWN = 4;
/** Words of talk: each match of `isTalk` holds one of these. */
const WORDS =
  'chat,omegle,strang,inconnu,anonym,random,salon,room,dialogue,discut,rencontre,pseudo,nickname,cam,roulette,dating,irc,asl,asv,people,libataire,private,priv';
/** What speaks: headings, and what can be pressed. */
const SPEAKING = 'h1,h2,button,[role=button]:not(form),[type=submit],[type=button]';
/** More than this is looked at by the guard: among that many, picking some would miss the door between decoys. */
const MOST = 600;

/**
 * False for a document in which none of `hintsAtFirst`, `isMadeOfButtons` and `isSparse` holds, without touching an
 * element. Throws where a page has made looking impossible.
 */
// biome-ignore format: a function in parentheses is compiled at once, not read over first and again when it runs
export const mayHint = ((document: Document): boolean => {
  // From the prototype, which a page's `<img name="querySelectorAll">` can't shadow; by way of the object, because
  // naming `Document` makes the browser build its whole interface, which takes longer than all of this.
  const proto = Object.getPrototypeOf(document) as Document;
  const title = (Reflect.get(proto, 'title', document) as string).toLowerCase();
  for (const word of WORDS.split(',')) if (title.includes(word)) return true;
  if (proto.querySelector.call(document, `${AT_ONCE},${BOX}:is(${AGE},${named()})`)) return true;
  return isMadeOfButtons(document) || lacksOwn(document);
});

/**
 * A page on which one presses rather than reads or follows links, as in a lobby: what it is may stand on its
 * buttons only. (An eighth of ordinary pages are like that, and three in five of the risky ones.)
 */
// biome-ignore format: as above
export const isMadeOfButtons = ((document: Document): boolean => countOf(document, 'button') > countOf(document, 'a'));

/** Whether there are hardly any parts that a page of one's own has. */
// biome-ignore format: as above
const lacksOwn = ((document: Document): boolean => {
  let own = 0;
  for (const tag of OWN.split(' ')) {
    own += countOf(document, tag);
    if (own >= LEAST_OWN) return false;
  }
  return true;
});

/** The browser keeps these numbers: asking for them is cheaper than any selector. */
// biome-ignore format: as above
const countOf = ((document: Document, tag: string): number =>
  (Object.getPrototypeOf(document) as Document).getElementsByTagName.call(document, tag).length);

/** Selectors of what holds a part of a name of a box of talk. */
// biome-ignore format: as above
const named = (() => {
  let selectors = '';
  for (const part of PARTS.split(','))
    for (const name of NAMES.split(' ')) selectors += `,[${name}*="${part}" i]`;
  return selectors.slice(1);
});

/**
 * Whether a title, a box to write in or a live element shows a hint. (Of the labelled pages, these show every
 * risky one.) Throws where a page has made looking impossible.
 */
export function hintsAtFirst(place: Document | ShadowRoot): boolean {
  const proto = Object.getPrototypeOf(place) as Document;
  const title = Reflect.get(proto, 'title', place) as string | undefined;
  if (title && isTalk(title)) return true;
  if (proto.querySelector.call(place, `${AT_ONCE},${BOX}:is(${AGE})`)) return true;
  const boxes = proto.querySelectorAll.call(place, `${BOX}:is(${named()})`) as unknown as ArrayLike<Control>;
  return boxes.length > 100 || Array.from(boxes).some(isBoxOfTalk);
}

/** Whether a heading or something that can be pressed speaks of talk. */
export function hintsAloud(place: Document | ShadowRoot): boolean {
  const { querySelectorAll } = Object.getPrototypeOf(place) as Document;
  const speaking = querySelectorAll.call(place, SPEAKING) as unknown as ArrayLike<Control>;
  if (speaking.length > MOST) return true;
  const said = Array.from(
    speaking,
    (part) => `${(part.textContent ?? '').slice(0, 150)} ${part.getAttribute('aria-label')} ${part.value}`,
  );
  return isTalk(said.join('\n'));
}

/**
 * A page that shows something, but next to nothing of its own: what it shows may stand in shadow trees. An empty
 * frame shows nothing at all.
 */
export function isSparse(document: Document): boolean {
  const { querySelector } = Object.getPrototypeOf(document) as Document;
  return querySelector.call(document, 'body>:not(script,style)') !== null && lacksOwn(document);
}

/** Words of talk in a title, heading or button; also inside longer words (`tchatter`, `chatroom`). */
function isTalk(text: string): boolean {
  const lower = text.toLowerCase();
  // Finding none spares compiling the expression.
  for (const part of WORDS.split(','))
    if (lower.includes(part))
      return /chat|omegle|strang(er|e people)|inconnu|anonym|random (pe|pa|call|video)|salons?\b|rooms?\b|dialogue|discut|rencontre|pseudo|nickname|\b(web)?cams?\b|roulette|dating|\birc\b|\bas[lv]\b|new people|people nearby|c[\u00e9e]libataire|private message|messages? priv/.test(
        lower,
      );
  return false;
}

function isBoxOfTalk(box: Control): boolean {
  const names = `${box.placeholder}\n${box.getAttribute('aria-label')}\n${box.name}\n${box.id}\n${box.getAttribute('data-placeholder')}`;
  return /message|\bmsg|chat|nick|pseudo|surnom|screen ?name|stranger|type (something|here)|say (something|hi)|[\u00e9e]cri(s|re|vez)/i.test(
    names,
  );
}
