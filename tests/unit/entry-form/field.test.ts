import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { askedFor, type FieldElement } from '#lib/entry-form/field.ts';
import { compileWords } from '#lib/languages/words.ts';

const words = compileWords();

/** What the field with id or class `at` asks for; its labels and its type are told here as a browser tells them. */
function asked(html: string) {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const field = document.querySelector('.at') as unknown as FieldElement;
  const labels = [...document.querySelectorAll('label')].filter(
    (label) => label.contains(field as never) || (field.id && label.getAttribute('for') === field.id),
  );
  Object.defineProperty(field, 'labels', { value: labels });
  Object.defineProperty(field, 'type', { value: field.getAttribute('type') ?? 'text' });
  return askedFor(field, words);
}

describe('a nickname is asked for', () => {
  it.each([
    ['in the field', '<input class="at" placeholder="Ton pseudo">'],
    ['over it', '<div><div>Ton pseudo</div><div><div><input class="at"></div></div></div>'],
    ['before it, in no element', '<form>Pseudo : <input class="at"></form>'],
    [
      'by another element',
      '<p id="n">Nickname</p><div><div><input class="at" aria-labelledby="n"></div></div>',
    ],
    ['in the cell before', '<table><tr><td>Pseudo</td><td><input class="at"></td></tr></table>'],
    ['over it, from behind', '<div><input class="at" placeholder=" "><label>Pseudo</label></div>'],
    ['where guests come in', '<label>Pseudo invité <input class="at"></label>'],
    ['after a call', '<p>Rejoins un ami !</p><input class="at" placeholder="Pseudo">'],
    ['with a hint', '<label>Pseudo (sans ton âge ni ta ville) <input class="at"></label>'],
    ['with a hint in it', '<label>Pseudo <input class="at" placeholder="pas ton âge"></label>'],
    ['as a name, where a name is enough', '<input class="at" placeholder="Enter your name">'],
    ['in Spanish, as a name', '<label>Tu nombre <input class="at"></label>'],
    ['in Dutch, as a name', '<label>Je naam <input class="at"></label>'],
    ['with how long it may be', '<input class="at" placeholder="Pseudo max 15 lettres">'],
    ['with how long it must be', '<input class="at" placeholder="Nickname" title="minimum 3 letters">'],
    [
      'in a part that its site calls a block',
      '<label>Pseudo <input class="at" id="block-pseudo-ignore"></label>',
    ],
    ['by which friends know one', '<label>Nickname your friends will see <input class="at"></label>'],
    ['in German', '<label>Spitzname <input class="at"></label>'],
    ['in Dutch', '<label>Gebruikersnaam <input class="at"></label>'],
    ['in Spanish', '<label>Nombre de usuario <input class="at"></label>'],
    ['in Italian', '<label>Soprannome <input class="at"></label>'],
    ['in Portuguese', '<label>Nome de utilizador <input class="at"></label>'],
  ])('%s', (_, html) => expect(asked(html)).toBe('nickname'));
});

describe('age and place are asked for', () => {
  it.each([
    ['age', '<label>Âge <input class="at" type="range"></label>'],
    ['age', '<label>Date de naissance <input class="at" type="date"></label>'],
    [
      'age',
      '<fieldset><legend>Ton âge</legend><input type="radio" class="at" name="r" value="1"> 13-15</fieldset>',
    ],
    ['age', '<label>Alter <input class="at"></label>'],
    ['age', '<label>Età <input class="at"></label>'],
    ['place', '<label>Ville <input class="at" type="search"></label>'],
    ['place', '<label>Ville <input class="at" placeholder="Rechercher ta ville"></label>'],
    ['place', '<label>PLZ <input class="at"></label>'],
    ['age', '<label>Ton âge (minimum 18 ans) <input class="at" placeholder="min 18"></label>'],
    ['place', '<p>Tu habites où ?</p><input class="at">'],
    ['place', '<p>¿De dónde eres?</p><input class="at">'],
    ['age', '<label>Âge</label><button type="button">-</button><input class="at"><button>+</button>'],
    ['gender', '<label><input type="radio" class="at" name="s" value="2">♀</label>'],
    ['gender', '<input type="radio" class="at" name="s" value="1"> Femme'],
    ['gender', '<label><input type="radio" class="at" name="s" value="female"></label>'],
  ])('%s: %s', (kind, html) => expect(asked(html)).toBe(kind));
});

describe('nothing of oneself is asked for', () => {
  it.each([
    '<label>Âge de votre enfant <input class="at"></label>',
    '<label>Passenger 1: age <input class="at"></label>',
    '<label>Niveau <input class="at"></label>',
    '<label>Âge minimum <input class="at"></label>',
    '<label>Age <input class="at" name="age_max"></label>',
    '<label>Âge de votre enfant <input class="at" name="age"></label>',
    '<label>Pseudo de ton ami <input class="at"></label>',
    '<label>Destinataire <input class="at" name="to_nick"></label>',
    '<label>Signaler un pseudo <input class="at" name="pseudo"></label>',
    '<input class="at" placeholder="Block a nickname">',
    '<label>Nickname <input class="at" name="report_user"></label>',
    "<label>Your friend's nickname <input class='at'></label>",
    '<label>Spitzname melden <input class="at"></label>',
    '<label>Rechercher un pseudo <input class="at"></label>',
    '<label>Nom du salon <input class="at"></label>',
    '<label>Pseudo <input></label><input class="at" placeholder="Code promo">',
    '<label>Volume <input class="at" type="range"></label>',
    '<label>Date de départ <input class="at" type="date"></label>',
    '<input type="radio" class="at" name="level" value="1"> Facile',
  ])('%s', (html) => expect(asked(html)).toBeNull());
});
