import type { Frame } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { EDITORS, type EditorName } from '#tests/sites/editors/registry.ts';
import { inBothBrowsers, type Session, type Tab } from '../harness.ts';
import { CHANGED, changeIt, isHeld, MESSAGE, sendAllTheSame, stay } from './held.ts';
import { needPackages } from './software.ts';

/** What the page tells of the editor's own state. */
type WithEditor = { editorText?: () => string };

interface Room {
  tab: Tab;
  /** The frame that the editor is in. */
  frame: Frame;
}

/** The room with this editor, once the guard knows where it is and the banner was put away. */
async function enter(session: Session, name: EditorName): Promise<Room> {
  const tab = await session.open(session.sites.url(`editors/${name}`));
  const frame =
    name === 'frame'
      ? await tab.page.waitForFrame((one) => one.url().endsWith('/frame.html'))
      : tab.page.mainFrame();
  await frame.waitForFunction(() => (globalThis as WithEditor).editorText !== undefined);
  await frame.waitForSelector('#message');
  await tab.until('a caution', ({ level }) => level === 'caution' || level === 'danger');
  await tab.untilWarning('the banner', ({ kind, visible }) => kind === 'banner' && visible);
  await tab.pressInWarning('close');
  await tab.untilWarning('its end', ({ kind }) => kind === 'none');
  return { tab, frame };
}

/** What the editor itself holds: not what its elements show. */
const held = async ({ frame }: Room) =>
  (await frame.evaluate(() => (globalThis as WithEditor).editorText?.() ?? '')).trim();
const untilHeld = (room: Room, text: string) => expect.poll(() => held(room), { timeout: 10_000 }).toBe(text);

/** Undoes until the editor holds this again. */
async function undoUntil(room: Room, text: string): Promise<void> {
  const { keyboard } = room.tab.page;
  await expect
    .poll(
      async () => {
        const now = await held(room);
        if (now === text) return now;
        await keyboard.down('Control');
        await keyboard.press('KeyZ');
        await keyboard.up('Control');
        return held(room);
      },
      { timeout: 10_000 },
    )
    .toBe(text);
}

inBothBrowsers('a room with an editor', {}, (session, kind) => {
  beforeAll(needPackages);

  it.each(Object.keys(EDITORS) as EditorName[])(
    '%s: holds and lets go, its state and undo intact',
    async (name) => {
      const room = await enter(session(), name);
      const { tab, frame } = room;
      const { keyboard } = tab.page;
      const before = session().sites.said.length;
      const said = () =>
        session()
          .sites.said.slice(before)
          .map(({ text }) => text.trim());
      const untilSaid = (...texts: string[]) => expect.poll(said, { timeout: 10_000 }).toEqual(texts);

      await (await frame.waitForSelector('#message'))?.click();
      await keyboard.type('bonsoir');
      await untilHeld(room, 'bonsoir');
      await (await frame.waitForSelector('.bas button'))?.click();
      await untilSaid('bonsoir');
      await untilHeld(room, '');

      await (await frame.waitForSelector('#message'))?.click();
      await keyboard.type(MESSAGE);
      await keyboard.press('Enter');
      await isHeld(tab);
      expect(await held(room)).toBe(MESSAGE);
      await stay(tab);
      await (await frame.waitForSelector('.bas button'))?.click();
      await isHeld(tab);
      expect(said()).toEqual(['bonsoir']);
      await changeIt(tab);
      await untilHeld(room, CHANGED);
      await undoUntil(room, MESSAGE);

      await keyboard.press('Enter');
      await isHeld(tab);
      await changeIt(tab);
      await untilHeld(room, CHANGED);
      await keyboard.press('Enter');
      await untilSaid('bonsoir', CHANGED);
      await untilHeld(room, '');

      // As dictation and emoji panels do: text without keys. Firefox’s driver tells no `beforeinput` of it, which is
      // all that Slate listens to.
      if (kind === 'firefox' && name === 'slate') await keyboard.type(MESSAGE);
      else for (const character of MESSAGE) await keyboard.sendCharacter(character);
      await untilHeld(room, MESSAGE);
      await keyboard.press('Enter');
      await isHeld(tab);
      expect(said()).toEqual(['bonsoir', CHANGED]);
      await sendAllTheSame(tab, () => said().length > 2);
      await untilSaid('bonsoir', CHANGED, MESSAGE);
      await untilHeld(room, '');
      await tab.close();
    },
  );
});
