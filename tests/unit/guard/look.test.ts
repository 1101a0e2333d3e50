import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { lookAt } from '#lib/guard/look.ts';
import { bundledFamilies } from '#lib/kinship/bundled.ts';
import { compileWords } from '#lib/languages/words.ts';
import { readPage } from '#lib/reading/read-page.ts';
import { readHtml } from '#tests/unit/signals/read.ts';

const DOOR = `<h1>Tchat gratuit</h1><p>Entre et parle avec des inconnus, sans inscription.</p>
<form><input placeholder="Pseudo"><input placeholder="Âge" type="number"><select><option>Homme</option><option>Femme</option></select>
<input placeholder="Code postal"><button>Entrer dans le tchat</button></form>`;
const words = compileWords();
const families = bundledFamilies();
const look = (body: string) => lookAt(readHtml(`<title>Tchat gratuit</title>${body}`), words, families);

it.each([
  ['an object', `<object>${DOOR}</object>`],
  ['a drawing', `<svg><foreignObject>${DOOR}</foreignObject></svg>`],
  ['a formula', `<math><annotation-xml encoding="text/html">${DOOR}</annotation-xml></math>`],
])('a door to a chat shows as much in %s as plainly', (_, body) => {
  const { observations } = look(DOOR);
  expect(observations.length).toBeGreaterThan(5);
  expect(look(body).observations).toEqual(observations);
});

/** A page as a browser shows it in which everything can be seen but what is marked as hidden. */
function lookAtShown(body: string) {
  const { document } = parseHTML(
    `<html><head><title>Tchat gratuit</title></head><body>${body}</body></html>`,
  );
  const proto = Object.getPrototypeOf(document.createElement('i'));
  Object.defineProperty(proto, 'checkVisibility', {
    configurable: true,
    value(this: Element) {
      return !this.hasAttribute('hidden');
    },
  });
  Object.defineProperty(proto, 'getBoundingClientRect', {
    configurable: true,
    value: () => ({ width: 40, height: 40, right: 200 }),
  });
  return lookAt(
    readPage(document as unknown as Document, () => null),
    words,
    families,
  );
}

/** What stands on either side of a door, so that nobody reads as far. */
const flood = (hidden: number, field = '<textarea hidden></textarea>') =>
  '<i hidden></i>'.repeat(8000) + field.repeat(hidden);

it('a door between hidden fields is found', () => {
  const { observations } = lookAtShown(`${flood(300)}<div>${DOOR}</div>${flood(300)}`);
  expect(observations.map(({ signal }) => signal)).toContain('asks-age');
});

it('a page of more fields than can be asked is not called calm where nothing was found', () => {
  const tall = `${flood(2000)}<p><textarea></textarea></p>${flood(2000)}`;
  expect(lookAtShown(tall)).toMatchObject({ observations: [], talk: true, opaque: true });
});

it.each([
  ['no field', '<p>du texte</p>'],
  ['a field to search in', '<input type="search">'],
  ['hidden fields', '<textarea hidden></textarea>'],
  ['a field that was read', '<textarea></textarea>'],
])('a long page with %s is as calm as a short one', (_, middle) => {
  expect(lookAtShown(flood(0) + middle + flood(0))).toMatchObject({ talk: false, opaque: false });
});
