/** Two real people in one room of real chat software: the same trial whatever the software is. */
import { expect } from 'vitest';
import type { Tab } from '../harness.ts';
import { CHANGED, changeIt, isHeld, MESSAGE, sendAllTheSame, stay } from './held.ts';

export interface Person {
  tab: Tab;
  nick: string;
  /** Selectors of the message box, and of what sends. */
  box: string;
  button: string;
  /** What this person's client shows of what somebody wrote, oldest first. */
  seen(nick: string): Promise<string[]>;
}

/** Waits until a person's client shows exactly this from somebody. */
const untilSeen = (person: Person, nick: string, texts: string[]) =>
  expect.poll(() => person.seen(nick), { timeout: 15_000 }).toEqual(texts);

async function write(person: Person, text: string, how: 'key' | 'button' = 'key'): Promise<void> {
  const { page } = person.tab;
  await page.bringToFront();
  await page.click(person.box);
  await page.keyboard.type(text);
  if (how === 'key') await page.keyboard.press('Enter');
  else await page.click(person.button);
}

const inBox = ({ tab, box }: Person) =>
  tab.page.$eval(box, (element) => (element as HTMLTextAreaElement).value.trim());

/** What somebody else writes arrives: whatever was sent before it would have arrived too. */
async function hears(child: Person, other: Person, texts: string[]): Promise<void> {
  await write(other, texts.at(-1) ?? '');
  await child.tab.page.bringToFront();
  await untilSeen(child, other.nick, texts);
}

/** A message that gives a number away is not on the wire until the child decides. */
export async function holdsUntilDecided(child: Person, other: Person): Promise<void> {
  await write(child, 'bonsoir tout le monde');
  await untilSeen(other, child.nick, ['bonsoir tout le monde']);

  await write(child, MESSAGE);
  await isHeld(child.tab);
  await hears(child, other, ['il fait nuit ici']);
  expect(await other.seen(child.nick)).toEqual(['bonsoir tout le monde']);
  await stay(child.tab);
  expect(await inBox(child)).toBe(MESSAGE);

  await child.tab.page.keyboard.press('Enter');
  await isHeld(child.tab);
  await changeIt(child.tab);
  await child.tab.page.keyboard.press('Enter');
  await untilSeen(other, child.nick, ['bonsoir tout le monde', CHANGED]);

  await write(child, MESSAGE, 'button');
  await isHeld(child.tab);
  await hears(child, other, ['il fait nuit ici', 'et il pleut']);
  expect(await other.seen(child.nick)).toEqual(['bonsoir tout le monde', CHANGED]);
  await sendAllTheSame(child.tab, async () => (await other.seen(child.nick)).length > 2);
  await untilSeen(other, child.nick, ['bonsoir tout le monde', CHANGED, MESSAGE]);
  await expect.poll(() => inBox(child), { timeout: 10_000 }).toBe('');
}
