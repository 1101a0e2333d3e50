import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Box } from '#lib/chat/box.ts';
import { findSendControl, sendControl } from '#lib/chat/send-control.ts';

/** A page with a box; everything in it lies `across` pixels beside that. */
function pageWith(html: string, across = 10) {
  const { document } = parseHTML(`<html><body><main>${html}</main></body></html>`);
  // As browsers tell it.
  for (const button of document.querySelectorAll('button:not([type])')) button.setAttribute('type', 'submit');
  const at = (left: number) => ({ left, right: left + 40, top: 0, bottom: 40, width: 40, height: 40 });
  for (const element of document.querySelectorAll<HTMLElement>('*'))
    element.getBoundingClientRect = () =>
      at(element.localName === 'textarea' ? 0 : 40 + across) as unknown as DOMRect;
  const element = document.querySelector('textarea') as unknown as HTMLElement;
  const box: Box = { element, kind: 'value', multiline: true };
  return { box, at: document.querySelector('#at') };
}
const inForm = (html: string) => pageWith(`<form><textarea></textarea>${html}</form>`);
const beside = (html: string, across?: number) => pageWith(`<textarea></textarea>${html}`, across);
const isSend = ({ box, at }: ReturnType<typeof pageWith>) => sendControl(at, box) !== null;

describe('a press', () => {
  it.each([
    '<button id="at" type="button" class="btn btn-primary btn-block">Envoyer</button>',
    '<a id="at" class="inline-block">Send</a>',
    '<button id="at" type="button" class="upload-information" aria-label="Répondre"></button>',
    '<button id="at" type="button" class="font-bold">➤</button>',
    '<button id="at" type="button" class="sendBtn">Skicka</button>',
    '<div id="at" role="button"><i class="fa fa-paper-plane"></i></div>',
    '<input id="at" type="button" value="OK">',
  ])('sends: %s', (html) => {
    expect(isSend(beside(html, 200))).toBe(true);
    expect(isSend(inForm(html))).toBe(true);
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
