/** A yes to who guesses where one is just now. */
import { describe, expect, it } from 'vitest';
import { finds } from '../finds.ts';

const isThere = (other: string, text: string, ...before: string[]) =>
  finds('live-location', text, [...before, { other }]).length > 0;

describe('a yes to a guess of where one is', () => {
  it.each([
    ['u still at ikea?', 'yeah in the queue'],
    ['are u still at the mall', 'yh w my sis'],
    ['wait are u at tesco', 'yeah'],
    ['t’es encore au carrefour ?', 'ouais à la caisse'],
    ['toujours à la gare ?', 'ouaip'],
    ['noch im rewe?', 'ja an der kasse'],
    ['sigues en el mercadona?', 'si en la cola'],
    ['sei ancora all’ikea?', 'si in fila'],
    ['ben je nog bij de appie?', 'ja bij de kassa'],
    ['ainda ta no continente?', 'sim na fila'],
    ['tas no shopping?', 'sim com a minha prima'],
  ])('%s – %s', (other, text) => expect(isThere(other, text)).toBe(true));

  it.each([
    ['u still at ikea?', 'nah left ages ago'],
    ['were you at ikea?', 'yes'],
    ['i saw you at ikea??', 'yes haha'],
    ['was that you at ikea', 'yeah'],
    ['see you at the mall?', 'yes'],
    ['ur at the beach in ur pfp?', 'yeah'],
    ['are you by the lake in zelda?', 'yes'],
    ['is ur bro still at ikea?', 'yeah'],
    ['are u at the park tomorrow?', 'yeah'],
    ['are u good at bowling?', 'yes'],
    ['are you still in town?', 'yeah'],
    ['are u still at school?', 'yeah'],
    ['t’es au lit ?', 'oui'],
    ['u in mcdonalds uniform lol?', 'ye i work there'],
    ['u at the park scene? in the movie', 'yes'],
    ['t’es au parc samedi ?', 'oui avec ma mere'],
    ['bist du oft im freibad?', 'ja'],
    ['estas en casa?', 'si'],
  ])('but %s – %s', (other, text) => expect(isThere(other, text)).toBe(false));

  it('is not told again', () => expect(isThere('u still at ikea?', 'yeah', 'im at ikea')).toBe(false));
  it('was not told by a word that only looks like it', () =>
    expect(isThere('t’es à la gare ?', 'oui', 'regarde ça')).toBe(true));
});
