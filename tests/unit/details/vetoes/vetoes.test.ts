import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { isOfComputers } from '#lib/details/vetoes/accounts/computers.ts';
import { isFigured } from '#lib/details/vetoes/numbers/figures.ts';
import { isFreeOfCharge, isNobodysMail, isOthersMail } from '#lib/details/vetoes/numbers/public-numbers.ts';
import { isElsewhere, isInGame } from '#lib/details/vetoes/places/elsewhere.ts';
import { isAnySchool } from '#lib/details/vetoes/places/no-school.ts';
import { isNoHome, isOthersHome, isPublicPlace } from '#lib/details/vetoes/places/no-town.ts';
import { isRegion } from '#lib/details/vetoes/places/regions.ts';
import { isSpokenTo } from '#lib/details/vetoes/rooms.ts';
import { isUnsaid } from '#lib/details/vetoes/unsaid.ts';
import { isAskedOfOthers } from '#lib/details/vetoes/whose/asked-of-others.ts';
import { isOthersNumber } from '#lib/details/vetoes/whose/of-others.ts';
import { isSaidOfOneself } from '#lib/details/vetoes/whose/own.ts';
import { isRefused } from '#lib/details/vetoes/whose/refused.ts';
import { formOf } from '#lib/text/form.ts';

const around = (text: string, part: string) => {
  const form = formOf(text).text;
  const from = form.indexOf(part);
  return [form, from, from + part.length] as const;
};

describe('a game, a story, an example', () => {
  it.each([
    ['street-address', 'my house in minecraft is 7 river road', '7 river road'],
    ['meeting', 'on se retrouve au portail du nether à 5h', '5h'],
    ['full-name', 'in the play im called lady bracknell', 'lady bracknell'],
    ['password', 'dans le film le mot de passe est sésame', 'sesame'],
    ['street-address', 'write it to 1 example road', '1 example road'],
  ] as const)('%s: %s', (kind, text, part) => expect(isElsewhere(kind, ...around(text, part))).toBe(true));
  it.each([
    ['town', 'im from leeds hmu on roblox', 'leeds'],
    ['meeting', 'no game today, 5pm at the park', '5pm at the park'],
    ['live-location', 'im in the game shop by the station', 'game shop'],
    ['live-location', 'im on level 2 of the car park', 'car park'],
    ['live-location', 'im in the movie theater', 'movie theater'],
    ['email', 'en pièce jointe, répondez à lea@example.org', 'lea@example.org'],
  ] as const)('but %s: %s', (kind, text, part) =>
    expect(isElsewhere(kind, ...around(text, part))).toBe(false),
  );
});

describe('a town in a game, however plainly one lives there', () => {
  it.each([
    ['i live in brookhaven on roblox', 'brookhaven', true],
    ['vivo en los santos en gta', 'los santos', true],
    ['nei sims vivo in via rovere 3', 'via rovere 3', true],
    ['im from hull im on roblox a lot', 'hull', false],
  ])('%s', (text, part, inGame) => expect(isInGame(...around(text, part))).toBe(inGame));
});

describe('the home of somebody who is not of the family', () => {
  it.each([
    ['mein lehrer wohnt im fuchsweg 2', 'fuchsweg 2', '', true],
    ['de jaen', 'jaen', 'de donde es tu novio', true],
    ['my nan used to live at 9 juniper court', '9 juniper court', '', true],
    ['meine oma wohnte früher lindenweg 7', 'lindenweg 7', '', true],
    ['in tiel', 'tiel', 'waar woont je vriend', true],
    ['meine mutter wohnt im fuchsweg 2', 'fuchsweg 2', '', false],
    ['de jaen, yo soy de alli tambien', 'jaen', 'de donde es tu novio', false],
    ['de jaen', 'jaen', 'de donde eres', false],
  ])('%s|%s|%s', (text, part, question, theirs) => {
    const [form, from] = around(text, part);
    expect(isOthersHome(form, from) || isAskedOfOthers('town', form, question)).toBe(theirs);
  });
});

describe('the birthday of somebody who is named', () => {
  it.each([
    ["when's jakes birthday", true],
    ["c'est quand l'anniv de lou", true],
    ['wann ist der geburtstag von lena', true],
    ["when's ur birthday", false],
    ["c'est quand ton anniv", false],
  ])('%s', (question, theirs) =>
    expect(isAskedOfOthers('birth-date', '18 oct', question.toLowerCase())).toBe(theirs),
  );
});

describe('an address of what is no home', () => {
  it.each([
    ['via del mulino 7 è la palestra', 'via del mulino 7', true],
    ['le kebab est au 9 rue du four', '9 rue du four', true],
    ['9 rue du four c’est la maison', '9 rue du four', false],
    ['the party is at 9 farrier way', '9 farrier way', false],
  ])('%s', (text, part, expected) => expect(isPublicPlace(...around(text, part))).toBe(expected));
});

describe('a town where nobody lives', () => {
  it.each([
    ['de tu corazon xd', 'xd'],
    ['di marte ahahah', 'ahahah'],
    ['vivo in Sardegna e basta', 'sardegna'],
    ['née à Dijon puis partie', 'dijon'],
    ['allez Lens', 'lens'],
    ['soy del sevilla fc', 'sevilla'],
    ['habiter à Séville ça serait bien', 'seville'],
    ['made in Sheffield', 'sheffield'],
  ])('%s', (text, part) => expect(isNoHome(...around(text, part))).toBe(true));
  it.each([
    ['née à Dijon et j’y habite toujours', 'dijon'],
    ['born in cork, still live here', 'cork'],
    ['vivo in Bergamo', 'bergamo'],
  ])('but: %s', (text, part) => expect(isNoHome(...around(text, part))).toBe(false));
});

describe('what is everybody’s', () => {
  it.each(['08001111', '116111', '8005550100', '900202010'])('%s is free of charge', (digits) =>
    expect(isFreeOfCharge(digits, '')).toBe(true),
  );
  it.each(['0639980012', '07700900123', '2025550101'])('%s is not', (digits) =>
    expect(isFreeOfCharge(digits, '')).toBe(false),
  );
  it('is nobody’s mail', () => {
    expect(isNobodysMail('no-reply@example.org', 'it came from')).toBe(true);
    expect(isNobodysMail('info@example.org', 'it came from')).toBe(false);
  });
  it.each([
    ['la mail della prof è', true],
    ['o email do meu amigo é', true],
    ['die mail von frau bauer ist', true],
    ['miss parks email is', true],
    ['la mia mail è', false],
    ['the mail of my dad is', false],
  ])('whose mail: %s %s', (text, expected) => {
    const { text: form } = formOf(`${text} lea@example.org`);
    expect(isOthersMail(form, form.indexOf('lea@'))).toBe(expected);
  });
  it('is a mail that one is warned of', () => {
    expect(isNobodysMail('gewinn@example.org', 'klick nicht auf')).toBe(true);
    expect(isNobodysMail('lea@example.org', 'klick nicht auf meine')).toBe(false);
  });
  it.each([
    ['0800 111 is the helpline', '0800 111'],
    ['if 07700 900999 rings you do not pick up', '07700 900999'],
    ['non rispondere mai al +39 06 0000', '39 06 0000'],
    ['la voisine a affiché son chat, 06 39 98 71 00', '06 39 98 71 00'],
  ])('%s', (text, part) => expect(isOthersNumber(...around(text, part))).toBe(true));
});

describe('what is taken back, or another’s', () => {
  it.each([
    ['meeting', 'demain 14h au parc ? mais jte connais pas', 'demain 14h'],
    ['birth-date', 'my sisters birthday is 3 june', '3 june'],
    ['birth-date', 'i forgot my friends bday it was 9 aug', 'aug'],
    ['handle', 'ma soeur sur insta c tina_k', 'tina_k'],
    ['handle', 'mein bruder heisst auf tiktok tina.k', 'tina.k'],
    ['handle', 'chi e quel tina_k', 'tina_k'],
    ['handle', 'c qui ce tina_k qui majoute', 'tina_k'],
    ['handle', 'who is this random tina_k', 'tina_k'],
    ['birth-date', 'beethoven, born 17 december', '17 december'],
    ['full-name', 'je suis fan de tom guerin', 'tom guerin'],
    ['school', 'is Hillcrest a good school?', 'hillcrest'],
    ['school', 'my mates go to Hillcrest', 'hillcrest'],
    ['live-location', 'he texted me im at kfc', 'kfc'],
    ['live-location', 'hier j’étais chez zara', 'zara'],
    ['birth-date', 'am 3.11. schreiben wir bio', '3.11.'],
    ['birth-date', 'el 5 de noviembre hay examen de mates', '5 de noviembre'],
    ['meeting', 'il sabato ci troviamo sempre in piazza', 'in piazza'],
    ['meeting', 'entreno los martes a las 5 en el polideportivo', 'a las 5 en el polideportivo'],
    ['meeting', 'yesterday we were at the park at 4', 'at the park at 4'],
    ['meeting', 'mn nichtje komt dinsdag om 4 aan op het station', 'dinsdag om 4 aan op het station'],
  ] as const)('%s: %s', (kind, text, part) => expect(isRefused(kind, ...around(text, part))).toBe(true));
  it.each([
    ['meeting', 'demain 14h au parc', 'demain 14h'],
    ['meeting', '5pm at the gate after the exam', '5pm at the gate'],
    ['birth-date', 'my birthday is 3 june', '3 june'],
    ['birth-date', 'j’ai le même anniversaire que Mozart, 27/1', '27/1'],
    ['school', 'i go to Hillcrest', 'hillcrest'],
    ['live-location', 'hier j’étais chez zara et maintenant au kfc', 'kfc'],
    ['birth-date', 'mein geburtstag, 3.11., schreiben wir bio', '3.11.'],
    ['meeting', 'um 5 am brunnen wie immer', 'um 5 am brunnen'],
    ['meeting', 'on se retrouve tous les deux au parc à 15h', 'au parc à 15h'],
    ['meeting', 'ma mère vient me déposer au parc à 14h', 'au parc à 14h'],
  ] as const)('but %s: %s', (kind, text, part) => expect(isRefused(kind, ...around(text, part))).toBe(false));
});

describe('what is said of oneself', () => {
  it.each([
    ['my friend says hi, call me on 07700 900482', '07700 900482', true],
    ['born in truro, never left', 'truro', true],
    ['je m’appelle lou castagnier comme dans le film', 'lou castagnier', true],
    ['jte connais pas, mais ok samedi 15h au parc', 'samedi 15h', true],
    ['my friend has 07700 900482', '07700 900482', false],
    ['in the film its at 7 river road', '7 river road', false],
  ])('%s: %s %s', (text, part, own) => expect(isSaidOfOneself(...around(text, part))).toBe(own));
});

describe('what computers are told', () => {
  const of = (kind: DetailKind, text: string, part: string) => {
    const [form, from, to] = around(text, part);
    return isOfComputers(kind, form, { from, to, around: part });
  };

  it.each([
    ['handle', 'more on #ubuntu-fi', '#ubuntu-fi'],
    ['handle', 'do ctrl+alt+right', 'ctrl+alt+right'],
    ['handle', 'startup/shutdown', 'startup/shutdown'],
    ['handle', '!ntfs-3g', 'ntfs-3g'],
    ['password', 'toshiba satellite a45', 'a45'],
    ['payment', '/dev/sda2 32 5222 41692161', '41692161'],
  ] as const)('%s: %s', (kind, text, part) => expect(of(kind, text, part)).toBe(true));
  it('a piece of a host is no number', () =>
    expect(isOfComputers('phone', 'netmask 203.0.113.7', { from: 18, to: 19, around: '203.0.113.7' })).toBe(
      true,
    ));
  it.each([
    ['handle', '#2pyq00l is my tag', '#2pyq00l'],
    ['handle', 'u/mossfrog22', 'u/mossfrog22'],
    ['password', 'pw zum laptop zebra_im_pyjama', 'zebra_im_pyjama'],
    ['payment', '4242 4242 4242 4242', '4242 4242 4242 4242'],
    ['phone', '06 39 98 00 12', '06 39 98 00 12'],
  ] as const)('but %s: %s', (kind, text, part) => expect(of(kind, text, part)).toBe(false));
});

describe('who is spoken to in a room', () => {
  const spokenTo = (kind: DetailKind, text: string, part: string) => {
    const [form, , to] = around(text, part);
    return isSpokenTo(kind, form, to);
  };

  it.each([
    ['handle', 'user36: acetoneiso2', 'acetoneiso2'],
    ['handle', 'marin44, yes', 'marin44'],
    ['password', 'user59, but now', 'user59'],
  ] as const)('%s: %s', (kind, text, part) => expect(spokenTo(kind, text, part)).toBe(true));
  it.each([
    ['handle', 'user36: my insta is mossfrog22', 'mossfrog22'],
    ['password', 'seagull99, dad named it', 'seagull99'],
    ['password', 'user36: banana55', 'banana55'],
  ] as const)('but %s: %s', (kind, text, part) => expect(spokenTo(kind, text, part)).toBe(false));
});

describe('names of too much', () => {
  it.each(['alabama', 'en allemagne', 'stati uniti', 'caroline du nord', 'duitsland', 'espanha'])(
    'a land: %s',
    (name) => expect(isRegion(name)).toBe(true),
  );
  it.each(['new york', 'washington', 'luxembourg', 'reims', 'san juan'])('a town: %s', (name) =>
    expect(isRegion(name)).toBe(false),
  );
  it.each([
    ['i go to college to be a lawyer', 'college'],
    ['vado alla facolta di giurisprudenza', 'facolta di giurisprudenza'],
    ['dans un college communautaire pres de chez moi', 'college communautaire'],
  ])('any school: %s', (text, part) => expect(isAnySchool(...around(text, part))).toBe(true));
  it.each([
    ['voy al instituto valdeluz', 'instituto'],
    ['i go to brierley high', 'brierley high'],
  ])('a school: %s', (text, part) => expect(isAnySchool(...around(text, part))).toBe(false));
});

it('a password that everybody has opens nothing', () => {
  expect(isRefused('password', ...around('mdp 12345 tout le monde l’a', '12345'))).toBe(true);
  expect(isRefused('password', ...around('mdp 12345 dis rien', '12345'))).toBe(false);
});

describe('a town one only wishes for or travels to', () => {
  it.each([
    ['i wanna live in york when im older', 'york', true],
    ['on part a biarritz la semaine pro', 'biarritz', true],
    ['wir ziehen um, will nach kassel', 'kassel', true],
    ['als ik in amsterdam woonde', 'amsterdam', true],
    ['wenn ich in berlin wohnen würde', 'berlin', true],
    ['se eu morasse em lisboa', 'lisboa', true],
    ['if i lived in york', 'york', true],
    ['ik woon in amsterdam', 'amsterdam', false],
    ['i live in york', 'york', false],
    ['on habite a biarritz', 'biarritz', false],
  ])('%s', (text, part, isWish) => expect(isNoHome(...around(text, part))).toBe(isWish));
});

describe('figures that are something else', () => {
  it.each([
    ['phone', 'mir fehlen noch 17, 88, 203, 411', '17, 88, 203, 411'],
    ['phone', 'only 22,65,382 stop here', '22,65,382'],
    ['phone', '10x6 60 + 7x6 42', '+ 7x6 42'],
    ['phone', 'p. 140-156 for monday', '140-156'],
    ['phone', 'marignan ? 1515', '1515'],
    ['payment', '1789 1792 1799 1804', '1789 1792 1799 1804'],
    ['payment', '8000 rides to go', '8000'],
    ['payment', 'mit dem code FREI500', 'frei500'],
    ['password', 'oui 36/40', '36/40'],
    ['password', '0x80004005', '0x80004005'],
    ['password', "j'ai les caces 1 3 5", '1 3 5'],
    ['age', 'jai 300ko/s', '300ko'],
    ['birth-date', '24-28, not less', '24-28'],
    ['meeting', '19,90 au magasin vert', '19,90 au magasin vert'],
    ['meeting', 'le kebab demain, 7€50', 'demain, 7€50'],
  ] as const)('%s: %s', (kind, text, part) => expect(isFigured(kind, part, [formOf(text).text])).toBe(true));
  it.each([
    ['phone', '06, 39, 98, 70, 15', '06, 39, 98, 70, 15', ''],
    ['phone', '7015', '7015', 'c 06 39 98'],
    ['phone', '06/39/98/70/15', '06/39/98/70/15', ''],
    ['payment', '4242', '4242', '4242'],
    ['payment', 'pin of the card 7702', '7702', ''],
    ['payment', '4111 1111 1111 1111', '4111 1111 1111 1111', ''],
    ['password', '88', '88', 'mon mdp c tortue'],
    ['age', 'm14', 'm14', ''],
    ['birth-date', '24-12', '24-12', ''],
    ['meeting', 'demain 18h, 7€50 le kebab', 'demain 18h, 7€50', ''],
  ] as const)('but %s: %s', (kind, text, part, before) =>
    expect(isFigured(kind, part, [formOf(text).text, before])).toBe(false),
  );
});

describe('what nothing says is one', () => {
  it.each([
    ['town', 'have a great month. biola', 'biola'],
    ['town', 'splat! grazed my knees! See you tomorrow', 'see'],
    ['school', 'hows school? oh and my money', 'oh'],
    ['street-address', 'fed up of it, Hav 2go', 'hav 2go'],
    ['full-name', 'a sofa in the pub', 'the pub'],
  ] as const)('%s: %s', (kind, text, part) => {
    const [form, from, to] = around(text, part);
    expect(isUnsaid(kind, form, [from, to], { question: undefined })).toBe(true);
  });
  it.each([
    ['town', 'hi. Lille', 'lille', undefined],
    ['town', 'biola. ich wohn da', 'biola', 'wo wohnst du?'],
    ['town', 'biola', 'biola', ''],
    ['town', 'i live in biola', 'biola', undefined],
    ['school', 'on rentre au hugo', 'hugo', undefined],
    ['street-address', 'it is 2 day lane', '2 day lane', undefined],
  ] as const)('but %s: %s', (kind, text, part, question) => {
    const [form, from, to] = around(text, part);
    expect(isUnsaid(kind, form, [from, to], { question })).toBe(false);
  });
});

it('a shout is no school, unless it speaks of one', () => {
  const isNone = (text: string, part: string) =>
    isUnsaid('school', ...splitOf(around(text, part)), { question: undefined, written: text });
  expect(isNone('plz JUST SLAP URSELF Bcoz its ur fault', 'slap urself bcoz')).toBe(true);
  expect(isNone('JADE ITS PAUL. TXT ME', 'paul')).toBe(true);
  expect(isNone('I GO TO OAKWOOD HIGH', 'oakwood high')).toBe(false);
  expect(isNone('MEET ME AT OAKWOOD AFTER LUNCH', 'oakwood')).toBe(false);
  expect(isNone('Oakwood is so boring today', 'oakwood')).toBe(false);
});
const splitOf = ([form, from, to]: readonly [string, number, number]) => [form, [from, to] as const] as const;

describe('what answers a question about a game, or about a favourite', () => {
  it.each([
    ['town', 'bruges, elle est en ruine', 'tu construis koi ds le jeu'],
    ['live-location', 'bei der alten muhle', 'wo bist du grad ingame'],
    ['password', '4471', 'whats the code on the crate'],
    ['full-name', 'gabriel doom', 'what name did u put in for the villain'],
    ['age', 'shes 16 but says shes 19', 'how old is ur oc'],
    ['town', 'oviedo, una vez fui', 'cual es tu ciudad preferida'],
  ] as const)('%s: %s|%s', (kind, text, question) =>
    expect(isAskedOfOthers(kind, text, question)).toBe(true),
  );
  it.each([
    ['town', 'bruges', 'tu habites ou'],
    ['town', 'lyon moi', 'ta ville preferee et tu vis ou'],
    ['town', 'i live in leeds', 'which city did u build in the game'],
    ['live-location', 'bei der alten muhle', 'wo bist du grad'],
    ['password', '4471', 'whats the code of ur phone'],
    ['password', 'fluffy123', 'give me ur password ill put diamonds in the chest'],
    ['age', '13', 'ur good in the game, how old r u'],
    ['town', 'leeds', 'ur good in the game. where are you from'],
    ['full-name', 'emma whitlock', 'whats ur real name not in game'],
    ['live-location', 'at the bus stop outside lidl', 'got off in game. where r u irl'],
    ['age', '13', 'your avatar is cute. age?'],
    ['town', 'leeds', 'i love ur oc!! which city do you live in'],
    ['town', 'leeds', 'ur my favourite person here. what town u in'],
    ['town', 'the second one', 'leeds or bradford? where do u live'],
  ] as const)('but %s: %s|%s', (kind, text, question) =>
    expect(isAskedOfOthers(kind, text, question)).toBe(false),
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
  ])('%s|%s', (text, question) => expect(isAskedOfOthers('age', text, question)).toBe(true));
  it.each([
    ['14', 'how old are you'],
    ['14 ans', 'il a quel age et toi tu as quel age'],
    ['15', 'quanti anni hai'],
    ['14', 'tu as quel age et tu joues depuis quand'],
  ])('but %s|%s', (text, question) => expect(isAskedOfOthers('age', text, question)).toBe(false));
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
    expect(isAskedOfOthers(kind, text, question)).toBe(true),
  );
  it.each([
    ['full-name', 'lucas martin', "t'es qui"],
    ['full-name', 'lucas martin', "qui t'es ?"],
    ['full-name', 'lucas martin', 'qui me parle'],
    ['full-name', 'lucas martin', 'qui est-ce ?'],
    ['full-name', 'lucas martin', "qui est a l'appareil"],
    ['full-name', 'lucas martin', "qui a gagne ? et toi comment tu t'appelles"],
    ['handle', 'kev_77', "qui a snap ? c'est quoi le tien, ton snap"],
    ['age', '14', "t'as combien d'annees"],
    ['age', '14', 'combien de bougies cette annee'],
    ['age', '14', 'tu a quel age'],
    ['town', 'pau', "tu vient d'ou"],
    ['town', "t'es de pau toi aussi ?", "t'es d'ou"],
    ['live-location', 'au carrefour', "t'es ou"],
    ['phone', '0639984455', 'ton num'],
  ] as const)('but %s: %s|%s', (kind, text, question) =>
    expect(isAskedOfOthers(kind, text, question)).toBe(false),
  );
});
