import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { boxesInFrames, boxOf, focusedIn } from '#lib/chat/box.ts';

/** The element with id `at`. What lies in an editable element is one by its own attribute here. */
function elementIn(html: string): HTMLElement {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const inner of document.querySelectorAll('[contenteditable=true] *'))
    inner.setAttribute('contenteditable', 'true');
  return document.querySelector('#at') as unknown as HTMLElement;
}

const lines = (names: string) =>
  names
    .split(' ')
    .map((name) => `<input type="text" name="${name}">`)
    .join('');

describe('a message box', () => {
  it.each([
    ['<textarea id="at"></textarea>', 'value', true],
    ['<input id="at" type="text" name="message">', 'value', false],
    ['<input id="at" type="text" placeholder="Écris ici…">', 'value', false],
    ['<input id="at" type="text" name="usermsg">', 'value', false],
    ['<input id="at" type="text" name="user_message">', 'value', false],
    ['<input id="at" type="text" name="chatInput" aria-label="Query">', 'value', false],
    ['<input id="at" type="text" placeholder="Message Dominick">', 'value', false],
    ['<input id="at" type="text" placeholder="Message @nicky">', 'value', false],
    ['<input id="at" type="text" placeholder="Message @nick">', 'value', false],
    ['<input id="at" type="text" placeholder="Write to the user…">', 'value', false],
    ['<input id="at" type="text" placeholder="Raconte ton séjour en campagne">', 'value', false],
    ['<input id="at" type="text" autocomplete="OFF">', 'value', false],
    ['<input id="at" type="text" autocomplete="false">', 'value', false],
    ['<input id="at" type="text" autocomplete="nope">', 'value', false],
    ['<input id="at" type="text" autocomplete="new-password">', 'value', false],
    ['<textarea id="at" autocomplete="one-time-code"></textarea>', 'value', true],
    // An old chat: one's name, the room, a colour, and to whom one whispers.
    [`<form>${lines('nom salon a')}<select></select><input id="at" type="text"></form>`, 'value', false],
    [
      `<form>${lines('benef montant ref date motif')}<input id="at" type="text" name="message"></form>`,
      'value',
      false,
    ],
    // All of a page in one form, and its chat with it.
    [
      `<form>${lines('q user mail a b')}<p><input id="at" type="text"><input type="submit" value="Envoyer"></p></form>`,
      'value',
      false,
    ],
    [
      `<form>${lines('q user mail a b')}<div><b><input id="at" type="text"></b><a href="javascript:post()">Senden</a></div></form>`,
      'value',
      false,
    ],
    [`<form>${lines('a b c d')}<input id="at" type="text" placeholder="Nachricht…"></form>`, 'value', false],
    [`<form>${lines('a b c d')}<input id="at" type="text" placeholder="Tu mensaje"></form>`, 'value', false],
    [`<form>${lines('a b c d')}<textarea id="at"></textarea></form>`, 'value', true],
    ['<input id="at" type="text" placeholder="Card games, anyone?">', 'value', false],
    ['<div id="at" contenteditable="true"></div>', 'rich', true],
    ['<div contenteditable="true"><p><b id="at">x</b></p></div>', 'rich', true],
    ['<div id="at" contenteditable="true" role="textbox" aria-multiline="false"></div>', 'rich', false],
  ])('is %s', (html, kind, multiline) => {
    expect(boxOf(elementIn(html))).toMatchObject({ kind, multiline });
  });

  it('is the outermost element of what is edited together', () => {
    const inner = elementIn('<div id="host" contenteditable="true"><p id="at">x</p></div>');
    expect(boxOf(inner)?.element.id).toBe('host');
  });

  it.each([
    '<input id="at" type="password">',
    '<input id="at" type="search">',
    '<input id="at" type="email">',
    '<input id="at" type="text" name="pseudo">',
    '<input id="at" type="text" name="dateNaissance">',
    '<input id="at" type="text" placeholder="Date of birth">',
    '<input id="at" type="text" placeholder="Rechercher">',
    '<input id="at" type="text" placeholder="Rechercher un message">',
    '<input id="at" type="text" name="userNickName">',
    '<input id="at" type="text" name="chat-username">',
    '<input id="at" type="text" name="codePostal">',
    '<input id="at" type="text" placeholder="Ton prénom">',
    '<input id="at" type="text" placeholder="Écris ton pseudo">',
    '<input id="at" type="text" placeholder="Pseudo pour le tchat">',
    '<input id="at" type="text" placeholder="E-mail address">',
    '<input id="at" type="text" autocomplete="address-level2">',
    '<input id="at" type="text" autocomplete="section-a shipping Street-Address">',
    '<input id="at" type="text" autocomplete="username webauthn">',
    '<input id="at" type="text" autocomplete="cc-number">',
    '<input id="at" type="text" autocomplete="bday-day">',
    '<input id="at" type="text" autocomplete="current-password">',
    '<input id="at" type="text" name="zipcode">',
    '<form role="search"><input id="at" type="text"></form>',
    '<input id="at" type="text" name="cardnumber">',
    '<input id="at" type="text" placeholder="Numéro de carte">',
    '<input id="at" type="text" placeholder="Kartennummer">',
    '<input id="at" type="text" placeholder="Número de tarjeta">',
    '<input id="at" type="text" placeholder="Número do cartão">',
    '<input id="at" type="text" placeholder="Numero della carta">',
    '<input id="at" type="text" placeholder="Rekeningnummer">',
    '<input id="at" type="text" name="iban">',
    '<input id="at" type="text" name="passcode">',
    '<input id="at" type="text" placeholder="Code de la carte cadeau">',
    '<input id="at" type="text" name="voucher">',
    `<form>${lines('street phone name exp')}<input id="at" type="text" name="pan"></form>`,
    `<form>${lines('street phone name exp')}<p><input id="at" type="text" name="pan"><button>Pay</button></p></form>`,
    `<form><p>${lines('a b c d')}<input id="at" type="text"><button>Submit</button></p></form>`,
    `<form>${lines('a b c d')}<input id="at" type="text" placeholder="E-Mail für Benachrichtigungen"></form>`,
    '<div id="at">x</div>',
    '<button id="at">x</button>',
  ])('is not %s', (html) => {
    expect(boxOf(elementIn(html))).toBeNull();
  });
});

it('the focus is found inside shadow roots, however deep', () => {
  const deep = {} as Element;
  const host = {} as Element;
  const document = { activeElement: host } as Document;
  const roots = new Map([[host, { activeElement: deep } as unknown as ShadowRoot]]);
  expect(focusedIn(document, (element) => roots.get(element) ?? null)).toBe(deep);
});

describe('boxes in frames', () => {
  const area = elementIn('<textarea id="at"></textarea>');
  /** A page with frames, counted as the browser counts them; a field of it is called like what is asked for. */
  const pageWith = (frames: readonly object[], length = frames.length) => {
    let looked = 0;
    class Page {
      get defaultView() {
        return { length };
      }
      querySelectorAll() {
        looked++;
        return frames;
      }
    }
    const page = Object.defineProperty(new Page(), 'querySelectorAll', { value: null });
    return { page: page as unknown as Document, looked: () => looked };
  };

  it('are not looked for in a page that has none', () => {
    const { page, looked } = pageWith([], 0);
    expect(boxesInFrames(page, () => null)).toEqual([]);
    expect(looked()).toBe(0);
  });

  it('are found whatever the page calls its fields, and not in frames of others', () => {
    const { page } = pageWith([{ contentDocument: null }, { contentDocument: { activeElement: area } }]);
    expect(boxesInFrames(page, () => null).map(({ element }) => element)).toEqual([area]);
  });
});
