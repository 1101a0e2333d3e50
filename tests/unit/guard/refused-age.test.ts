import { expect, it } from 'vitest';
import { createRefusedAges } from '#lib/guard/refused-age.ts';
import { compileWords } from '#lib/languages/words.ts';
import { readHtml } from '../signals/read.ts';

const words = compileWords();
const AGE = '<label>Ton âge <input name="age"></label>';

/** Looks at a page without an age in it, then at one in which an age stands. */
function refusedAfter(before: string, now: string, age = 14, marked = false): boolean {
  const ages = createRefusedAges(words);
  const ignored = () => undefined;
  ages.look([], readHtml(`<form>${AGE}${before}</form>`), ignored);
  const page = readHtml(`<form>${AGE}${now}</form>`);
  const [field] = page.fields;
  if (!field) throw new Error('the page has no field');
  const retries = [{ field, age, refused: marked, standing: true }];
  const element = { isConnected: true } as Element;
  return ages.look([{ element, age, refused: marked, asksAge: false }], { ...page, retries }, ignored);
}

it.each([
  ['what is said once an age stands there', '', '<p>Tu es trop jeune.</p>', 14, false],
  [
    'what is said beside a rule',
    '<p>Réservé aux majeurs.</p>',
    '<p>Réservé aux majeurs.</p><p>Trop jeune !</p>',
    14,
    false,
  ],
  ['more than a rule asks', '<p>You must be at least 13.</p>', '<p>You must be at least 18.</p>', 14, false],
  [
    'an answer in the place of a hint',
    '<p>Minimum age: 16</p>',
    '<p>Sorry, you are too young.</p>',
    14,
    false,
  ],
  ['a mark at the field', '<p>Réservé aux majeurs.</p>', '<p>Réservé aux majeurs.</p>', 14, true],
] as const)('refuses an age: %s', (_, before, now, age, marked) =>
  expect(refusedAfter(before, now, age, marked)).toBe(true),
);

it.each([
  ['a rule that stood there before', '<p>Réservé aux majeurs.</p>', '<p>Réservé aux majeurs.</p>', 14],
  ['a bound that was reached', '', '<p>Not for children under 13.</p>', 14],
  ['nothing', '', '<p>Bienvenue !</p>', 14],
] as const)('refuses none: %s', (_, before, now, age) => expect(refusedAfter(before, now, age)).toBe(false));

it.each([
  'Âge non autorisé',
  'Accès refusé : âge insuffisant.',
  'Âge invalide (18-99)',
  'Les mineurs ne sont pas acceptés ici.',
  'Désolé, vous êtes mineur.',
  'T’es mineure !',
  'You are underage.',
  'No one under age 18.',
  'Reviens quand tu auras 18 ans !',
  'Invalid age',
  'You are not eligible to join.',
  'Come back when you’re older.',
  'Minors are not allowed here.',
  'Ungültiges Alter.',
  'Edad no válida',
  'Età non valida',
  'Ongeldige leeftijd',
  'Idade inválida',
])('refuses an age in these words: %s', (words) => expect(refusedAfter('', `<p>${words}</p>`)).toBe(true));

it.each([
  'Si vous êtes mineur, demandez à vos parents.',
  'Vous êtes mineur ?',
  'Aide aux mineurs non accompagnés',
  'Children under age 5 travel free.',
  'Pets are not eligible.',
  'Minors are not charged.',
  'Quand tu seras prêt, clique sur Entrer.',
  'Try again when you are back online.',
  'Ton âge est enregistré.',
  'Your age is private.',
  'Der Altersdurchschnitt liegt bei 25.',
])('and in these none: %s', (words) => expect(refusedAfter('', `<p>${words}</p>`)).toBe(false));
