/** Who is asked two things, and who is spoken to. */
import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';

const told = (question: string, text: string) =>
  detectDetails(text, [{ from: 'other', text: question }]).map(
    ({ kind, span }) => `${kind}: ${text.slice(...span).trim()}`,
  );

describe('two answers at once', () => {
  it.each([
    ['cual es tu insta y de donde eres?', 'kev_77 y Lugo', ['handle: kev_77', 'town: Lugo']],
    ['quanti anni hai? qual è la tua mail?', '13, noah@example.org', ['age: 13', 'email: noah@example.org']],
    ['qual seu insta e quantos anos vc tem?', 'kev_77 e 13', ['handle: kev_77', 'age: 13']],
    ['quanti anni hai? e la tua mail?', '13, noah@example.org', ['age: 13', 'email: noah@example.org']],
  ])('%s – %s', (question, text, all) => expect(told(question, text)).toEqual(all));

  it.each([
    ['tienes insta? edad?', 'sí, en insta'],
    ['edad? ciudad?', 'no te digo, adivina'],
    ['hai insta? quanti anni hai?', 'sì, su insta'],
  ])('%s – %s tells none', (question, text) => expect(told(question, text)).toEqual([]));

  it('asks for both', () => expect(told('di dove sei e che scuola fai?', 'Lecce')).toContain('town: Lecce'));
});

describe('who is called as kin are', () => {
  it.each([
    ['cuántos años tienes tía?', '13'],
    ['cuántos años tienes, guapa?', '13'],
    ['quanti anni hai tesoro', '13'],
    ['quantos anos vc tem amiga', '13'],
    ['how old are you sister', '13'],
  ])('%s – %s tells an age', (question, text) => expect(told(question, text)).toEqual(['age: 13']));

  it.each(['tengo 13 tío', 'tenho 13 amiga'])('%s', (text) =>
    expect(detectDetails(text).map(({ kind }) => kind)).toEqual(['age']),
  );

  it.each([
    ['cuántos años tiene tu tía?', '13'],
    ['quanti anni ha tuo zio?', '13'],
    ['tienes hermana?', 'sí, 13'],
    ['how old is your sister?', '13'],
  ])('%s – %s speaks of kin', (question, text) => expect(told(question, text)).toEqual([]));
});

describe('a smile behind a name', () => {
  it('speaks to nobody', () =>
    expect(told('cual es tu insta?', 'lulu_mrt7 :)')).toEqual(['handle: lulu_mrt7']));
});

describe('somebody else', () => {
  it.each([
    ['quién metió el gol?', 'Hugo Sánchez'],
    ['con chi vai al concerto?', 'Giulia Ferrari'],
    ['de onde é a Anitta?', 'Braga'],
    ['dove siete andati?', 'bene, Lecce'],
    ['cuándo te veo por cam?', 'a las 5'],
  ])('%s – %s', (question, text) => expect(told(question, text)).toEqual([]));
});
