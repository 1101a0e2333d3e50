import { describe, expect, it } from 'vitest';
import { mayPropose } from '#lib/details/settled/assent.ts';
import { isOfComputers } from '#lib/details/vetoes/accounts/computers.ts';
import { mayBeOwnPage, mayShowPlace } from '#lib/details/vetoes/accounts/web.ts';
import { isNoAge } from '#lib/details/vetoes/ages/no-age.ts';
import { isFigured } from '#lib/details/vetoes/numbers/figures.ts';
import { isFreeOfCharge, isNobodysMail } from '#lib/details/vetoes/numbers/public-numbers.ts';
import { isShown } from '#lib/details/vetoes/numbers/shown.ts';
import { isElsewhere } from '#lib/details/vetoes/places/elsewhere.ts';
import { isAnySchool } from '#lib/details/vetoes/places/no-school.ts';
import { isSpokenTo } from '#lib/details/vetoes/rooms.ts';
import { isUnsaid } from '#lib/details/vetoes/unsaid.ts';
import { isAskedOfOthers } from '#lib/details/vetoes/whose/asked-of-others.ts';
import { isOthersNumber } from '#lib/details/vetoes/whose/of-others.ts';
import { isRefused } from '#lib/details/vetoes/whose/refused.ts';
import { isEchoed } from '#lib/details/vetoes/whose/repeated.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

describe('an age and what looks like one', () => {
  it.each([
    // How one speaks of it.
    ["j'ai [14] depuis mars", '', false],
    ["j'ai [14] alors", '', false],
    ['tengo [14] entonces no puedo', '', false],
    ["j'ai a peine [16] balais", '', false],
    ["j'ai [15] suis au lycee", '', false],
    ['tengo [14] somos de jaen', '', false],
    ["j'ai [12] dans 2 mois", '', false],
    ["j'ai [12] dans mon deck", '', true],
    ["j'ai [14] moins 2 donc 12", '', true],
    ["j'ai [14] chats", '', true],
    ['tengo [14] mensajes', '', true],
    // Where from, or what for.
    ['sixtine [15] ans de biarritz', '', false],
    ['moi lea [14 ans] de lyon', '', false],
    ['[12] ans de piano', '', true],
    ['[12] ans de danse', '', true],
    ["j'ai [14] ans de lyon", '', false],
    ["j'ai [10] ans de lens dans le sang", '', true],
    // Classes that are counted far, and places in a row.
    ['en [9e] annee', '', false],
    ['en [11e] harmos', '', false],
    ['[14e]', 'ton age', false],
    ['arrive [11e] au cross', '', true],
    ['[11e]', "t'as fini combien au cross avec les 13 ans ?", true],
    ['im [8th] in the summer reading contest', '', true],
    ['going into [10th] in the fall', '', false],
    ['im [10th] in the queue', '', true],
    // One of those in a year, and all of them.
    ['they put us [year 6]s at the front', '', false],
    ['only [year 9]s like me', '', false],
    ['the [year 9]s are so loud', '', true],
    ['us vs [year 11]s tomorrow', '', true],
    ['we won [13]-2', '', true],
    ['we got [12] points today', '', true],
    ["demain, a [15] j'ai encore cours", '', true],
    ['[12] and still counting lol', '', true],
    ["j'ai [14] avis", '', true],
    ['[12] ans de rugby', '', true],
    ['we are [5] ft tall', '', true],
    // What is left until then says how old one is now.
    ['not allowed until im [12] which is two more years', '', false],
    ['mofa erst wenn ich [15] bin also noch genau ein jahr', '', false],
    ['depuis mes [15] donc depuis lundi', '', false],
    ['ik mag pas als ik [16] ben, dus nog twee jaar', '', false],
    ['noch vier jahre bis ich [18] bin', '', false],
    ['no boys till im [16] and i got 2 more months', '', false],
    ["j'ai [douze ans] et deux semaines", '', false],
    ['tengo [14] justos', '', false],
    ["j'ai [14] et deux chats", '', false],
    ['class of [2029] do the maths', '', false],
    ['bought in [2021] new', '', true],
    ['wenn ich [16] bin geh ich in die usa fur ein jahr', '', true],
    ['when im [18] im so moving out for a year', '', true],
    ["j'ai [14] mois d'abo", '', true],
    ['[13]/40 in maths', '', true],
    ['no phone until im [16]', '', true],
    ['mofa erst wenn ich [16] bin', '', true],
    // Parts of a year, and years of birth.
    ['im [thirteen] n 3/4', '', false],
    ['[94]', "t'es de quelle annee toi", false],
    ['je suis de [91] et toi', '', false],
    ['my nan is [94]', '', true],
    ["j'ai [treize ans] revolus", '', false],
    ['[10º], letras', 'ano?', false],
    ['fiquei em [15o] na corrida', '', true],
    ['[14]', 'how many candles this year', false],
    ['[14]', 'how many kids', true],
  ])('%s (%s): none of one’s own: %s', (text, question, none) => {
    const { form, from, to } = marked(text);
    expect(isNoAge(form, from, to, question === '' ? [] : [question], question === '')).toBe(none);
  });

  it.each([
    ['7mo', false],
    ['7p', false],
    ['64 mo', true],
    ['1080p', true],
    ['20kg', true],
  ])('%s is measured: %s', (detail, measured) => {
    expect(isFigured('age', detail, [detail])).toBe(measured);
  });
});

describe('a key and figures that are none', () => {
  it.each([
    ['0 8 5', "it's 7 4 1 0 8 5 then reset", '0', false],
    ['94', 'on entre avec parrain-bagneux-94', 'parrain-bagneux-94', false],
    ['94', 'page 94', '94', true],
    ['94', 'lvl:94 enfin', 'lvl:94', true],
    ['4', 'chapter 4 again', '4', true],
  ])('%s in “%s”: none: %s', (detail, own, unbroken, none) => {
    expect(isFigured('password', detail, [own], unbroken)).toBe(none);
  });
});

describe('who is spoken to, and a name that was asked for', () => {
  it.each([
    ['kieran_m04, underscore in the middle', 'whats ur psn', false],
    ['teichfrosch2014, mit grossem f', 'roblox name?', false],
    ['noor_v12, zonder punt', 'hoe heet je daar', false],
    ['kieran_m04, on psn', 'whats ur psn', false],
    ['marco99, gg', 'epic', true],
    ['dani_07, lol', 'which names?', false],
    ['topaze-9, personne joue avec moi', "wii u mdr t'as un nom la dessus ?", false],
    ['torre_7, 400 ahah', 'o teu user de chess?', false],
    ['kevin14, kommst du morgen', 'schonen tag noch', true],
    ['mika12, non', "t'as insta?", true],
    ['zack11, im not giving you my snap', 'whats ur snap', true],
    ['kevin14, tu viens ce soir', 'jsuis la', true],
    ['user36, yes', 'which user did that', true],
  ])('%s (%s): spoken to: %s', (form, question, spokenTo) => {
    expect(isSpokenTo('handle', form, form.indexOf(','), [question])).toBe(spokenTo);
  });

  it('who has no name is no town', () => {
    expect(isSpokenTo('town', 'user4, yes i am', 5, ['where are you from'])).toBe(true);
    expect(isSpokenTo('town', 'lyon69, et toi', 6, ['tu viens d ou'])).toBe(false);
  });

  it('who is spoken to is no password', () => {
    expect(isSpokenTo('password', 'emma12, stop asking', 6, ['give me your pw'])).toBe(true);
    expect(isSpokenTo('password', 'sunny2012, no caps', 9, ['whats ur password'])).toBe(false);
  });

  it('a word said to somebody is no name either, whatever was asked', () => {
    expect(isSpokenTo('handle', 'user36: pastebin', 16, ['add it to your account'])).toBe(true);
  });
});

describe('addresses', () => {
  it.each([
    ['gitlab.com/volpe.binaria', 'gitlab.com/volpe.binaria, ho undici progetti', true],
    ['grisou-mineur.bandcamp.com', 'bandcamp : grisou-mineur.bandcamp.com', true],
    ['choco.bn.fr', 'choco.bn.fr sur insta', true],
    ['choco.bn.fr', 'va voir choco.bn.fr', false],
    ['bbc.co.uk', 'follow bbc.co.uk on insta', false],
    ['schneckenpost.example.org', 'mein blog heisst schneckenpost.example.org', true],
    ['lenamalt.com', 'a site: lenamalt.com', false],
    ['schneckenpost.example.org', 'lies mal schneckenpost.example.org/wiki/', false],
    ['shein.com', 'my insta bio has a link to shein.com', false],
    ['journal.fr/article', 'un article sur insta journal.fr/article', false],
  ])('%s in “%s” may be one’s own page: %s', (around, form, own) => {
    expect(mayBeOwnPage(around, form)).toBe(own);
  });

  it.each([
    ['https://karte.example.org/p/9fk2aa', true],
    ['waarbenik.example.org/t/0h9p', true],
    ['https://partage.example.org/loc/zoe6,', true],
    ['https://ubicacion.example.org/t/8', true],
    ['https://stream.example.org/live/9', false],
    ['https://photos.example.org/share/9ab', false],
    ['https://journal.example.org/article/12', false],
    ['www.example.org/recipes', false],
  ])('%s may show where one is: %s', (around, shows) => {
    expect(mayShowPlace(around)).toBe(shows);
  });
});

describe('what is taken back, and what only sounds so', () => {
  it.each([
    // « hier » is yesterday, “hier” is here.
    ['live-location', 'ik sta hier [bij de jumbo]', false],
    ['live-location', 'sitz hier [bei der eisdiele am markt]', false],
    ['live-location', 'wir sind grad hier [am bahnhof altona]', false],
    ['live-location', '[hier bij de jumbo] sta ik', false],
    ['live-location', 'auf der [bank unter der linde]', false],
    ['live-location', 'hier steht nur [parkhaus deck c] und es is dunkel', false],
    ['live-location', 'hier spelen ze, [plein voor de sint-bavo]', false],
    ['live-location', 'sta hier [bushalte centrum]', false],
    ['live-location', 'hier avec ben [au mcdo de la gare]', true],
    ['live-location', 'hier on etait [au parc de la tete]', true],
    ['live-location', 'hier [au mcdo de lens] ya eu une bagarre', true],
    ['live-location', '[da sephora] mi hanno truccato', false],
    ['live-location', '[al lidl] hanno i cornetti', true],
    ['meeting', '[10 to 9 by the bike sheds] and i will give u ur charger', false],
    ['meeting', '[saturday 10, bike sheds], i always win', false],
    ['meeting', '[10, bike sheds] always', true],
    ['meeting', '[donnerstag 5 uhr beim pavillon] auf jeden fall', false],
    ['meeting', '[donnerstag 5 uhr beim pavillon] jeden monat', true],
    ['meeting', 'every saturday, we meet [at the park at 3]', true],
    ['meeting', 'on se retrouve [au parc a 15h] comme tous mes potes', false],
    ['meeting', 'quedamos [a las 5 en el parque] como todos', false],
    ['meeting', 'i will give u a sticker [at 4]', true],
    ['meeting', '[samedi 15h devant la gare], tous les copains viennent', false],
    ['meeting', '[samedi 15h], comme tous les samedis', true],
    ['password', "l'ordi veut un mot de passe, cest [tata.yoyo6]", false],
    ['password', 'un bon mdp c genre [azerty12]', true],
    ['birth-date', 'cest une fausse date, la vraie cest le [5.12.2011]', false],
    ['birth-date', 'jai mis une fausse date le [5.12.2011]', true],
    ['birth-date', 'fausse date, en vrai je suis ne le [5.12.2011]', false],
    ['birth-date', 'una falsa y no la verdadera, [1/1/1990]', true],
    ['password', 'un mot de passe faible genre [soleil12]', true],
    ['meeting', 'on se voit tous les deux jours [a 17h au skatepark]', true],
  ] as const)('%s: %s: taken back: %s', (kind, text, takenBack) => {
    const { form, from, to } = marked(text);
    expect(isRefused(kind, form, from, to)).toBe(takenBack);
  });

  it.each([
    ['like in a film im at [the doorway of shoppers]', false],
    ['in the film she is at [the doorway of shoppers]', true],
  ])('%s: elsewhere: %s', (text, elsewhere) => {
    const { form, from, to } = marked(text);
    expect(isElsewhere('live-location', form, from, to)).toBe(elsewhere);
  });

  it.each([
    ['mum says the charity can take it from 4000 0025 0000 3155', false],
    ['the charity takes 4000 0025 0000 3155', true],
    ['buy poster board with 4000 0025 0000 3155', false],
    ['it is on their poster: 4000 0025 0000 3155', true],
    ["nan c l'iban de l'asso FR7630006000011234567890189", true],
    ['they put the charity iban on the poster at my school: GB29NWBK60161331926819', true],
  ])('%s: put up for everybody: %s', (form, shown) => {
    expect(isShown(form)).toBe(shown);
  });

  it.each([
    ["call my dad if i don't answer: [07700 900123]", false],
    ["don't answer [07700 900123]", true],
    ['je decroche pas: [06 39 98 12 34]', false],
    ['repondez pas: [06 39 98 12 34]', true],
    ['save it under pizza: [07700 900123]', false],
    ['pizza: [07700 900123]', true],
    ['saved under the dentist [07700 900123]', false],
    ['vite avant que le chat bloque: [06 39 98 12 34]', false],
    ['bloque: [06 39 98 12 34]', true],
  ])('%s: somebody else’s: %s', (text, others) => {
    const { form, from, to } = marked(text);
    expect(isOthersNumber(form, from, to)).toBe(others);
  });

  it('numbers abroad begin like a service’s', () => {
    expect(isFreeOfCharge('900000137', 'mi numero es ')).toBe(false);
    expect(isFreeOfCharge('900000137', 'el num de la tienda es ')).toBe(true);
    expect(isFreeOfCharge('08001111', 'my mum said to ring ')).toBe(true);
    expect(isFreeOfCharge('900202010', 'llama al ')).toBe(true);
  });

  it.each([
    ['maurits@example.org', 'mail maar naar  , dat ding krijg ik niet open', false],
    ['maurits@example.org', 'niet openen! ', true],
    ['timote@example.org', 'scambio con ', false],
    ['win@example.org', 'scam ', true],
    ['win@example.org', 'achtung betrugsmails von ', true],
    ['timo@example.org', 'ich bin timo: ', false],
    ['win@example.org', 'ojo timo: ', true],
  ])('%s (%s): nobody’s: %s', (mail, rest, nobodys) => {
    expect(isNobodysMail(mail, rest)).toBe(nobodys);
  });

  it.each([
    ['escuela [47]', false],
    ['[liceo] 7', false],
    ['[la escuela]', true],
    ['[my high school]', true],
  ])('%s: any school: %s', (text, any) => {
    const { form, from, to } = marked(text);
    expect(isAnySchool(form, from, to)).toBe(any);
  });

  it.each([
    ['femi, [13], batley', 'zak, 13, barnsley', false],
    ['[12] f chester', '12 m wrexham', false],
    ['[13] is so young', 'zak, 13, barnsley', true],
    ['[clara dumontet], ok, style', 'clara dumontet, 14 ans, lyon', true],
    ['nein bin [14]', 'wer ist unter 14', false],
  ])('%s (%s): an echo: %s', (text, heard, echoed) => {
    const { form, from, to } = marked(text);
    expect(isEchoed(form, from, to, [heard])).toBe(echoed);
  });

  it('“don’t” is no gift', () => {
    expect(isShown("4000 0025 0000 3155, its dads, don't scratch em")).toBe(false);
    expect(isShown('dad said don t lose it: 4000 0025 0000 3155')).toBe(false);
    expect(isShown("faites un don 'svp' 4000 0025 0000 3155")).toBe(true);
    expect(isShown('les dons : 4000 0025 0000 3155')).toBe(true);
  });
});

describe('an answer to what is about something else', () => {
  it.each([
    ['meeting', 'demain 14h', 'quand tu peux tu me rends mon livre', true],
    ['meeting', 'demain 14h devant le college', 'quand tu peux tu me rends mon livre', false],
    ['meeting', 'devant la fnac', 'on se rend ou demain ?', false],
    ['meeting', 'a 18h', 'tu me ramenes chez moi a quelle heure ?', false],
    ['street-address', 'oui', 'la boum c au 3 rue hoche, tu vis pas loin ?', true],
    ['street-address', '12 rue du bac', 'donne ton adresse, je suis pas loin', false],
  ] as const)('%s: %s (%s): about something else: %s', (kind, form, question, others) => {
    expect(isAskedOfOthers(kind, form, question)).toBe(others);
  });

  it('keys of computers are dealt out like those of payments', () => {
    const at = { from: 4, to: 40, around: '11122233-aaaa-0000-bbbb-445566778899' };
    expect(isOfComputers('payment', `pix ${at.around}`, at)).toBe(false);
    expect(isOfComputers('payment', `log ${at.around}`, at)).toBe(true);
  });

  it('a plan with the school is no proposal', () => {
    expect(mayPropose("t'as piscine a 14h avec l'ecole?")).toBe(false);
    expect(mayPropose('piscine a 14h?')).toBe(true);
  });
});

describe('places in games and called like them', () => {
  it.each([
    ['town', 'we live in [nether wallop]', false],
    ['meeting', 'meet [in the nether tonight at 5]', true],
  ] as const)('%s: %s: elsewhere: %s', (kind, text, elsewhere) => {
    const { form, from, to } = marked(text);
    expect(isElsewhere(kind, form, from, to)).toBe(elsewhere);
  });

  it.each([
    ['as an example it would be [12 oak road]', true],
    ['lea (a) example . fr, [12 oak road]', false],
  ])('%s: an example: %s', (text, example) => {
    const { form, from, to } = marked(text);
    expect(isElsewhere('street-address', form, from, to)).toBe(example);
  });
});

describe('what computers are told', () => {
  it.each([
    ['phone', 'mail from host box [203.0.113.7] said no', true],
    ['phone', 'ruf an: [39.98.12.34]', false],
    ['phone', 'entra al server, mi movil es [639.98.12.34]', false],
    ['email', 'bin 12 jahre alt - meine mail ist [lea@example.org]', false],
    ['handle', 'on roblox my alt-account is [xx_lena09]', false],
    ['handle', 'press alt-f4 [xx_lena09]', true],
    ['email', 'rcpt to:<[lea@example.org]>', true],
    ['email', 'write to [lea@example.org]', false],
    ['handle', '[jouko@jouko]-laptop:~$ ls', true],
    ['handle', 'insta [jouko@jouko]', false],
  ] as const)('%s: %s: of computers: %s', (kind, text, ofComputers) => {
    const { form, from, to } = marked(text);
    expect(isOfComputers(kind, form, { from, to, around: form.slice(from, to) })).toBe(ofComputers);
  });

  it.each([
    ['password', '1024x768', true],
    ['password', 'ppa:arand/ppa', true],
    ['password', 'foxtrot768', false],
    ['phone', '800*600 & 640*480', true],
  ] as const)('%s: %s is none: %s', (kind, detail, none) => {
    expect(isFigured(kind, detail, [detail], detail)).toBe(none);
  });

  it('a host is nobody’s mail', () => {
    expect(isNobodysMail('relay.example.be', '')).toBe(true);
    expect(isNobodysMail('relay.racer@example.org', '')).toBe(false);
  });

  it('hertz are no years', () => {
    expect(isNoAge('it is only 60 hz', 11, 13, [], true)).toBe(true);
  });

  it('who has no name is spoken to, disguised or not', () => {
    expect(finds('town', 'user4, yes i am', [{ other: 'where are you from' }])).toHaveLength(0);
  });
});

describe('a list that is chosen from, and kisses', () => {
  it.each([
    ['street-address', '1.childish 2.naughty [3.moody] 4.loud', true],
    ['street-address', 'we are at [3 mill lane] 2nd door', false],
    ['full-name', 'love [jenny xxx]', true],
    ['full-name', 'love [jenny cole]', false],
  ] as const)('%s: %s: nothing but words: %s', (kind, text, unsaid) => {
    const { form, from, to } = marked(text);
    expect(isUnsaid(kind, form, [from, to], { question: 'ok' })).toBe(unsaid);
  });

  it.each([
    ['full-name', 'josephine anne widdowson', 'what does ur mum call u when ur in trouble', false],
    ['full-name', 'matilde cabral', 'o seu pai e fixe. chama-se como, o nome inteiro?', false],
    ['full-name', 'leo marchetti', 'whats ur brothers first and last name', true],
    ['full-name', 'leo marchetti', 'y tu te llamas como el actor ?', false],
    ['full-name', 'patrizia lombardi', 'come si chiama la tua maestra', true],
    ['age', '14', 'how old is everyone', false],
    ['age', '14', 'how old is your brother', true],
  ] as const)('%s: %s (%s): somebody else’s: %s', (kind, form, question, others) => {
    expect(isAskedOfOthers(kind, form, question)).toBe(others);
  });
});
