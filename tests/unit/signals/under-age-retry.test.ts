import { describe, expect, it } from 'vitest';
import { compileWords } from '#lib/languages/words.ts';
import type { Retry } from '#lib/reading/page.ts';
import { signal } from '#lib/signals/entry/under-age-retry.ts';
import { sceneOf } from '#lib/signals/scene/scene.ts';
import { readHtml } from './read.ts';

const words = compileWords();
/** The signal on a page in whose first field a higher number followed a minor's. */
function retriedOn(html: string, refused = false): number {
  const page = readHtml(`<title>Chat</title><form>${html}</form>`);
  const [field] = page.fields;
  if (!field) throw new Error('the page has no field');
  const retries: Retry[] = [{ field, age: 14, refused }];
  return signal.look(sceneOf({ ...page, retries }, words));
}

const AGE = '<label>Ton âge <input type="text" name="age"></label>';
const options = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => `<option>${from + at}</option>`).join('');

describe('an age refused, then a higher one', () => {
  it.each([
    ['a message', `${AGE}<p>Tu es trop jeune pour ce salon.</p>`],
    ['a stated bound', `${AGE}<p>Réservé aux personnes majeures.</p>`],
    [
      'an English message',
      '<input name="age" placeholder="Age"><p role="alert">You must be at least 18.</p>',
    ],
    ['a message in the label', '<label>Age (minimum age: 18) <input name="a"></label>'],
    ['a list of ages', `<select>${options(12, 60)}</select><p>Tu dois avoir au moins 18 ans.</p>`],
    ['a list of years', `<select>${options(1940, 2020)}</select><p>You are not old enough.</p>`],
    [
      'a span of ages',
      '<select aria-label="Age"><option>13-15<option>18-24</select><p>You are too young.</p>',
    ],
    ['a word behind the label', '<label>Age (no children) <input></label><p>You are too young.</p>'],
    ['three boxes', '<label>Year <input></label><p>You are too young.</p>'],
    ['a German message', '<label>Alter <input></label><p>Du bist leider zu jung.</p>'],
    ['a Dutch message', '<label>Leeftijd <input></label><p>Je bent te jong.</p>'],
    ['a Spanish message', '<label>Edad <input></label><p>Debes ser mayor de edad.</p>'],
    ['an Italian message', '<label>Età <input></label><p>Devi avere almeno 18 anni.</p>'],
    ['a Portuguese message', '<label>Idade <input></label><p>Apenas para maiores de 18 anos.</p>'],
    ['a date of birth', '<label>Date of birth <input type="date"></label><p>You are too young.</p>'],
  ])('is seen with %s', (_, html) => expect(retriedOn(html)).toBe(1));

  it('is seen where the field itself was called wrong', () => expect(retriedOn(AGE, true)).toBe(1));

  it.each([
    ['a typing error where no age is refused', AGE, false],
    ['a child’s age', '<label>Âge de votre enfant <input></label><p>À partir de 13 ans.</p>', true],
    ['another number', '<label>Code postal <input name="cp"></label><p>Réservé aux majeurs.</p>', true],
    ['the day of birth', `<label>Date de naissance <select>${options(1, 31)}</select></label>`, true],
    ['a bound that was reached', `${AGE}<p>You must be at least 13 years old.</p>`, false],
    ['a password’s length', '<label>Alter <input></label><p>Passwort: mindestens 16 Zeichen</p>', false],
    ['a search by age', '<label>Looking for age <input></label><p>Members must be over 18.</p>', true],
    ['a driver’s age', '<label>Age of the driver <input></label><p>You are too young.</p>', true],
    ['a day in a box', '<label>Date of birth: day <input type="number" max="31"></label>', true],
  ])('is not taken from %s', (_, html, refused) => expect(retriedOn(html, refused)).toBe(0));

  it('is not taken from a message that nobody sees', () => {
    const page = readHtml(`<form>${AGE}<p>Tu es trop jeune.</p></form>`);
    const blocks = page.blocks.map((block) => ({ ...block, visible: false }));
    const retries = page.fields.map((field) => ({ field, age: 14, refused: false }));
    expect(signal.look(sceneOf({ ...page, blocks, retries }, words))).toBe(0);
  });

  it('is not taken from a minor’s age that still stands there', () => {
    const page = readHtml(`<form>${AGE}<p>Tu es trop jeune.</p></form>`);
    const retries = page.fields.map((field) => ({ field, age: 14, refused: true, standing: true }));
    expect(signal.look(sceneOf({ ...page, retries }, words))).toBe(0);
  });

  it('is not seen where nobody tried', () => {
    expect(signal.look(sceneOf(readHtml(`${AGE}<p>Tu es trop jeune.</p>`), words))).toBe(0);
  });
});
