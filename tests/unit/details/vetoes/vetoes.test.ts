import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { isOfComputers } from '#lib/details/vetoes/accounts/computers.ts';
import { isFigured } from '#lib/details/vetoes/numbers/figures.ts';
import { isNobodysMail } from '#lib/details/vetoes/numbers/public-numbers.ts';
import { isElsewhere } from '#lib/details/vetoes/places/elsewhere.ts';
import { isNoHome, isPublicPlace } from '#lib/details/vetoes/places/no-town.ts';
import { isSpokenTo } from '#lib/details/vetoes/rooms.ts';
import { isUnsaid } from '#lib/details/vetoes/unsaid.ts';
import { isAskedOfOthers } from '#lib/details/vetoes/whose/asked-of-others.ts';
import { isSaidOfOneself } from '#lib/details/vetoes/whose/own.ts';
import { isRefused } from '#lib/details/vetoes/whose/refused.ts';
import { formOf } from '#lib/text/form.ts';
import { type Before, finds } from '../finds.ts';

const around = (text: string, part: string) => {
  const form = formOf(text).text;
  const from = form.indexOf(part);
  return [form, from, from + part.length] as const;
};

describe('a game, a story, an example', () => {
  it.each([
    ['street-address', 'my house in minecraft is 7 river road'],
    ['meeting', 'on se retrouve au portail du nether à 5h'],
    ['full-name', 'in the play im called lady bracknell'],
    ['password', 'dans le film le mot de passe est sésame'],
    ['street-address', 'write it to 1 example road'],
  ] as const)('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
  it.each([
    ['town', 'im from leeds hmu on roblox', 'leeds'],
    ['meeting', 'no game today, 5pm at the park', ', 5pm at the park'],
    ['live-location', 'im in the game shop by the station', 'the game shop by the station'],
  ] as const)('but %s: %s: %s', (kind, text, found) => expect(finds(kind, text)).toEqual([found]));
  it.each([
    ['live-location', 'im on level 2 of the car park', 'car park'],
    ['live-location', 'im in the movie theater', 'movie theater'],
    ['email', 'en pièce jointe, répondez à lea@example.org', 'lea@example.org'],
  ] as const)('but %s: %s', (kind, text, part) =>
    expect(isElsewhere(kind, ...around(text, part))).toBe(false),
  );
});

describe('a town in a game, however plainly one lives there', () => {
  it.each<[text: string, found: string[]]>([
    ['i live in brookhaven on roblox', []],
    ['vivo en los santos en gta', []],
    ['nei sims vivo in via rovere 3', []],
    ['im from hull im on roblox a lot', ['hull']],
  ])('%s', (text, found) => expect(finds('town', text)).toEqual(found));
});

describe('the home of somebody who is not of the family', () => {
  it.each<[kind: DetailKind, text: string, question: string, found: string[]]>([
    ['street-address', 'mein lehrer wohnt im fuchsweg 2', '', []],
    ['town', 'de jaen', 'de donde es tu novio', []],
    ['street-address', 'my nan used to live at 9 juniper court', '', []],
    ['street-address', 'meine oma wohnte früher lindenweg 7', '', []],
    ['town', 'in tiel', 'waar woont je vriend', []],
    ['street-address', 'meine mutter wohnt im fuchsweg 2', '', ['fuchsweg 2']],
    ['town', 'de jaen, yo soy de alli tambien', 'de donde es tu novio', ['jaen']],
    ['town', 'de jaen', 'de donde eres', ['jaen']],
  ])('%s: %s|%s', (kind, text, question, found) =>
    expect(finds(kind, text, question === '' ? [] : [{ other: question }])).toEqual(found),
  );
});

describe('the birthday of somebody who is named', () => {
  it.each([
    ["when's jakes birthday", true],
    ["c'est quand l'anniv de lou", true],
    ['wann ist der geburtstag von lena', true],
    ["when's ur birthday", false],
    ["c'est quand ton anniv", false],
  ])('%s', (question, theirs) =>
    expect(finds('birth-date', '18 oct', [{ other: question }])).toEqual(theirs ? [] : ['18 oct']),
  );
});

describe('an address of what is no home', () => {
  it.each<[text: string, found: string[]]>([
    ['via del mulino 7 è la palestra', []],
    ['le kebab est au 9 rue du four', []],
    ['9 rue du four c’est la maison', ['9 rue du four']],
  ])('%s', (text, found) => expect(finds('street-address', text)).toEqual(found));
  it('but a party may be at home', () =>
    expect(isPublicPlace(...around('the party is at 9 farrier way', '9 farrier way'))).toBe(false));
});

describe('a town where nobody lives', () => {
  it.each([
    ['de tu corazon xd'],
    ['di marte ahahah'],
    ['vivo in Sardegna e basta'],
    ['née à Dijon puis partie'],
    ['allez Lens'],
    ['soy del sevilla fc'],
    ['habiter à Séville ça serait bien'],
    ['made in Sheffield'],
  ])('%s', (text) => expect(finds('town', text)).toEqual([]));
  it.each([
    ['née à Dijon et j’y habite toujours', 'Dijon'],
    ['vivo in Bergamo', 'Bergamo'],
  ])('but: %s', (text, found) => expect(finds('town', text)).toEqual([found]));
  it('but who was born there may live there still', () =>
    expect(isNoHome(...around('born in cork, still live here', 'cork'))).toBe(false));
});

describe('what is everybody’s', () => {
  it.each(['08001111', '116111', '8005550100', '900202010'])('%s is free of charge', (digits) =>
    expect(finds('phone', digits)).toEqual([]),
  );
  it.each(['0639980012', '07700900123', '2025550101'])('%s is not', (digits) =>
    expect(finds('phone', digits)).toEqual([digits]),
  );
  it('is nobody’s mail', () => {
    expect(finds('email', 'it came from no-reply@example.org')).toEqual([]);
    expect(isNobodysMail('info@example.org', 'it came from')).toBe(false);
  });
  it.each([
    ['la mail della prof è', true],
    ['o email do meu amigo é', true],
    ['die mail von frau bauer ist', true],
    ['miss parks email is', true],
    ['la mia mail è', false],
    ['the mail of my dad is', false],
  ])('whose mail: %s %s', (text, others) =>
    expect(finds('email', `${text} lea@example.org`)).toEqual(others ? [] : ['lea@example.org']),
  );
  it('is a mail that one is warned of', () => {
    expect(finds('email', 'klick nicht auf gewinn@example.org')).toEqual([]);
    expect(finds('email', 'klick nicht auf meine lea@example.org')).toEqual(['lea@example.org']);
  });
  it.each([
    ['0800 111 is the helpline'],
    ['if 07700 900999 rings you do not pick up'],
    ['non rispondere mai al +39 06 0000'],
    ['la voisine a affiché son chat, 06 39 98 71 00'],
  ])('%s', (text) => expect(finds('phone', text)).toEqual([]));
});

describe('what is taken back, or another’s', () => {
  it.each([
    ['meeting', 'demain 14h au parc ? mais jte connais pas'],
    ['birth-date', 'my sisters birthday is 3 june'],
    ['birth-date', 'i forgot my friends bday it was 9 aug'],
    ['handle', 'ma soeur sur insta c tina_k'],
    ['handle', 'mein bruder heisst auf tiktok tina.k'],
    ['handle', 'chi e quel tina_k'],
    ['handle', 'c qui ce tina_k qui majoute'],
    ['handle', 'who is this random tina_k'],
    ['birth-date', 'beethoven, born 17 december'],
    ['full-name', 'je suis fan de tom guerin'],
    ['school', 'is Hillcrest a good school?'],
    ['school', 'my mates go to Hillcrest'],
    ['live-location', 'he texted me im at kfc'],
    ['live-location', 'hier j’étais chez zara'],
    ['birth-date', 'am 3.11. schreiben wir bio'],
    ['birth-date', 'el 5 de noviembre hay examen de mates'],
    ['meeting', 'il sabato ci troviamo sempre in piazza'],
    ['meeting', 'entreno los martes a las 5 en el polideportivo'],
    ['meeting', 'yesterday we were at the park at 4'],
    ['meeting', 'mn nichtje komt dinsdag om 4 aan op het station'],
  ] as const)('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
  it.each([
    ['meeting', 'demain 14h au parc', 'demain 14h au parc'],
    ['meeting', '5pm at the gate after the exam', '5pm at the gate after the exam'],
    ['birth-date', 'my birthday is 3 june', '3 june'],
    ['birth-date', 'j’ai le même anniversaire que Mozart, 27/1', '27/1'],
    ['school', 'i go to Hillcrest', 'Hillcrest'],
    ['birth-date', 'mein geburtstag, 3.11., schreiben wir bio', '3.11.'],
  ] as const)('but %s: %s: %s', (kind, text, found) => expect(finds(kind, text)).toEqual([found]));
  it.each([
    ['live-location', 'hier j’étais chez zara et maintenant au kfc', 'kfc'],
    ['meeting', 'um 5 am brunnen wie immer', 'um 5 am brunnen'],
    ['meeting', 'on se retrouve tous les deux au parc à 15h', 'au parc à 15h'],
    ['meeting', 'ma mère vient me déposer au parc à 14h', 'au parc à 14h'],
  ] as const)('but %s: %s', (kind, text, part) => expect(isRefused(kind, ...around(text, part))).toBe(false));
});

describe('what is said of oneself', () => {
  it.each<[kind: DetailKind, text: string, found: string[]]>([
    ['phone', 'my friend says hi, call me on 07700 900482', ['07700 900482']],
    ['meeting', 'jte connais pas, mais ok samedi 15h au parc', ['samedi 15h au parc']],
    ['street-address', 'in the film its at 7 river road', []],
  ])('%s: %s', (kind, text, found) => expect(finds(kind, text)).toEqual(found));
  it.each([
    ['born in truro, never left', 'truro', true],
    ['je m’appelle lou castagnier comme dans le film', 'lou castagnier', true],
    ['my friend has 07700 900482', '07700 900482', false],
  ])('%s: %s %s', (text, part, own) => expect(isSaidOfOneself(...around(text, part))).toBe(own));
});

describe('what computers are told', () => {
  it.each([
    ['handle', 'more on #ubuntu-fi'],
    ['handle', 'do ctrl+alt+right'],
    ['handle', 'startup/shutdown'],
    ['handle', '!ntfs-3g'],
    ['password', 'toshiba satellite a45'],
    ['payment', '/dev/sda2 32 5222 41692161'],
  ] as const)('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
  it('a piece of a host is no number', () => expect(finds('phone', 'netmask 203.0.113.7')).toEqual([]));
  it.each([
    ['handle', '#2pyq00l is my tag', '#2pyq00l'],
    ['password', 'pw zum laptop zebra_im_pyjama', 'zebra_im_pyjama'],
    ['payment', '4242 4242 4242 4242', '4242 4242 4242 4242'],
    ['phone', '06 39 98 00 12', '06 39 98 00 12'],
  ] as const)('but %s: %s: %s', (kind, text, found) => expect(finds(kind, text)).toEqual([found]));
  it('but an account may begin like a folder', () => {
    const account = 'u/mossfrog22';
    const at = { from: 0, to: account.length, around: account };
    expect(isOfComputers('handle', account, at)).toBe(false);
  });
});

describe('who is spoken to in a room', () => {
  it.each([
    ['handle', 'user36: acetoneiso2'],
    ['handle', 'marin44, yes'],
    ['password', 'user59, but now'],
  ] as const)('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
  it.each([
    ['handle', 'user36: my insta is mossfrog22', 'mossfrog22'],
    ['password', 'user36: banana55', 'banana55'],
  ] as const)('but %s: %s: %s', (kind, text, found) => expect(finds(kind, text)).toEqual([found]));
  it('but what stands first may be a password', () =>
    expect(isSpokenTo('password', 'seagull99, dad named it', 'seagull99'.length)).toBe(false));
});

describe('names of too much', () => {
  const home: Before = [{ other: 'where do you live' }];

  it.each(['alabama', 'en allemagne', 'stati uniti', 'caroline du nord', 'duitsland', 'espanha'])(
    'a land: %s',
    (name) => expect(finds('town', name, home)).toEqual([]),
  );
  it.each(['new york', 'washington', 'luxembourg', 'reims', 'san juan'])('a town: %s', (name) =>
    expect(finds('town', name, home)).toEqual([name]),
  );
  it.each([
    ['i go to college to be a lawyer'],
    ['vado alla facolta di giurisprudenza'],
    ['dans un college communautaire pres de chez moi'],
  ])('any school: %s', (text) => expect(finds('school', text)).toEqual([]));
  it.each([
    ['voy al instituto valdeluz', 'instituto valdeluz'],
    ['i go to brierley high', 'brierley high'],
  ])('a school: %s', (text, found) => expect(finds('school', text)).toEqual([found]));
});

it('a password that everybody has opens nothing', () => {
  expect(finds('password', 'mdp 12345 tout le monde l’a')).toEqual([]);
  expect(finds('password', 'mdp 12345 dis rien')).toEqual(['12345']);
});

describe('a town one only wishes for or travels to', () => {
  it.each<[text: string, found: string[]]>([
    ['i wanna live in york when im older', []],
    ['on part a biarritz la semaine pro', []],
    ['wir ziehen um, will nach kassel', []],
    ['als ik in amsterdam woonde', []],
    ['wenn ich in berlin wohnen würde', []],
    ['se eu morasse em lisboa', []],
    ['if i lived in york', []],
    ['ik woon in amsterdam', ['amsterdam']],
    ['i live in york', ['york']],
    ['on habite a biarritz', ['biarritz']],
  ])('%s', (text, found) => expect(finds('town', text)).toEqual(found));
});

describe('figures that are something else', () => {
  it.each([
    ['phone', 'mir fehlen noch 17, 88, 203, 411'],
    ['phone', 'only 22,65,382 stop here'],
    ['phone', '10x6 60 + 7x6 42'],
    ['phone', 'p. 140-156 for monday'],
    ['phone', 'marignan ? 1515'],
    ['payment', '1789 1792 1799 1804'],
    ['payment', '8000 rides to go'],
    ['payment', 'mit dem code FREI500'],
    ['password', 'oui 36/40'],
    ['password', '0x80004005'],
    ['password', "j'ai les caces 1 3 5"],
    ['age', 'jai 300ko/s'],
    ['birth-date', '24-28, not less'],
    ['meeting', '19,90 au magasin vert'],
    ['meeting', 'le kebab demain, 7€50'],
  ] as const)('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
  it.each<[kind: DetailKind, text: string, found: string, before: Before]>([
    ['phone', '06, 39, 98, 70, 15', '06, 39, 98, 70, 15', []],
    ['phone', '7015', '7015', ['c 06 39 98']],
    ['phone', '06/39/98/70/15', '06/39/98/70/15', []],
    ['payment', 'pin of the card 7702', '7702', []],
    ['payment', '4111 1111 1111 1111', '4111 1111 1111 1111', []],
    ['password', '88', '88', ['mon mdp c tortue']],
  ])('but %s: %s', (kind, text, found, before) => expect(finds(kind, text, before)).toEqual([found]));
  it.each([
    ['payment', '4242', '4242', '4242'],
    ['age', 'm14', 'm14', ''],
    ['birth-date', '24-12', '24-12', ''],
    ['meeting', 'demain 18h, 7€50 le kebab', 'demain 18h, 7€50', ''],
  ] as const)('but %s: %s', (kind, text, part, before) =>
    expect(isFigured(kind, part, [formOf(text).text, before])).toBe(false),
  );
});

describe('what nothing says is one', () => {
  it.each([
    ['town', 'have a great month. biola'],
    ['town', 'splat! grazed my knees! See you tomorrow'],
    ['school', 'hows school? oh and my money'],
    ['street-address', 'fed up of it, Hav 2go'],
    ['full-name', 'a sofa in the pub'],
  ] as const)('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));
  it.each<[kind: DetailKind, text: string, found: string, before: Before]>([
    ['town', 'hi. Lille', 'Lille', []],
    ['town', 'biola. ich wohn da', 'biola', [{ other: 'wo wohnst du?' }]],
    ['town', 'i live in biola', 'biola', []],
  ])('but %s: %s', (kind, text, found, before) => expect(finds(kind, text, before)).toEqual([found]));
  it.each([
    ['town', 'biola', 'biola', ''],
    ['school', 'on rentre au hugo', 'hugo', undefined],
    ['street-address', 'it is 2 day lane', '2 day lane', undefined],
  ] as const)('but %s: %s', (kind, text, part, question) => {
    const [form, from, to] = around(text, part);
    expect(isUnsaid(kind, form, [from, to], { question })).toBe(false);
  });
});

it('a shout is no school, unless it speaks of one', () => {
  expect(finds('school', 'plz JUST SLAP URSELF Bcoz its ur fault')).toEqual([]);
  expect(finds('school', 'JADE ITS PAUL. TXT ME')).toEqual([]);
  expect(finds('school', 'I GO TO OAKWOOD HIGH')).toEqual(['OAKWOOD HIGH']);
  expect(finds('school', 'MEET ME AT OAKWOOD AFTER LUNCH')).toEqual(['OAKWOOD']);
  const written = 'Oakwood is so boring today';
  const [form, from, to] = around(written, 'oakwood');
  expect(isUnsaid('school', form, [from, to], { question: undefined, written })).toBe(false);
});

describe('what answers a question about a game, or about a favourite', () => {
  it.each([
    ['town', 'bruges, elle est en ruine', 'tu construis koi ds le jeu'],
    ['live-location', 'bei der alten muhle', 'wo bist du grad ingame'],
    ['password', '4471', 'whats the code on the crate'],
    ['full-name', 'gabriel doom', 'what name did u put in for the villain'],
    ['age', 'shes 16 but says shes 19', 'how old is ur oc'],
    ['town', 'oviedo, una vez fui', 'cual es tu ciudad preferida'],
  ] as const)('%s: %s|%s', (kind, text, question) =>
    expect(finds(kind, text, [{ other: question }])).toEqual([]),
  );
  it.each([
    ['town', 'bruges', 'tu habites ou', 'bruges'],
    ['town', 'lyon moi', 'ta ville preferee et tu vis ou', 'lyon'],
    ['town', 'i live in leeds', 'which city did u build in the game', 'leeds'],
    ['live-location', 'bei der alten muhle', 'wo bist du grad', 'bei der alten muhle'],
    ['password', '4471', 'whats the code of ur phone', '4471'],
    ['password', 'fluffy123', 'give me ur password ill put diamonds in the chest', 'fluffy123'],
    ['age', '13', 'ur good in the game, how old r u', '13'],
    ['town', 'leeds', 'ur good in the game. where are you from', 'leeds'],
    ['full-name', 'emma whitlock', 'whats ur real name not in game', 'emma whitlock'],
    [
      'live-location',
      'at the bus stop outside lidl',
      'got off in game. where r u irl',
      'the bus stop outside lidl',
    ],
    ['age', '13', 'your avatar is cute. age?', '13'],
    ['town', 'leeds', 'i love ur oc!! which city do you live in', 'leeds'],
    ['town', 'leeds', 'ur my favourite person here. what town u in', 'leeds'],
    ['town', 'the second one', 'leeds or bradford? where do u live', 'the second one'],
  ] as const)('but %s: %s|%s', (kind, text, question, found) =>
    expect(finds(kind, text, [{ other: question }])).toEqual([found]),
  );
});

describe('an age that answers another question', () => {
  it.each([
    ['13 in human', 'how old is he again?'],
    ['16 for the 50cc', 'how old do u have to be for it'],
    ['14 ans', 'il etait a combien'],
    ['12 ans', 'tu joues depuis quand ?'],
    ['2 ans et demi', "t'as un skate depuis combien de temps"],
    ['15', 'quanti anni ha'],
    ['11', 'wie alt ist denn dein hund'],
  ])('%s|%s', (text, question) => expect(finds('age', text, [{ other: question }])).toEqual([]));
  it.each([
    ['14', 'how old are you'],
    ['14 ans', 'il a quel age et toi tu as quel age'],
    ['15', 'quanti anni hai'],
    ['14', 'tu as quel age et tu joues depuis quand'],
  ])('but %s|%s', (text, question) => expect(finds('age', text, [{ other: question }])).toEqual([text]));
});

describe('what French asks of others', () => {
  it.each([
    ['full-name', 'lucas martin', 'qui a marque ?'],
    ['full-name', 'lucas martin', "t'es en groupe avec qui"],
    ['full-name', 'lucas martin', "c'est quoi le nom du maire"],
    ['full-name', 'lucas martin', "c'est qui qui a dit ca"],
    ['handle', 'kev_77', "qui t'a ajoute"],
    ['handle', 'kev_77', "c'est quoi son insta"],
    ['age', '13 et toi', "combien d'heures t'as joue"],
    ['age', '14 ans', "a quel age t'as commence le foot"],
    ['age', '14', 'tu me donnes quel age'],
    ['town', 'pau', "d'ou vient ce fromage"],
    ['town', 'pau', "tes parents viennent d'ou"],
    ['town', 'pau', 'quelle ville est la plus belle'],
    ['live-location', 'au carrefour', "t'as trouve ca ou"],
    ['street-address', '12 rue des lilas', "l'adresse du resto"],
    ['town', "t'es de pau toi ?", "t'es d'ou"],
    ['town', 'et toi, pau ?', 'tu viens dou'],
    ['age', "t'as quoi, 14 ans ?", "t'as quel age"],
  ] as const)('%s: %s|%s', (kind, text, question) =>
    expect(finds(kind, text, [{ other: question }])).toEqual([]),
  );
  it.each([
    ['full-name', 'lucas martin', "t'es qui"],
    ['full-name', 'lucas martin', "qui t'es ?"],
    ['full-name', 'lucas martin', "qui a gagne ? et toi comment tu t'appelles"],
    ['handle', 'kev_77', "qui a snap ? c'est quoi le tien, ton snap"],
    ['age', '14', "t'as combien d'annees"],
    ['age', '14', 'combien de bougies cette annee'],
    ['age', '14', 'tu a quel age'],
    ['town', 'pau', "tu vient d'ou"],
    ['live-location', 'au carrefour', "t'es ou"],
    ['phone', '0639984455', 'ton num'],
  ] as const)('but %s: %s|%s', (kind, text, question) =>
    expect(finds(kind, text, [{ other: question }])).toEqual([text]),
  );
  it.each([
    ['full-name', 'lucas martin', 'qui me parle'],
    ['full-name', 'lucas martin', 'qui est-ce ?'],
    ['full-name', 'lucas martin', "qui est a l'appareil"],
    ['town', "t'es de pau toi aussi ?", "t'es d'ou"],
  ] as const)('but %s: %s|%s', (kind, text, question) =>
    expect(isAskedOfOthers(kind, text, question)).toBe(false),
  );
});
