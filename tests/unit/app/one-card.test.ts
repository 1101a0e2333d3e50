import { expect, it } from 'vitest';
import { createOneCard } from '#lib/app/one-card.ts';

const key = (type: 'keydown' | 'keyup', { code = 'Enter', repeat = false, isTrusted = true } = {}) => {
  const done: string[] = [];
  const event = {
    type,
    code,
    repeat,
    isTrusted,
    stopImmediatePropagation: () => done.push('stopped'),
    preventDefault: () => done.push('prevented'),
  };
  return { event: event as unknown as Event, done };
};

/** A card that a key has just ended. */
function ended() {
  const card = createOneCard();
  card.put({ take: () => card.put(null) });
  card.take(key('keydown').event);
  return card;
}

it('a key that ended a card comes up, and is repeated until then, without the page', () => {
  const card = ended();
  for (const { event, done } of [key('keydown', { repeat: true }), key('keyup')]) {
    expect(card.take(event)).toBe(true);
    expect(done).toEqual(['stopped', 'prevented']);
  }
  expect(card.take(key('keydown').event)).toBe(false);
  expect(card.take(key('keyup').event)).toBe(false);
});

it('other keys are the page’s, and so is the same one once it was let go elsewhere', () => {
  const card = ended();
  expect(card.take(key('keyup', { code: 'ShiftLeft' }).event)).toBe(false);
  expect(card.take(key('keyup').event)).toBe(true);
  const again = ended();
  expect(again.take(key('keydown').event)).toBe(false);
  expect(again.take(key('keyup').event)).toBe(false);
});

it('a key that a page makes up changes nothing of it', () => {
  const card = ended();
  expect(card.take(key('keyup', { isTrusted: false }).event)).toBe(false);
  expect(card.take(key('keyup').event)).toBe(true);
});

it('a key without a code, as some keyboards on a screen have, is not taken for one that went down', () => {
  const card = createOneCard();
  card.put({ take: () => card.put(null) });
  card.take(key('keydown', { code: '' }).event);
  expect(card.take(key('keyup', { code: '' }).event)).toBe(false);
});

it('the second half of a double press on a card is the card’s; a press of its own, or one much later, is the page’s', () => {
  const press = ({ detail = 2, later = 0, isTrusted = true }) =>
    ended().take({
      type: 'click',
      detail,
      isTrusted,
      timeStamp: performance.now() + later,
      stopImmediatePropagation: () => undefined,
      preventDefault: () => undefined,
    } as unknown as Event);
  expect(press({})).toBe(true);
  for (const other of [{ detail: 1 }, { later: 600 }, { isTrusted: false }]) expect(press(other)).toBe(false);
});
