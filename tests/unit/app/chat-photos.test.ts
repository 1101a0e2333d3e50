import { Event, parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { startPhotos } from '#lib/app/chat-photos.ts';
import type { Outgoing } from '#lib/photo/desk.ts';
import type { SendCardDeps } from '#lib/warning/send-card-show.ts';
import type { SendView } from '#lib/warning/send-view.ts';

/** A page with two inputs for photos that tell where they were taken; cards are kept, not drawn. */
function photoPage(focused: string | null = null) {
  const { document } = parseHTML('<html><body><input id="un"><input id="deux"></body></html>');
  const listeners = new Map<string, (event: object) => void>();
  const cards: SendCardDeps[] = [];
  const focus: string[] = [];
  let stands = false;
  let end = () => {};
  class DataTransfer {
    files: File[] = [];
    items = { add: (file: File) => this.files.push(file) };
  }
  const inputs = [...document.querySelectorAll<HTMLInputElement>('input')].map((input) =>
    Object.assign(input, { type: 'file', files: [], focus: () => focus.push(input.id) }),
  );
  const window = {
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
    DataTransfer,
    Event,
    Object,
  } as unknown as Window;
  const activeElement = focused ? document.querySelector(focused) : document.body;
  const photos = startPhotos({
    document: { activeElement, body: document.body } as unknown as Document,
    window,
    shared: {} as never,
    shadowRootOf: () => null,
    view: () => ({ place: 'danger', ageBand: '11-14', unasked: [] }) as unknown as SendView,
    inWords: (view) => view,
    viewed: async () => undefined,
    speech: async () =>
      ({
        photoCard: (_view: unknown, _held: unknown, deps: SendCardDeps) => {
          cards.push(deps);
          return { take: () => undefined };
        },
      }) as never,
    note: () => null,
    photos: async () => ({
      look: async (files: readonly File[]) => ({
        kinds: ['photo-location'],
        name: files[0]?.name ?? '',
        cleaned: files.map((file): Outgoing => ({ file, bytes: null })),
      }),
    }),
    card: {
      stands: () => stands,
      put: (card) => {
        stands = card !== null;
        if (!stands) end();
      },
      ended: () =>
        new Promise<void>((done) => {
          end = done;
        }),
    },
    held: () => undefined,
    mayGo: async () => true,
    orphaned: () => false,
  });
  photos.listen();
  /** Chooses a photo in an input, and lets everything that waits for nobody run. */
  const choose = async (which: number) => {
    const input = inputs[which] as { files: unknown };
    input.files = [new File(['x'], 'plage.jpg', { type: 'image/jpeg' })];
    listeners.get('change')?.({
      type: 'change',
      isTrusted: true,
      composedPath: () => [input],
      preventDefault: () => undefined,
      stopImmediatePropagation: () => undefined,
    });
    input.files = [];
    await settle();
  };
  return { choose, cards, focus, going: () => inputs.map(({ files }) => files.length) };
}
const settle = () => new Promise((done) => setImmediate(done));

it('a second photo waits until the card for the first is gone, and has a card of its own', async () => {
  const { choose, cards, going } = photoPage();
  await choose(0);
  await choose(1);
  expect(cards).toHaveLength(1);
  expect(going()).toEqual([0, 0]);
  cards[0]?.onChoice('stay', false);
  await settle();
  expect(cards).toHaveLength(2);
  expect(going()).toEqual([0, 0]);
  cards[1]?.onChoice('clean', false);
  expect(going()).toEqual([0, 1]);
});

it.each([
  ['where it was', '#deux', 'deux'],
  ['where the photo was chosen, if nowhere else', null, 'un'],
])('when the child has chosen, the focus is %s', async (_, focused, at) => {
  const { choose, cards, focus } = photoPage(focused);
  await choose(0);
  expect(focus).toEqual([]);
  cards[0]?.onChoice('stay', false);
  expect(focus).toEqual([at]);
});
