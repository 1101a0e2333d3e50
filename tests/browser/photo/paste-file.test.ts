/** A file that was copied in the system's file manager and is pasted with the keys: needs a screen that has a clipboard. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readPhoto } from '#lib/photo/read.ts';
import { type Screen, startScreen, whyNoScreen } from '#scripts/driver/screen.ts';
import { inBothBrowsers } from '../harness.ts';
import { card, noCard, openRoom, pressOnCard } from '../send-eyes.ts';
import { photoScript } from './bundle.ts';

const TITLE = 'a photo file that is pasted';
const folder = await mkdtemp(join(tmpdir(), 'veilleuse-paste-'));
afterAll(() => rm(folder, { recursive: true }));

function tests(screen: () => Screen): void {
  inBothBrowsers(TITLE, { headless: false }, (session, kind) => {
    it('is held, and goes without what it tells', async () => {
      const { uploads } = session().sites;
      const before = uploads.length;
      const tab = await openRoom(session(), 'photos');
      await tab.page.evaluate(await photoScript());
      const path = join(folder, `${kind} plage 1.jpeg`);
      const made = (await tab.page.evaluate("makePhoto('image/jpeg')")) as string;
      await writeFile(path, Buffer.from(made, 'base64'));
      await screen().copyFile(path);
      await tab.page.click('#message');
      await tab.page.keyboard.down('Control');
      await tab.page.keyboard.press('v', kind === 'chromium' ? { commands: ['paste'] } : {});
      await tab.page.keyboard.up('Control');
      await card(tab);
      expect(uploads).toHaveLength(before);
      await pressOnCard(tab, 'clean');
      await noCard(tab);
      await expect.poll(() => uploads.length, { timeout: 10_000 }).toBe(before + 1);
      const sent = uploads.at(-1);
      expect(sent?.name).toBe(basename(path));
      const left = readPhoto(sent?.bytes ?? new Uint8Array());
      expect(left).toMatchObject({ format: 'jpeg', location: false, owner: false });
      await tab.close();
    });
  });
}

const reason = whyNoScreen();
if (reason) describe.skip(TITLE, () => it.todo(reason));
else {
  let screen: Screen | undefined;
  beforeAll(async () => {
    screen = await startScreen();
    vi.stubEnv('DISPLAY', screen.display);
    vi.stubEnv('WAYLAND_DISPLAY', undefined);
  });
  afterAll(() => {
    screen?.close();
    vi.unstubAllEnvs();
  });
  tests(() => {
    if (!screen) throw new Error('the screen did not start');
    return screen;
  });
}
