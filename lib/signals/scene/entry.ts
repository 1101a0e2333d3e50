import type { Words } from '#lib/languages/words.ts';
import type { Action, Field, List, Page } from '#lib/reading/page.ts';
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

/** Group of the choices that are made of plain elements. */
const LOOSE = -2;

/** A list of ages or genders made of plain elements is a choice like any other. */
function choiceOf(list: List, words: Words): Field[] {
  const options = list.rows.map((row) => row.join(' '));
  if (options.some((option) => option.length > 24)) return [];
  const field: Field = {
    kind: 'choice',
    group: LOOSE,
    says: list.says,
    names: '',
    options,
    min: null,
    max: null,
    visible: true,
  };
  return agesIn(options, list.count) || (options.length <= 5 && isGender(field, words)) ? [field] : [];
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
  const phone = plain.some((field) => field.kind === 'phone');
  const password = plain.filter((field) => field.kind === 'password').length;
  const buttons = actions.map((action) => action.says).join('\n');
  const toRoom = plain.some(
    (field) => words.room.in(called(field)) && (field.kind === 'choice' || field.kind === 'text'),
  );
  const door = toRoom || words.enterChat.in(buttons);
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
    (door ? 0.35 : 0) +
    (grown ? 0.25 : 0);
  const somebody = nick || named || (age && gender) || (gender && door) || (age && door);
  const optional = words.passwordOptional.in(texts.lines) || words.noAccount.in(texts.seen);
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

/** Ages to choose from: at least six numbers in a row between 8 and 99; `count` where only some of them were kept. */
export function agesIn(options: readonly string[], count: number): [number, number] | null {
  const numbers = options
    .map((option) => option.match(/^(\d{1,2}) ?(ans|years?|yo|\+)?$/)?.[1])
    .filter((found) => found !== undefined)
    .map(Number)
    .filter((number) => number >= 8);
  if (numbers.length < 6) return null;
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const isRun = high - low < Math.max(numbers.length, count) * 1.2 && high >= 18 && low !== high;
  // Days of a month go up to 31 and start at 1; minutes and hours go up to 59 and start at 0.
  const isDate = options.some((option) => /^0?[1-7]$/.test(option));
  return isRun && !isDate ? [low, high] : null;
}

function rangeOf(fields: Field[], words: Words): [number, number] | null {
  const field = fields.find((one) => one.kind === 'number' && words.age.in(`${one.says}\n${one.names}`));
  return field && field.min !== null && field.max !== null ? [field.min, field.max] : null;
}

function isGender(field: Field, words: Words): boolean {
  if (field.kind !== 'choice')
    return field.kind !== 'check' && /(^| )(sexe|gender|genre)( |$)/.test(`${field.says} ${field.names}`);
  const short = field.options.filter((option) => option.length > 0 && option.length <= 20);
  const marks = short.filter(
    (option) => words.genderValues.in(option) || /^[hfmw]$/.test(option) || /♀|♂/.test(option),
  );
  return marks.length >= 2 && marks.length >= short.length * 0.4;
}

function gendersOn(actions: Action[], words: Words): boolean {
  return (
    actions.filter((action) => action.says.length <= 16 && words.genderValues.in(action.says)).length >= 2
  );
}

/** French departments or US states: many short options that start with their number or are places. */
function isDepartments(options: readonly string[]): boolean {
  const numbered = options.filter((option) =>
    /^\(?(0[1-9]|[1-8]\d|9[0-5]|2[ab]|97\d)\)?\s?[-–:. ]?\s?\p{L}{3}/u.test(option),
  );
  return numbered.length >= 12;
}
