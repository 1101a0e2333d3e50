import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { AT_FIRST, LOBBY, mayHint, SPARSE } from '#lib/reading/glance.ts';
import { hidesLetters, hintsAloud, hintsAtFirst } from '#lib/reading/hints.ts';
import type { Place } from '#lib/reading/hints-in-shadow.ts';
import { hintsAround, hintsOf, takesFiles } from '#lib/reading/hints-of.ts';

const inDocument = (document: Document) => hintsAtFirst(document) || hintsAloud(document);

function hint(html: string): boolean {
  return inDocument(
    parseHTML(`<html><head></head><body>${html}</body></html>`).document as unknown as Document,
  );
}

describe('the guard is asked for', () => {
  it.each([
    '<input placeholder="Pseudo"><button>Entrer</button>',
    '<div contenteditable="true" aria-label="Type a message"></div>',
    '<h1>Talk to strangers</h1><button>Start</button>',
    '<video autoplay playsinline></video>',
    '<div role="log"></div>',
    '<iframe allow="camera; microphone"></iframe>',
    '<input name="age"><button>Go</button>',
  ])('at %s', (html) => {
    expect(hint(html)).toBe(true);
  });

  it('also at a button whose parts stand deep inside the text of the page', () => {
    const indent = `\n${' '.repeat(52)}`;
    const parts = ['<svg></svg>', '<i></i>', '<span>Start video chat', 'with strangers</span>'];
    expect(hint(`<button>${indent}${parts.join(indent + indent)}${indent}</button>`)).toBe(true);
    expect(hint(`<button>${'\u200b'.repeat(400)}Start chat</button>`)).toBe(true);
  });

  it.each(['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff'])(
    'also at words with %j in them',
    (unseen) => {
      const cut = `Ch${unseen}at`;
      expect(hint(`<button>${cut}</button>`)).toBe(true);
      expect(hint(`<input placeholder="${cut}">`)).toBe(true);
      expect(hint(`<button>Recettes${unseen}</button><input placeholder="Recettes${unseen}">`)).toBe(false);
      const { document } = parseHTML(`<html><head><title>${cut}</title></head><body></body></html>`);
      expect(inDocument(document as unknown as Document)).toBe(true);
    },
  );

  it.each([
    '<p>Une recette de tarte.</p>',
    '<h1>News</h1><p>Talk to strangers? An article.</p>',
    '<form><textarea name="description"></textarea><input name="pages"><button>Subscribe</button></form>',
    '<form><input type="email" name="email"><input type="password" name="password"><button>Sign in</button></form>',
    '<form><input name="q" placeholder="Search"><button>Search</button></form>',
  ])('but not at %s', (html) => {
    expect(hint(html)).toBe(false);
  });

  it.each([0, 100, 350])('also at a door behind %i decoys', (before) => {
    const decoys = (count: number) => '<button>.</button>'.repeat(count);
    expect(hint(`${decoys(before)}<input placeholder="Pseudo">${decoys(700 - before)}`)).toBe(true);
    expect(hint(`${decoys(before)}<input placeholder="Pseudo">${decoys(350 - before)}`)).toBe(true);
  });

  it('also where a title alone says chat', () => {
    const { document } = parseHTML('<html><head><title>Tchat gratuit</title></head><body></body></html>');
    expect(inDocument(document as unknown as Document)).toBe(true);
  });

  it('also inside a shadow root that is handed in', () => {
    const { document, window } = parseHTML('<html><body><x-chat></x-chat></body></html>');
    const root = document.createDocumentFragment();
    const box = document.createElement('input');
    box.setAttribute('placeholder', 'Your nickname');
    root.append(box);
    const open = (element: Element) =>
      element.localName === 'x-chat' ? (root as unknown as ShadowRoot) : null;
    const place = { document, window, shadowRootOf: open } as unknown as Place;
    expect(hintsOf(place, false)).toBe(true);
  });
});

it('is asked for in a frame that somebody writes in where the page around it shows a hint', () => {
  const around = (html: string) =>
    parseHTML(`<html><head></head><body>${html}<iframe></iframe></body></html>`).document.querySelector(
      'iframe',
    );
  const inFrame = (frameElement: unknown, focused = true) =>
    hintsAround({
      window: { frameElement } as Window,
      document: Object.create({ hasFocus: () => focused }) as Document,
    });
  const talk = around('<h1>Tchat sans inscription</h1>');
  expect(inFrame(talk)).toBe(true);
  expect(inFrame(talk, false)).toBe(false);
  expect(inFrame(around('<h1>Recettes</h1>'))).toBe(false);
  // The top page, and a frame of another origin.
  expect(inFrame(null)).toBe(false);
});

describe('the one question of the first glance', () => {
  const TEXT = '<h1>Recettes</h1><p>Une</p><p>tarte</p><p>de plus.</p>';
  const page = (body: string, title = '') =>
    parseHTML(`<html><head><title>${title}</title></head><body>${body}</body></html>`)
      .document as unknown as Document;

  it.each([
    ['', 'Tchat gratuit'],
    ['<input placeholder="Pseudo">', ''],
    ['<select aria-label="Âge"></select>', ''],
    ['<textarea name="your-message"></textarea>', ''],
    ['<div contenteditable="true" data-placeholder="Écrivez ici"></div>', ''],
    ['<div role="log"></div>', ''],
    ['<iframe allow="camera"></iframe>', ''],
  ])('rules out no page with %s, “%s”', (body, title) => {
    const document = page(TEXT + body, title);
    expect(hintsAtFirst(document)).toBe(true);
    expect(mayHint(document) & AT_FIRST).toBe(AT_FIRST);
  });

  it.each([
    ['', 'Tch\u200bat gratuit'],
    ['<input placeholder="Pseu\u200bdo">', ''],
    ['<input placeholder="Pseu\ufeffdo">', ''],
  ])('leaves the words of %s, “%s” to the look at a change or a press', (body, title) => {
    const document = page(`${TEXT}<a href="/about">About</a>${body}`, title);
    expect(hidesLetters(document)).toBe(true);
    expect(hintsOf({ window: {} as Window, document, shadowRootOf: () => null }, true)).toBe(true);
  });

  it('sees a frame that takes files once somebody goes to it, and no page that does', () => {
    const document = page(`${TEXT}<a href="/about">About</a><input type="file">`);
    const place = (window: object) => ({ window: window as Window, document, shadowRootOf: () => null });
    const top: { parent?: object; innerWidth: number } = { innerWidth: 0 };
    top.parent = top;
    Object.assign(document, { elementFromPoint: () => null, evaluate: () => ({ snapshotLength: 0 }) });
    expect(hintsOf(place({ parent: top }), true)).toBe(true);
    expect(hintsOf(place({ parent: top }), false)).toBe(false);
    expect(hintsOf(place(top), false)).toBe(false);
    expect(takesFiles(place(top))).toBe(false);
  });

  it('knows what is not seen from a word of talk', () => {
    const document = page(`${TEXT}<input placeholder="Recettes\u200b">`, 'Recettes\u00ad');
    expect(hidesLetters(document)).toBe(true);
    expect(hintsAtFirst(document)).toBe(false);
    expect(hidesLetters(page(`${TEXT}<input placeholder="Recettes">`, 'Nos  recettes'))).toBe(false);
  });

  it('rules out no page that is made of buttons rather than links', () => {
    const lobby = page(`${TEXT}<a href="/about">About</a>${'<button>Teens</button>'.repeat(5)}`);
    expect(mayHint(lobby)).toBe(LOBBY);
    // Where one signs in, buttons wait until something happens there.
    const members = page(`${TEXT}<input type="password">${'<button>Teens</button>'.repeat(5)}`);
    expect(mayHint(members)).toBe(0);
    // A form says what it is in its boxes, a door perhaps on the sign of its button.
    const boxes = '<h1>Recettes</h1><input name="line"><input name="other">';
    for (const [button, is] of [
      ['<button>Save</button>', 0],
      ['<button aria-label="Entrer dans le tchat"></button>', LOBBY],
    ] as const) {
      expect(mayHint(page(boxes + button))).toBe(is);
    }
    expect(mayHint(page(`${TEXT}<a href="/about">About</a><button>Search</button>`))).toBe(0);
  });

  it('rules out no page with next to nothing of its own, and every other one', () => {
    const bare = page('<x-app></x-app>');
    expect(mayHint(bare)).toBe(SPARSE);
    // What nobody sees may stand in any page.
    const hidden = page('<input type="hidden" name="token"><x-app></x-app>');
    expect(mayHint(hidden)).toBe(SPARSE);
    // An empty frame shows nothing at all.
    expect(mayHint(page('<script></script>'))).toBe(0);
    // Links, and what asks for something, are a page's own too.
    for (const own of ['<a href="/">Plan</a>'.repeat(4), '<x-app></x-app><input name="mail">']) {
      expect(mayHint(page(own))).toBe(0);
    }
    expect(mayHint(page(`${TEXT}<form><input name="q" placeholder="Search"></form>`))).toBe(0);
  });
});
