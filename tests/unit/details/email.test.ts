import { describe, expect, it } from 'vitest';
import { email } from '#lib/details/email.ts';
import { foundIn } from './script.ts';

describe('a mail address', () => {
  it.each([
    ['lea.martin@example.org', 'lea.martin@example.org'],
    ['mon mail c lea.martin arobase example point org', 'lea.martin arobase example point org'],
    ['lea (a) example [dot] org', 'lea (a) example [dot] org'],
    ['wren dot martin at example dot org', 'wren dot martin at example dot org'],
    ['lea.martin chez gmail', 'lea.martin chez gmail'],
    ['lea99 gmail com', 'lea99 gmail com'],
    ['lea_99 @ h0tma1l . fr', 'lea_99 @ h0tma1l . fr'],
    ['mon mail cest lea.galet || arobase hotmail point fr', 'arobase hotmail point fr'],
    ['mon gmail c lea.galet99', 'lea.galet99'],
    ['lea.galet@ || example.org', 'example.org'],
    ['lis à l’envers : gro.elpmaxe@ael', 'gro.elpmaxe@ael'],
    ["my mum's is sunny@example.org", 'sunny@example.org'],
  ])('%s', (script, part) => {
    expect(foundIn(email, script)).toEqual([part]);
  });

  it.each([
    ['support@example.org'],
    ['écris à prenom.nom@example.org'],
    ['lea@example.org || lea@example.org'],
    ['>lea@example.org || lea@example.org ok'],
    ['is lea@example.org your email?'],
    ['coucou @lea.martin'],
    ['mon gmail marche pas'],
    ['j’ai reçu un mail de premio@example.org'],
    ['if you r @ home then come'],
    ['https://medium.com/@lea.martin'],
    ['look at youtube.com'],
    ['be sure to check your yahoo email. thanks'],
    ['mon gmail est hacké'],
  ])('not: %s', (script) => {
    expect(foundIn(email, script)).toEqual([]);
  });
});
