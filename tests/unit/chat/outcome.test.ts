import { expect, it } from 'vitest';
import type { Box } from '#lib/chat/box.ts';
import { followOutcome, type Outcome, outcomeOf } from '#lib/chat/outcome.ts';

/** A box whose text the page changes at each look; what came out, and after how many looks. */
function follow(texts: readonly string[], text = 'bonsoir') {
  const element = { isConnected: true, value: '', ownerDocument: { defaultView: {} } };
  const box = { element: element as unknown as HTMLElement, kind: 'value', multiline: true } as Box;
  const tasks: (() => void)[] = [];
  const outcomes: Outcome[] = [];
  followOutcome(
    box,
    text,
    (_, task) => tasks.push(task),
    (outcome) => outcomes.push(outcome),
  );
  let looks = 0;
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    element.value = texts[Math.min(looks++, texts.length - 1)] ?? '';
    task();
  }
  return { outcomes, looks };
}

it('is a send as soon as the box is empty, or holds something new', () => {
  expect(follow([''])).toEqual({ outcomes: ['sent'], looks: 1 });
  expect(follow(['bonsoir', 'bonsoir', ''])).toEqual({ outcomes: ['sent'], looks: 3 });
  expect(follow(['bonsoir', 'et'])).toEqual({ outcomes: ['sent'], looks: 2 });
});

it('is a new line once the page has not taken it back', () => {
  expect(follow(['bonsoir\n'])).toEqual({ outcomes: ['new-line'], looks: 3 });
  expect(follow(['bonsoir\n', ''])).toEqual({ outcomes: ['sent'], looks: 2 });
});

it('is nothing where the text stays as it was', () => {
  expect(follow(['bonsoir']).outcomes).toEqual(['nothing']);
});

it('is nothing where the text goes on in the same line: a name was picked, or the send was refused', () => {
  expect(follow(['bonsoir lea']).outcomes).toEqual(['nothing']);
  expect(follow(['bonsoir et']).outcomes).toEqual(['nothing']);
  expect(follow(['bonsoir\nlea et'], 'bonsoir\nlea').outcomes).toEqual(['nothing']);
});

it('is a send where the box went with its frame, of which Firefox leaves something dead', () => {
  const dies = () => {
    throw new TypeError("can't access dead object");
  };
  const element = new Proxy({}, { get: dies, has: dies }) as HTMLElement;
  expect(outcomeOf({ element, kind: 'value', multiline: true }, 'bonsoir')).toBe('sent');
});
