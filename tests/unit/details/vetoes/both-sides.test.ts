import { describe, expect, it } from 'vitest';
import { isOfComputers } from '#lib/details/vetoes/accounts/computers.ts';
import { mayShowPlace } from '#lib/details/vetoes/accounts/web.ts';
import { isNoAge } from '#lib/details/vetoes/ages/no-age.ts';
import { isFigured } from '#lib/details/vetoes/numbers/figures.ts';
import { isNobodysMail } from '#lib/details/vetoes/numbers/public-numbers.ts';
import { isElsewhere } from '#lib/details/vetoes/places/elsewhere.ts';
import { isAnySchool } from '#lib/details/vetoes/places/no-school.ts';
import { isSpokenTo } from '#lib/details/vetoes/rooms.ts';
import { isUnsaid } from '#lib/details/vetoes/unsaid.ts';
import { isAskedOfOthers } from '#lib/details/vetoes/whose/asked-of-others.ts';
import { isOthersNumber } from '#lib/details/vetoes/whose/of-others.ts';
import { isRefused } from '#lib/details/vetoes/whose/refused.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

describe('an age and what looks like one', () => {
  it.each([
    // How one speaks of it.
    ["j'ai 14 depuis mars", '', ['14']],
    ["j'ai 14 alors", '', ['14']],
    ['tengo 14 entonces no puedo', '', ['14']],
    ["j'ai 15 suis au lycee", '', ['15']],
    ['tengo 14 somos de jaen', '', ['14']],
    ["j'ai 12 dans mon deck", '', []],
    ["j'ai 14 moins 2 donc 12", '', ['12']],
    ["j'ai 14 chats", '', []],
    ['tengo 14 mensajes', '', []],
    // Where from, or what for.
    ['12 ans de piano', '', []],
    ['12 ans de danse', '', []],
    ["j'ai 14 ans de lyon", '', ['14']],
    ["j'ai 10 ans de lens dans le sang", '', []],
    // Classes that are counted far, and places in a row.
    ['en 9e annee', '', ['9e']],
    ['en 11e harmos', '', ['11e harmos']],
    ['14e', 'ton age', ['14e']],
    ['arrive 11e au cross', '', []],
    ['11e', "t'as fini combien au cross avec les 13 ans ?", []],
    ['im 8th in the summer reading contest', '', []],
    ['going into 10th in the fall', '', ['10th']],
    ['im 10th in the queue', '', []],
    // One of those in a year, and all of them.
    ['they put us year 6s at the front', '', ['6s']],
    ['only year 9s like me', '', ['9s']],
    ['the year 9s are so loud', '', []],
    ['us vs year 11s tomorrow', '', []],
    ['we won 13-2', '', []],
    ['we got 12 points today', '', []],
    ["demain, a 15 j'ai encore cours", '', []],
    ['12 and still counting lol', '', []],
    ["j'ai 14 avis", '', []],
    ['12 ans de rugby', '', []],
    ['we are 5 ft tall', '', []],
    // What is left until then says how old one is now.
    ['not allowed until im 12 which is two more years', '', ['12']],
    ['mofa erst wenn ich 15 bin also noch genau ein jahr', '', ['15']],
    ['depuis mes 15 donc depuis lundi', '', ['15']],
    ['noch vier jahre bis ich 18 bin', '', ['vier', '18']],
    ['no boys till im 16 and i got 2 more months', '', ['16']],
    ["j'ai douze ans et deux semaines", '', ['douze ans']],
    ['tengo 14 justos', '', ['14']],
    ["j'ai 14 et deux chats", '', ['14']],
    ['bought in 2021 new', '', []],
    ['wenn ich 16 bin geh ich in die usa fur ein jahr', '', []],
    ['when im 18 im so moving out for a year', '', []],
    ["j'ai 14 mois d'abo", '', []],
    ['13/40 in maths', '', []],
    ['no phone until im 16', '', []],
    ['mofa erst wenn ich 16 bin', '', []],
    // Parts of a year, and years of birth.
    ['im thirteen n 3/4', '', ['thirteen']],
    ['94', "t'es de quelle annee toi", ['94']],
    ['je suis de 91 et toi', '', ['91']],
    ['my nan is 94', '', []],
    ["j'ai treize ans revolus", '', ['treize']],
    ['10º, letras', 'ano?', ['10º']],
    ['fiquei em 15o na corrida', '', []],
    ['14', 'how many kids', []],
  ])('%s (%s): %j', (text, question, told) =>
    expect(finds('age', text, question === '' ? [] : [{ other: question }])).toEqual(told),
  );

  it.each([
    ["j'ai a peine [16] balais", '', false],
    ["j'ai [12] dans 2 mois", '', false],
    ['sixtine [15] ans de biarritz', '', false],
    ['moi lea [14 ans] de lyon', '', false],
    ['ik mag pas als ik [16] ben, dus nog twee jaar', '', false],
    ['class of [2029] do the maths', '', false],
    ['[14]', 'how many candles this year', false],
  ])('%s (%s): none of one’s own: %s', (text, question, none) => {
    const { form, from, to } = marked(text);
    expect(isNoAge(form, from, to, question === '' ? [] : [question], question === '')).toBe(none);
  });

  it.each(['64 mo', '1080p', '20kg'])('%s is no age', (text) => expect(finds('age', text)).toEqual([]));

  it.each([
    ['7mo', false],
    ['7p', false],
  ])('%s is measured: %s', (detail, measured) => {
    expect(isFigured('age', detail, [detail])).toBe(measured);
  });
});

describe('a key and figures that are none', () => {
  it.each(['page 94', 'lvl:94 enfin', 'chapter 4 again'])('no password in “%s”', (text) =>
    expect(finds('password', text)).toEqual([]),
  );

  it.each([
    ['0 8 5', "it's 7 4 1 0 8 5 then reset", '0', false],
    ['94', 'on entre avec parrain-bagneux-94', 'parrain-bagneux-94', false],
  ])('%s in “%s”: none: %s', (detail, own, unbroken, none) => {
    expect(isFigured('password', detail, [own], unbroken)).toBe(none);
  });
});

describe('who is spoken to, and a name that was asked for', () => {
  it.each([
    ['kieran_m04, underscore in the middle', 'whats ur psn', ['kieran_m04']],
    ['teichfrosch2014, mit grossem f', 'roblox name?', ['teichfrosch2014']],
    ['noor_v12, zonder punt', 'hoe heet je daar', ['noor_v12']],
    ['kieran_m04, on psn', 'whats ur psn', ['kieran_m04']],
    ['marco99, gg', 'epic', []],
    ['dani_07, lol', 'which names?', ['dani_07']],
    ['topaze-9, personne joue avec moi', "wii u mdr t'as un nom la dessus ?", ['topaze-9']],
    ['kevin14, kommst du morgen', 'schonen tag noch', []],
    ['mika12, non', "t'as insta?", []],
    ['zack11, im not giving you my snap', 'whats ur snap', []],
    ['kevin14, tu viens ce soir', 'jsuis la', []],
    ['user36, yes', 'which user did that', []],
  ])('%s (%s): an account: %j', (text, other, told) =>
    expect(finds('handle', text, [{ other }])).toEqual(told),
  );

  it('a name in chess is not spoken to', () =>
    expect(isSpokenTo('handle', 'torre_7, 400 ahah', 7, ['o teu user de chess?'])).toBe(false));

  it('who has no name is no town', () => {
    expect(finds('town', 'user4, yes i am', [{ other: 'where are you from' }])).toEqual([]);
    expect(finds('town', 'lyon69, et toi', [{ other: 'tu viens d ou' }])).toEqual(['lyon69']);
  });

  it('who is spoken to is no password', () => {
    expect(finds('password', 'emma12, stop asking', [{ other: 'give me your pw' }])).toEqual([]);
    expect(finds('password', 'sunny2012, no caps', [{ other: 'whats ur password' }])).toEqual(['sunny2012']);
  });

  it('a word said to somebody is no name either, whatever was asked', () => {
    expect(finds('handle', 'user36: pastebin', [{ other: 'add it to your account' }])).toEqual([]);
  });
});

describe('addresses', () => {
  it.each([
    ['gitlab.com/volpe.binaria, ho undici progetti', ['gitlab.com/volpe.binaria']],
    ['bandcamp : grisou-mineur.bandcamp.com', ['grisou-mineur.bandcamp.com']],
    ['choco.bn.fr sur insta', ['choco.bn.fr']],
    ['lea.fr on insta', ['lea.fr']],
    ['va voir choco.bn.fr', []],
    ['follow bbc.co.uk on insta', []],
    ['mein blog heisst schneckenpost.example.org', ['schneckenpost.example.org']],
    ['a site: lenamalt.com', []],
    ['lies mal schneckenpost.example.org/wiki/', []],
    ['my insta bio has a link to shein.com', []],
    ['un article sur insta journal.fr/article', []],
  ])('%s: an account: %j', (text, told) => expect(finds('handle', text)).toEqual(told));

  it.each([
    ['https://karte.example.org/p/9fk2aa', ['https://karte.example.org/p/9fk2aa']],
    ['https://partage.example.org/loc/zoe6,', ['https://partage.example.org/loc/zoe6']],
    ['https://ubicacion.example.org/t/8', ['https://ubicacion.example.org/t/8']],
    ['https://stream.example.org/live/9', []],
    ['https://photos.example.org/share/9ab', []],
    ['https://journal.example.org/article/12', []],
    ['www.example.org/recipes', []],
  ])('%s: where one is: %j', (text, told) => expect(finds('live-location', text)).toEqual(told));

  it('the name of a host may ask where one is', () =>
    expect(mayShowPlace('waarbenik.example.org/t/0h9p')).toBe(true));
});

describe('what is taken back, and what only sounds so', () => {
  it.each([
    // « hier » is yesterday, “hier” is here.
    ['live-location', 'ik sta hier bij de jumbo', ['bij de jumbo']],
    ['live-location', 'sitz hier bei der eisdiele am markt', ['bei der eisdiele am markt']],
    ['live-location', 'wir sind grad hier am bahnhof altona', ['am bahnhof altona']],
    ['live-location', 'hier bij de jumbo sta ik', ['bij de jumbo']],
    ['live-location', 'sta hier bushalte centrum', ['bushalte centrum']],
    ['live-location', 'hier avec ben au mcdo de la gare', []],
    ['live-location', 'hier on etait au parc de la tete', []],
    ['live-location', 'hier au mcdo de lens ya eu une bagarre', []],
    ['live-location', 'al lidl hanno i cornetti', []],
    ['meeting', '10 to 9 by the bike sheds and i will give u ur charger', ['10 to 9 by the bike sheds']],
    ['meeting', 'saturday 10, bike sheds, i always win', ['saturday 10, bike sheds']],
    ['meeting', '10, bike sheds always', []],
    ['meeting', 'donnerstag 5 uhr beim pavillon jeden monat', []],
    ['meeting', 'every saturday, we meet at the park at 3', []],
    ['meeting', 'on se retrouve au parc a 15h comme tous mes potes', ['retrouve au parc a 15h']],
    ['meeting', 'quedamos a las 5 en el parque como todos', ['a las 5 en el parque']],
    ['meeting', 'i will give u a sticker at 4', []],
    ['meeting', 'samedi 15h devant la gare, tous les copains viennent', ['samedi 15h devant la gare']],
    ['meeting', 'samedi 15h, comme tous les samedis', []],
    ['password', "l'ordi veut un mot de passe, cest tata.yoyo6", ['tata.yoyo6']],
    ['password', 'un bon mdp c genre azerty12', []],
    ['birth-date', 'cest une fausse date, la vraie cest le 5.12.2011', ['5.12.2011']],
    ['birth-date', 'jai mis une fausse date le 5.12.2011', []],
    ['birth-date', 'fausse date, en vrai je suis ne le 5.12.2011', ['5.12.2011']],
    ['birth-date', 'una falsa y no la verdadera, 1/1/1990', []],
    ['password', 'un mot de passe faible genre soleil12', []],
    ['meeting', 'on se voit tous les deux jours a 17h au skatepark', []],
  ] as const)('%s: %s: %j', (kind, text, told) => expect(finds(kind, text)).toEqual(told));

  it.each([
    ['live-location', 'auf der [bank unter der linde]', false],
    ['live-location', 'hier steht nur [parkhaus deck c] und es is dunkel', false],
    ['live-location', 'hier spelen ze, [plein voor de sint-bavo]', false],
    ['live-location', '[da sephora] mi hanno truccato', false],
    ['meeting', '[donnerstag 5 uhr beim pavillon] auf jeden fall', false],
  ] as const)('%s: %s: taken back: %s', (kind, text, takenBack) => {
    const { form, from, to } = marked(text);
    expect(isRefused(kind, form, from, to)).toBe(takenBack);
  });

  it('in a film nobody is there, and what is like in one is here', () => {
    expect(finds('live-location', 'in the film she is at the doorway of shoppers')).toEqual([]);
    const { form, from, to } = marked('like in a film im at [the doorway of shoppers]');
    expect(isElsewhere('live-location', form, from, to)).toBe(false);
  });

  it.each([
    ['mum says the charity can take it from 4000 0025 0000 3155', ['4000 0025 0000 3155']],
    ['the charity takes 4000 0025 0000 3155', []],
    ['buy poster board with 4000 0025 0000 3155', ['4000 0025 0000 3155']],
    ['it is on their poster: 4000 0025 0000 3155', []],
    ["nan c l'iban de l'asso FR7630006000011234567890189", []],
    ['they put the charity iban on the poster at my school: GB29NWBK60161331926819', []],
  ])('%s: %j', (text, told) => expect(finds('payment', text)).toEqual(told));

  it.each([
    ["call my dad if i don't answer: 07700 900123", ['07700 900123']],
    ["don't answer 07700 900123", []],
    ['je decroche pas: 06 39 98 12 34', ['06 39 98 12 34']],
    ['repondez pas: 06 39 98 12 34', []],
    ['save it under pizza: 07700 900123', ['07700 900123']],
    ['pizza: 07700 900123', []],
    ['vite avant que le chat bloque: 06 39 98 12 34', ['06 39 98 12 34']],
    ['bloque: 06 39 98 12 34', []],
  ])('%s: %j', (text, told) => expect(finds('phone', text)).toEqual(told));

  it('under whom a number is saved does not say whose it is', () => {
    const { form, from, to } = marked('saved under the dentist [07700 900123]');
    expect(isOthersNumber(form, from, to)).toBe(false);
  });

  it.each([
    ['mi numero es 900000137', ['900000137']],
    ['el num de la tienda es 900000137', []],
    ['my mum said to ring 08001111', []],
    ['llama al 900202010', []],
  ])('numbers abroad begin like a service’s: %s: %j', (text, told) =>
    expect(finds('phone', text)).toEqual(told),
  );

  it.each([
    ['mail maar naar maurits@example.org, dat ding krijg ik niet open', ['maurits@example.org']],
    ['niet openen! maurits@example.org', []],
    ['scam win@example.org', []],
    ['achtung betrugsmails von win@example.org', []],
    ['ojo timo: win@example.org', []],
  ])('%s: %j', (text, told) => expect(finds('email', text)).toEqual(told));

  it.each([
    ['timote@example.org', 'scambio con ', false],
    ['timo@example.org', 'ich bin timo: ', false],
  ])('%s (%s): nobody’s: %s', (mail, rest, nobodys) => {
    expect(isNobodysMail(mail, rest)).toBe(nobodys);
  });

  it.each([
    ['liceo 7', ['liceo 7']],
    ['la escuela', []],
    ['my high school', []],
  ])('%s: %j', (text, told) => expect(finds('school', text)).toEqual(told));

  it('a school with a number is not any', () => {
    const { form, from, to } = marked('escuela [47]');
    expect(isAnySchool(form, from, to)).toBe(false);
  });

  it.each([
    ['age', 'femi, 13, batley', 'zak, 13, barnsley', ['13']],
    ['age', '12 f chester', '12 m wrexham', ['12']],
    ['age', '13 is so young', 'zak, 13, barnsley', []],
    ['full-name', 'clara dumontet, ok, style', 'clara dumontet, 14 ans, lyon', []],
    ['age', 'nein bin 14', 'wer ist unter 14', ['14']],
  ] as const)('%s: %s (%s): %j', (kind, text, other, told) =>
    expect(finds(kind, text, [{ other }])).toEqual(told),
  );

  it('“don’t” is no gift', () => {
    const card = '4000 0025 0000 3155';
    expect(finds('payment', `${card}, its dads, don't scratch em`)).toEqual([card]);
    expect(finds('payment', `dad said don t lose it: ${card}`)).toEqual([card]);
    expect(finds('payment', `faites un don 'svp' ${card}`)).toEqual([]);
    expect(finds('payment', `les dons : ${card}`)).toEqual([]);
  });
});

describe('an answer to what is about something else', () => {
  it.each([
    ['meeting', 'demain 14h', 'quand tu peux tu me rends mon livre', []],
    [
      'meeting',
      'demain 14h devant le college',
      'quand tu peux tu me rends mon livre',
      ['demain 14h devant le college'],
    ],
    ['meeting', 'devant la fnac', 'on se rend ou demain ?', ['devant la fnac']],
    ['street-address', 'oui', 'la boum c au 3 rue hoche, tu vis pas loin ?', []],
    ['street-address', '12 rue du bac', 'donne ton adresse, je suis pas loin', ['12 rue du bac']],
  ] as const)('%s: %s (%s): %j', (kind, text, other, told) =>
    expect(finds(kind, text, [{ other }])).toEqual(told),
  );

  it('who is taken home is no thing that is given back', () =>
    expect(isAskedOfOthers('meeting', 'a 18h', 'tu me ramenes chez moi a quelle heure ?')).toBe(false));

  it('keys of computers are dealt out like those of payments', () => {
    const key = '11122233-aaaa-0000-bbbb-445566778899';
    expect(finds('payment', `pix ${key}`)).toEqual([key]);
    expect(finds('payment', `log ${key}`)).toEqual([]);
  });

  it('a plan with the school is no proposal', () => {
    expect(finds('meeting', 'oui', [{ other: "t'as piscine a 14h avec l'ecole?" }])).toEqual([]);
    expect(finds('meeting', 'oui', [{ other: 'piscine a 14h?' }])).toEqual(['oui']);
  });
});

describe('places in games and called like them', () => {
  it('one may live in Nether Wallop, and meets nobody in the nether', () => {
    expect(finds('meeting', 'meet in the nether tonight at 5')).toEqual([]);
    const { form, from, to } = marked('we live in [nether wallop]');
    expect(isElsewhere('town', form, from, to)).toBe(false);
  });

  it.each([
    ['as an example it would be 12 oak road', []],
    ['lea (a) example . fr, 12 oak road', ['12 oak road']],
  ])('%s: %j', (text, told) => expect(finds('street-address', text)).toEqual(told));
});

describe('what computers are told', () => {
  it.each([
    ['phone', 'mail from host box 203.0.113.7 said no', []],
    ['phone', 'ruf an: 39.98.12.34', ['39.98.12.34']],
    ['email', 'bin 12 jahre alt - meine mail ist lea@example.org', ['lea@example.org']],
    ['handle', 'on roblox my alt-account is xx_lena09', ['xx_lena09']],
    ['handle', 'press alt-f4 xx_lena09', []],
    ['email', 'rcpt to:<lea@example.org>', []],
    ['email', 'write to lea@example.org', ['lea@example.org']],
    ['handle', 'jouko@jouko-laptop:~$ ls', []],
    ['handle', 'insta jouko@jouko', ['jouko@jouko']],
  ] as const)('%s: %s: %j', (kind, text, told) => expect(finds(kind, text)).toEqual(told));

  it('a number is none of a server that is spoken of beside it', () => {
    const { form, from, to } = marked('entra al server, mi movil es [639.98.12.34]');
    expect(isOfComputers('phone', form, { from, to, around: form.slice(from, to) })).toBe(false);
  });

  it.each([
    ['password', '1024x768'],
    ['password', 'ppa:arand/ppa'],
    ['phone', '800*600 & 640*480'],
  ] as const)('no %s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));

  it('a word with figures behind it is no size of a screen', () =>
    expect(isFigured('password', 'foxtrot768', ['foxtrot768'], 'foxtrot768')).toBe(false));

  it('a host is nobody’s mail', () => {
    expect(finds('email', 'relay.example.be')).toEqual([]);
    expect(finds('email', 'relay.racer@example.org')).toEqual(['relay.racer@example.org']);
  });

  it('hertz are no years', () => {
    expect(finds('age', 'it is only 60 hz')).toEqual([]);
  });
});

describe('a list that is chosen from, and kisses', () => {
  it.each([
    ['street-address', '1.childish 2.naughty 3.moody 4.loud', []],
    ['street-address', 'we are at 3 mill lane 2nd door', ['3 mill lane']],
    ['full-name', 'love jenny xxx', []],
  ] as const)('%s: %s: %j', (kind, text, told) => expect(finds(kind, text, [{ other: 'ok' }])).toEqual(told));

  it('a last name is no kiss', () => {
    const { form, from, to } = marked('love [jenny cole]');
    expect(isUnsaid('full-name', form, [from, to], { question: 'ok' })).toBe(false);
  });

  it.each([
    [
      'full-name',
      'josephine anne widdowson',
      'what does ur mum call u when ur in trouble',
      ['josephine anne widdowson'],
    ],
    ['full-name', 'matilde cabral', 'o seu pai e fixe. chama-se como, o nome inteiro?', ['matilde cabral']],
    ['full-name', 'leo marchetti', 'whats ur brothers first and last name', []],
    ['full-name', 'leo marchetti', 'y tu te llamas como el actor ?', ['leo marchetti']],
    ['full-name', 'patrizia lombardi', 'come si chiama la tua maestra', []],
    ['age', '14', 'how old is everyone', ['14']],
    ['age', '14', 'how old is your brother', []],
  ] as const)('%s: %s (%s): %j', (kind, text, other, told) =>
    expect(finds(kind, text, [{ other }])).toEqual(told),
  );
});
