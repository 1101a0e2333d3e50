/**
 * The one look that every page gets, at next to no cost. What costs in a page script that runs once is not the looking
 * but the touching (`npm run bench -- pages`): each function is compiled, each regular expression too, and each method
 * and each kind of element or list that a script meets makes the browser build its interface. So one function asks the
 * browser's own selectors, which it need not put together first, and counts. What it can't rule out is looked at properly
 * (`hints.ts`), and what that needs is compiled when it is needed.
 */

/** What no ordinary page has without a reason: a live log, a player without a film, a frame that may film. */
export const AT_ONCE = '[role=log],video:is([autoplay],[playsinline]):not([src]),iframe[allow*=camera]';
/** Boxes to write or choose in that may belong to a chat or to its entry. */
export const BOX =
  ':is(input:not([type=hidden],[type=checkbox],[type=radio],[type=email],[type=password]),textarea,select,[contenteditable=true],[role=textbox]):not(form)';
/** Boxes that ask for an age. */
export const AGE =
  '[name=age i],[id=age i],[name|=age i],[id|=age i],[placeholder~=age i],[aria-label~=age i],[placeholder~="\u00e2ge" i],[aria-label~="\u00e2ge" i],[placeholder~="\u00c2ge" i]';
/**
 * Parts of what a box of talk is called, by its makers and by its words; `isBoxOfTalk` then reads the whole words. Few
 * boxes have the last one, and nearly all of those are for talk.
 */
export const NAMED =
  '[name*=message i],[name*=msg i],[name*=chat i],[name*=nick i],[name*=pseudo i],[name*=surnom i],[name*=screen i],[name*=stranger i],' +
  '[id*=message i],[id*=msg i],[id*=chat i],[id*=nick i],[id*=pseudo i],[id*=surnom i],[id*=screen i],[id*=stranger i],' +
  '[placeholder*=message i],[placeholder*=msg i],[placeholder*=chat i],[placeholder*=nick i],[placeholder*=pseudo i],[placeholder*=surnom i],[placeholder*=screen i],[placeholder*=stranger i],' +
  '[aria-label*=message i],[aria-label*=msg i],[aria-label*=chat i],[aria-label*=nick i],[aria-label*=pseudo i],[aria-label*=surnom i],[aria-label*=screen i],[aria-label*=stranger i],' +
  '[placeholder*="type " i],[placeholder*="say " i],[placeholder*=ecri i],[placeholder*=\u00e9cri i],[placeholder*=\u00c9cri i],' +
  '[aria-label*="type " i],[aria-label*="say " i],[aria-label*=ecri i],[aria-label*=\u00e9cri i],[aria-label*=\u00c9cri i],' +
  '[data-placeholder]';
/** Words of talk: each match of `isTalk` holds one of these. */
export const WORDS =
  'chat,omegle,strang,inconnu,anonym,random,salon,room,dialogue,discut,rencontre,pseudo,nickname,cam,roulette,dating,irc,asl,asv,people,libataire,private,priv';
/** Where one signs in: buttons beside it are no lobby. (Half of the ordinary pages that are made of buttons have it.) */
const ACCOUNT = '[type=password]';
/** The door of a chat of which only a screen reader is told that it is one. */
const LABELLED = 'button[aria-label*=chat i]';
/** What asks for something, and so is something of a page's own; what nobody sees may stand in any page. */
const ASKED = 'input:not([type=hidden])';
/** An empty frame has none. */
const SHOWN = 'body>:not(script,style)';
/**
 * What a page of one's own has some of, the commonest first, and how many at least. Of links the browser is asked anyhow: each
 * other list that it makes is felt.
 */
const OWN = 'a,p,li,td,button,h2,h1,iframe';
const LEAST_OWN = 4;

/** A page that may show a hint in its title, in a box or in a live element. */
export const AT_FIRST = 1;
/**
 * A page on which one presses rather than follows links or fills something in: what it is may stand on its buttons only. A form
 * says what it is in its boxes, or on the sign of its button. (One in sixty ordinary pages is like that; with the forms it was
 * one in fifteen.) Elsewhere, and where one signs in, buttons are read once the page changes or somebody presses something.
 */
export const LOBBY = 2;
/** A page that shows something, but next to nothing of its own: what it shows may stand in shadow trees. */
export const SPARSE = 4;

/**
 * The sum of what a document may be, without touching an element: 0 where it shows no hint for certain. Throws where a page
 * has made looking impossible.
 */
// biome-ignore format: a function in parentheses is compiled at once, not read over first and again when it runs
export const mayHint = ((document: Document): number => {
  // From the prototype, which a page's `<img name="querySelector">` can't shadow; by way of the object, because
  // naming `Document` makes the browser build its whole interface, which takes longer than all of this.
  const proto = Object.getPrototypeOf(document) as Document;
  const words = WORDS.split(',');
  const title = (Reflect.get(proto, 'title', document) as string).toLowerCase();
  let may = proto.querySelector.call(document, `${AT_ONCE},${BOX}:is(${NAMED},${AGE})`) ? AT_FIRST : 0;
  // Counted loops: each `for … of` that is compiled here is felt.
  for (let at = 0; at < words.length; at++) if (title.includes(words[at] as string)) may = AT_FIRST;
  // The browser keeps these numbers: asking for them is cheaper than any selector.
  const countOf = ((tag: string) => proto.getElementsByTagName.call(document, tag).length);
  const tags = OWN.split(',');
  let own = 0;
  for (let at = 0; at < tags.length && own < LEAST_OWN; at++) own += countOf(tags[at] as string);
  if (own < LEAST_OWN && !proto.querySelector.call(document, ASKED) && proto.querySelector.call(document, SHOWN))
    may += SPARSE;
  const more = countOf('button') - countOf('a');
  // With as many boxes as buttons it is a form, or a door whose button may be a sign alone.
  if (
    more > 0 &&
    (more > countOf('input')
      ? !proto.querySelector.call(document, ACCOUNT)
      : proto.querySelector.call(document, LABELLED))
  )
    may += LOBBY;
  return may;
});
