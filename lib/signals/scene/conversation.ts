import type { Words } from '#lib/languages/words.ts';
import type { Field, List, Page } from '#lib/reading/page.ts';
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
const SPOKEN_LINE = /^(<|\[[^\]]{1,12}\] ?<?)?@?([^\s:>]{2,24}) ?[:>] ?\S/;

/** Finds the message box and who speaks; comments and contact forms are no message boxes. */
export function conversationOf(page: Page, words: Words, texts: Texts): Conversation {
  const box = Math.max(0, ...page.fields.map((field) => boxStrength(page, words, texts, field)));
  const lists = page.lists.filter((list) => list.log || speaks(list));
  const rows = lists.flatMap((list) => list.rows);
  const speakers = new Set(rows.map((row) => speakerOf(row)).filter((name) => name !== ''));
  for (const block of page.logs > 0 ? page.blocks : []) {
    const name = block.text.length < 300 ? block.text.match(SPOKEN_LINE)?.[2] : undefined;
    if (name) speakers.add(name);
  }
  const messages = rows.map((row) => row.join(' '));
  const region = page.logs > 0 || lists.length > 0;
  return { box, names: [...speakers], speakers: speakers.size, messages, strength: box * (region ? 1 : 0.6) };
}

function boxStrength(page: Page, words: Words, texts: Texts, field: Field): number {
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
  const place = page.logs > 0 || texts.chatty > 0.3;
  let strength = (says ? 0.5 : 0) + (named ? 0.3 : 0) + (sends ? 0.3 : 0) + (place ? 0.4 : 0);
  if (!says && !named) strength -= 0.3;
  return Math.max(0, Math.min(1, strength));
}

/** Messages outside a named region: rows of a name and a text, several of them different. */
function speaks(list: List): boolean {
  if (list.rows.length < 3) return false;
  const named = list.rows.filter((row) => speakerOf(row) !== '' && row.join(' ').length > 12);
  return named.length >= list.rows.length * 0.7 && list.rows.some((row) => /[:>]$/.test(row[0] ?? ''));
}

function speakerOf(row: string[]): string {
  const [first = '', second = ''] = row.filter((part) => !/^[([]?\d{1,2}[:h]\d{2}/.test(part));
  if (first.length <= 24 && !first.trim().includes(' ') && second !== '')
    return first.replace(/[:>\s]+$/, '');
  return first.match(SPOKEN_LINE)?.[2] ?? '';
}
