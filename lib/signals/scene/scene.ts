import type { Words } from '#lib/languages/words.ts';
import type { Page } from '#lib/reading/page.ts';
import { type Conversation, conversationOf, messageTexts } from './conversation.ts';
import { type Entry, entryOf } from './entry.ts';
import { type Partner, partnerOf } from './partner.ts';
import { type People, peopleOf } from './people.ts';
import { type Rooms, roomsOf } from './rooms.ts';
import { type Texts, textsOf } from './texts.ts';

/**
 * What several signals need to know of a page, worked out once: is there a door to a chat, a message box, a
 * list of people, rooms, a partner at random. A signal reads the scene and gives a strength.
 */
export interface Scene {
  page: Page;
  words: Words;
  texts: Texts;
  entry: Entry;
  conversation: Conversation;
  people: People;
  rooms: Rooms;
  partner: Partner;
  /** 0…1: how surely this is a tool for meetings or teams: its rooms and messages are those of people who know each other. */
  tool: number;
  /** One is here with an account of one's own, and nothing shows that strangers are let in as well. */
  member: boolean;
  /** 0…1: how surely people talk to each other here. Words of strangers, meetings, ages count only in talk. */
  talk: number;
}

/** Works out the scene of a page. */
export function sceneOf(page: Page, words: Words): Scene {
  const people = peopleOf(page, words);
  const texts = textsOf(page, words, messageTexts(page, people));
  const seen = conversationOf(page, words, texts, people);
  const partner = partnerOf(page, words, texts, seen);
  const rooms = roomsOf(page, words, texts, seen);
  const entry = entryOf(page, words, texts, seen);
  const conversation = isWalled(page, entry)
    ? { ...seen, box: seen.box * 0.4, strength: seen.strength * 0.4 }
    : seen;
  const talk = Math.max(
    entry.strength,
    conversation.strength,
    partner.strength,
    rooms.strength,
    people.strength >= 0.75 ? people.strength : 0,
    texts.startsChat && texts.named >= 0.4 ? Math.min(0.8, texts.chatty) : 0,
  );
  const themes = rooms.names.join('\n');
  const strangers =
    partner.strength > 0 ||
    people.strength > 0.5 ||
    entry.strength >= 0.3 ||
    [words.meetingTheme, words.adultTheme, words.teenTheme].some((theme) => theme.in(themes));
  return {
    page,
    words,
    texts,
    entry,
    conversation,
    people,
    rooms,
    partner,
    tool: toolOf(texts, words),
    member: !strangers && isSignedIn(texts, words),
    talk,
  };
}

/** Accounts are asked for on the same page: what is written there is not written by just anybody. */
function isWalled(page: Page, entry: Entry): boolean {
  return entry.strength < 0.4 && page.fields.some(({ kind, visible }) => kind === 'password' && visible);
}

function isSignedIn({ shown }: Texts, words: Words): boolean {
  return words.signedIn.in(`${shown.actions}\n${shown.links}\n${shown.lines}`);
}

function toolOf({ seen, labels, actions }: Texts, words: Words): number {
  const all = `${seen}\n${labels}\n${actions}`;
  const kinds = Math.max(words.meetingTool.kinds(all, 4), words.teamTool.kinds(all, 4));
  return kinds >= 4 ? 1 : kinds === 3 ? 0.5 : 0;
}
