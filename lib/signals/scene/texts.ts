import type { Words } from '#lib/languages/words.ts';
import type { Page } from '#lib/reading/page.ts';

/** The texts of a page by where they stand. */
export interface Texts {
  /** Title, description, headings. */
  front: string;
  /** Words on buttons. */
  actions: string;
  /** Words on links and where they lead. */
  links: string;
  /** Labels of fields. */
  labels: string;
  /** Lines of up to 160 characters outside paragraphs, one a line. */
  lines: string;
  /** Everything a person can see, one a line. */
  seen: string;
  /** Words in paragraphs: an article has many. */
  prose: number;
  /** 0…1: how much title, headings and description call the page a chat. */
  named: number;
  /** 0…1: the same with buttons and lines; a shop's "live chat" button counts here. */
  chatty: number;
  /** A button or link opens a chat. */
  startsChat: boolean;
}

const LINE = 160;
/** Words in paragraphs from which a page is something to read, whatever it is about. */
const AN_ARTICLE = 350;

/** Sorts the texts of a page. */
export function textsOf(page: Page, words: Words): Texts {
  const headings = page.blocks.filter((block) => block.heading).map((block) => block.text.slice(0, 200));
  const front = [page.title, page.description, ...headings].join('\n');
  const actions = page.actions.map((action) => action.says).join('\n');
  const links = page.links.map((link) => `${link.says} ${link.path}`).join('\n');
  const labels = page.fields.map((field) => `${field.says} ${field.names}`).join('\n');
  const short = page.blocks.filter((block) => block.text.length <= LINE).map((block) => block.text);
  const seen = page.blocks.filter((block) => block.visible).map((block) => block.text);
  const prose = page.blocks
    .filter((block) => block.text.length > LINE)
    .reduce((sum, block) => sum + block.text.split(' ').length, 0);
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
  if (words.privateMessage.in(front)) chatty += 0.4;
  if (words.chat.in(short.join('\n'))) chatty += 0.2;
  return {
    front,
    actions,
    links,
    labels,
    lines: short.join('\n'),
    seen: [page.title, page.description, ...seen].join('\n'),
    prose,
    named: Math.min(1, named),
    chatty: Math.min(1, chatty),
    startsChat,
  };
}

/** "Text chat", "Video chat" on a button. */
function buttonsToChat(page: Page, words: Words): boolean {
  return page.actions.some((action) => action.says.length < 40 && words.chat.in(action.says));
}

/** "Start", "Text", "Video" on a button, below an invitation to talk to strangers. */
function startsHere(page: Page, words: Words): boolean {
  return [...page.actions, ...page.links].some(
    ({ says }) => says.length < 24 && (words.mode.in(says) || words.start.in(says)),
  );
}
