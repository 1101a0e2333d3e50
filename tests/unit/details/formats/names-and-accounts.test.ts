import { describe, expect, it } from 'vitest';
import { accountsIn } from '#lib/details/formats/said/accounts/accounts.ts';
import { handlesCompletedIn } from '#lib/details/formats/said/accounts/completed.ts';
import { namesCompletedIn } from '#lib/details/formats/said/names/completed.ts';
import { namesPresentedIn } from '#lib/details/formats/said/names/presented.ts';
import type { Turn } from '#lib/details/types.ts';
import { type Before, finds } from '../finds.ts';
import { reads } from './reads.ts';

const me = (text: string): Turn => ({ from: 'me', text });
const other = (text: string): Turn => ({ from: 'other', text });

describe('both names, where one presents oneself', () => {
  it.each([
    ['im ellie thrupwell btw', ['ellie thrupwell']],
    ['hey im noah brindlecote, nice to meet u', ['noah brindlecote']],
    ['Ruby Hatherdene here!', ['Ruby Hatherdene']],
    ['salut moi ines kerouzec 13 ans', ['ines kerouzec']],
    ['ik ben sanne van der kroosten', ['sanne van der kroosten']],
    ['bins lukas hövelkamp', ['lukas hövelkamp']],
    ['sn mattia fagiolini quello biondo', ['mattia fagiolini']],
    ['sou o hugo prazer', []],
    ['ruby, and my last name is hatherdene', ['ruby, and my last name is hatherdene']],
    ['lucas bravendier c mon vrai nom', ['lucas bravendier']],
    // With a second first name, a word that says nothing, or what one is before it.
    ['im ellie rose thrupwell', ['ellie rose thrupwell']],
    ['moi c louis-marie kerdoncuffe 👋', ['louis-marie kerdoncuffe']],
    ['ik ben trouwens sem achterbroek', ['sem achterbroek']],
    ['bin übrigens die mia strackenburg von nebenan', ['mia strackenburg']],
    ['soy la hermana de pablo, ines trasmonte', ['ines trasmonte']],
    ['jsuis le fils du boulanger, hugo bravendier', ['hugo bravendier']],
    ['piacere, giada fornasetti', ['giada fornasetti']],
    ['yo its your boy noah brindlecote', ['noah brindlecote']],
    ['im the one who likes it, hannah too', []],
    ['i know daniel, daniel is nice', []],
    ['er zijn twee sems in de klas ik ben sem achterbroek', ['sem achterbroek']],
    ['theres 2 ellies in my class im ellie thrupwell', ['ellie thrupwell']],
    ['loro sono mattia fagiolini', []],
    ['im ellie', []],
    ['im so tired', []],
    ['im charlie btw', []],
    ['im max level', []],
    ['moi lea mdr', []],
    ['im hannah montanna in the play', []],
    ['look up harry styles on youtube', []],
    ['this is grace speaking', []],
    ['jsuis inscrit sous un faux nom', []],
  ])('%s', (text, told) => expect(finds('full-name', text)).toEqual(told));
  it.each([
    ['soy la mayor fan de la reina, ines trasmonte', []],
    ['my mum says im noah brindlecote lol', []],
    ['moi emma jladore', []],
    ['i wish im ella thrupwell', []],
  ])('%s', (text, told) => expect(reads(namesPresentedIn)(text)).toEqual(told));
});

describe('one name, where the other is known', () => {
  it.each<[Before, string, string[]]>([
    [['my name is oscar', { other: 'last name?' }], 'brindlecote', ['brindlecote']],
    [[{ other: "c'est Clara comment ?" }], 'bravendier', ['bravendier']],
    [['ben jan', { other: 'voor wat' }], 'verliezen', []],
    [["mon prénom c'est jade"], 'et le nom bravendier', ['bravendier']],
    [['ich bin die clara', { other: 'und weiter?' }], 'grünhuber mit nachnamen', ['grünhuber']],
    [['bin emil'], 'mit nachnamen tüschenböhmer', ['mit nachnamen tüschenböhmer']],
    [['sono bruno', { other: 'bruno come?' }], 'entracquese', ['entracquese']],
    [['ik ben noor'], 'van achternaam dijkstraten', ['van achternaam dijkstraten']],
    [['sou a bia'], 'meu sobrenome é peixoto, podem zoar', ['peixoto']],
    [['me llamo irene'], 'el apellido es raro, oyarzabal', ['oyarzabal']],
    [['me llamo irene'], 'mi apellido es largo, jajaja', []],
    [['bin emil'], 'tüschenböhmer mit nachnamen', ['tüschenböhmer']],
    [['me llamo Unai', 'y de apellido'], 'Quintorral', ['Quintorral']],
    [['me apellido Quintorral'], 'y de nombre rocío, mucho gusto', ['rocío']],
    [['mon nom c Kerouzec', { other: 'et le prénom' }], 'solène', ['solène']],
    [['mi chiamo nico'], "il mio cognome è d'amoretti e il nome lo sai", ["d'amoretti"]],
    [["jm'appelle hugo", { other: 'et ton nom?' }], 'c long : bravendier', ['bravendier']],
    [['hey im skye', { other: 'skye what lol' }], 'brindlecote 😂', ['brindlecote']],
    [[], 'my surname is thrupwell', []],
    [['im oscar', { other: 'last name?' }], 'not telling u', []],
    [['im oscar', { other: 'last name?' }], 'nahhh', []],
    [['im oscar', { other: 'last name?' }], 'secret', []],
    [['moi c nathan', { other: 'c quoi le nom du jeu' }], 'geoguessr', []],
    [['moi c nathan'], 'surname is weird', []],
    [['im ella'], 'my teachers surname is thrupwell', []],
  ])('%j %s', (before, text, told) => expect(finds('full-name', text, before)).toEqual(told));
  it.each([
    [[me('heya its gracie here')], 'surname is thrupwell btw', ['thrupwell']],
    [[me('im oscar'), other('whats ur teachers last name?')], 'brindlecote', []],
    [[me('moi c nathan'), other('ton nom de famille?')], 'tkt', []],
  ])('%j %s', (turns, text, told) => expect(reads(namesCompletedIn)(text, turns)).toEqual(told));
});

describe('an account named with its app', () => {
  it.each([
    ['my username on roblox is mossfrog_11', ['mossfrog_11']],
    ['mon compte tiktok c luna.drt', ['luna.drt']],
    ['jsuis luna_drt sur insta', ['luna_drt']],
    ['ich bin blitz_kater auf brawl stars', ['blitz_kater']],
    ['add me on insta as mumbletrout', ['mumbletrout']],
    ['ajoute moi sur snap c luna_drt', ['luna_drt']],
    ['ma discord changed a lot so now its just mumbletrout', ['mumbletrout']],
    ['such auf snap nach matschbirne', ['matschbirne']],
    ['buscame en insta nubecita.gris', ['nubecita.gris']],
    ['su snap sono leo_calzino', ['leo_calzino']],
    ['op tiktok heet ik uil.tv', ['uil.tv']],
    ['me procura no fortnite como bolacha11', ['bolacha11']],
    ['sur brawl jsuis NuageLine', ['NuageLine']],
    ['auf valorant bin ich BlitzKater', ['BlitzKater']],
    ['my @ is mumbletrout on everything', ['mumbletrout']],
    ['mein ig name ist wolkii.7 🙈', ['wolkii.7']],
    ['sur brawl jsuis nul', []],
    ['my user is banned', []],
    ['ign = mumbletrout', ['mumbletrout']],
    ['mein dc: matsch#0420', ['matsch#0420']],
    ['mein name bei roblox is peinlich', []],
    ['see bug#4071', []],
    ['auf roblox bin ich schlecht', []],
    ['su insta sono tutti finti', []],
    ['im lvl50 on roblox', []],
    ['im banned on roblox', []],
    ['my insta got hacked so now its private', []],
    ['add me on snap, pleaseee', []],
    ['my insta account is private', []],
    ['he is moss_frog9 on roblox', []],
    // A word that nobody knows says what one is called; one that ends as what is said of an account does not.
    ['my insta is leaxx', ['leaxx']],
    ['mein snap ist jannikf', ['jannikf']],
    ['mi insta es martuchi', ['martuchi']],
    ['op insta heet ik wolfje', ['wolfje']],
    ['mein insta ist eingefroren', []],
    ['my insta is slowww', []],
  ])('%s', (text, told) => expect(finds('handle', text)).toEqual(told));
  it.each([
    ['jsuis top1 sur fortnite', []],
    ['my insta is shadowbanned', []],
    ['mon snap est suspendu', []],
    ['il mio insta è sospeso', []],
  ])('%s', (text, told) => expect(reads(accountsIn)(text)).toEqual(told));

  it.each([
    ['insta: mila barra baja risa punto 09', ['mila barra baja risa punto 09']],
    ['my snap is moss underscore frog', ['moss underscore frog']],
    ['mein insta lilly punkt sonne', ['lilly punkt sonne']],
    ['her snap is moss dot frog', []],
    ['snap, that was the point of it', []],
    ['insta is dead', []],
  ])('read out: %s', (text, told) => expect(finds('handle', text)).toEqual(told));

  it.each([
    ['👻 luna_drt', ['luna_drt']],
    ['👻 : moss.frog7', ['moss.frog7']],
    ['👻 boo!', []],
    ['happy halloween 👻 spoooky', []],
    ['🎃 luna_drt', []],
  ])('behind a ghost: %s', (text, told) => expect(finds('handle', text)).toEqual(told));

  it.each([
    ['add my sc its plumcake', 'then 88 at the end', ['then 88 at the end']],
    ['my insta starts with moss', 'the end bit is _frog94', ['_frog94']],
    ['mi insta es dani punto', 'alcachofa todo junto', ['alcachofa']],
    ['mon snap c luna_drt', '88 à la fin', ['88 à la fin']],
    ['mon snap c luna_drt', 'mdr à la fin', []],
    ['we lost today', 'then 88 at the end', []],
  ])('begun before: %s / %s', (before, text, told) => expect(finds('handle', text, [before])).toEqual(told));
  it.each([
    ['my discord isnt working', '2 at the end', []],
    ['my insta is private', '2 at the end', []],
  ])('begun before: %s / %s', (before, text, told) =>
    expect(reads(handlesCompletedIn)(text, [me(before)])).toEqual(told),
  );
});

describe('both names in figures that look like letters', () => {
  it.each([
    ['ok eu digo. l4ura f0nsec4', ['l4ura f0nsec4']],
    ['l30nie f4uvergue', ['l30nie f4uvergue']],
    ['l3n4 h4rtm4nnst3in bin ich', ['l3n4 h4rtm4nnst3in']],
    ['root ext3 on hda5', []],
    ['comes out april 30th', []],
    ['from ur baby 4eva', []],
  ])('%s', (text, told) => expect(finds('full-name', text)).toEqual(told));
});

describe('both names, and only then that they are one’s own, or what one is called', () => {
  it.each([
    ['pilar ordoñez, esa soy yo', ['pilar ordoñez']],
    ['tiago valadares, sou eu', ['tiago valadares']],
    ['marco benedetti, sono io', ['marco benedetti']],
    ['lorena bustamante me llamo', ['lorena bustamante']],
    ['agustina pereyra pero decime agus', ['agustina pereyra']],
    ['ana quintela mas podes chamar anita', ['ana quintela']],
    ['clara engelmann, aber alle nennen mich clari', ['clara engelmann']],
    ['rocío, y me apellido carmona', ['rocío, y me apellido carmona']],
    ['clara, e o meu apelido é abrantes', ['clara, e o meu apelido é abrantes']],
    ['caio e meu sobrenome é bittencourt', ['caio e meu sobrenome é bittencourt']],
    ['pilar ordoñez, esa es', []],
    ['martin es guapo pero decime otro', []],
    ['sergio y manrique son mis amigos', []],
    ['ese soy yo, el de la gorra', []],
    ['mi tio sergio y me apellido igual', []],
    ['luis tambien pero decime algo', []],
  ])('%s', (text, told) => expect(finds('full-name', text)).toEqual(told));
});
