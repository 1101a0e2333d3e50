import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('a channel by its name', () => {
  it.each<[text: string, name: string, before?: Before]>([
    ['my channel is the baking twins, sub pls', 'the baking twins'],
    ["my twitch channel's called no sleep squad if u wanna watch", 'no sleep squad'],
    ['notre chaine ytb c les zinzins du fond, abonnez vous', 'les zinzins du fond'],
    ['mein kanal heißt die drei chaoten schaut mal rein', 'die drei chaoten'],
    ['mi canal se llama las hermanas galleta suscribete', 'las hermanas galleta'],
    ['il mio canale si chiama i cugini matti iscrivetevi', 'i cugini matti'],
    ['mijn kanaal heet de gekke buurjongens', 'de gekke buurjongens'],
    ['meu canal chama os primos da bagunça', 'os primos da bagunça'],
    ['oui ! chaine : les carottes cuites', 'les carottes cuites'],
    ['two idiots one kitchen', 'two idiots one kitchen', [{ other: 'whats it called your channel' }]],
    ['les zinzins du fond', 'les zinzins du fond', [{ other: "elle s'appelle comment ta chaine" }]],
    ['kekse und chaos', 'kekse und chaos', [{ other: 'wie heißt dein kanal' }]],
    ['drie slome katten', 'drie slome katten', [{ other: 'hoe heet je kanaal' }]],
    ['the frog files', 'the frog files', [{ other: 'whats ur yt channel called' }]],
    ['our channel is called frog files tv', 'frog files tv'],
    ['c lou_zv ma chaine', 'lou_zv'],
    ['sub to lou.zv77, its my channel', 'lou.zv77'],
    ['lou_zv is mein kanal lol', 'lou_zv'],
  ])('%s', (text, name, before) => expect(finds('handle', text, before)).toEqual([name]));

  it.each<[text: string, before?: Before]>([
    ['my channel is the best thing ever'],
    ['my channel is called nothing yet'],
    ['my channel is so dead'],
    ['my fav channel is called mud and glitter'],
    ['ma chaine c la meilleure'],
    ["la chaine de mon pote s'appelle deux patates"],
    ['mein kanal heißt noch nix'],
    ['mi canal es de minecraft'],
    ['il mio canale si chiama come me'],
    ['meu canal chama muita atenção'],
    ['not telling u that', [{ other: 'whats ur channel called' }]],
    ['the discovery channel', [{ other: 'whats the channel called' }]],
    ['mud and glitter', [{ other: 'whats his channel called' }]],
    ['sag ich dir nicht', [{ other: 'wie heißt dein kanal' }]],
    ['channel: the weather one'],
    ['yt channel: the zinger show is so good'],
    ['if my channel is called the frog files would u sub'],
    ['chaine : la trois'],
    ['mein kanal ist der kika'],
    ['our discord channel is called homework help'],
    ['in our server my channel is called mods only'],
    ['blue lagoon adventures', [{ other: 'whats the channel called that u watch' }]],
    ['le roi du monde', [{ other: "comment s'appelle la chaine que tu regardes" }]],
    ['the great british bake off', [{ other: 'whats ur channel for cakes' }]],
    ['thats a cool name', [{ other: 'my channel is called pixel cave what do u think' }]],
    ['red or blue', [{ other: 'what name should i give your channel' }]],
  ])('is none: %s', (text, before) => expect(finds('handle', text, before)).toEqual([]));
});
