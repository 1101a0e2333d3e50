import type { Words } from '#lib/languages/words.ts';
import type { Field, List, Page } from '#lib/reading/page.ts';
import type { People } from './people.ts';
import type { Texts } from './texts.ts';

/** A message box and the messages around it. */
export interface Conversation {
  /** 0…1: how surely a message to others is written here. */
  box: number;
  /** Different names that speak. */
  names: string[];
  speakers: number;
  /** Texts of the messages. */
  messages: string[];
  /** 0…1: box, message region and speakers together. */
  strength: number;
}

const BOX_NAMES = /(^| )(message|msg|chat|tchat|composer?|chat ?input|send ?message)( |$)/;
/** "name: text", "[12:04] <name> text", "(12:04:10) (name): text". */
const SPOKEN_LINE = /^(?:[[(][\d:.h ]{3,10}[\])] ?)?[<(@]{0,2}([^\s:<>()]{2,24})\)? ?[:>] ?\S/;

/** Finds the message box and who speaks; comments and contact forms are no message boxes. */
export function conversationOf(page: Page, words: Words, texts: Texts, people: People): Conversation {
  const lists = page.lists.filter((list) => list.log || speaks(list, people));
  const heard = page.logs > 0 || lists.length > 0;
  const room = people.announced && people.persons.length >= 3;
  const place = heard || room || texts.chatty > 0.3 || people.strength >= 0.75;
  const box = Math.max(
    0,
    ...page.fields.map((field) =>
      Math.max(boxStrength(page, words, place, field), lists.length > 0 ? bareBox(page, words, field) : 0),
    ),
  );
  const rows = lists.flatMap((list) => list.rows);
  const speakers = new Set(rows.map((row) => speakerOf(row)).filter((name) => name !== ''));
  for (const block of page.logs > 0 ? page.blocks : []) {
    const name = block.text.length < 300 ? block.text.match(SPOKEN_LINE)?.[1] : undefined;
    if (name) speakers.add(name);
  }
  const messages = rows.map((row) => row.join(' '));
  return { box, names: [...speakers], speakers: speakers.size, messages, strength: box * (heard ? 1 : 0.6) };
}

/** The only field of its form, with a button, that nothing calls anything: below messages it is where one answers. */
function bareBox(page: Page, words: Words, field: Field): number {
  if (field.kind !== 'text' && field.kind !== 'long-text') return 0;
  const alone = page.fields.every((other) => other === field || other.group !== field.group);
  const called = `${field.says}\n${field.names}`;
  const other = [words.search, words.comment, words.nickname, words.anyName, words.place];
  if (!alone || field.group < 0 || other.some((one) => one.in(called))) return 0;
  return page.actions.some(({ group }) => group === field.group) ? 0.6 : 0;
}

function boxStrength(page: Page, words: Words, place: boolean, field: Field): number {
  if (field.kind !== 'text' && field.kind !== 'long-text') return 0;
  const says = words.messageBox.in(field.says);
  const named = BOX_NAMES.test(field.names);
  if (!says && !named && field.kind !== 'long-text') return 0;
  const others = page.fields.filter((other) => other !== field && other.group === field.group);
  const form = others.filter(
    (other) => other.kind === 'email' || other.kind === 'phone' || other.kind === 'password',
  );
  const asks = others.some((other) => words.comment.in(other.says) || words.anyName.in(other.says));
  if (form.length > 0 || asks || words.comment.in(field.says)) return 0;
  const buttons = page.actions.filter((action) => action.group === field.group);
  const sends = buttons.some((action) => words.send.in(action.says) || /(^| )send( |$)/.test(action.names));
  const open = field.kind === 'long-text' && place ? 0.2 : 0;
  const strength = (says ? 0.5 : 0) + (named ? 0.3 : 0) + (sends ? 0.3 : 0) + (place ? 0.4 : 0) + open;
  if (!says && !named) return sends && place ? 0.6 : 0;
  // Social networks and comment boxes say "write something" too: without a place of talk it counts half.
  if (!place) return Math.min(0.45, strength);
  return Math.max(0, Math.min(1, strength));
}

/** Texts of the rows of message lists, of at most 160 characters, as they stand alone and put together. */
export function messageTexts(page: Page, people: People): Set<string> {
  const lists = page.lists.filter((list) => list.log || speaks(list, people));
  const rows = [...lists.flatMap((list) => [...list.rows, ...list.joined]), ...people.rows];
  return new Set(rows.flatMap((row) => [...row, row.join(' ')]).map((text) => text.slice(0, 160)));
}

/** Messages outside a named region: "name: text" in each row, or rows of a single name and a sentence. */
function speaks(list: List, people: People): boolean {
  const lines = list.rows.filter((row) => speakerOf(row) !== '' && row.join(' ').length > 8);
  if (lines.length < 3 || lines.length < list.rows.length * 0.7) return false;
  const colons = lines.filter(
    (row) => SPOKEN_LINE.test(row[0] ?? '') || /[:>]$/.test(row[0] ?? '') || /^[:>]/.test(row[1] ?? ''),
  );
  if (colons.length >= lines.length * 0.7) return true;
  const sentences = lines.filter((row) => row.length <= 3 && (row[1] ?? '').split(' ').length >= 3);
  const names = new Set(lines.map(speakerOf));
  const known = people.persons.filter(({ name }) => names.has(name)).length;
  const again = names.size < lines.length && names.size >= 2;
  return (again || known >= 2) && sentences.length >= lines.length * 0.5;
}

function speakerOf(row: string[]): string {
  const [first = '', second = ''] = row.filter((part) => !/^[([]?\d{1,2}[:h]\d{2}/.test(part));
  const name = first.replace(/[:>\s]+$/, '');
  if (name.length <= 24 && !name.includes(' ') && second !== '') return name;
  return first.match(SPOKEN_LINE)?.[1] ?? '';
}
