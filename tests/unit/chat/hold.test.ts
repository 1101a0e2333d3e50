import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { createSendHold } from '#lib/chat/hold.ts';
import { followOutcome, settleOutcome } from '#lib/chat/outcome.ts';

it('one Enter in the line of a form is one send, though the browser presses the button too', () => {
  const { document } = parseHTML(
    '<html><body><form><input type="text"><button></button></form></body></html>',
  );
  const [line, button] = ['input', 'button'].map((name) => document.querySelector(name) as HTMLInputElement);
  if (!line || !button) throw new Error('no form');
  button.setAttribute('type', 'submit');
  line.value = '06 39';
  const tasks: (() => void)[] = [];
  const sent: string[] = [];
  const hold = createSendHold({
    document: { activeElement: line } as unknown as Document,
    shadowRootOf: () => null,
    isHeld: () => false,
    onHeld: () => undefined,
    onPassed: ({ box, text }) =>
      followOutcome(
        box,
        text,
        (_, task) => tasks.push(task),
        () => sent.push(text),
      ),
    onPressed: () => undefined,
    hasSent: () => false,
    enterSends: () => true,
  });
  const event = (type: string, rest: object) => ({ type, isTrusted: true, ...rest }) as unknown as Event;
  const enter = () => {
    hold.take(event('keydown', { key: 'Enter', code: 'Enter' }));
    hold.take(event('click', { detail: 0, clientX: 0, clientY: 0, composedPath: () => [button] }));
  };
  const clear = () => {
    line.value = '';
    for (let task = tasks.shift(); task; task = tasks.shift()) task();
  };
  enter();
  clear();
  expect(sent).toEqual(['06 39']);
  line.value = '06 39';
  enter();
  clear();
  expect(sent).toEqual(['06 39', '06 39']);
});

/**
 * A page with two boxes that somebody has stood in, one after the other; only what holds a figure is held. `host >> box` is a
 * box in the shadow root of a host, which holds what stands in the attribute `shadow`.
 */
function twoBoxes(html: string) {
  const window = parseHTML(`<html><body>${html}</body></html>`);
  window.getComputedStyle = (element: Element) => (element as HTMLElement).style;
  const { document } = window;
  for (const host of document.querySelectorAll('[shadow]'))
    host.attachShadow({ mode: 'open' }).innerHTML = host.getAttribute('shadow') ?? '';
  const roots = [document, ...[...document.querySelectorAll('[shadow]')].map(({ shadowRoot }) => shadowRoot)];
  for (const root of roots)
    for (const element of root?.querySelectorAll<HTMLElement>('*') ?? []) {
      if (element.localName === 'button') element.setAttribute('type', 'submit');
      element.getBoundingClientRect = () =>
        ({ left: 0, right: 40, top: 0, bottom: 40, width: 40, height: 40 }) as DOMRect;
    }
  const at = (selector: string): Element | null => {
    const [outside = '', inside] = selector.split(' >> ');
    const found = document.querySelector(outside);
    return inside ? (found?.shadowRoot?.querySelector(inside) ?? null) : found;
  };
  let focused: Element | null = null;
  const held: string[] = [];
  const passed: string[] = [];
  const hold = createSendHold({
    document: {
      get activeElement() {
        return focused;
      },
    } as unknown as Document,
    shadowRootOf: () => null,
    isHeld: ({ text }) => /\d/.test(text),
    onHeld: ({ text }) => held.push(text),
    onPassed: ({ text }) => passed.push(text),
    onPressed: () => undefined,
    hasSent: () => false,
    enterSends: () => true,
  });
  const event = (type: string, rest: object) =>
    ({
      type,
      isTrusted: true,
      stopImmediatePropagation: () => undefined,
      preventDefault: () => undefined,
      ...rest,
    }) as unknown as Event;
  return {
    held,
    passed,
    write(selector: string, text: string): void {
      focused = at(selector);
      (focused as HTMLTextAreaElement).value = text;
      hold.take(event('keydown', { key: 'a', code: 'KeyA' }));
    },
    fill(selector: string, text: string): void {
      (at(selector) as HTMLTextAreaElement).value = text;
    },
    /** As browsers do for the attribute `form`. */
    associate: (selector: string, form: string) =>
      Object.defineProperty(document.querySelector(selector) as object, 'form', {
        value: document.querySelector(form),
      }),
    /** As a field of a form does that has the name of something of the form's own. */
    shadow: (selector: string, name: string) =>
      Object.defineProperty(document.querySelector(selector) as object, name, { value: null }),
    press: (selector: string) => hold.take(event('click', { detail: 1, composedPath: () => [at(selector)] })),
    submit: () => hold.takeSubmit(event('submit', { target: document.querySelector('form') }) as SubmitEvent),
  };
}

it('of two boxes of one form that may not go is held, though the cursor stands in the other', () => {
  const page = twoBoxes(
    '<form><input type="text" name="subject"><textarea></textarea><button>Send</button></form>',
  );
  page.write('textarea', '06 39 98 12 34');
  page.write('input', 'hello');
  page.press('button');
  page.submit();
  expect(page).toMatchObject({ held: ['06 39 98 12 34', '06 39 98 12 34'], passed: [] });
});

it('so it is where the button stands apart and says which form it submits', () => {
  const page = twoBoxes(
    '<form id="talk"><textarea></textarea></form><p><input type="text" name="subject" form="talk"><button form="talk"><b>Send</b></button></p>',
  );
  for (const apart of ['button', 'input']) page.associate(apart, 'form');
  page.write('textarea', '06 39 98 12 34');
  page.write('input', 'hello');
  page.press('b');
  expect(page).toMatchObject({ held: ['06 39 98 12 34'], passed: [] });
});

it('what a page fills in again is held too, though the cursor never stood in it; beside other controls it is left alone', () => {
  const page = twoBoxes(
    '<div><div><textarea>06 39 98 12 34</textarea></div><button id="send">Send</button><button id="save">Save</button></div>',
  );
  page.press('#save');
  page.press('#send');
  page.fill('textarea', 'hello');
  page.press('#send');
  expect(page).toMatchObject({ held: ['06 39 98 12 34'], passed: ['hello'] });
});

it('a press on words of a form whose fields are called like its own methods is a press on words', () => {
  const page = twoBoxes('<div><textarea></textarea></div><form><p style="cursor: auto">Best of</p></form>');
  page.write('textarea', '06 39 98 12 34');
  page.shadow('form', 'matches');
  page.press('p');
  expect(page).toMatchObject({ held: [], passed: [] });
});

it('a press sends the box that it stands by, not the one with the cursor', () => {
  const one = (name: string) =>
    `<div id="${name}"><textarea></textarea><div><button>Send</button></div></div>`;
  const page = twoBoxes(one('lea') + one('max'));
  page.write('#max textarea', '06 39 98 12 34');
  page.write('#lea textarea', 'ok');
  page.press('#lea button');
  page.press('#max button');
  expect(page).toMatchObject({ held: ['06 39 98 12 34'], passed: ['ok'] });
});

it('what was sent is known when the next piece is, also between two looks, and once', () => {
  const { document } = parseHTML('<html><body><textarea></textarea></body></html>');
  const element = document.querySelector('textarea') as unknown as HTMLTextAreaElement;
  const box = { element, kind: 'value', multiline: true } as const;
  const tasks: (() => void)[] = [];
  const sent: string[] = [];
  element.value = 'mon num c 06 39';
  followOutcome(
    box,
    'mon num c 06 39',
    (_, task) => tasks.push(task),
    (outcome) => sent.push(outcome),
  );
  settleOutcome(box);
  expect(sent).toEqual([]);
  element.value = '98 12';
  settleOutcome(box);
  settleOutcome(box);
  for (let task = tasks.shift(); task; task = tasks.shift()) task();
  expect(sent).toEqual(['sent']);
});

it('a press in a shadow root sends the box that stands there', () => {
  const page = twoBoxes(
    '<textarea></textarea><my-chat shadow="<textarea></textarea><button>Send</button>"></my-chat>',
  );
  page.write('textarea', 'draft');
  page.write('my-chat >> textarea', '06 39 98 12 34');
  page.write('textarea', 'draft');
  page.press('my-chat >> button');
  expect(page).toMatchObject({ held: ['06 39 98 12 34'], passed: [] });
});

it('is held after another box went with its frame, of which Firefox leaves something dead', () => {
  const { document } = parseHTML('<html><body><textarea></textarea><textarea></textarea></body></html>');
  const [gone, box] = [...document.querySelectorAll('textarea')] as unknown as HTMLTextAreaElement[];
  if (!gone || !box) throw new Error('no box');
  const page = { activeElement: gone };
  let held = 0;
  const hold = createSendHold({
    document: page as unknown as Document,
    shadowRootOf: () => null,
    isHeld: () => true,
    onHeld: () => held++,
    onPassed: () => undefined,
    onPressed: () => undefined,
    hasSent: () => false,
    enterSends: () => true,
  });
  const enter = () => {
    const ways = { preventDefault() {}, stopImmediatePropagation() {} };
    hold.take({ type: 'keydown', key: 'Enter', code: 'Enter', isTrusted: true, ...ways } as unknown as Event);
  };
  Object.assign(box, { value: '06 39' });
  enter();
  Object.defineProperty(gone, 'isConnected', {
    get() {
      throw new TypeError("can't access dead object");
    },
  });
  page.activeElement = box;
  enter();
  expect(held).toBe(1);
});
