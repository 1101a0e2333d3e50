import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPhoto } from '#lib/photo/read.ts';
import type { Upload } from '#tests/sites/server.ts';
import { heic } from '#tests/unit/photo/make.ts';
import { inBothBrowsers, type Tab } from '../harness.ts';
import { events } from '../own-side.ts';
import { card, cardIn, noCard, openRoom, pressOnCard, sendAnyway, untilCard } from '../send-eyes.ts';
import { photoScript } from './bundle.ts';
import { choose, drop, pasteInFirefox, pastePictureInChromium } from './put.ts';

const TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;
const folder = await mkdtemp(join(tmpdir(), 'veilleuse-photos-'));
afterAll(() => rm(folder, { recursive: true }));
let script = '';
beforeAll(async () => {
  script = await photoScript();
});

/** Gives a page an input for files that notes what it hears. */
const addInput = (tab: Tab) =>
  tab.page.evaluate(() => {
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'fichier' });
    const heard: unknown[] = [];
    Object.assign(window, { heard });
    input.addEventListener('change', (event) =>
      heard.push([event.type, event.isTrusted, input.files?.length]),
    );
    document.body.append(input);
  });

inBothBrowsers('a photo that says where it was taken', {}, (session, kind) => {
  /** Files with metadata, by type; and one without. */
  const paths: Record<string, string> = {};
  const uploads = () => session().sites.uploads;
  const untilUploaded = async (count: number) => {
    await expect.poll(() => uploads().length, { timeout: 10_000 }).toBe(count);
    return uploads().at(-1) as Upload;
  };
  const room = () => openRoom(session(), 'photos');
  /** What is held goes without its place, under its name; `before` files had gone before. */
  const goesClean = async (tab: Tab, before: number): Promise<Uint8Array<ArrayBuffer>> => {
    await card(tab);
    expect(uploads()).toHaveLength(before);
    await pressOnCard(tab, 'clean');
    await noCard(tab);
    const { name, bytes } = await untilUploaded(before + 1);
    expect(name).toBe(basename(path('image/jpeg')));
    expect(readPhoto(bytes)).toMatchObject({ format: 'jpeg', location: false, owner: false });
    return bytes;
  };
  const heard = (tab: Tab) =>
    tab.page.evaluate(() => (window as unknown as { heard: [string, boolean, string[]][] }).heard);
  const looksAs = async (tab: Tab, path: string, bytes: Uint8Array, type: string) => {
    await tab.page.evaluate(script);
    const [was, is] = [(await readFile(path)).toString('base64'), Buffer.from(bytes).toString('base64')];
    return tab.page.evaluate(`samePhoto('${was}', '${is}', '${type}')`);
  };

  beforeAll(async () => {
    const tab = await session().open(session().sites.url('checkout'));
    await tab.page.evaluate(script);
    for (const type of TYPES) {
      const path = join(folder, `${kind} plage 1.${type.slice('image/'.length)}`);
      await writeFile(
        path,
        Buffer.from((await tab.page.evaluate(`makePhoto('${type}')`)) as string, 'base64'),
      );
      paths[type] = path;
    }
    paths.plain = join(folder, `${kind}-plain.png`);
    await writeFile(
      paths.plain,
      Buffer.from(
        await tab.page.evaluate(() => document.createElement('canvas').toDataURL('image/png').slice(22)),
        'base64',
      ),
    );
    paths.heic = join(folder, `${kind}.heic`);
    await writeFile(paths.heic, heic({ location: true }));
    await tab.close();
  });
  const path = (name: string) => paths[name] ?? '';

  it.each(TYPES)('chosen, is held, and goes without it under the same name: %s', async (type) => {
    const before = uploads().length;
    const tab = await room();
    await choose(tab, '#fichier', [path(type)]);
    const seen = await card(tab);
    expect(seen.text).toContain('L’endroit où la photo a été prise');
    expect(seen.text).toContain('Le nom de quelqu’un');
    expect(seen.text).toContain(basename(path(type)));
    expect(seen.focused).toBe('sentence');
    expect(uploads()).toHaveLength(before);
    expect(await heard(tab)).toEqual([]);
    await pressOnCard(tab, 'clean');
    await noCard(tab);
    const { name, bytes } = await untilUploaded(before + 1);
    expect(name).toBe(basename(path(type)));
    expect(readPhoto(bytes)).toEqual({
      format: type.slice('image/'.length),
      location: false,
      owner: false,
      orientation: 6,
    });
    expect(await looksAs(tab, path(type), bytes, type)).toBe(true);
    expect((await heard(tab)).map(([what]) => what)).toEqual(['input', 'change']);
    await tab.close();
  });

  it('goes as it is when the child sends it all the same, and not at all when not', async () => {
    const before = uploads().length;
    const tab = await room();
    await choose(tab, '#fichier', [path('image/jpeg'), path('plain')]);
    await card(tab);
    await pressOnCard(tab, 'stay');
    await noCard(tab);
    expect(await tab.page.$eval('#fichier', (input) => (input as HTMLInputElement).files?.length)).toBe(0);
    expect(uploads()).toHaveLength(before);
    await choose(tab, '#fichier', [path('image/jpeg'), path('plain')]);
    await card(tab);
    await sendAnyway(tab);
    await untilUploaded(before + 2);
    const sent = uploads()
      .slice(before)
      .find(({ name }) => name === basename(path('image/jpeg')));
    expect(Buffer.from(sent?.bytes ?? []).equals(await readFile(path('image/jpeg')))).toBe(true);
    await tab.close();
  });

  it('the card is used with the keyboard alone, all round; Escape sends nothing', async () => {
    const before = uploads().length;
    const tab = await room();
    await choose(tab, '#fichier', [path('image/jpeg')]);
    await card(tab);
    const stops: string[] = [];
    for (let step = 0; step < 6; step++) {
      await tab.page.keyboard.press('Tab');
      stops.push((await card(tab)).focused);
    }
    expect(stops).toEqual(['clean', 'stay', 'hold', 'plain', 'unasked', 'clean']);
    await tab.page.keyboard.press('Escape');
    await noCard(tab);
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('fichier');
    await choose(tab, '#fichier', [path('image/jpeg')]);
    await card(tab);
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.press('Enter');
    await noCard(tab);
    expect(readPhoto((await untilUploaded(before + 1)).bytes)).toMatchObject({ location: false });
    await tab.close();
  });

  it('in a form that is posted', async () => {
    const before = uploads().length;
    const tab = await room();
    await choose(tab, '#piece', [path('image/jpeg')]);
    await card(tab);
    await pressOnCard(tab, 'clean');
    await noCard(tab);
    await tab.page.click('#poster');
    const posted = await untilUploaded(before + 1);
    expect(posted.name).toBe(basename(path('image/jpeg')));
    expect(readPhoto(posted.bytes)).toMatchObject({ location: false, owner: false });
    await tab.close();
  });

  it('in the profile of an entry form, and what was chosen is kept without the file’s name', async () => {
    const tab = await session().open(session().sites.url('coco-type'));
    await tab.untilWarning('the cover', ({ kind, visible }) => kind === 'cover' && visible);
    await tab.goInAnyway();
    await tab.untilWarning('the small banner', ({ kind }) => kind === 'banner');
    await addInput(tab);
    await tab.page.evaluate(() =>
      document.querySelector('#entree')?.append(document.querySelector('#fichier') ?? ''),
    );
    // What was said and chosen before may still be on its way there.
    const journal = async () => (await events(session().control.page)).filter(({ kind }) => kind === 'held');
    const before = (await journal()).length;
    await choose(tab, '#fichier', [path('image/jpeg')]);
    await card(tab);
    expect(await heard(tab)).toEqual([]);
    await pressOnCard(tab, 'clean');
    await noCard(tab);
    await expect.poll(() => heard(tab)).toEqual([['change', false, 1]]);
    await expect.poll(async () => (await journal()).length).toBe(before + 1);
    const [held] = (await journal()).slice(before);
    const ids = ['photo-location', 'photo-owner'];
    expect(held).toMatchObject({ kind: 'held', ids, level: 'danger', choice: 'clean' });
    expect(JSON.stringify(held)).not.toContain('plage');
    await tab.close();
  });

  it('in a closed shadow root', async () => {
    const before = uploads().length;
    const tab = await room();
    const input = () => (window as unknown as { hidden: HTMLElement }).hidden;
    await tab.page.evaluate(() => (window as unknown as { hidden: HTMLElement }).hidden.focus());
    await choose(tab, input, [path('image/jpeg')]);
    await card(tab);
    expect(uploads()).toHaveLength(before);
    await pressOnCard(tab, 'clean');
    await noCard(tab);
    expect(readPhoto((await untilUploaded(before + 1)).bytes)).toMatchObject({ location: false });
    await tab.close();
  });

  it('in an input that the page takes out of the document as soon as it is pressed', async () => {
    const tab = await room();
    await tab.page.evaluate(() => {
      const heard: unknown[] = [];
      const button = Object.assign(document.createElement('button'), { type: 'button', id: 'joindre' });
      button.onclick = () => {
        const input = Object.assign(document.createElement('input'), { type: 'file' });
        input.onchange = () => heard.push([...(input.files ?? [])].map(({ name, size }) => [name, size]));
        document.body.append(input);
        input.click();
        input.remove();
      };
      document.querySelector('.bas')?.append(button);
      Object.assign(window, { heard });
    });
    const [chooser] = await Promise.all([tab.page.waitForFileChooser(), tab.page.click('#joindre')]);
    await chooser.accept([path('image/jpeg')]);
    await card(tab);
    expect(await heard(tab)).toEqual([]);
    await pressOnCard(tab, 'clean');
    await noCard(tab);
    await expect.poll(() => heard(tab)).toHaveLength(1);
    const [[name, size]] = (await heard(tab))[0] as unknown as [[string, number]];
    expect(name).toBe(basename(path('image/jpeg')));
    expect(size).toBeLessThan((await readFile(path('image/jpeg'))).length);
    await tab.close();
  });

  it('that went is not asked about again because something is written beside it, in a closed root', async () => {
    const before = uploads().length;
    const tab = await room();
    await tab.page.evaluate('window.hidden.focus()');
    await choose(tab, () => (window as unknown as { hidden: HTMLElement }).hidden, [path('image/jpeg')]);
    await card(tab);
    await sendAnyway(tab);
    await untilUploaded(before + 1);
    await tab.page.evaluate('window.caption.focus()');
    await tab.page.keyboard.type('la plage');
    expect(await tab.page.evaluate('window.caption.value')).toBe('la plage');
    expect(await tab.page.evaluate('window.hidden.files.length')).toBe(1);
    expect(await cardIn(tab)).toBeNull();
    await tab.close();
  });

  it('dropped, is held, and goes without it', async () => {
    const before = uploads().length;
    const tab = await room();
    await drop(session(), tab, '#zone', [path('image/jpeg')]);
    const bytes = await goesClean(tab, before);
    expect(await looksAs(tab, path('image/jpeg'), bytes, 'image/jpeg')).toBe(true);
    expect(await tab.page.$eval('#zone', ({ className }) => className)).toBe('');
    await drop(session(), tab, '#zone', [path('image/jpeg')]);
    await card(tab);
    await pressOnCard(tab, 'stay');
    await noCard(tab);
    expect(await tab.page.$eval('#zone', ({ className }) => className)).toBe('');
    expect(uploads()).toHaveLength(before + 1);
    await tab.close();
  });

  it.runIf(kind === 'firefox').each(['', '<b>la plage</b>'])(
    'pasted, is held, and goes without it, beside « %s »',
    async (html) => {
      const before = uploads().length;
      const tab = await room();
      await tab.page.click('#message');
      await pasteInFirefox(session(), tab, '#message', [path('image/jpeg')], html);
      await goesClean(tab, before);
      await tab.close();
    },
  );

  it.runIf(kind === 'chromium')(
    'pasted, is handed on by us; what one copies as a picture tells nothing',
    async () => {
      const before = uploads().length;
      const tab = await room();
      await pastePictureInChromium(tab, '#message');
      expect(readPhoto((await untilUploaded(before + 1)).bytes)).toMatchObject({
        format: 'png',
        location: false,
      });
      expect((await heard(tab)).map(([what, trusted]) => [what, trusted])).toEqual([['paste', false]]);
      await tab.close();
    },
  );

  it('of a format that can’t be cleaned is held and reported', async () => {
    const before = uploads().length;
    const tab = await room();
    await choose(tab, '#fichier', [path('heic')]);
    const seen = await card(tab);
    expect(seen.text).toContain('capture d’écran');
    expect(Object.keys(seen.controls)).not.toContain('clean');
    await pressOnCard(tab, 'stay');
    await noCard(tab);
    expect(uploads()).toHaveLength(before);
    await tab.close();
  });

  it('a picture that tells nothing goes without a word', async () => {
    const before = uploads().length;
    const tab = await room();
    await choose(tab, '#fichier', [path('plain')]);
    const { bytes } = await untilUploaded(before + 1);
    expect(Buffer.from(bytes).equals(await readFile(path('plain')))).toBe(true);
    expect(await cardIn(tab)).toBeNull();
    await tab.close();
  });

  it('goes at once where people have accounts, and a note says it', async () => {
    const tab = await session().open(session().sites.url('team-chat', '/canal.html'));
    await tab.until('a close look', ({ level, looked }) => level === 'calm' && looked === 'closely');
    await tab.settled(); // what was seen last has also come back to what looks at photos
    await addInput(tab);
    await choose(tab, '#fichier', [path('image/jpeg')]);
    await expect.poll(() => heard(tab)).toEqual([['change', true, 1]]);
    const seen = await untilCard(tab, 'the note', (one) => one?.kind === 'note');
    expect(seen?.text).toContain('L’endroit où la photo a été prise');
    await tab.close();
  });

  it('nothing is touched where children are helped', async () => {
    const tab = await session().open(session().sites.url('helpline-chat', '/tchat.html?pseudo=lune'));
    await tab.until('a close look', ({ level, looked }) => level === 'calm' && looked === 'closely');
    await addInput(tab);
    await tab.page.click('#message');
    await tab.settled();
    await choose(tab, '#fichier', [path('image/jpeg')]);
    await expect.poll(() => heard(tab)).toEqual([['change', true, 1]]);
    expect(await cardIn(tab)).toBeNull();
    await tab.close();
  });
});
