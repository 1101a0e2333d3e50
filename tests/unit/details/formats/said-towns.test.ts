/** Towns that are told without the plainest words for it. */
import { describe, expect, it } from 'vitest';
import { townsBesideIn, townsPresentedIn } from '#lib/details/formats/said/towns/beside.ts';
import { townsChosenIn } from '#lib/details/formats/said/towns/chosen.ts';
import { townsHereIn } from '#lib/details/formats/said/towns/here.ts';
import { townsMovedToIn } from '#lib/details/formats/said/towns/moved.ts';
import { townsPeopleIn } from '#lib/details/formats/said/towns/people.ts';
import { townsIn } from '#lib/details/formats/said/towns/towns.ts';
import { reads } from './reads.ts';

describe('a town one lives in, with more behind it', () => {
  it.each([
    ['we moved to geelong when i was 5', ['geelong']],
    ["on a déménagé à Vannes cet été, c'est bien", ['vannes']],
    ['jcrèche a limoges', ['limoges']],
    ['jhab bdx', ['bdx']],
    ['im just a boy from swindon lol', ['swindon']],
    ['me n my bro r in paisley now', ['paisley']],
    ['we are in wollongong now btw', ['wollongong']],
    ['kom uit breda jij?', ['breda']],
    ['we wonen in breda maar gaan verhuizen', ['breda']],
    ['abito a lecce da due anni', ['lecce']],
    ['ive lived in norwich all my life', ['norwich']],
    ['born n raised in bolton', ['bolton']],
    ['our flat in paisley has no lift', ['paisley']],
    ['c nul ici a tarbes', ['tarbes']],
    ['notre appart a niort est minuscule', ['niort']],
    ['wohne seit 2 jahren in gera', ['gera']],
    ['ik zit in breda', ['breda']],
    ['hij zit in breda', []],
    ['nothing to do in minecraft anymore', []],
    ['i lived in norwich when i was small', []],
    ['rien a faire a midi', []],
    ['notre maison est a vendre', []],
    ['sou do porto desde pequenino', []],
    ['soy de un pueblito al lado de toledo', ['toledo']],
    ['vivo a 10 min de getafe', ['getafe']],
    ['abitiamo vicino a siena', ['siena']],
    ['vivemos ao pé de évora', ['evora']],
    ['wij wonen vlak bij assen in een boerderij', ['assen']],
    ['ich wohn jz 10 min von kassel', ['kassel']],
    ['yo de cáceres pero nací en portugal', ['caceres']],
    ['vivo con nonna a matera', ['matera']],
    ['moramos em uberlandia faz tempo', ['uberlandia']],
    ['vivo en casa de mi abuela', []],
    ['ella vive cerca de toledo', []],
    ['sie wohnen 10 min von kassel', []],
    ['il crèche a limoges', []],
    ['they are in wollongong now', []],
    ['we are in paris for the holidays', []],
    ['we r in london on a school trip', []],
    ['we are in trouble now', []],
    ['je creche chez ma soeur', []],
  ])('%s', (text, told) => expect(reads(townsIn)(text)).toEqual(told));
});

describe('a town told by a parent’s home, or by what is beside it', () => {
  it.each([
    ["i spend half the week at my dad's in Wrexham", ['wrexham']],
    ['le weekend jsuis chez mon père a vannes', ['vannes']],
    ['unter der woche bin ich bei papa in gera', ['gera']],
    ['door de week ben ik bij mijn vader in breda', ['breda']],
    ['near carlisle like 10 mins on the train', ['carlisle']],
    ['just outside norwich tbh', ['norwich']],
    ['vers vannes, a 10 min', ['vannes']],
    ['juste à coté de niort mdr', ['niort']],
    ['on est a niort depuis que mon père a trouvé du taf', ['niort']],
    ["we've been in norwich since i was 3", ['norwich']],
    ['we were at my dads in doncaster last summer', []],
    ["on était chez mon père à Vannes l'été dernier", []],
    ['my cousins at his dads in telford', []],
    ['is it far to your mums in doncaster', []],
    ['chez mon père à table on parle pas', []],
    ['near carlisle they found a roman wall', []],
    ['near norwich?', []],
    ['pas loin de tarbes ils ont trouvé un ours', []],
    ['on est a paris pour le week end', []],
  ])('%s', (text, told) => expect(reads(townsBesideIn)(text)).toEqual(told));

  it.each([
    ['hi im ellie from derby', ['derby']],
    ['moi c lina de tarbes', ['tarbes']],
    ['im ryan frm swansea wbu', ['swansea']],
    ['wenas soy lucia d cordoba 12 añitos', ['cordoba']],
    ['ciao sono giulia, 12 anni e sono di modena', ['modena']],
    ['bin mia 13 aus rostock und du', ['rostock']],
    ['moi c tom 13 piges de lorient', ['lorient']],
    ['soy fan de cordoba', []],
    ['bin grad aus rostock zurück', []],
    ['im miles from derby', []],
    ['im back from derby', []],
    ['shes ellie from derby', []],
    ['im ellie from the office', []],
  ])('%s', (text, told) => expect(reads(townsPresentedIn)(text)).toEqual(told));
});

describe('a town one has moved to', () => {
  it.each([
    ['nos mudamos a vigo el año pasado', ['vigo']],
    ['ci siamo trasferiti da poco a parma', ['parma']],
    ['a gente se mudou pra recife ano passado', ['recife']],
    ['wij zijn vorig jaar verhuisd naar almere', ['almere']],
    ['we zijn naar almere verhuisd', ['almere']],
    ['wir sind letztes jahr nach bielefeld gezogen', ['bielefeld']],
    ['me and my mum just moved over to exeter', ['exeter']],
    ['si nos mudamos a vigo me muero', []],
    ['mia zia si è trasferita a parma', []],
    ['ze is verhuisd naar almere', []],
    ['nos mudamos a otra casa', []],
    ["jviens de m'installer à brest avec mon père", ['brest']],
    ["on s'est installés à vannes cet été", ['vannes']],
    ['nach dem fest sind wir nach gotha gezogen', ['gotha']],
    ['sind grad nach fulda gezogen', ['fulda']],
    ['hey, sind grad nach fulda gezogen', ['fulda']],
    ['meine eltern sind nach berlin gezogen', []],
    ["on s'est installés dans le canapé", []],
  ])('%s', (text, told) => expect(reads(townsMovedToIn)(text)).toEqual(told));
});

describe('a town one is at home in', () => {
  it.each([
    ['qui a foggia gia si va al mare voi?', ['foggia']],
    ['aki en badajoz hace calor', ['badajoz']],
    ['bei uns in hildesheim is nix los', ['hildesheim']],
    ['our town slough is so boring', ['slough']],
    ['mi ciudad, zamora, no tiene ni cine', ['zamora']],
    ['doordeweeks zwolle en om de week bij pa', ['zwolle']],
    ["j'suis en garde alternée entre brest et quimper", ['brest']],
    ['aqui en badajoz de vacaciones', []],
    ['we zijn hier in zwolle op vakantie', []],
    ['mi ciudad favorita es zamora', []],
    ['qui a scuola fa caldo', []],
  ])('%s', (text, told) => expect(reads(townsHereIn)(text)).toEqual(told));
});

describe('a town after which one calls oneself', () => {
  it.each([
    ['bin halt ne kielerin', 1],
    ['als echter rostocker muss ich sagen', 1],
    ['kben een echte tilburger', 1],
    ['soy malagueño', 1],
    ['sono barese anche io', 1],
    ['sou lisboeta', 1],
    ['chuis une vraie bordelaise', 1],
    ['proper geordie me', 1],
    ['als bester freund', 0],
    ['ich bin sauer', 0],
    ['ik ben later', 0],
    ['mi tia es malagueña', 0],
    ['malagueña y vos', 1],
    ['alfacinha e tu', 1],
    ['malagueña salerosa', 0],
    ['carioca e tunisino', 0],
    ['er ist rostocker', 0],
  ])('%s', (text, count) => expect(reads(townsPeopleIn)(text)).toHaveLength(count));
});

describe('a town where one’s home is, to which one has just moved, or which is named after a region', () => {
  it.each([
    ['torno a casa a matera domani', ['matera']],
    ['fahr nach hause nach kassel', ['kassel']],
    ['ich komm ausm pott, bochum um genau zu sein', ['bochum']],
    ['minha casa é linda', []],
    ['fahr nach hause nach der schule', []],
  ])('%s', (text, told) => expect(reads(townsHereIn)(text)).toEqual(told));
  it.each([
    ['just moved to hull n know noone', ['hull']],
    ['jviens d emmenager a tarbes', ['tarbes']],
    ['net verhuisd naar assen', ['assen']],
    ['recien mudada a jaen', ['jaen']],
    ['she just moved to hull', []],
  ])('%s', (text, told) => expect(reads(townsMovedToIn)(text)).toEqual(told));
});

describe('a town picked from two, or said to be one’s own behind its name', () => {
  it.each([
    ['the second one', 'leeds or bradford', 1],
    ['la 2e', 'reims? chartres?', 1],
    ['das erste', 'wohnst du in kassel oder halle', 1],
    ['la primera jaja', 'eres de toledo o burgos', 1],
    ['the second one', 'pizza or pasta', 0],
    ['the second one was better', 'leeds or bradford', 0],
    ['the first', 'which is bigger, leeds or bradford', 0],
  ])('%s|%s', (text, asked, count) =>
    expect(reads(townsChosenIn)(text, [{ from: 'other', text: asked }])).toHaveLength(count),
  );
  it.each([
    ['marseille c ma ville tu captes', ['marseille']],
    ['home is hull', ['hull']],
  ])('%s', (text, told) => expect(reads(townsHereIn)(text)).toEqual(told));
  it.each([
    ['till 16 aus parchim schraubt', ['parchim']],
    ['lea 14 tarbes cherche du monde', ['tarbes']],
    ['menina 14 de leiria', ['leiria']],
    ['fille 13 ans de nimes cherche potes', ['nimes']],
    ['level 14 halle', []],
  ])('%s', (text, told) => expect(reads(townsPresentedIn)(text)).toEqual(told));
});

describe('a town of the weather one has, with nothing to do, or of each parent', () => {
  it.each([
    ['il neige trop à clermont j ai meme pas pu sortir', ['clermont']],
    ['in wuppertal regnets schon wieder ey', ['wuppertal']],
    ['en valladolid hace un frio hoy no salgo', ['valladolid']],
    ['is it raining in swansea? i heard it is', []],
    ['ma mamie dit qu il pleut à brest je crois', []],
    ['mi padre vive en elche y mi madre en alicante', ['elche']],
    ['my mums in bolton and my dads in wigan', ['bolton']],
    ['my dad works in bolton and my mum sleeps', []],
  ])('%s', (text, told) => expect(reads(townsHereIn)(text)).toEqual(told));

  it.each([
    ['there is NOTHING to do in scunthorpe on a sunday', ['scunthorpe']],
    ['no hay nada q hacer en albacete', ['albacete']],
    ['j viens de roubaix frere', ['roubaix']],
    ['ich wohne in bayern', []],
  ])('%s', (text, told) => expect(reads(townsIn)(text)).toEqual(told));
});

describe('a town behind the part of the land in which it lies, beside another or asked whether they know it', () => {
  it.each([
    ['aus dem norden, kiel', ['kiel']],
    ['du sud, nimes', ['nimes']],
    ['de un pueblo d albacete, hellin', ['hellin']],
    ['do interior, bauru', ['bauru']],
    ['da margem sul, barreiro', ['barreiro']],
    ['uit het zuiden, breda', ['breda']],
    ['sono del sud, bari', ['bari']],
    ['del madrid, barcelona no me mola', []],
    ['de mi tia, granada', []],
    ['do 7 ano, bauru', []],
    ['de la novela que lei, no de granada', []],
    ['from the north', []],
    ['al lao de cadiz, en chiclana', ['chiclana']],
    ['ao lado de faro, em olhão', ['olhao']],
    ['near leeds, pudsey', ['pudsey']],
    ['por odivelas, conheces?', ['odivelas']],
    ['de rouen, tu connais?', ['rouen']],
    ['aus kassel, kennst du?', ['kassel']],
    ['from hull, you know it?', ['hull']],
    ['d cordoba capital', ['cordoba']],
    ['d santarém mesmo', ['santarem']],
    ['de madrid me gusta todo', []],
    ['por madrid no paso', []],
    ['de eso mismo hablo', []],
  ])('%s', (text, towns) => expect(reads(townsHereIn)(text)).toEqual(towns));
});
