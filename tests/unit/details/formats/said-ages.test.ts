import { describe, expect, it } from 'vitest';
import { agesHiddenIn, agesIn, agesPresentedIn } from '#lib/details/formats/said/ages.ts';
import { birthYearsIn } from '#lib/details/formats/said/birth-years.ts';
import { birthdaysIn } from '#lib/details/formats/said/birthdays.ts';
import { birthdaysAnsweredIn } from '#lib/details/formats/said/birthdays-answered.ts';
import { birthdaysNearIn } from '#lib/details/formats/said/birthdays-near.ts';
import { agesCelebratedIn } from '#lib/details/formats/said/celebrated.ts';
import { gradesAttendedIn } from '#lib/details/formats/said/grades.ts';
import { agesToComeFirstIn, agesToComeIn } from '#lib/details/formats/said/turning.ts';
import { yearsLeftIn } from '#lib/details/formats/said/years-left.ts';
import type { Turn } from '#lib/details/types.ts';
import { reads } from './reads.ts';

/** What the other side has just said, if anything. */
const by = (asked?: string): Turn[] => (asked ? [{ from: 'other', text: asked }] : []);

describe('an age that is about to come, or has just', () => {
  it.each([
    ['i turn 13 on the 19th of october', ['13']],
    ['im turning fourteen next week', ['fourteen']],
    ["I'll be 12 in two months", ['12']],
    ['im nearly 15', ['15']],
    ['im only eleven btw', ['eleven']],
    ['17 in a month and so happy', ['17']],
    ['turning 16 soon', ['16']],
    ['jai eu 12 ans hier', ['12']],
    ['i have been alive for exactly twelve years', ['twelve']],
    ["j'aurai 13 ans en mars", ['13']],
    ["j'ai que douze ans", ['douze']],
    ['jfete mes 14 ans samedi', ['14']],
    ['bientôt 12 ans', ['12']],
    ['toujours onze ans', ['onze']],
    ['14 ans dans 2 semaines', ['14']],
    ['ich werde bald 12', ['12']],
    ['werd ich vierzehn, alle feiern', ['vierzehn']],
    ['cumplo 13 en abril', ['13']],
    ['ho appena compiuto 14 anni', ['14']],
    ['vou fazer 12 anos', ['12']],
    ['ik word volgende week tien', ['tien']],
    ['en marzo hago 14', ['14']],
    ['vou fazer 14 mes que vem', ['14']],
    ['word 13 in mei', ['13']],
    ['gister 14 geworden', ['14']],
    ['wurde letzte woche 12', ['12']],
    ['dodicenne qui', ['dodicenne']],
    ['13 añitos', ['13 anitos']],
    ['mio cugino è tredicenne', []],
    ['hago 14 flexiones', []],
    ['ik word 13 keer gebeld', []],
    ['when i turn 16 im leaving', []],
    ['if i turn 13 before you', []],
    ['i turn 10 pages a day', []],
    ["i'll be 10 min late", []],
    ["i'll be 15 minutes", []],
    ['im only 12 levels behind', []],
    ['im nearly 12th', []],
    ['im almost 10 percent done', []],
    ['12 in a row', []],
    ['10 in 3 games', []],
    ['10 tomorrow?', []],
    ['8 today', []],
    ['my brother turns 13 tomorrow', []],
    ['mon frère va avoir 13 ans', []],
    ["quand j'aurai 18 ans", []],
    ["j'ai bientôt 10 ans d'ancienneté sur ce serveur", []],
    ['j’ai presque 12 de moyenne', []],
    ['wenn ich 12 werde', []],
    ['ich werde 12 mal gerufen', []],
    ['cumplo 10 misiones', []],
    ['faccio 10 minuti', []],
    ['ik word 14e', []],
  ])('%s', (text, told) =>
    expect(reads((form) => [...agesToComeIn(form), ...agesToComeFirstIn(form)])(text)).toEqual(told),
  );
});

describe('a year of birth', () => {
  it.each([
    ['i was born in 2012', ['2012']],
    ['im a 2011 baby', ['2011']],
    ['jsuis née en 2013', ['2013']],
    ['chuis de 2010 moi', ['2010']],
    ['ich bin jahrgang 2011', ['2011']],
    ['nací en el 2012', ['2012']],
    ['sono un 2010', ['2010']],
    ['bouwjaar 2k10', ['2k10']],
    ['nasci em 2013', ['2013']],
    ['year of birth: 2011', ['2011']],
    ['his year of birth is 2011', []],
    ['wish i was born in 2005', []],
    ["si j'étais né en 2000", []],
    ['my phone was born in 2015', []],
    ['mon chien est né en 2016', []],
    ['i was born in 1900 lol', []],
    ['i was born in the 2010s', []],
    ['je suis en 2012 sur minecraft', []],
    ['je suis de 2010 à 2015 de moyenne', []],
    ['the film is from 2012', []],
    ['sono le 2010', []],
  ])('%s', (text, told) => expect(reads(birthYearsIn)(text)).toEqual(told));

  it.each([
    ['2010 pk', 'T 2 kel annee', ['2010']],
    ['in 2012 u?', 'what year were you born', ['2012']],
    ['2011', 'welcher jahrgang bist du', ['2011']],
    ['2010', 'what year did it come out', []],
    ['2010', 'de quelle année est ce film', []],
    ['2010', 'en quelle année il est sorti', []],
    ['2010 pk', undefined, []],
  ])('%s, where was asked %s', (text, asked, told) =>
    expect(reads(birthYearsIn)(text, by(asked))).toEqual(told),
  );
});

describe('a grade that one attends', () => {
  it.each([
    ['im starting year 7 in september', ['year 7']],
    ['starting year 9 tomorrow im scared', ['year 9']],
    ["we're in third year", ['third year']],
    ['im in eighth grade', ['eighth grade']],
    ["I've just finished y10", ['y10']],
    ['im in S3 up here', ['s3']],
    ['junior in hs, you?', ['junior']],
    ['im a 7th grader', ['7th grader']],
    ['third grader here', ['third grader']],
    ['freshman, u?', ['freshman']],
    ['jsuis deja en 4eme', ['4eme']],
    ['je suis en classe de cinquième', ['cinquieme']],
    ['chuis en tle', ['tle']],
    ['moi c term', ['term']],
    ['je fais ma troisième au collège', ['troisieme']],
    ['ma seconde je la fais à la maison', ['seconde']],
    ['je passe le brevet en juin', ['brevet']],
    ["j'ai mon brevet cette année", ['brevet']],
    ['geh in die 7b', ['7b']],
    ['bin in der 6. klasse', ['6. klasse']],
    ['estoy en segundo de la eso', ['segundo de la eso']],
    ['faccio terza media', ['terza media']],
    ['zit in groep 8', ['groep 8']],
    ['ando no 7 ano', ['7 ano']],
    ['in yr 8', ['yr 8']],
    ['3e klas vmbo', ['3e klas vmbo']],
    ['8º ano e tu', ['8o ano']],
    ['brugklasser hier', ['brugklasser']],
    ['mijn broer is brugklasser', []],
    ['groep 7 heeft gewonnen', []],
    ['my sister is starting year 7', []],
    ['when i was in year 7', []],
    ['when im in year 10 ill quit', []],
    ['not in year 9', []],
    ['im in s3 of the show', []],
    ["we're in third year of this war", []],
    ['im a junior developer', []],
    ['he is a senior in high school', []],
    ['je suis en 3e position', []],
    ['jsuis en 4e vitesse', []],
    ['je suis en premiere ligne', []],
    ['je fais ma troisieme partie', []],
    ['quand je passe le brevet', []],
    ["j'ai le bac depuis longtemps", []],
    ['je passe le brevet de natation', []],
    ['mon frère est en 3e', []],
    ['bin in der 90. minute', []],
    ['bin in der 3 reihe', []],
    ['faccio terza', []],
    ['zit in groep 12', []],
    ['mn broertje zit in groep 5', []],
    ['estou no 2 ano de namoro', []],
  ])('%s', (text, told) => expect(reads(gradesAttendedIn)(text)).toEqual(told));
});

describe('a birthday', () => {
  it.each([
    ['my birthday is on the 3rd of june', ['3rd of june']],
    ['my bday 9/9 dont forget', ['9/9']],
    ['i was born on halloween', ['halloween']],
    ['i turn 13 on the 19th of october', ['19th of october']],
    ['july 9 baby', ['july 9']],
    ['dob: 12/04/2011', ['12/04/2011']],
    ['anniv le 12 mai jveux un velo', ['12 mai']],
    ["mon anniv c'est le 3 mars", ['3 mars']],
    ['mon anniv c la toussaint', ['la toussaint']],
    ['jsuis né le 14/07', ['14/07']],
    ["j'aurai 12 ans le 1er aout", ['1er aout']],
    ['le 6 avril c mon anniv', ['6 avril']],
    ["j'ai vu le jour à la chandeleur", ['la chandeleur']],
    ['ich habe am 14. märz geburtstag', ['14. marz']],
    ['bin heiligabend geboren', ['heiligabend']],
    ['mi cumple es el 4 de mayo', ['4 de mayo']],
    ['sono nata il 5 giugno', ['5 giugno']],
    ['ik ben op 5 december jarig', ['5 december']],
    ['meu aniversário é dia 7 de maio', ['7 de maio']],
    ['faço anos no natal', ['natal']],
    ['vine al mundo el día de reyes', ['dia de reyes']],
    ['born on new years eve lol', ['new years eve']],
    ['on the 5th of may i turn 13', ['5th of may']],
    ['le 5 mai j’aurai 13 ans', ['5 mai']],
    ['cumplo el veintitrés de mayo', ['veintitres de mayo']],
    ['ik ben jarig op vijf mei', ['vijf mei']],
    ['hab am zweiundzwanzigsten dezember geburtstag', ['zweiundzwanzigsten dezember']],
    ['am 3. mai hab ich geburtstag', ['3. mai']],
    ['nato il 5 marzo 2011', ['5 marzo']],
    ['aniversario em 30 de outubro', ['30 de outubro']],
    ['soy sagitario, 3 de diciembre', ['3 de diciembre']],
    ['ben met kerst geboren', ['kerst']],
    ['an halloween geboren, deswegen hexe', ['halloween']],
    ['met sinterklaas jarig', ['sinterklaas']],
    ['soy de diciembre, del 12 concretamente', ['12']],
    ['december baby, the 12th', ['12th']],
    ['aquario, 28 de janeiro', ['28 de janeiro']],
    ['may the fourth be with you', []],
    ['kam am 19ten januar 2011 auf die welt', ['19ten januar']],
    ['faço aniversário no dia das crianças', ['dia das criancas']],
    ['op 3 mei is mijn broer jarig', []],
    ['niver dia 12/6 da ana', []],
    ['leo, 3 de diciembre es el examen', []],
    ['faço 3/4 exercicios', []],
    ["on the 5th of may i'll be 10 minutes late", []],
    ['my birthday is in may', []],
    ['my cats birthday is 10 may', []],
    ["my sister's bday is on the 3rd of june", []],
    ['when is your birthday, mine is after christmas', []],
    ['if my birthday was on 3 june', []],
    ['the film born on the fourth of july', []],
    ['i was born to win 3 may', []],
    ['my birthday is 1/1/1950 on that site', []],
    ['my bday party is on the 4th of may', []],
    ['mon anniv c pendant noël', []],
    ['mon anniv c la semaine de noël', []],
    ["l'anniv de ma mère c'est le 3 mars", []],
    ['c le 3 mars son anniv', []],
    ['le 6 avril c mon anniv de frère', []],
    ['le concert est le 6 avril', []],
    ['may 4 baby shower', []],
    ['ich habe am 14. märz training', []],
    ["i'll be there on the 3rd of may", []],
    ['cumplo 3/4 misiones', []],
    ['il a eu 12 ans le 3 mai', []],
    ['meine mama hat am 14. märz geburtstag', []],
    ['mi cumple es pronto', []],
  ])('%s', (text, told) => {
    const found = reads(birthdaysIn)(text).map((one) => one.replace(/^(?:the|le|el|il) /, ''));
    expect(found).toEqual(told);
  });

  it.each([
    ['heiligabend leider', 'wann hast du geburtstag?', ['heiligabend']],
    ['halloween lol', 'when is your birthday', ['halloween']],
    ['3 mai et toi', 'c quand ton anniv ?', ['3 mai']],
    ["bah c'est mon anniv", 'tu fais quoi le 9 mai ?', ["c'est mon anniv"]],
    ['omg thats my bday', 'the new map is out on june 4', ['thats my bday']],
    ['meiner ist am 6.6', 'mein geburtstag ist am 3.5', ['6.6']],
    ['il mio è il 6 giugno', 'compio gli anni il 3', ['6 giugno']],
    ['20 de março', 'qual teu signo?', ['20 de marco']],
    ['5 de maio, e o teu?', undefined, ['5 de maio']],
    ['nog 3 dagen!!', 'duurt het nog lang tot je jarig bent?', ['nog 3 dagen']],
    ['fische, 12 märz', 'sternzeichen?', ['12 marz']],
    ['de 2e van augustus', 'wanneer word je 13?', ['2e van augustus']],
    ['en navidad jaja el mismo dia', 'cuándo cumples 13', ['navidad']],
    ['el mio es el 6 de junio', 'mi examen es el 3', []],
    ['5 de maio', undefined, []],
    ['thats my bday month', 'the new map is out on june 4', []],
    ['c mon anniv demain', 'tu fais quoi le 9 mai ?', []],
    ['its my bday', 'whats up', []],
    ['halloween', 'fav day of the year?', []],
    ['3 mai', 'le controle est quand ?', []],
    ['5 mei', 'wanneer is hij jarig?', []],
    ['il 5 maggio', 'quando fa gli anni lui?', []],
    ['übermorgen hihi', 'wann ist dein großer tag', ['ubermorgen']],
  ])('answered: %s, to %s', (text, asked, told) =>
    expect(reads(birthdaysAnsweredIn)(text, by(asked))).toEqual(told),
  );

  it.each([
    ['und zwar am 21.', 'und dein geburtstag?', 'im april', ['21.']],
    ['il 25', 'il tuo comple quando è?', 'a maggio', ['25']],
    ['the 21st', 'whens ur bday', 'april', ['21st']],
    ['21', 'how many skins do u have', 'since april', []],
    ['il 25', 'quando compie gli anni tua sorella?', 'a maggio', []],
  ] as const)('the day behind its month: %s, to %s and %s', (text, asked, month, told) =>
    expect(reads(birthdaysAnsweredIn)(text, [...by(asked), { from: 'me', text: month }])).toEqual(told),
  );

  it.each([
    ['my birthday is tomorrow', ['tomorrow']],
    ['mon anniv c demain', ['demain']],
    ['hoy es mi cumple!!', ['hoy']],
    ['domani è il mio compleanno', ['domani']],
    ['hab heute geburtstag', ['heute']],
    ['morgen ben ik jarig', ['morgen']],
    ['amanha é meu niver', ['amanha']],
    ['morgen ist meine party', []],
    ['hoy es mi cumple de mentira', []],
    ['mama is morgen jarig', []],
    ['übermorgen hab ich burzeltag', ['ubermorgen']],
    ['dopodomani è il mio compleannooo', ['dopodomani']],
    ['my bday is in 3 days', ['in 3 days']],
    ['mn verjaardag is zaterdag', ['zaterdag']],
    ['werd nächsten samstag 14, party', ['nachsten samstag']],
    ['morgen word ik eindelijk 12', ['morgen']],
    ['mañana cumplo 13', ['manana']],
    ['domani compio 13 anni finalmente', ['domani']],
    ['amanhã faço 13', ['amanha']],
    ['i turn 13 tomorrow', ['tomorrow']],
    ['jaurai 13 ans demain', ['demain']],
    ['morgen word ik 12 keer gebeld', []],
    ['amanhã faço 10 exercicios', []],
    ['mañana hago 20 flexiones', []],
    ['meine schwester wird morgen 14', []],
    ["mom's birthday is tomorrow", []],
    ['if my birthday is tomorrow', []],
    ['mon anniv c bientot', []],
  ])('near: %s', (text, told) => expect(reads(birthdaysNearIn)(text)).toEqual(told));
});

describe('how one presents oneself, the letter first', () => {
  it.each([
    ['f13 bored dm me', ['f13']],
    ['hey m14 here', ['m14']],
    ['14 jij', ['14']],
    ['f12 opens the console', []],
    ['m16 is my fav gun', []],
    ['press f13', []],
  ])('%s', (text, told) => expect(reads(agesPresentedIn)(text)).toEqual(told));
});

describe('an age by what was celebrated', () => {
  it.each([
    ['el finde celebre mis 12 en el burger', ['12']],
    ["vorig weekend vierde ik m'n 12e in de hal", ['12']],
    ['hab meinen 13. gefeiert', []],
    ['gestern meinen 13. geburtstag gefeiert', ['13']],
    ['had my 12th at the bowling place', ['12']],
    ['festejei os meus 12 no bowling', ['12']],
    ['celebre mis 12 victorias', []],
    ['had my 12th coffee', []],
  ])('%s', (text, told) => expect(reads(agesCelebratedIn)(text)).toEqual(told));
});

describe('an age by its distance from another', () => {
  it.each([
    ['bist du schon 16?', 'ne noch zwei jahre', ['zwei']],
    ['tienes ya 16?', 'que va, me faltan 2', ['2']],
    ['hai già 16 anni?', 'magari, me ne mancano 2', ['2']],
    ['u 16 yet?', 'nah 2 more years', ['2']],
    ['puoi entrare? è dai 16', 'no mi manca un anno e qualcosa', ['un anno']],
    ['eu 15', 'eu menos 2', ['2']],
    ['im 15', '2 years younger than u then', ['2']],
    ['hast du schon 16 level?', 'noch 2', []],
    ['wie lange noch?', 'noch 2 jahre', []],
  ])('%s – %s', (asked, text, told) =>
    expect([...new Set(reads(yearsLeftIn)(text, by(asked)))]).toEqual(told),
  );
});

describe('an age that is nearly reached, or has just been', () => {
  it.each([
    ["j'ai meme pas encore 14, c en avril", ['14']],
    ['bin noch keine 14, erst im märz', ['14']],
    ['acabo de estrenar los 13 hace unos dias', ['13']],
    ['ich hab erst vor paar tagen die 13 vollgemacht', ['13']],
    ['im the youngest by far at 12', ['12']],
    ['the youngest ever champion at 12 lol', []],
    ['noch keine 14 likes', []],
  ])('%s', (text, told) => expect([...new Set(reads(agesToComeIn)(text))]).toEqual(told));
  it.each([
    ['almost 15 and still sharing a room', ['15']],
    ['con 13 y sin movil', ['13']],
    ['almost 15 and raining', []],
  ])('%s', (text, told) => expect(reads(agesToComeFirstIn)(text)).toEqual(told));
  it.each([
    ['a mis 13 añitos y nada', ['13']],
    ['ich als 13-jährige darf nix', ['13-jahrige']],
    ['als 13 jähriger darf man nix', []],
  ])('%s', (text, told) => expect(reads(agesIn)(text)).toEqual(told));
  it.each([
    ['bn 1 4 j', ['1 4']],
    ['tnh 1_3 anos', ['1_3']],
    ['ho 1 4 euro', []],
  ])('%s', (text, told) => expect(reads(agesHiddenIn)(text)).toEqual(told));
  it.each([
    ['in 8b we have maths tomorrow', ['8b']],
    ['en 2o b tenemos mañana mate', ['2o b']],
    ['el año q viene paso a 3o y ya veremos', ['3o']],
    ['first day of year 8 today', ['year 8']],
    ['war heute mein erster tag in der 7.', ['7.']],
    ['oggi primo giorno di seconda media', ['seconda media']],
    ['my sisters first day of year 8, shes my little sister', []],
    ['in 4d movies we sit in the front', []],
    ['2b heeft verloren van 3a', []],
    ['la 2b ha perso contro la 3a', []],
  ])('%s', (text, told) => expect(reads(gradesAttendedIn)(text)).toEqual(told));
});

describe('a year of birth, told of one’s mother', () => {
  it.each([
    ['meine mama hat mich 2012 gekriegt', ['2012']],
    ['mia madre mi ha avuto nel 2012', ['2012']],
    ['mn moeder kreeg me in 2012', ['2012']],
    ['my mum had my brother in 2012', []],
  ])('%s', (text, told) => expect(reads(birthYearsIn)(text)).toEqual(told));
});
