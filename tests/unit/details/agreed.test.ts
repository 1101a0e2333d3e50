/** What settles a meeting that the other side proposed, said in few words, with a limit to it, or in secret. */
import { describe, expect, it } from 'vitest';
import { finds } from './finds.ts';

const agreed = (other: string, text: string) => finds('meeting', text, [{ other }]).length > 0;

describe('a yes that wavers, or is told to nobody', () => {
  it.each([
    ['on se voit samedi 15h au skatepark ?', 'ouais mais dis rien a personne'],
    ['meet me at the park at 5', 'ok but dont tell anyone'],
    ['meet me at the park at 5', 'ok but only for like an hour'],
    ['treffen wir uns um 4 am bahnhof?', 'ok aber sag nix meiner mama'],
    ['nos vemos a las 6 en el parque?', 'vale pero solo un rato'],
    ['spreken we af om 4 bij het station?', 'oke maar mn ouders mogen het niet weten'],
    ['on se voit samedi 15h au skatepark ?', 'oé vs y'],
    ['meet me at the park at 5', 'okie dokie'],
    ['whats going on tonight? meet at the park at 5?', 'ok'],
    ['tu as cours demain ? on se voit au parc ?', 'oui'],
    ['meet me at the park at 5', 'да'],
  ])('%s – %s', (other, text) => expect(agreed(other, text)).toBe(true));
  it.each([
    ['on se voit samedi 15h au skatepark ?', 'nan jsuis punie'],
    ['meet me at the park at 5', 'who is that'],
    ['meet me at the park at 5', 'na im grounded'],
    ['treffen wir uns um 4 am bahnhof?', 'mit wem'],
    ['meet at the park at 5?', 'yeah but just online'],
    ['on se voit samedi 15h au parc ?', 'oui mais juste pas samedi'],
    ['ill be on at 8 after dinner', 'ok'],
    ['vous avez sport a 14h au stade ?', 'oui'],
  ])('but %s – %s', (other, text) => expect(agreed(other, text)).toBe(false));
});

describe('an answer of signs alone', () => {
  it('agrees', () => expect(agreed('meet me at the park at 5', '👍')).toBe(true));
  it.each(['👎', '👎🏽', '❌', '🙅', '😂😂😂'])('%s does not', (text) =>
    expect(agreed('park at 5?', text)).toBe(false),
  );
});

describe('a plan that is not whole', () => {
  it.each([
    ['im outside ur block', 'ok'],
    ['jsuis garé devant ton collège', 'j’arrive'],
    ['steh vor deiner tür', 'ok komme'],
    ['wanna link sat', 'yeah'],
    ['can i see u sat? the beach?', 'yes'],
  ])('they: %s – %s', (other, text) => expect(agreed(other, text)).toBe(true));
  it.each([
    ['see you tomorrow', 'ok'],
    ['bonne nuit, on se voit demain', 'oui'],
    ['no nos vemos mañana', 'vale'],
    ['can we link accounts tomorrow', 'ok'],
    ['im by your side', 'ok'],
    ['calm down and come down', 'ok'],
    ['tô na frente da televisão', 'ok'],
    ['im outside with my dog brb', 'ok'],
    ['is the beach nice on saturday?', 'yes'],
    ['the link is on my page', 'ok'],
  ])('but they: %s – %s', (other, text) => expect(agreed(other, text)).toBe(false));
});
