/** Details of somebody else, of another school and of strangers, by what is said round them or asked for. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { isOfThem } from '#lib/details/vetoes/accounts/others-accounts.ts';
import { isNotOurs } from '#lib/details/vetoes/places/no-school.ts';
import { isAskedOfOthers } from '#lib/details/vetoes/whose/asked-of-others.ts';
import { isOthersNumber } from '#lib/details/vetoes/whose/of-others.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

describe('an account of somebody of one’s own', () => {
  it.each([
    'mein bruder ist auf twitch als zockerking99',
    'meine schwester heisst auf insta lena.draws',
    'mein kumpel hat 10k follower auf insta @mila.draws',
    'meine cousine ist auf tiktok unter lea.tanzt.99',
    'mn broer zit op twitch als gamerking99',
    'mn nichtje zit op tiktok als roos.danst.99',
    'mn vriendin heeft 10k volgers op insta @mila.draws',
    'my mate has 10k followers on insta @mila.draws',
    'mon pote a 10k abonnes sur insta @mila.draws',
  ])('%s', (text) => expect(finds('handle', text)).toEqual([]));
  it.each([
    'mein bruder sagt ich soll dir mein snap geben: [kiki_07]',
    'mein freund nennt mich auf insta [kiki.neu07]',
    'meine schwester hat mir insta erlaubt!! ich bin [kiki.neu07]',
    'mn broer zegt dat ik je mn snap moet geven: [kiki_07]',
  ])('but not %s', (text) => {
    const { form, from, to } = marked(text);
    expect(finds('handle', form)).toEqual([form.slice(from, to)]);
  });

  it('but not one that is shared with them', () => {
    const { form, from } = marked('meine freundin und ich sind auf tiktok als [diezweiverrueckten]');
    expect(isOfThem(form, from)).toBe(false);
  });
});

describe('another school', () => {
  it.each([
    'das kant gymnasium hat schonere klos als wir',
    'het calandlyceum heeft mooiere wcs dan wij',
    'tag der offenen tur am kant gymnasium ist samstag',
    'open dag van het kepler is morgen',
    'the calvin academy has nicer toilets than us',
  ])('%s', (text) => expect(finds('school', text)).toEqual([]));
  it.each([
    ['unsere schule, das kepler gymnasium, ist grosser als eure', 'das kepler gymnasium'],
    ['am tag der offenen tur bei uns am kepler gymnasium muss ich helfen', 'kepler gymnasium'],
    ['onze school het kepler heeft morgen open dag', 'kepler'],
    ['bin am kepler gymnasium', 'kepler gymnasium'],
  ])('but not %s', (text, told) => expect(finds('school', text)).toEqual([told]));

  it.each(['das kepler ist grosser als wir dachten', 'on va au college calvin il est mieux que nous'])(
    'but not %s',
    (form) => expect(isNotOurs(form)).toBe(false),
  );
});

describe('a number that is denied, or of who rings', () => {
  it.each([
    "c'est pas mon numéro 06 39 98 11 22",
    'thats not my number 07700 900111',
    'das ist nicht meine nummer 0171 3920012',
    'no es mi numero 312 555 0198',
    "le 06 39 98 11 22 m'a encore appelé",
    'a scammer texted me from 07700 900111',
  ])('%s', (text) => expect(finds('phone', text)).toEqual([]));
  it.each(["c'est mon numéro 06 39 98 11 22", 'i texted you from 07700 900111', 'text me on 07700 900111'])(
    'but not %s',
    (text) => expect(finds('phone', text)).toHaveLength(1),
  );
});

describe('a number of a firm, of who put it up, or of nobody', () => {
  const isTheirs = (text: string) => {
    const { form, from, to } = marked(text);
    return isOthersNumber(form, from, to);
  };
  it.each([
    'the plumbing company rang back, 07700 900071, theyre coming thurs',
    'mum said the bus company has a lost property line n its 07700 900072',
    'the taxi firm near us is 07700 900073',
    'vets number is on the fridge, 07700 900074, if the cat does it again',
    'le numero du plombier est sur le frigo, 06 39 98 12 34',
    'jcommande au chinois 06 39 98 12 12, prends les raviolis',
    "le resto c'est le 06 39 98 13 13",
    "un mec a laisse son numero sur l'annonce 06 39 98 21 21 il vend un velo",
    'some woman put her number on a lamp post 07700 900321 shes lost her cat',
    'theres a number on the leaflet 07700 900121',
    "y'avait un numero sur le camion 06 39 98 45 45 pour un demenageur",
    'auf dem flyer steht 06 39 98 45 46',
    'en el cartel pone 06 39 98 45 47 de un perro perdido',
    'op het bord staat 06 39 98 45 48',
    "le 06 39 98 66 01 a appele ma mere trois fois, on sait pas qui c'est",
    '07700 900555 rang my dad twice n we dont know who it is',
    "j'ai recu un sms bizarre du 06 39 98 44 10 qui dit que mon colis est bloque",
    'my nan still knows her number, 555-0109, n it doesnt even exist now',
    "mon papi avait le 06 39 98 12 00 mais ce numero n'existe plus",
  ])('%s', (text) => expect(finds('phone', text)).toEqual([]));
  it.each([
    'the firm gave me a phone, its [07700 900455]',
    'nans number is on the fridge [07700 900453]',
    'le numero de maman est sur le frigo [06 39 98 55 14]',
    'stehen auf dem zettel die [06 39 98 55 18]? die von meinem papa',
    'put it on the fridge: [07700 900452]',
    "jlaisse mon numero sur l'annonce, [06 39 98 55 12]",
    'we put our number on the poster [07700 900231] for our cat',
    "on commande a manger, appelle au [06 39 98 12 13] quand t'arrives",
    '[07700 900666], my old one doesnt exist anymore',
    'ill send u a text from [07700 900446]',
    '[07700 900555], call my dad if u dont know who it is',
  ])('but not %s', (text) => {
    const { form, from, to } = marked(text);
    expect(finds('phone', form)).toEqual([form.slice(from, to)]);
  });

  it.each([
    'my dads plumbing company is [07700 900071], he answers',
    'we ordered from the chippy, call [07700 900450] when ur outside',
    'ne donne pas ca, [06 39 98 55 16], on sait pas qui lit',
  ])('but not %s', (text) => expect(isTheirs(text)).toBe(false));
});

describe('a number that is warned of, or was put up', () => {
  it.each([
    'wenn 06 39 98 11 11 anruft nicht rangehen',
    'die 07700 900123 sind betruger',
    'als 06 39 98 11 11 belt niet opnemen',
    'die 07700 900123 zijn oplichters',
    'auf dem plakat von der katze stand 06 39 98 55 55',
    'op de poster stond 06 39 98 11 11 voor bijles',
    'op de poster staat het nummer 06 39 98 11 11',
  ])('%s', (text) => expect(finds('phone', text)).toEqual([]));
  it.each([
    'ruf an [06 39 98 11 11], wenn mama rangeht leg auf',
    'wenn ich nicht rangehe nimm festnetz [06 39 98 11 11]',
    'bel [06 39 98 11 11], als ik niet opneem app dan',
    'mn moeders 06 is [06 39 98 11 11] mocht ik niet opnemen',
    'nimm [06 39 98 11 11] falls wir nicht rangehen',
    'das plakat ist weg, meine nr ist [06 39 98 55 55]',
    'poster steht noch, meine nr [06 39 98 55 55]',
    'wenn du kommst ruf an [06 39 98 11 11]',
  ])('but not %s', (text) => {
    const { form, from, to } = marked(text);
    expect(finds('phone', form)).toEqual([form.slice(from, to)]);
  });

  it.each([
    ['120 64 -300', []],
    ['340 -70 1200', []],
    ['06 39 98 -11 -11', ['06 39 98 -11 -11']],
    ['06-39-98-11-11', ['06-39-98-11-11']],
    ['555-0142', ['555-0142']],
  ])('%s: %j', (text, told) => expect(finds('phone', text)).toEqual(told));
});

describe('an answer', () => {
  it.each<[DetailKind, string, string]>([
    ['school', 'op het barlaeus', 'waar zit je zus op school'],
    ['birth-date', '7-5', 'wanneer is je ma jarig'],
    ['street-address', 'kanaalstraat 8 dacht ik', 'waar zit de bios'],
    ['street-address', 'bachstrasse 7', 'wo ist das jugendzentrum'],
    ['street-address', 'kantstrasse 8', 'wo war denn der aldi'],
    ['street-address', '14 beck street', 'where is the library'],
    ['street-address', 'calle mayor 12', 'en que calle esta la libreria'],
    ['street-address', 'via roma 4', 'in che via si trova la farmacia'],
    ['street-address', 'rua do sol 8', 'em que rua fica o dentista'],
    ['phone', '555-0142', 'cual es el telefono del ayuntamiento'],
    ['full-name', 'joao ferreira', 'como se chama o vilao'],
    ['full-name', 'joao ferreira', 'quem voces elegeram'],
    ['full-name', 'luca bianchi', 'chi hanno eletto'],
    ['handle', 'noah.grn', 'como se llama el canal ese de minecraft'],
    ['school', 'cervantes', 'que insti gano el torneo'],
    ['street-address', 'via roma 4', "qual e l'indirizzo del museo"],
    ['school', 'manzoni', 'qual e la scuola migliore della tua citta'],
    ['town', 'braga', 'onde o teu pai mora'],
    ['age', '12', 'da quanti anni sono sposati i tuoi'],
    ['birth-date', '12 de maio', 'quando nasceu o teu irmaozinho'],
    ['birth-date', '12 maggio', 'quando e nato il tuo fratellino'],
  ])('tells the %s of others: %s (%s)', (kind, text, other) =>
    expect(finds(kind, text, [{ other }])).toEqual([]),
  );
  it.each<[kind: DetailKind, text: string, other: string, told?: string]>([
    ['school', 'op het barlaeus', 'waar zit je op school', 'het barlaeus'],
    ['birth-date', '7-5', 'wanneer ben je jarig'],
    ['street-address', 'bachstrasse 7', 'wo wohnst du'],
    ['street-address', 'meerweg 12', 'waar is je huis'],
    ['street-address', 'via roma 4', "dov'e la palestra? e casa tua?"],
    ['street-address', 'calle mayor 12', 'en que calle esta tu casa'],
    ['full-name', 'joao ferreira', 'como voce se chama mesmo'],
    ['full-name', 'joao ferreira', 'quem voce e'],
    ['handle', 'noah.grn', 'come si chiama il tuo canale'],
    ['school', 'cervantes', 'en que insti estas'],
    ['town', 'braga', 'onde moras'],
    ['town', 'braga', 'onde a tua familia mora'],
    ['town', 'torino', 'in che citta ti trovi'],
    ['age', '12', 'quanti anni hai'],
  ])('but not: %s %s (%s)', (kind, text, other, told = text) =>
    expect(finds(kind, text, [{ other }])).toEqual([told]),
  );

  it.each<[DetailKind, string, string]>([
    ['street-address', 'seestrasse 12', 'wo ist die party'],
    ['full-name', 'joao ferreira', 'como se chama a menina'],
  ])('but not: %s %s (%s)', (kind, form, question) =>
    expect(isAskedOfOthers(kind, form, question)).toBe(false),
  );
});

describe('an age that one looks like, or that one must have', () => {
  it.each([
    ['alle sagen dass ich wie 10 aussehe', []],
    ['iedereen zegt dat ik 10 lijk', []],
    ['pas als je 16 bent mag je op een scooter', []],
    ['wenn du 16 bist darfst du fahren', []],
    ['bin 13 aber seh aus wie 10', ['13']],
    ['ben 13 maar lijk 10', ['13']],
    ['ik ben 14 lijk wel ouder', ['14']],
    ['als ik zeg dat ik 13 ben', ['13']],
  ])('%s: %j', (text, told) => expect(finds('age', text)).toEqual(told));
});

describe('where one was born', () => {
  it.each([
    ['geboren bin ich in trier aber da leben wir nicht mehr', []],
    ['geboren ben ik in arnhem', []],
    ['geboren bin ich in trier und wohne da', ['trier']],
  ])('%s: %j', (text, told) => expect(finds('town', text)).toEqual(told));
});
