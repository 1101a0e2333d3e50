/** Towns that are told without the plainest words for it. */
import { describe, expect, it } from 'vitest';
import { townsBesideIn, townsPresentedIn } from '#lib/details/formats/said/towns/beside.ts';
import { townsHereIn } from '#lib/details/formats/said/towns/here.ts';
import { townsMovedToIn } from '#lib/details/formats/said/towns/moved.ts';
import { townsIn } from '#lib/details/formats/said/towns/towns.ts';
import { finds } from '../finds.ts';
import { reads } from './reads.ts';

describe('a town one lives in, with more behind it', () => {
  it.each([
    ['we moved to geelong when i was 5', ['geelong']],
    ["on a déménagé à Vannes cet été, c'est bien", ['Vannes']],
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
    ['soy de un pueblito al lado de toledo', ['toledo']],
    ['vivo a 10 min de getafe', ['getafe']],
    ['abitiamo vicino a siena', ['siena']],
    ['vivemos ao pé de évora', ['évora']],
    ['wij wonen vlak bij assen in een boerderij', ['assen']],
    ['ich wohn jz 10 min von kassel', ['kassel']],
    ['yo de cáceres pero nací en portugal', ['cáceres']],
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
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['sou do porto desde pequenino', []]])('%s', (text, told) =>
    expect(reads(townsIn)(text)).toEqual(told),
  );
});

describe('a town told by a parent’s home, or by what is beside it', () => {
  it.each([
    ["i spend half the week at my dad's in Wrexham", ['Wrexham']],
    ['le weekend jsuis chez mon père a vannes', ['vannes']],
    ['unter der woche bin ich bei papa in gera', ['gera']],
    ['door de week ben ik bij mijn vader in breda', ['breda']],
    ['near carlisle like 10 mins on the train', ['carlisle']],
    ['just outside norwich tbh', ['norwich']],
    ['vers vannes, a 10 min', ['vannes']],
    ['juste à coté de niort mdr', ['niort']],
    ['on est a niort depuis que mon père a trouvé du taf', ['niort']],
    ["we've been in norwich since i was 3", ['norwich']],
    ["on était chez mon père à Vannes l'été dernier", []],
    ['my cousins at his dads in telford', []],
    ['is it far to your mums in doncaster', []],
    ['chez mon père à table on parle pas', []],
    ['near carlisle they found a roman wall', []],
    ['near norwich?', []],
    ['pas loin de tarbes ils ont trouvé un ours', []],
    ['on est a paris pour le week end', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['we were at my dads in doncaster last summer', []]])('%s', (text, told) =>
    expect(reads(townsBesideIn)(text)).toEqual(told),
  );

  it.each([
    ['hi im ellie from derby', ['derby']],
    ['moi c lina de tarbes', ['tarbes']],
    ['im ryan frm swansea wbu', ['swansea']],
    ['wenas soy lucia d cordoba 12 añitos', ['cordoba']],
    ['ciao sono giulia, 12 anni e sono di modena', ['modena']],
    ['bin mia 13 aus rostock und du', ['rostock']],
    ['moi c tom 13 piges de lorient', ['lorient']],
    ['soy fan de cordoba', []],
    ['im miles from derby', []],
    ['im back from derby', []],
    ['shes ellie from derby', []],
    ['im ellie from the office', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['bin grad aus rostock zurück', []]])('%s', (text, told) =>
    expect(reads(townsPresentedIn)(text)).toEqual(told),
  );
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
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['si nos mudamos a vigo me muero', []]])('%s', (text, told) =>
    expect(reads(townsMovedToIn)(text)).toEqual(told),
  );
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
    ['mi ciudad favorita es zamora', []],
    ['qui a scuola fa caldo', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([
    ['aqui en badajoz de vacaciones', []],
    ['we zijn hier in zwolle op vakantie', []],
  ])('%s', (text, told) => expect(reads(townsHereIn)(text)).toEqual(told));
});

describe('a town after which one calls oneself', () => {
  it.each([
    ['bin halt ne kielerin', ['bin halt ne kielerin']],
    ['als echter rostocker muss ich sagen', ['als echter rostocker']],
    ['kben een echte tilburger', ['kben een echte tilburger']],
    ['soy malagueño', ['soy malagueño']],
    ['sono barese anche io', ['sono barese']],
    ['sou lisboeta', ['sou lisboeta']],
    ['chuis une vraie bordelaise', ['chuis une vraie bordelaise']],
    ['proper geordie me', ['proper geordie me']],
    ['als bester freund', []],
    ['ich bin sauer', []],
    ['ik ben later', []],
    ['mi tia es malagueña', []],
    ['malagueña y vos', ['malagueña y vos']],
    ['alfacinha e tu', ['alfacinha e tu']],
    ['malagueña salerosa', []],
    ['carioca e tunisino', []],
    ['er ist rostocker', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));
});

describe('a town where one’s home is, to which one has just moved, or which is named after a region', () => {
  it.each([
    ['torno a casa a matera domani', ['matera']],
    ['ich komm ausm pott, bochum um genau zu sein', ['bochum']],
    ['minha casa é linda', []],
    ['fahr nach hause nach der schule', []],
    ['just moved to hull n know noone', ['hull']],
    ['jviens d emmenager a tarbes', ['tarbes']],
    ['net verhuisd naar assen', ['assen']],
    ['recien mudada a jaen', ['jaen']],
    ['she just moved to hull', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['fahr nach hause nach kassel', ['kassel']]])('%s', (text, told) =>
    expect(reads(townsHereIn)(text)).toEqual(told),
  );
});

describe('a town picked from two, or said to be one’s own behind its name', () => {
  it.each([
    ['the second one', 'leeds or bradford', ['the second one']],
    ['la 2e', 'reims? chartres?', ['la 2e']],
    ['das erste', 'wohnst du in kassel oder halle', ['das erste']],
    ['la primera jaja', 'eres de toledo o burgos', ['la primera jaja']],
    ['the second one', 'pizza or pasta', []],
    ['the second one was better', 'leeds or bradford', []],
    ['the first', 'which is bigger, leeds or bradford', []],
  ])('%s|%s', (text, asked, told) => expect(finds('town', text, [{ other: asked }])).toEqual(told));

  it.each([
    ['marseille c ma ville tu captes', ['marseille']],
    ['home is hull', ['hull']],
    ['till 16 aus parchim schraubt', ['parchim']],
    ['lea 14 tarbes cherche du monde', ['tarbes']],
    ['fille 13 ans de nimes cherche potes', ['nimes']],
    ['level 14 halle', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['menina 14 de leiria', ['leiria']]])('%s', (text, told) =>
    expect(reads(townsPresentedIn)(text)).toEqual(told),
  );
});

describe('a town of the weather one has, with nothing to do, or of each parent', () => {
  it.each([
    ['il neige trop à clermont j ai meme pas pu sortir', ['clermont']],
    ['in wuppertal regnets schon wieder ey', ['wuppertal']],
    ['en valladolid hace un frio hoy no salgo', ['valladolid']],
    ['is it raining in swansea? i heard it is', []],
    ['ma mamie dit qu il pleut à brest je crois', []],
    ['my dad works in bolton and my mum sleeps', []],
    ['j viens de roubaix frere', ['roubaix']],
    ['ich wohne in bayern', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([
    ['mi padre vive en elche y mi madre en alicante', ['elche']],
    ['my mums in bolton and my dads in wigan', ['bolton']],
  ])('%s', (text, told) => expect(reads(townsHereIn)(text)).toEqual(told));

  it.each([
    ['there is NOTHING to do in scunthorpe on a sunday', ['scunthorpe']],
    ['no hay nada q hacer en albacete', ['albacete']],
  ])('%s', (text, told) => expect(reads(townsIn)(text)).toEqual(told));
});

describe('a town behind the part of the land in which it lies, beside another or asked whether they know it', () => {
  it.each([
    ['aus dem norden, kiel', ['kiel']],
    ['du sud, nimes', ['nimes']],
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
    ['ao lado de faro, em olhão', ['faro', 'olhão']],
    ['near leeds, pudsey', ['leeds', 'pudsey']],
    ['por odivelas, conheces?', ['odivelas']],
    ['de rouen, tu connais?', ['rouen']],
    ['aus kassel, kennst du?', ['kassel']],
    ['from hull, you know it?', ['hull']],
    ['d cordoba capital', ['cordoba']],
    ['d santarém mesmo', ['santarém']],
    ['de madrid me gusta todo', []],
    ['por madrid no paso', []],
    ['de eso mismo hablo', []],
  ])('%s', (text, told) => expect(finds('town', text)).toEqual(told));

  it.each([['de un pueblo d albacete, hellin', ['hellin']]])('%s', (text, told) =>
    expect(reads(townsHereIn)(text)).toEqual(told),
  );
});
