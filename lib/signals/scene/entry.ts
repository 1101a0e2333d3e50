import type { Words } from '#lib/languages/words.ts';
import type { Action, Field, Page } from '#lib/reading/page.ts';
import { agesIn, choiceOf, gendersOn, isDepartments, isGender, LOOSE, rangeOf } from './choices.ts';
import type { Conversation } from './conversation.ts';
import type { Texts } from './texts.ts';

/** The door of a chat: what is asked there, and what is not. */
export interface Entry {
  /** 0…1: how surely this is the door of a chat. */
  strength: number;
  nickname: boolean;
  age: boolean;
  gender: boolean;
  place: boolean;
  /** Youngest and oldest age that can be chosen. */
  ages: [number, number] | null;
  /** 0…1: how openly one walks in: 1 nothing but a nickname, 0 e-mail or phone needed. */
  open: number;
  /** 0…1: e-mail, phone or password are asked. */
  account: number;
}

const NO_ENTRY: Entry = {
  strength: 0,
  nickname: false,
  age: false,
  gender: false,
  place: false,
  ages: null,
  open: 0,
  account: 0,
};

/** The clearest door on the page. */
export function entryOf(page: Page, words: Words, texts: Texts, conversation: Conversation): Entry {
  const groups = new Map<number, Field[]>();
  for (const field of [...page.fields, ...page.lists.flatMap((list) => choiceOf(list, words))]) {
    groups.set(field.group, [...(groups.get(field.group) ?? []), field]);
  }
  const loose = groups.get(LOOSE) ?? [];
  let best = NO_ENTRY;
  for (const [group, fields] of groups) {
    if (group === LOOSE && groups.size > 1) continue;
    const actions = page.actions.filter((action) => action.group === group);
    const entry = readEntry(
      [...fields, ...(group === LOOSE ? [] : loose)],
      actions,
      words,
      texts,
      conversation,
    );
    if (entry.strength > best.strength || (entry.strength === best.strength && entry.account > best.account))
      best = entry;
  }
  return best;
}

function readEntry(
  fields: Field[],
  actions: Action[],
  words: Words,
  texts: Texts,
  conversation: Conversation,
): Entry {
  const called = (field: Field) => `${field.says}\n${field.names}`;
  const plain = fields.filter(
    ({ kind, says }) => kind !== 'search' && kind !== 'file' && !words.search.in(says),
  );
  const nick = plain.some((field) => field.kind === 'text' && words.nickname.in(called(field)));
  const named = plain.some((field) => field.kind === 'text' && words.anyName.in(called(field)));
  const choices = plain.filter((field) => field.kind === 'choice');
  const ages =
    choices.map((field) => agesIn(field.options, 0)).find((found) => found !== null) ?? rangeOf(plain, words);
  const age = ages !== null || plain.some((field) => field.kind !== 'check' && words.age.in(called(field)));
  const gender = plain.some((field) => isGender(field, words)) || gendersOn(actions, words);
  const place = plain.some((field) => words.place.in(called(field)) || isDepartments(field.options));
  const grown = plain.some((field) => field.kind === 'check' && words.overAge.in(field.says));
  // An order or customer number is asked by a shop's help, not by a chat.
  const served = plain.some((field) => words.support.in(called(field)));
  const email = plain.some((field) => field.kind === 'email' || /(^|\s)e ?-?mail/.test(called(field)));
  // A keypad for numbers is asked for with the type of a phone: the words on the field decide.
  const phone = plain.some((field) => field.kind === 'phone' && !words.age.in(called(field)));
  const password = plain.filter((field) => field.kind === 'password').length;
  const buttons = actions.map((action) => action.says).join('\n');
  const toRoom = plain.some(
    (field) => words.room.in(called(field)) && (field.kind === 'choice' || field.kind === 'text'),
  );
  const toStranger = actions.some(({ says }) => words.nextPartner.in(says) && words.stranger.in(says));
  const door = toRoom || toStranger || words.enterChat.in(buttons);
  const inside = !door && texts.named >= 0.4 && words.enter.in(buttons);
  const talk = door
    ? 1
    : Math.max(
        texts.chatty >= 0.5 ? 0.9 : texts.chatty,
        conversation.box * 0.9,
        profileAlone(nick, age, gender) + (texts.chatty > 0 ? 0.3 : 0),
      );
  const asked =
    (nick ? 0.6 : named ? 0.35 : 0) +
    (age ? 0.3 : 0) +
    (gender ? 0.3 : 0) +
    (place ? 0.15 : 0) +
    (door ? 0.35 : inside ? 0.15 : 0) +
    (grown ? 0.25 : 0);
  const somebody = nick || named || (age && gender) || (gender && door) || (age && door);
  const optional = words.passwordOptional.in(texts.lines) || words.noAccount.in(texts.claims);
  const account = email || phone ? 1 : password > 0 ? (optional ? 0.2 : age || gender ? 0.3 : 0.9) : 0;
  return {
    strength:
      somebody && (email || phone || password < 2)
        ? Math.min(1, asked) * talk * (1 - account * 0.85) * (served ? 0.3 : 1)
        : 0,
    nickname: nick || named,
    age,
    gender,
    place,
    ages,
    open: 1 - account,
    account,
  };
}

/** Nickname, age and gender in one form are a chat's door even where nothing says so. */
function profileAlone(nick: boolean, age: boolean, gender: boolean): number {
  return nick && age && gender ? 0.6 : nick && (age || gender) ? 0.4 : 0;
}
