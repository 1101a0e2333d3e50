import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { createSendHold } from '#lib/chat/hold.ts';
import { followOutcome } from '#lib/chat/outcome.ts';

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
