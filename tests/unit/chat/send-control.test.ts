import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Box } from '#lib/chat/box.ts';
import { findSendControl, sendControl } from '#lib/chat/send-control.ts';

/** A page with a box; everything in it lies `across` pixels beside that, and what is of the class `over` above it. */
function pageWith(html: string, across = 10) {
  const { document, window } = parseHTML(`<html><body><main>${html}</main></body></html>`);
  window.getComputedStyle = (element: Element) => (element as HTMLElement).style;
  // As browsers tell it.
  for (const button of document.querySelectorAll('button:not([type])')) button.setAttribute('type', 'submit');
  const at = (left: number, top: number) =>
    ({ left, right: left + 40, top, bottom: top + 40, width: 40, height: 40 }) as unknown as DOMRect;
  for (const element of document.querySelectorAll<HTMLElement>('*'))
    element.getBoundingClientRect = () =>
      at(element.localName === 'textarea' ? 0 : 40 + across, element.closest('.over') ? -50 : 0);
  const element = document.querySelector('textarea') as unknown as HTMLElement;
  const box: Box = { element, kind: 'value', multiline: true };
  return { box, at: document.querySelector('#at') };
}
const inForm = (html: string) => pageWith(`<form><textarea></textarea>${html}</form>`);
const beside = (html: string, across?: number) => pageWith(`<textarea></textarea>${html}`, across);
const isSend = ({ box, at }: ReturnType<typeof pageWith>) => sendControl(at, box) !== null;
const SENDER = '<button type="button">Envoyer</button>';

describe('a press', () => {
  it.each([
    '<button id="at" type="button" class="btn btn-primary btn-block">Envoyer</button>',
    '<a id="at" class="inline-block">Send</a>',
    '<button id="at" type="button" class="upload-information" aria-label="Répondre"></button>',
    '<button id="at" type="button" class="font-bold">➤</button>',
    '<button id="at" type="button" class="button button-clear send-button"></button>',
    '<button id="at" type="button" class="sendBtn">Skicka</button>',
    '<div id="at" role="button"><i class="fa fa-paper-plane"></i></div>',
    '<input id="at" type="button" value="OK">',
  ])('sends: %s', (html) => {
    expect(isSend(beside(html, 200))).toBe(true);
    expect(isSend(inForm(html))).toBe(true);
  });

  it('sends on a button that is called so at the other end of the row, however wide that is', () => {
    expect(isSend(beside(SENDER.replace('<button', '<button id="at"'), 800))).toBe(true);
    expect(isSend(beside('<button id="at" type="button">Dire</button>', 800))).toBe(false);
    expect(
      isSend(beside(`<div class="over">${SENDER.replace('<button', '<button id="at"')}</div>`, 800)),
    ).toBe(false);
  });

  it('sends on a word that stands deep inside the text of the page', () => {
    const deep = '\n'.padEnd(60);
    const html = `<button id="at" type="button">${deep}<i></i>${deep}<span>${deep}Envoyer</span></button>`;
    expect(isSend(beside(html, 200))).toBe(true);
  });

  it('sends on an icon without a name right beside the box, whatever it looks like', () => {
    expect(isSend(beside('<button id="at" type="button" class="inline-block"><svg></svg></button>'))).toBe(
      true,
    );
    expect(
      isSend(beside('<button id="at" type="button" class="inline-block"><svg></svg></button>', 200)),
    ).toBe(false);
  });

  it.each([
    '<button id="at" type="button">Envoyer une photo</button>',
    '<button id="at" type="button" class="send-next">Suivant</button>',
    '<button id="at" type="button" class="btn-emoji"><svg></svg></button>',
    '<button id="at" type="button"><i class="fa fa-paperclip"></i></button>',
    '<button id="at" type="button">📎</button>',
    '<button id="at" type="button" class="block-user"></button>',
  ])('does not send: %s', (html) => {
    expect(isSend(beside(html))).toBe(false);
  });

  it.each([
    ...['Poster', 'Absenden', 'Mandar', 'Inviare', 'Verzend', 'Versturen', 'Publicar', 'Antworten'],
    ...['Envía', 'Responder', 'Rispondi', 'Antwoord', 'Envie', 'Go !'],
  ])('sends where it is called so in another language: %s', (word) => {
    expect(isSend(beside(`<button id="at" type="button">${word}</button>`, 200))).toBe(true);
  });

  it.each(['Dire', 'Say', 'Los', 'Parler', 'Chat', 'Hop !'])(
    'sends on the only button beside the box, whatever word stands on it: %s',
    (word) => {
      const html = `<button id="at" type="button">${word}</button>`;
      expect(isSend(beside(html))).toBe(true);
      expect(isSend(beside(html, 200))).toBe(false);
      expect(isSend(beside(html + SENDER))).toBe(false);
      expect(isSend(beside(`<div class="over">${html}</div>`))).toBe(false);
    },
  );

  it.each([
    '<div id="at" class="x1" style="cursor:pointer"><svg></svg></div>',
    '<div style="cursor:pointer"><b id="at" style="cursor:pointer">Envoyer</b></div>',
    '<label id="at" style="cursor:pointer">Envoyer</label>',
    '<div class="send-btn"><svg><path id="at"></path></svg></div>',
    '<span><i id="at" class="fa fa-paper-plane"></i></span>',
    '<img id="at" src="/images/b1.png" style="cursor:pointer">',
    '<svg><use id="at" href="/icons.svg#icon-send"></use></svg>',
  ])('sends on a plain element with a handler: %s', (html) => {
    expect(isSend(beside(html))).toBe(true);
    expect(isSend(beside(`<div class="over">${html}</div>`))).toBe(false);
    // What lies around the box as well is no control, whatever can be pressed there.
    expect(isSend(pageWith(`<div tabindex="0" onclick="focus()"><textarea></textarea>${html}</div>`))).toBe(
      true,
    );
  });

  it.each([
    '<p>mouette <b id="at">ok</b></p>',
    '<p id="at" class="sender">mouette</p>',
    '<div id="at" style="cursor:pointer"><i class="fa fa-paperclip"></i></div>',
    '<label id="at" style="cursor:pointer" title="Photo"><svg></svg></label>',
    '<p id="at" style="cursor:pointer">capitaine_j</p>',
  ])('does not send on another plain element: %s', (html) => {
    expect(isSend(beside(html))).toBe(false);
  });

  it('sends on a custom element that is one button, by what is called so in it', () => {
    const drawn = (html: string, across?: number) => {
      const page = beside(html, across);
      const host = page.at as HTMLElement;
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<button type="button"><slot></slot></button>';
      const button = root.querySelector('button') as HTMLElement;
      button.getBoundingClientRect = () => host.getBoundingClientRect();
      return { ...page, at: button };
    };
    expect(isSend(drawn('<x-button id="at">Envoyer</x-button>', 200))).toBe(true);
    expect(isSend(drawn('<x-button id="at" class="send"><svg></svg></x-button>', 200))).toBe(true);
    expect(isSend(drawn('<x-button id="at">Signaler</x-button>'))).toBe(false);
  });

  it.each([
    '<button id="at" type="button"><svg></svg></button>',
    '<button id="at" type="button">+</button>',
    '<div id="at" style="cursor:pointer"><svg></svg></div>',
    '<a id="at" href="/p/mouette"><img></a>',
    '<button id="at" type="button">Go to room</button>',
    '<button id="at" type="button">Unsend</button>',
  ])('does not send on what is not called so where another control is: %s', (html) => {
    expect(isSend(beside(html + SENDER))).toBe(false);
    expect(isSend(inForm(`${html}<button>Envoyer</button>`))).toBe(false);
  });

  it.each([
    '<button id="at" type="button" aria-haspopup="dialog"><svg></svg></button>',
    '<button id="at" type="button" aria-expanded="false"><svg></svg></button>',
    '<a id="at" href="/p/mouette"><img></a>',
    '<button id="at" type="button">Send friend request</button>',
    '<button id="at" type="button">Envoyer un cadeau</button>',
    '<a id="at" class="post-author" href="/u/anna">Anna</a>',
    '<button id="at" type="button" class="sendbird-toggle" aria-pressed="false"></button>',
    '<button id="at" type="button">Envoyer un signalement</button>',
    ...['Melden', 'Denunciar', 'Segnala', 'Salta', 'Weiter', 'Anhang', 'Zoeken'].map(
      (word) => `<button id="at" type="button">${word}</button>`,
    ),
    '<form><input name="q"><button id="at">OK</button></form>',
  ])('does not send, by what it is or is called: %s', (html) => {
    expect(isSend(beside(html))).toBe(false);
  });

  it.each([
    '<button id="at" type="button">Leave a comment</button>',
    '<button id="at" type="button">Send to a friend</button>',
    '<button id="at" type="button"><svg class="block h-6 w-6"></svg></button>',
    '<button id="at" type="button" class="chat-block__send"></button>',
    '<button id="at" type="button" class="has-tip send"></button>',
    '<button id="at" type="button" class="btn-post btn-primary">Hop</button>',
    '<button id="at" type="button">Envoyer un message à Argent</button>',
  ])('sends, whatever words of something else are beside that: %s', (html) => {
    expect(isSend(beside(html))).toBe(true);
  });

  it('sends with an icon where what else is called so sends something else', () => {
    const gift = '<button type="button">Send gift</button>';
    expect(isSend(beside(`${gift}<button id="at" type="button"><svg></svg></button>`))).toBe(true);
  });

  it('does not send with what answers to a message above, where another control is', () => {
    const reply = '<button id="at" type="button" class="over">Reply</button>';
    expect(isSend(beside(reply + SENDER))).toBe(false);
    expect(isSend(beside(reply))).toBe(true);
  });

  it('finds no link and no switched-off button to press instead of the child', () => {
    const found = (html: string) => findSendControl(beside(html).box);
    expect(found('<a class="post-message" href="/u/anna">Anna</a>')).toBeNull();
    expect(found('<button type="button" disabled>Envoyer</button>')).toBeNull();
    expect(found('<button type="button">Envoyer</button>')?.textContent).toBe('Envoyer');
  });

  it('does not send what stands in a box that is not drawn', () => {
    const { box, at } = beside('<button id="at" type="button">Envoyer</button>');
    box.element.getBoundingClientRect = () =>
      ({ left: 0, right: 0, top: 0, bottom: 0, width: 0, height: 0 }) as DOMRect;
    expect(sendControl(at, box)).toBeNull();
  });

  it('sends where a page has called a form like the host of a shadow root', () => {
    const { box, at } = beside('<button id="at" type="button">Envoyer</button>');
    Object.defineProperty(box.element.ownerDocument, 'host', { value: at });
    expect(sendControl(at, box)).toBe(at);
  });

  it('sends where it was seen to, whatever it is called', () => {
    const { box, at } = beside('<a id="at">Signaler</a>');
    expect(sendControl(at, box, (control) => control === at)).toBe(at);
  });

  it('sends the box in a shadow root by the form that stands around it', () => {
    const { box, at } = inForm('<button id="at">Hop</button>');
    const host = box.element.ownerDocument.createElement('x-area');
    box.element.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(box.element);
    expect(sendControl(at, box)).toBe(at);
  });

  it('on a button of the form sends, but for one that is called something else', () => {
    expect(isSend(inForm('<button id="at">Hop</button>'))).toBe(true);
    expect(isSend(inForm('<button id="at">Envoyer la photo</button>'))).toBe(false);
    expect(isSend(inForm('<button id="at">📎</button>'))).toBe(false);
    expect(isSend(inForm('<button id="at" title="Emoji"><svg></svg></button>'))).toBe(false);
  });
});

describe('what is pressed for the child', () => {
  const found = (page: ReturnType<typeof pageWith>) => findSendControl(page.box)?.id;

  it('is the button of the form that is called so, wherever it stands', () => {
    expect(found(inForm('<button id="plus">+</button><button id="envoi">Envoyer</button>'))).toBe('envoi');
    expect(found(inForm('<button id="photo">Envoyer une photo</button><button id="ok">OK</button>'))).toBe(
      'ok',
    );
  });

  it('is else the first one that is not called something else', () => {
    expect(found(inForm('<button id="emoji">😀</button><button id="hop">Hop</button>'))).toBe('hop');
    expect(found(inForm('<button id="emoji">😀</button>'))).toBeUndefined();
  });

  it('is found in the shadow root in which box and form stand', () => {
    const { box, at } = inForm('<button id="at">Voilà</button>');
    const form = box.element.closest('form') as HTMLFormElement;
    const host = box.element.ownerDocument.createElement('x-chat');
    form.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(form);
    expect(findSendControl(box)).toBe(at);
  });

  it('is beside the box where there is no form', () => {
    expect(found(beside('<button id="gif">GIF</button><button id="envoi">Envoyer</button>'))).toBe('envoi');
    expect(found(beside('<button id="gif">GIF</button>'))).toBeUndefined();
  });
});
