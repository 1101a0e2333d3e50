import type { Words } from '#lib/languages/words.ts';
import type { Block, Page } from '#lib/reading/page.ts';

/** The texts of a page by where they stand. */
export interface Texts {
  /** Title, description, headings: the site's own. */
  front: string;
  /** Words on buttons. */
  actions: string;
  /** Words on links and where they lead. */
  links: string;
  /** Labels of fields. */
  labels: string;
  /** The site's own lines of up to 160 characters, one a line: no paragraphs, no messages, no posts. */
  lines: string;
  /** What the site says of itself: front, lines, labels and buttons, and its paragraphs where there are few. Users' words are no claims. */
  claims: string;
  /** Lines of up to 160 characters in message logs, posts and lists of people. */
  said: string;
  /** What counts as protection, and so only what the site itself shows visibly. */
  shown: { front: string; text: string; lines: string; actions: string; links: string };
  /** The site's own words that one press unfolds, as answers to questions often stand. */
  folded: string;
  /** Everything a person can see, one a line. */
  seen: string;
  /** Words in paragraphs: an article has many. */
  prose: number;
  /** 0…1: how much title, headings and description call the page a chat. */
  named: number;
  /** 0…1: the same with buttons and lines; a shop's "live chat" button counts here. */
  chatty: number;
  /** Text and video are offered side by side, below an invitation to talk to strangers. */
  modes: boolean;
  /** A button or link opens a chat. */
  startsChat: boolean;
}

const LINE = 160;
/** Words in paragraphs up to which a page only introduces itself. */
const A_PITCH = 120;
/** Words in paragraphs from which a page is something to read, whatever it is about. */
const AN_ARTICLE = 350;

/**
 * Sorts the texts of a page.
 * @param users texts of rows that hold messages or people, at most 160 characters each
 */
export function textsOf(page: Page, words: Words, users: ReadonlySet<string>): Texts {
  const isUsers = ({ said, text }: Block) => said || users.has(text.slice(0, LINE));
  const own = page.blocks.filter((block) => !isUsers(block));
  const headings = own.filter((block) => block.heading).map((block) => block.text.slice(0, 200));
  const front = [page.title, page.description, ...headings].join('\n');
  const actions = page.actions.map((action) => action.says).join('\n');
  const links = page.links.map((link) => `${link.says} ${link.path}`).join('\n');
  const labels = page.fields.map((field) => `${field.says} ${field.names}`).join('\n');
  const lines = own.filter((block) => block.text.length <= LINE).map((block) => block.text);
  const said = page.blocks
    .filter((block) => isUsers(block) && block.text.length <= LINE)
    .map(({ text }) => text);
  const seen = page.blocks.filter((block) => block.visible).map((block) => block.text);
  const long = page.blocks.filter((block) => block.text.length > LINE);
  const prose = long.reduce((sum, block) => sum + block.text.split(' ').length, 0);
  // A few sentences are how a place recommends itself; many are something to read about other places.
  const pitch = prose < A_PITCH ? long.filter((block) => !isUsers(block) && !isListed(page, block)) : [];
  const invites =
    words.talkToStrangers.in(front) || words.randomVideo.in(front) || words.randomText.in(front);
  const door = page.links.some(({ says }) => says.length < 30 && words.enterChat.in(says));
  const led =
    (invites && startsHere(page, words)) || page.links.some((link) => words.enterChat.in(link.says));
  const startsChat =
    words.enterChat.in(actions) ||
    buttonsToChat(page, words) ||
    (invites && door) ||
    (led && prose < AN_ARTICLE);
  let named = 0;
  if (words.chat.in(page.title)) named += 0.5;
  if (words.chat.in(headings.join('\n'))) named += 0.4;
  if (words.chat.in(page.description)) named += 0.2;
  if (invites) named += 0.5;
  let chatty = named;
  if (words.chat.in(actions)) chatty += 0.3;
  if (words.enterChat.in(actions)) chatty += 0.2;
  const modes = invites && offersModes(page, words);
  if (modes) chatty += 0.3;
  if (words.privateMessage.in(front)) chatty += 0.4;
  if (words.chat.in(lines.join('\n'))) chatty += 0.2;
  return {
    front,
    actions,
    links,
    labels,
    lines: lines.join('\n'),
    claims: [front, ...lines, ...pitch.map(({ text }) => text), labels, actions].join('\n'),
    said: said.join('\n'),
    shown: shownOf(page, own),
    folded: own
      .filter((block) => block.folded)
      .map((block) => block.text)
      .join('\n'),
    seen: [page.title, page.description, ...seen].join('\n'),
    prose,
    named: Math.min(1, named),
    chatty: Math.min(1, chatty),
    modes,
    startsChat,
  };
}

function shownOf(page: Page, own: Block[]): Texts['shown'] {
  const visible = own.filter((block) => block.visible);
  const texts = (blocks: Block[]) => blocks.map((block) => block.text).join('\n');
  return {
    front: `${page.title}\n${texts(visible.filter((block) => block.heading))}`,
    text: `${page.title}\n${texts(visible)}`,
    lines: texts(visible.filter((block) => block.text.length <= LINE)),
    actions: page.actions
      .filter((action) => action.visible)
      .map((action) => action.says)
      .join('\n'),
    links: page.links
      .filter((link) => link.visible)
      .map((link) => `${link.says} ${link.path}`)
      .join('\n'),
  };
}

/** "Text chat", "Video chat" on a button. */
function buttonsToChat(page: Page, words: Words): boolean {
  return page.actions.some((action) => action.says.length < 40 && words.chat.in(action.says));
}

/** A row among others tells of other places: search results, a directory, news. */
function isListed(page: Page, { text }: Block): boolean {
  return page.lists.some(({ rows }) =>
    rows.some((row) => row.some((part) => part.length > 20 && text.includes(part))),
  );
}

/** "Text" and "Video", each on a button or link of its own. */
function offersModes(page: Page, words: Words): boolean {
  const modes = [...page.actions, ...page.links].filter(
    ({ says }) => says.length < 24 && words.mode.in(says),
  );
  return modes.some(({ says }) => words.camera.in(says)) && modes.some(({ says }) => !words.camera.in(says));
}

/** "Start", "Text", "Video" on a button, below an invitation to talk to strangers. */
function startsHere(page: Page, words: Words): boolean {
  return [...page.actions, ...page.links].some(
    ({ says }) => says.length < 24 && (words.mode.in(says) || words.start.in(says)),
  );
}
