import { expect, it } from 'vitest';
import { lookAt } from '#lib/guard/look.ts';
import { bundledFamilies } from '#lib/kinship/bundled.ts';
import { compileWords } from '#lib/languages/words.ts';
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
