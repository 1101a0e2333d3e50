import { expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from './harness.ts';
import { events } from './own-side.ts';
import { cardIn, openRoom, untilCard } from './send-eyes.ts';

/** The door of a dangerous place, once the child has gone past the cover. */
async function pastTheCover(tab: Tab): Promise<void> {
  await tab.untilWarning('the cover', ({ kind, visible }) => kind === 'cover' && visible);
  await tab.goInAnyway();
  await tab.untilWarning('the small banner', ({ kind }) => kind === 'banner');
  await tab.pressInWarning('close');
  await tab.untilWarning('its end', ({ kind }) => kind === 'none');
}
const note = async (tab: Tab, what: string) =>
  (await untilCard(tab, what, (seen) => seen?.kind === 'note'))?.text ?? '';
/** Puts a form, or what stands for one, at the top of a page. */
const put = (tab: Tab, inner: string) =>
  tab.page.evaluate((html) => {
    const box = Object.assign(document.createElement('section'), { id: 'porte', innerHTML: html });
    box.style.cssText = 'margin:160px 8px 0';
    document.body.prepend(box);
  }, inner);
/** Whether the note lies over the field, over its name, or over anything else that is used; seen from the extension's side. */
const noteBox = (tab: Tab) =>
  tab.session.control.page.evaluate(async (tabId) => {
    const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const [seen] = await scripting.executeScript({ target: { tabId }, func: look });
    return seen?.result;

    function look() {
      type Native = { chrome?: { dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } } };
      const { chrome: native } = globalThis as unknown as Native;
      const notes = [...document.documentElement.children].map((host) => {
        if (!host.localName.includes('-')) return null;
        const firefox = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
        return (firefox ?? native?.dom?.openOrClosedShadowRoot(host))?.querySelector('.send-note') ?? null;
      });
      const note = notes.find((one) => one !== null)?.getBoundingClientRect();
      const field = document.querySelector('#pseudo') as HTMLInputElement;
      const name = document.createRange();
      name.selectNode(field.labels?.[0]?.firstChild ?? field);
      const over = ({ left, right, top, bottom }: DOMRect) =>
        !!note && left < note.right && right > note.left && top < note.bottom && bottom > note.top;
      return {
        overField: over(field.getBoundingClientRect()),
        overLabel: over(name.getBoundingClientRect()),
        over: [...document.querySelectorAll('#porte :is(input, select, button, label)')]
          .filter((one) => over(one.getBoundingClientRect()))
          .map(({ localName }) => localName),
      };
    }
  }, tab.id);
const nothing = (tab: Tab) => untilCard(tab, 'the note’s end', (seen) => seen === null);

inBothBrowsers('the fields of an entry form', {}, (session) => {
  it('a nickname that tells a year of birth, an age or a department gets a word, and none when it tells nothing', async () => {
    const tab = await openRoom(session(), 'photos');
    for (const [nickname, figures, words] of [
      ['camille2009', '2009', 'ton année de naissance'],
      ['lola15', '15', 'ton âge'],
      ['leo_59', '59', 'département'],
    ] as const) {
      await tab.page.click('#pseudo', { count: 3 });
      await tab.page.keyboard.type(nickname);
      const seen = await untilCard(tab, words, (one) => one?.text.includes(words) === true);
      expect(seen).toMatchObject({ kind: 'note', controls: {} });
      expect(seen?.text.startsWith(figures)).toBe(true);
      expect(await noteBox(tab)).toMatchObject({ overField: false, overLabel: false });
      // It takes neither the focus nor a press, and nothing is held.
      expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('pseudo');
      expect(await tab.page.$eval('#pseudo', (field) => (field as HTMLInputElement).value)).toBe(nickname);
    }
    await tab.page.click('#pseudo', { count: 3 });
    await tab.page.keyboard.type('etoile');
    await nothing(tab);
    await tab.close();
  });

  it('also in a field in which the cursor stood from the beginning', async () => {
    const url = session().sites.url('photos');
    const page = await session().driven.browser.newPage();
    await page.evaluateOnNewDocument(() =>
      document.addEventListener('DOMContentLoaded', () =>
        document.querySelector<HTMLElement>('#pseudo')?.focus(),
      ),
    );
    await page.goto(url, { waitUntil: 'load' });
    const tab = await session().adopt(page, url);
    await tab.until('a caution', ({ level }) => level === 'caution' || level === 'danger');
    await tab.page.keyboard.type('camille2009');
    expect(await note(tab, 'the year of birth')).toContain('ton année de naissance');
    await tab.close();
  });

  it('also where nothing is a form, and to who types fast', async () => {
    const tab = await openRoom(session(), 'photos');
    await tab.page.evaluate(() => {
      const table = document.createElement('table');
      table.style.marginTop = '160px';
      for (const name of ['Spitzname', 'Alter']) {
        const row = table.insertRow();
        row.insertCell().textContent = name;
        row.insertCell().append(Object.assign(document.createElement('input'), { className: name }));
      }
      document.body.prepend(table);
    });
    await tab.page.click('.Spitzname');
    await tab.page.keyboard.type('camille2009\t15');
    expect(await note(tab, 'the year of birth')).toContain('ton année de naissance');
    await tab.page.click('#pseudo');
    await nothing(tab);
    await tab.close();
  });

  it('the same word does not come twice', async () => {
    const tab = await openRoom(session(), 'photos');
    await tab.page.click('#pseudo');
    await tab.page.keyboard.type('camille2009');
    await note(tab, 'the year of birth');
    await tab.page.keyboard.type('x');
    await tab.page.click('#message');
    await tab.page.keyboard.type('x');
    await tab.page.click('#pseudo', { count: 3 });
    await tab.page.keyboard.type('etoile');
    await nothing(tab);
    await tab.page.click('#pseudo', { count: 3 });
    await tab.page.keyboard.type('leo_59');
    expect(await note(tab, 'another word')).toContain('département');
    await tab.page.click('#pseudo', { count: 3 });
    await tab.page.keyboard.type('camille2009');
    await nothing(tab);
    await tab.close();
  });

  it('age, place and gender together get one, beside the last of them', async () => {
    const journal = async () => (await events(session().control.page)).map(({ kind }) => kind);
    const before = (await journal()).length;
    const tab = await session().open(session().sites.url('coco-type'));
    await pastTheCover(tab);
    await tab.page.type('#pseudo', 'etoile');
    await tab.page.click('#cp');
    await tab.page.keyboard.type('59100');
    expect(await note(tab, 'the word on all three')).toContain('ensemble');
    await tab.page.click('#pseudo');
    await nothing(tab);
    // Only the warnings are kept: shown, gone past, closed.
    await expect
      .poll(async () => (await journal()).slice(before), { timeout: 10_000 })
      .toEqual(['shown', 'chosen', 'chosen']);
    await tab.close();
  });

  const STEPS = [
    '<p>Âge</p><input type="range" min="10" max="60" value="12">',
    '<div role="radiogroup" aria-label="Sexe"><i role="radio" aria-checked="true" aria-label="Fille">♀</i></div>' +
      '<p>Ville</p><input type="search">',
  ];
  const LOOKING =
    '<p>Âge</p><input><p>Sexe</p><select><option>Homme<option>Femme</select><p>Ville</p><input>';

  it.each([
    ['step after step, with a bar and drawn choices', STEPS, true],
    ['who is looked for', [`${LOOKING}<button type="button">Rechercher</button>`], false],
    [
      'whose heading stands in a list',
      [LOOKING.replace('<option>', '<option value="?">Sexe<option>')],
      false,
    ],
  ])('in a profile too: %s', async (_, steps, said) => {
    const tab = await session().open(session().sites.url('coco-type'));
    await pastTheCover(tab);
    for (const step of steps) {
      await tab.page.evaluate((inner) => {
        document.querySelector('#profil')?.remove();
        const box = Object.assign(document.createElement('section'), { id: 'profil', innerHTML: inner });
        document.body.prepend(box);
      }, step);
      for (const field of await tab.page.$$('#profil input')) {
        await field.focus();
        const isRange = await field.evaluate(({ type }) => type === 'range');
        if (isRange) await tab.page.keyboard.press('ArrowRight');
        else await tab.page.keyboard.type('15 Lille');
      }
    }
    if (said) expect(await note(tab, 'the word on all three')).toContain('ensemble');
    else {
      // A word on something else is there in the time in which this one would be.
      await tab.page.evaluate(() =>
        document
          .querySelector('#profil')
          ?.insertAdjacentHTML('beforeend', '<p>Pseudo</p><input id="surnom">'),
      );
      await tab.page.click('#surnom');
      await tab.page.keyboard.type('camille2009');
      expect(await note(tab, 'another word')).toContain('ton année de naissance');
    }
    await tab.close();
  });

  it('in a narrow window it covers nothing that is filled in or pressed, and ends with the form', async () => {
    const tab = await openRoom(session(), 'photos');
    await tab.page.setViewport({ width: 320, height: 640 });
    await put(
      tab,
      // Many a page has a long list of things to press before its form.
      `<nav style="position:absolute;left:-9999px">${'<label></label>'.repeat(450)}</nav>` +
        '<form><style>#porte :is(input, label) { display: block; width: 100%; box-sizing: border-box }</style>' +
        '<label>Pseudo <input id="nom"></label><label>Musique <input></label><label>Couleur <input></label><button>Valider</button></form>',
    );
    await tab.page.evaluate(() => window.scrollTo(0, 0));
    await tab.page.click('#nom');
    await tab.page.keyboard.type('camille2009');
    await note(tab, 'the year of birth');
    expect((await noteBox(tab))?.over).toEqual([]);
    await tab.page.evaluate(() => document.querySelector('#porte')?.remove());
    await nothing(tab);
    await tab.close();
  });

  it('fields in components are one form, and a choice that is drawn may be the last one', async () => {
    const tab = await openRoom(session(), 'photos');
    const fields = ['my-nick', 'my-age', 'my-town'] as const;
    await put(
      tab,
      '<form><my-nick label="Pseudo"></my-nick><my-age label="Âge"></my-age><my-town label="Ville"></my-town><p><b>Fille</b> <b>Garçon</b></p></form>',
    );
    await tab.page.evaluate((names) => {
      for (const name of names)
        document.querySelector(name)?.attachShadow({ mode: 'open' }).append(document.createElement('input'));
      for (const choice of document.querySelectorAll('#porte b'))
        choice.addEventListener('click', () => choice.classList.add('active'));
    }, fields);
    const write = async (name: (typeof fields)[number], text: string) => {
      await tab.page.evaluate(
        (at) => document.querySelector(at)?.shadowRoot?.querySelector('input')?.focus(),
        name,
      );
      await tab.page.keyboard.type(text);
    };
    // What is typed in a component is followed once it was read.
    const told = async () => {
      await write('my-nick', 'lea 2009 ');
      return (await cardIn(tab))?.text;
    };
    await expect.poll(told, { timeout: 10_000, interval: 600 }).toContain('ton année de naissance');
    await write('my-age', '15');
    await write('my-town', 'Lille');
    await nothing(tab);
    await tab.page.click('#porte b');
    expect(await note(tab, 'the word on all three')).toContain('ensemble');
    await tab.close();
  });

  it('an age that was refused, then a higher one, gets a kind word', async () => {
    const tab = await session().open(session().sites.url('coco-type', '/salon-adultes.html'));
    await pastTheCover(tab);
    await tab.page.type('#pseudo', 'etoile');
    await tab.page.click('#age', { count: 3 });
    await tab.page.keyboard.type('12');
    await tab.page.click('#entrer');
    await tab.page.waitForFunction(() => document.getElementById('refus')?.textContent !== '');
    await tab.page.click('#age', { count: 3 });
    await tab.page.keyboard.type('67');
    await tab.page.keyboard.press('Tab');
    expect(await note(tab, 'the word')).toContain('Tu n’as rien fait de mal.');
    await tab.close();
  });

  it.each([
    ['helpline-chat', '#pseudo'],
    ['sports-club', 'input'],
  ])('no word is said where there is nothing to be careful of: %s', async (site, at) => {
    const tab = await session().open(session().sites.url(site));
    await tab.settled();
    await tab.page.evaluate(() => {
      const field = Object.assign(document.createElement('input'), { id: 'surnom', name: 'pseudo' });
      field.placeholder = 'Ton pseudo';
      document.querySelector('form, main, body')?.prepend(field);
    });
    expect(await tab.page.$(at)).not.toBeNull();
    await tab.page.click('#surnom');
    await tab.page.keyboard.type('camille2009');
    await tab.settled();
    expect(await cardIn(tab)).toBeNull();
    await tab.close();
  });
});
