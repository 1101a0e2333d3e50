import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { startChat } from '#lib/app/chat.ts';
import { scoutShared } from '#lib/scout/shared.ts';
import type { SendView } from '#lib/warning/send-view.ts';

const viewOf = (place: string) =>
  ({ place, ageBand: '11-14', unasked: [], again: 'encore une fois', details: {} }) as unknown as SendView;

/** A chat whose card is loaded when the test says so; what was drawn and said is written down. */
function chatPage() {
  const { document } = parseHTML(
    '<html><body><form><textarea></textarea><button type="submit">Envoyer</button></form></body></html>',
  );
  let sent = 0;
  document.querySelector('button')?.addEventListener('click', () => ++sent);
  globalThis.MutationObserver = class {
    observe() {}
    disconnect() {}
  } as unknown as typeof MutationObserver;
  const box = document.querySelector('textarea') as HTMLTextAreaElement;
  Object.assign(box, { value: '06 39', setSelectionRange: () => undefined });
  const shared = scoutShared({});
  const drawn: string[] = [];
  let toldOfFiles = 0;
  let prepared = 0;
  let place = 'danger';
  let choose = (_choice: string) => {};
  let isGone = () => false;
  let load = () => {};
  const loaded = new Promise<void>((done) => {
    load = done;
  });
  const speech = {
    note: () => ({
      say: (...[, , , words]: string[]) => drawn.push(`note: ${words}`),
      close: () => undefined,
    }),
    card: (_view: unknown, _message: unknown, deps: { onChoice: typeof choose; orphaned: typeof isGone }) => {
      choose = deps.onChoice;
      isGone = deps.orphaned;
      drawn.push('card');
      return { take: () => undefined };
    },
  };
  const chat = startChat({
    document: Object.defineProperty(document, 'activeElement', { value: box }) as unknown as Document,
    window: { addEventListener: () => undefined } as unknown as Window,
    shared,
    shadowRootOf: () => null,
    speaking: async () => viewOf(place),
    detect: () => [{ kind: 'phone', span: [0, 5], certainty: 0.9, whose: 'mine' }],
    askedBy: () => new Set(),
    prepare: () => ++prepared,
    speech: () => loaded.then(() => speech as never),
    photos: async () => undefined as never,
    pageSide: async () => ++toldOfFiles > 1,
    held: async () => undefined,
    mayGo: async () => true,
    orphaned: () => false,
    after: () => () => undefined,
  });
  const seenAs = async (next: string) => {
    place = next;
    chat.refresh();
    await settle();
  };
  const happens = (type: string, with_: object = {}) =>
    shared.capture?.({
      type,
      isTrusted: true,
      preventDefault: () => undefined,
      stopImmediatePropagation: () => undefined,
      composedPath: () => [],
      ...with_,
    } as unknown as Event);
  const enter = () => happens('keydown', { key: 'Enter' });
  const arrive = async () => {
    load();
    await settle();
  };
  return {
    seenAs,
    happens,
    enter,
    arrive,
    drawn,
    box,
    choose: (choice: string) => choose(choice),
    isGone: () => isGone(),
    sent: () => sent,
    toldOfFiles: () => toldOfFiles,
    prepared: () => prepared,
  };
}
const settle = () => new Promise((done) => setImmediate(done));

it('a message is held as soon as its card has been loaded', async () => {
  const { seenAs, enter, arrive, drawn } = chatPage();
  await seenAs('danger');
  enter();
  await arrive();
  expect(drawn).toEqual(['card']);
});

it('what reads messages is made ready once somebody presses a key, a finger or a button, and not for who only reads', async () => {
  for (const press of ['keydown', 'pointerdown']) {
    const { seenAs, happens, prepared } = chatPage();
    await seenAs('danger');
    happens('focusin'); // a page may give the focus itself
    expect(prepared()).toBe(0);
    happens(press);
    expect(prepared()).toBe(1);
  }
});

it('no card is drawn where nothing is held any more once it has been loaded', async () => {
  const { seenAs, enter, arrive, drawn } = chatPage();
  await seenAs('danger');
  enter();
  await seenAs('known');
  await arrive();
  expect(drawn).toEqual(['note: encore une fois']);
});

it('only what the child has read on the card is sent by it, not what a page has put into the box meanwhile', async () => {
  for (const [now, sends] of [
    ['06 39', 1],
    [' 06 39\n', 1],
    ['un brouillon', 0],
  ] as const) {
    const { seenAs, enter, arrive, box, choose, sent } = chatPage();
    await seenAs('danger');
    enter();
    await arrive();
    box.value = now;
    choose('send');
    expect(sent()).toBe(sends);
  }
});

it('a card has nothing to stand for once its message is gone: taken away with its box, or out of it', async () => {
  for (const takeAway of [
    (box: HTMLTextAreaElement) => box.remove(),
    (box: HTMLTextAreaElement) => Object.assign(box, { value: '' }),
    (box: HTMLTextAreaElement) => box.replaceWith(draftIn(box, 'un autre brouillon')),
  ]) {
    const { seenAs, enter, arrive, box, isGone } = chatPage();
    await seenAs('danger');
    enter();
    await arrive();
    expect(isGone()).toBe(false);
    takeAway(box);
    expect(isGone()).toBe(true);
  }
});

it('a card stands for its message in another box too, in which the page has put the draft again', async () => {
  const { seenAs, enter, arrive, box, isGone, choose, sent } = chatPage();
  await seenAs('danger');
  enter();
  await arrive();
  box.replaceWith(draftIn(box, '06 39'));
  expect(isGone()).toBe(false);
  choose('send');
  expect(sent()).toBe(1);
});

/** A box like this one, made anew. */
const draftIn = ({ ownerDocument }: Element, value: string) =>
  Object.assign(ownerDocument.createElement('textarea'), { value, setSelectionRange: () => undefined });

it('the page’s own side is asked to tell of files where strangers are, until it could be, and nowhere else', async () => {
  const { seenAs, toldOfFiles } = chatPage();
  for (const calm of ['known', 'calm', 'calm']) await seenAs(calm);
  const before = toldOfFiles();
  for (const risky of ['unknown', 'danger', 'danger', 'danger']) await seenAs(risky);
  expect(toldOfFiles() - before).toBe(2);
});
