/** Messages that come near a detail, alone or as an answer, and tell none of one's own. */
import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import type { Turn } from '#lib/details/types.ts';

const asked = (question: string): Turn[] => (question ? [{ from: 'other', text: question }] : []);
const found = (question: string, text: string) =>
  detectDetails(text, asked(question)).map(({ kind }) => kind);

describe('nothing is told', () => {
  it.each([
    ['no cap??', 'u2 bro'],
    ['no cap??', '1500 wins'],
    ['whats the speed cap?', '2500 lol'],
    ['', 'my cp is 2500'],
    ['you going to wingstop after school?', 'yes'],
    ['vas al mercadona?', 'si'],
    ['gehst du aufs oktoberfest?', 'ja'],
    ['', 'cant unlock my phone since 2021'],
    ['', 'i live somewhere in ulster'],
    ['', 'im from nigeria'],
    ['', 'ich wohne in der pfalz'],
    ['', 'vivo en antioquia'],
    ['', 'abito in brianza'],
    ['', 'ik kom uit twente'],
    ['', 'ich bin in hamburg geboren'],
    ['', 'ich würd gern in leipzig wohnen'],
    ['', 'ik ben voor breda'],
    ['', 'ik zou wel in leiden willen wonen'],
    ['', 'vivo en el piso 14'],
    ['', 'i open my laptop at 1930'],
    ['', 'pizza ist besser als hamburger'],
    ['', 'habla como una sevillana'],
    ['', 'snap no point tbh'],
    ['', 'come mine diamonds with me at 5'],
    ['are you near paris in gta?', 'yes'],
    ['are you in london for the concert?', 'yes'],
    ['estas en barcelona de vacaciones?', 'si'],
    ['', '12 and still counting lol'],
    ['', 'had my 10th and final exam today'],
    ['', 'wir feiern meinen 10. sieg'],
    ['can u come at 15?', 'in 2'],
    ['what u live for? liverpool or chelsea?', 'the first'],
    ['', 'estoy de erasmus'],
    ['y tu equipo contra quien juega?', 'contra villaverde2'],
    ['did u get the bus pass?', 'yes zone12'],
    ['t’as piscine a 14h avec l’école?', 'oui'],
    ['', 'ho 7 e mezzo in matematica'],
    ['t’as eu combien au controle?', 'moi 12 et mon pote 15'],
    ['wat had je voor wiskunde?', 'ik 8 en mijn vriendin 7'],
    ['', 'w12 aus dem bentley'],
    ['', 'v11 looking clean'],
    ['wie stehts?', 'ich 1 0'],
    ['ton prono pour le match?', 'moi 1 1'],
    ['wann ist billie nochmal geboren?', '1999 geboren, das weiß doch jeder'],
    ['', '2009 geboren und schon profi der typ'],
    ['hoe oud is je fiets?', 'van 2011 en nog steeds goed'],
    ['welke pokemonkaarten heb je', 'van 2012 en 2013 heb ik ze allemaal'],
    ['was für ein auto habt ihr', 'baujahr 09, 200.000 km'],
    ['', 'sec 5!'],
    ['t’es où là?', 'sec 2'],
    ['come si cambia marcia', 'passo in terza, poi in quarta'],
    ['', 'loro sono in terza'],
    ['', 'mia sorella sta facendo la terza media'],
    ['where u at', '5th class, free next'],
    ['', '4th class us'],
    ['', 'year 8 now that was wild'],
    ['', 'started year 7 with her ages ago'],
    ['', 'mi prima está a punto de cumplir 15 y hace fiesta'],
    ['', 'minha prima tá quase a fazer 15'],
    ['', 'ela ta prestes a fazer 16'],
    ['', 'en navidad yo nací de nuevo jaja'],
    ['', 'no natal faço anos de namoro'],
    ['', 'il 3 marzo compio un anno in palestra'],
    ['', 'en halloween nací para asustar'],
    ['', 'new years baby boom is real'],
    ['', 'new years baby lets gooo'],
    ['still in reading', 'yep'],
    ['still in bath?', 'yes'],
    ['tu restes à paris ce week end?', 'oui'],
    ['cuantos sois? soy de sevilla', 'somos 2'],
    ['fuiste al cine de utrera?', 'de ahí vengo'],
    ['hay mucha cola en la feria de sevilla', 'de alla vengo'],
    ['ir ao estadio em braga é top', 'moro nessa vida'],
    ['waar zit die winkel', 'in nijmegen'],
    ['wo bist du geboren', 'in fulda'],
    ['wo bist du umgestiegen?', 'in mainz'],
    ['waar ben je het liefst?', 'in groningen'],
    ['donde estabas ayer', 'en cadiz'],
    ['quien gana?', 'de verdad, valencia'],
    ['dove vorresti vivere?', 'da grande, roma'],
    ['', 'from leeds, you know, the band'],
    ['', 'do porto mesmo, o clube'],
    ['che pizza prendi', 'napoletano e te?'],
    ['che pasta prendi?', 'bolognese e tu?'],
    ['', '1500 il mio cap preferito'],
    ['', '12000 c’est mon cp sur pokemon go'],
    ['', 'its 9999 for unlocking the cell door in level 3'],
    ['', 'cobran 1500 para desbloquear un movil'],
    ['', 'they want 5000 to unlock my phone lol scammers'],
    ['', 'hope floats but call me'],
    ['', 'daisy chain but call me when ur free'],
    ['', 'me chamo ana e meu apelido é aninha'],
    ['', 'voor de etos'],
    ['', 'we zijn in ede overgestapt toen we naar opa gingen'],
    ['', 'il compito del manzoni per la prof di italiano'],
    ['ik heb vroeger op het erasmus college gezeten', 'ik ook'],
  ])('by « %s » – « %s »', (question, text) => expect(found(question, text)).toEqual([]));

  it.each([
    ['il a quel age ton frere?', '15 ans'],
    ['q edad tiene tu primo', '12'],
    ['what year is your sister in', 'year 7'],
    ['ta mamie elle habite ou', 'a Perpignan'],
    ['comment elle s’appelle ta prof', 'Sandrine Morel'],
    ['lieblingssänger?', 'max giesinger'],
  ])('of oneself where somebody else was asked about: « %s » – « %s »', (question, text) =>
    expect(found(question, text)).toEqual([]),
  );

  it.each([
    ['quel age t’as? ton frere m’a dit 12', '13', 'age'],
    ['how old is your brother and you?', '14', 'age'],
    ['t’habites ou? ta mamie aussi?', 'moi a Perpignan', 'town'],
  ])('but it is where one was asked as well: « %s » – « %s »', (question, text, kind) =>
    expect(found(question, text)).toContain(kind),
  );

  it('is told of what opens a room for everybody, and is of what opens one’s own account', () => {
    for (const text of ['room password is banana77', 'mc server password: creeper12'])
      expect([text, found('', text)]).toEqual([text, []]);
    expect(found('c’est quoi le mdp du salon', 'patate42')).toEqual([]);
    expect(found('', 'my roblox password is banana77')).toContain('password');
  });

  it('is told of time by a number, though one has spoken of a text message', () => {
    const turns: Turn[] = [
      { from: 'me', text: 'text me when you get home' },
      { from: 'other', text: 'what time?' },
    ];
    expect(detectDetails('1930', turns)).toEqual([]);
  });
});

describe('who was there once, will be one day, or is somebody else', () => {
  it.each([
    'we moved away from Holmfirth when i was three so i dont remember it',
    'lived in Holmfirth till i was four then we moved',
    'as a toddler i lived in Holmfirth',
    'on a déménagé de Saint-Flour y a dix ans',
    'nos mudamos de Villaquejida hace años',
    'ci siamo trasferiti da Busto Garolfo anni fa',
    'als kleuter woonden we nog in Sint-Job-in-het-Goor',
    'wir sind aus Hückelhoven weggezogen als ich zwei war',
    'mudámos de Lamego há muitos anos',
    'one day ill live in Ormskirk',
    'ooit woon ik in Ormskirk let maar op',
    'irgendwann wohn ich in Ormskirk',
    'wenn ich groß bin zieh ich nach Hückelhoven',
    'un jour je vivrai à Busto Garolfo',
    'plus tard j’habiterai à Ormskirk',
    'da grande vado a vivere a Busto Garolfo',
    'um dia vou morar em Ormskirk',
    'aux vacances on part une semaine à Crépy-en-Valois',
    'nos vamos una semana a Busto Garolfo',
    'wait so ur from Holmfirth, thats mad',
    'oh so you’re from Ormskirk',
    'ah ouais toi t’es de Crépy-en-Valois',
    'ah tu viens de Ormskirk trop bien',
    'ah eres de Busto Garolfo',
    'ah sei di Busto Garolfo',
    'ah vc mora em Busto Garolfo que legal',
    'dont tell ppl you live in Ormskirk',
    'never say that you live in Busto Garolfo',
    'dis jamais que t’habites Crépy-en-Valois',
    'erzähl keinem dass du aus Ormskirk kommst',
    'zeg nooit dat je in Busto Garolfo woont',
    'nunca digas que vives en Busto Garolfo',
    'non dire a nessuno che sei di Ormskirk',
    'nunca digas que moras em Busto Garolfo',
    'ich bin in Hückelhoven nur geboren, leb da aber nicht',
    'bin in Ormskirk geboren aber wohn nicht da',
    'né à Ormskirk mais jy habite pas',
    'geboren in Busto Garolfo maar daar woon ik dus niet',
    'nací en Ormskirk pero no vivo allí',
    'sono nata a Ormskirk ma non ci vivo',
    'non mdr jamais mis les pieds à Crépy-en-Valois',
    'didnt get into St Columba’s so whatever',
    'i’d hate to go to Hillcroft',
    'i’d rather eat my tie than go to St Columba’s',
    'jai pas été prise à Hillcroft',
    'plutôt manger mes chaussures que finir à Sainte-Ursule',
    'ich wurde am Hillcroft nicht genommen',
    'ich wünschte ich könnt aufs Droste wechseln',
    'ben niet aangenomen op Hillcroft',
    'was gisteren op de open dag van Sint-Barbaracollege maar ik kies een andere',
    'no me cogieron en el Hillcroft',
    'non sono entrata al Galilei',
    'non mi hanno preso al Galilei',
    'não entrei no Hillcroft',
    'kids from Pinecrest were so loud on the train',
    'the boys from Hillcroft stole my ball',
    'u go to Hillcroft dont u',
    'aus unserer straße gehen alle auf die Geschwister-Scholl nur ich nicht',
    'em criança vivi em Busto Garolfo',
    'andiamo una settimana a Crépy-en-Valois',
  ])('is not told of: « %s »', (text) => expect(found('', text)).toEqual([]));
});

describe('two yeses are a yes', () => {
  it.each([
    'oui carrément',
    'ok vas y',
    'yeah definitely',
    'ja sicher',
    'si por supuesto',
    'sim com certeza',
  ])('%s', (yes) => expect(found('on se voit samedi a 14h au parc?', yes)).toEqual(['meeting']));
  it.each(['oui mais non', 'yes but my mum says no', 'ja sicher nicht', 'ok jsais pas'])('%s is none', (no) =>
    expect(found('on se voit samedi a 14h au parc?', no)).toEqual([]),
  );
});
