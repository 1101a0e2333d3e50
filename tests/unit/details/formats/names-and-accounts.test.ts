import { describe, expect, it } from 'vitest';
import { accountsIn } from '#lib/details/formats/said/accounts/accounts.ts';
import { handlesCompletedIn } from '#lib/details/formats/said/accounts/completed.ts';
import { ghostsIn } from '#lib/details/formats/said/accounts/ghosts.ts';
import { handlesSpokenIn } from '#lib/details/formats/said/accounts/spoken.ts';
import { namesAnsweredIn } from '#lib/details/formats/said/names/answered.ts';
import { namesCalledIn } from '#lib/details/formats/said/names/called.ts';
import { namesCompletedIn } from '#lib/details/formats/said/names/completed.ts';
import { namesHiddenIn } from '#lib/details/formats/said/names/hidden.ts';
import { namesListedIn, namesPresentedIn } from '#lib/details/formats/said/names/presented.ts';
import { namesSignedIn } from '#lib/details/formats/said/names/signed.ts';
import type { Turn } from '#lib/details/types.ts';
import { reads } from './reads.ts';

const me = (text: string): Turn => ({ from: 'me', text });
const other = (text: string): Turn => ({ from: 'other', text });

describe('both names, where one presents oneself', () => {
  it.each([
    ['im ellie thrupwell btw', ['ellie thrupwell']],
    ['hey im noah brindlecote, nice to meet u', ['noah brindlecote']],
    ['Ruby Hatherdene here!', ['ruby hatherdene']],
    ['salut moi ines kerouzec 13 ans', ['ines kerouzec']],
    ['ik ben sanne van der kroosten', ['sanne van der kroosten']],
    ['bins lukas hövelkamp', ['lukas hovelkamp']],
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
    ['soy la mayor fan de la reina, ines trasmonte', []],
    ['im the one who likes it, hannah too', []],
    ['i know daniel, daniel is nice', []],
    ['er zijn twee sems in de klas ik ben sem achterbroek', ['sem achterbroek']],
    ['theres 2 ellies in my class im ellie thrupwell', ['ellie thrupwell']],
    ['my mum says im noah brindlecote lol', []],
    ['loro sono mattia fagiolini', []],
    ['im ellie', []],
    ['im so tired', []],
    ['im charlie btw', []],
    ['im max level', []],
    ['moi emma jladore', []],
    ['moi lea mdr', []],
    ['im hannah montanna in the play', []],
    ['i wish im ella thrupwell', []],
    ['look up harry styles on youtube', []],
    ['this is grace speaking', []],
    ['jsuis inscrit sous un faux nom', []],
  ])('%s', (text, told) => expect(reads(namesPresentedIn)(text)).toEqual(told));
});

describe('both names, where one is listed or looked for', () => {
  it.each([
    ['in der liste steh ich als grünhuber, moritz', ['grunhuber, moritz']],
    ['tape manon crevisselle tu vas me trouver', ['manon crevisselle']],
    ['bin die mia strackenburg aus der 8b', ['mia strackenburg']],
    ['sono giada fornasetti di 2b', ['giada fornasetti']],
    ['iscrivimi come diego fontanaro', ['diego fontanaro']],
    ['bin die mia aus der 8b', []],
    ['sono una donna afroitaliana di 30 anni', []],
    ['kennst du mia strackenburg aus der 8b', []],
  ])('%s', (text, told) => expect(reads(namesListedIn)(text)).toEqual(told));
});

describe('both names, where one tells what one’s name is', () => {
  it.each([
    ['voller name: finja rodenkotte', ['finja rodenkotte']],
    ['mijn naam is sem achterbroek', ['sem achterbroek']],
    ['kheet mees roodenburgh', ['mees roodenburgh']],
    ['nombre y apellidos: leo tordesanz', ['leo tordesanz']],
    ['tutti mi chiamano lollo ma sono lorenzo piazzavera', ['lorenzo piazzavera']],
    ['such einfach nele toprakli, is mein richtiger name', ['nele toprakli']],
    ['auf meiner klingel steht borgstedt, nele', ['borgstedt, nele']],
    ['nel registro sono guarnaschelli elisa', ['guarnaschelli elisa']],
    ['iedereen zegt teun maar eigenlijk teunis achterbroek', ['teunis achterbroek']],
    ['BRAVENDIER HUGO !! c moi', ['bravendier hugo']],
    ['la profe grita TRASMONTE INES y soy yo', ['trasmonte ines']],
    ['nele toprakli bin ich', ['nele toprakli']],
    ['sur mon carnet ya marqué BRAVENDIER Hugo ptdr', ['bravendier hugo']],
    ['its on my report card. thrupwell, ellie', ['thrupwell, ellie']],
    ['mit nele toprakli bin ich zusammen', []],
    ['fan von nele toprakli bin ich', []],
    ['mein name ist mia', []],
    ['mein name ist mia und deiner', []],
    ['mi nombre es muy largo', []],
    ['my name is emma louise', []],
    ['his full name: leo tordesanz', []],
    ['auf der klingel steht borgstedt, nele', []],
    ['in der liste steht borgstedt, nele', []],
  ])('%s', (text, told) => expect(reads((form) => namesCalledIn(form))(text)).toEqual(told));
});

describe('one name, where the other is known', () => {
  it.each([
    [[me('heya its gracie here')], 'surname is thrupwell btw', ['thrupwell']],
    [[me('my name is oscar'), other('last name?')], 'brindlecote', ['brindlecote']],
    [[other("c'est Clara comment ?")], 'bravendier', ['bravendier']],
    [[me('ben jan'), other('voor wat')], 'verliezen', []],
    [[me("mon prénom c'est jade")], 'et le nom bravendier', ['bravendier']],
    [[me('ich bin die clara'), other('und weiter?')], 'grünhuber mit nachnamen', ['grunhuber']],
    [[me('bin emil')], 'mit nachnamen tüschenböhmer', ['tuschenbohmer']],
    [[me('sono bruno'), other('bruno come?')], 'entracquese', ['entracquese']],
    [[me('ik ben noor')], 'van achternaam dijkstraten', ['dijkstraten']],
    [[me('me llamo Unai'), me('y de apellido')], 'Quintorral', ['quintorral']],
    [[me('me apellido Quintorral')], 'y de nombre rocío, mucho gusto', ['rocio']],
    [[me('mon nom c Kerouzec'), other('et le prénom')], 'solène', ['solene']],
    [[me('mi chiamo nico')], "il mio cognome è d'amoretti e il nome lo sai", ["d'amoretti"]],
    [[me("jm'appelle hugo"), other('et ton nom?')], 'c long : bravendier', ['bravendier']],
    [[me('hey im skye'), other('skye what lol')], 'brindlecote 😂', ['brindlecote']],
    [[], 'my surname is thrupwell', []],
    [[me('im oscar'), other('last name?')], 'not telling u', []],
    [[me('im oscar'), other('last name?')], 'nahhh', []],
    [[me('im oscar'), other('last name?')], 'secret', []],
    [[me('im oscar'), other('whats ur teachers last name?')], 'brindlecote', []],
    [[me('moi c nathan'), other('ton nom de famille?')], 'tkt', []],
    [[me('moi c nathan'), other('c quoi le nom du jeu')], 'geoguessr', []],
    [[me('moi c nathan')], 'surname is weird', []],
    [[me('im ella')], 'my teachers surname is thrupwell', []],
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
    ['sur brawl jsuis NuageLine', ['nuageline']],
    ['auf valorant bin ich BlitzKater', ['blitzkater']],
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
    ['jsuis top1 sur fortnite', []],
    ['im banned on roblox', []],
    ['my insta got hacked so now its private', []],
    ['add me on snap, pleaseee', []],
    ['my insta account is private', []],
    ['he is moss_frog9 on roblox', []],
  ])('%s', (text, told) => expect(reads(accountsIn)(text)).toEqual(told));

  it.each([
    ['insta: mila barra baja risa punto 09', ['mila barra baja risa punto 09']],
    ['my snap is moss underscore frog', ['moss underscore frog']],
    ['mein insta lilly punkt sonne', ['lilly punkt sonne']],
    ['her snap is moss dot frog', []],
    ['snap, that was the point of it', []],
    ['insta is dead', []],
  ])('read out: %s', (text, told) => expect(reads((form) => handlesSpokenIn(form))(text)).toEqual(told));

  it.each([
    ['👻 luna_drt', ['luna_drt']],
    ['👻 : moss.frog7', ['moss.frog7']],
    ['👻 boo!', []],
    ['happy halloween 👻 spoooky', []],
    ['🎃 luna_drt', []],
  ])('behind a ghost: %s', (text, told) => expect(reads(ghostsIn)(text)).toEqual(told));

  it.each([
    ['add my sc its plumcake', 'then 88 at the end', ['88']],
    ['my insta starts with moss', 'the end bit is _frog94', ['_frog94']],
    ['mi insta es dani punto', 'alcachofa todo junto', ['alcachofa']],
    ['mon snap c luna_drt', '88 à la fin', ['88']],
    ['my discord isnt working', '2 at the end', []],
    ['my insta is private', '2 at the end', []],
    ['mon snap c luna_drt', 'mdr à la fin', []],
    ['we lost today', 'then 88 at the end', []],
  ])('begun before: %s / %s', (before, text, told) =>
    expect(reads(handlesCompletedIn)(text, [me(before)])).toEqual(told),
  );
});

describe('both names, somewhere in the answer to who one is', () => {
  it.each([
    ['wer bistn du', 'na die mia. mia hovelstett aus der 2. bank', ['mia hovelstett']],
    ['chi sei scusa', 'sono tommy dai, tommaso valdarnini quello in fondo', ['tommaso valdarnini']],
    ['op welke naam zet ik het?', 'bram oosterveldt graag', ['bram oosterveldt']],
    ['em nome de quem faço a reserva?', 'gustavo meirelinhos', ['gustavo meirelinhos']],
    ['bist du der kian von gestern?', 'ja genau kian ozkayali', ['kian ozkayali']],
    ["t'es la lily d'hier?", 'oui voila, lily bonvoisier', ['lily bonvoisier']],
    ['quien habla?', 'aqui la nerea, nerea goikoetxe', ['nerea goikoetxe']],
    ['full government name rn', 'noah james brindlecote 💀', ['noah james brindlecote']],
    ['whos ur celeb crush', 'noah brindlecote', []],
    ['jte mets comment dans mes contacts', 'hugo bravendier vu que tas deja un hugo', ['hugo bravendier']],
    ['wie speicher ich dich ein', 'als mia hovelstett', ['mia hovelstett']],
    ['jte mets comment dans mes contacts', 'mets un coeur', []],
    ['tu chi sei ?', 'sono in un parco in cui non sono mai stato.', []],
    ['hoe heet je juf', 'mevrouw sabine oldenhofs', []],
    ['wer bist du', 'die schwester von mia hovelstett', []],
    ['como te llamas en el juego', 'hugo santamarinas', []],
    ['kennst du die?', 'mia hovelstett', []],
  ])('%s – %s', (asked, text, told) => expect(reads(namesAnsweredIn)(text, [other(asked)])).toEqual(told));
});

describe('both names, with which one signs or is glad to meet', () => {
  it.each([
    ['groetjes je vriend milan schoutenaar', ['milan schoutenaar']],
    ['ich unterschreib mal: deine amelie ruppertz', ['amelie ruppertz']],
    ['assinado: o teu amigo tomas quaresmal kkk', ['tomas quaresmal']],
    ['aurora, aurora galimbertini piacere', ['aurora galimbertini']],
    ['saludos a pablo olmedillo', []],
    ['vi a tu amigo pablo olmedillo', []],
    ['grüße an amelie ruppertz', []],
  ])('%s', (text, told) => expect([...new Set(reads(namesSignedIn)(text))]).toEqual(told));
});

describe('both names in figures that look like letters', () => {
  it.each([
    ['ok eu digo. l4ura f0nsec4', ['l4ura f0nsec4']],
    ['l30nie f4uvergue', ['l30nie f4uvergue']],
    ['l3n4 h4rtm4nnst3in bin ich', ['l3n4 h4rtm4nnst3in']],
    ['root ext3 on hda5', []],
    ['comes out april 30th', []],
    ['from ur baby 4eva', []],
  ])('%s', (text, told) => expect(reads(namesHiddenIn)(text)).toEqual(told));
});

describe('both names, where one is looked up, fetched or written down', () => {
  it.each([
    ['frag an der pforte nach carlotta wiegandt, die rufen mich dann', ['carlotta wiegandt']],
    ['pergunta na portaria pela beatriz calafates que eles chamam me', ['beatriz calafates']],
    ['vraag bij de balie naar merel roelofsen dan roepen ze me', ['merel roelofsen']],
    ['frag mal nach carlotta wiegandt, die weiß das', []],
  ])('%s', (text, told) => expect(reads(namesListedIn)(text)).toEqual(told));
  it.each([
    ['article de manon roussillonnet, c’est moi', ['manon roussillonnet']],
    ['sur insta jsuis lulu mais au college c’est lucie hermelinet', ['lucie hermelinet']],
    ['eig heiß ich ja maximilian vogtland aber alle sagen maxi', ['maximilian vogtland']],
    ['il mio nome per intero sarebbe chiara santinelli', ['chiara santinelli']],
    ['ho un nome da nonno: anselmo cattaneolli ahah', ['anselmo cattaneolli']],
    ['mein name klingt wie ein opa: theodor hasselbachs lol', ['theodor hasselbachs']],
    ['mi profe se llama maria santinelli', []],
  ])('%s', (text, told) => expect(reads(namesCalledIn)(text)).toEqual(told));
});
