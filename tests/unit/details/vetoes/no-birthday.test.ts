/** Months, anniversaries and days of other things, which are nobody’s birthday. */
import { describe, expect, it } from 'vitest';
import { isNoBirthday } from '#lib/details/vetoes/ages/no-birthday.ts';
import { type Before, finds } from '../finds.ts';
import { marked } from '../marked.ts';

describe('a day that is no birthday', () => {
  it.each([
    '2 celebrate my bday, y else?',
    'notre anniv de rencontre c le 14 fevrier',
    'anniversaire de mariage de mes parents le 6 juillet',
    'cumplimos 3 meses el 7 de abril mi novio y yo',
    'fazemos 3 meses dia 7 de abril eu e meu namorado',
    'nuestro mesiversario el 7 de abril',
    'mon grand pere est mort le 3 mars 2021',
    'jai eu mon chien le 5 mai 2022',
    "on s'est mis ensemble le 12 janvier",
    'je rentre le 23 aout',
    'mon operation c le 9 juin',
    'ma soeur est nee le 12 avril',
    "c'est l'anniv de ma best le 4",
    "le 21 c'est l'anniv de mon pere",
    'anniv de mamie le 17 novembre',
    "mon anniv c'est bientot",
    'mon anniv tombe en ete',
    "mon anniv est en debut d'annee, janvier",
    'elle a fait sa boum le 12 mai',
    'jai arrêté de fumer le 1er janvier',
    "mon bapteme c'etait le 15 juin 2014",
    'ma communion est le 20 mai',
    'jai eu mon brevet le 10 juillet 2025',
    'cest le 3 juin aujourdhui',
    "pourquoi t'es né le 29 fevrier toi",
    'tu fêtes ça le 9 juin?',
    "ton anniv c'est le 14 ou le 15 deja",
    'le 6 juin 44 debarquement',
    'mon perso dans le rp est né le 3 mars 2003',
    "la fete des meres c'est le 26 mai",
    "et ton anniv c'est quand? moi je dis pas",
    'mon petit frere va naitre vers le 20 juin',
    '19/06/2025 derniere maj',
    'expire le 12/05/2027',
    'my grandpa died march 3rd',
    'we started dating on jan 12',
    'got my puppy on may 5th',
    'my surgery is june 9',
    'my sisters due date is june 20',
    'my birthdays in like 2 months',
    'my bday month is october',
    'im an october baby',
    'my half birthday is coming up',
    'im sober since jan 1st',
    'baptized on april 12 2015',
    'graduation is may 23',
    'my tooth surgery, nov 3',
    'we moved here aug 14 2020',
    '9/11 was so sad',
    'd day was june 6 1944',
    'whats today, june 3rd?',
    'so ur bday is may 3 right',
    'oh may 3rd nice',
    "my bf's bday is the 14th",
    'its my dads 50th on june 4',
    'movie comes out dec 25th',
    'exp 05/27',
    'updated on 06/19/2025',
    'my little cousin was born on christmas',
    'my rabbit turns 3 on may 9',
    'taylor swift was born dec 13',
    'born on a friday the 13th? creepy',
    'i hate the 14th of february',
    'its mothers day on march 30',
    'my oc was born 3 march 2003',
    'cant tell u my bday',
    'i was baptised the 3rd of may',
    'unser jahrestag ist der 14. februar',
    'mein opa ist am 3. märz gestorben',
    'hab im juni geburtstag',
    'am 21. hat papa geburtstag',
    'am 3.5. gehts los',
    'wann bist du geboren? am 5.?',
    'umzug war am 4.4.2019',
    'ich bin im mai geboren',
    'mi abuelo murio el 3 de marzo',
    'mi cumple es en junio',
    'el 21 es el cumple de mi padre',
    'nuestro aniversario es el 14 de febrero',
    'me mude el 4 de abril de 2019',
    'naciste el 5 o el 6?',
    'il mio compleanno è a giugno',
    'il 21 è il compleanno di mio papà',
    'il nostro anniversario è il 14 febbraio',
    'mio nonno è morto il 3 marzo',
    'sono nata in aprile',
    'ik ben in juni jarig',
    'de 21e is mijn vader jarig',
    'onze verkering is sinds 14 februari',
    'opa is 3 maart overleden',
    'meu aniversario é em junho',
    'dia 21 é niver do meu pai',
    'nosso aniversario de namoro é 14 de fevereiro',
    'meu avo morreu dia 3 de março',
    'no 5o ano eu era burro',
    '8o lugar',
    'a noel on mange chez mamie',
    'le 15 aout on est a la plage',
    'cest quand la toussaint',
    "j'ai eu mon chien pour halloween",
    'whos bday is on christmas',
    'halloween is my fav',
    'same zodiac as harry styles',
    'imagine having ur bday on xmas',
    'its my moms bday on boxing day',
    'my parents wedding anniversary is 6 july',
    'an weihnachten gehts zu oma',
    'jesus hat an weihnachten geburtstag',
    'en nochebuena ceno con mis abuelos',
    'a ferragosto andiamo al mare',
    'met kerst gaan we skien',
    'no carnaval vou viajar',
    'im allergic since aug 9',
    'les scorpions c du 23 octobre au 21 novembre',
    'tu veux quoi pr ton anniv le 2 juin',
    'los escorpio son del 23 de octubre al 21 de noviembre',
  ])('%s', (text) => expect(finds('birth-date', text)).toEqual([]));
  it.each<[string, Before]>([
    ['oui', [{ other: "t'as 14 ans c'est ca?" }]],
    ['ouais jsuis en 4e comme toi', [{ other: 'jsuis en 4e' }]],
  ])('%s, after %j', (text, before) => expect(finds('birth-date', text, before)).toEqual([]));
  it('but a day in words is one', () =>
    expect(finds('birth-date', 'mein geburtstag ist im juni achtzehn')).toEqual(['juni achtzehn']));
});

describe('a birthday of somebody else', () => {
  it.each([
    'son anniv c le 5 novembre',
    'his bday is 5th november',
    'su cumple es el 5 de mayo',
    'il suo compleanno è il 5 maggio',
    'sein geburtstag ist am 5. mai',
    'haar verjaardag is 5 mei',
  ])('%s', (text) => expect(finds('birth-date', text)).toEqual([]));

  it('says nothing of one’s own beside it', () =>
    expect(finds('birth-date', 'son anniv c le 5 mai et le mien le 12 juin')).toEqual(['12 juin']));
});

describe('a birthday of the other side', () => {
  it('is none when it is asked for', () => expect(finds('birth-date', 'were u born on may 3?')).toEqual([]));
});

describe('a day that comes back, or is to come', () => {
  const isNone = (text: string) => {
    const { form, from, to } = marked(text);
    return isNoBirthday(form, [from, to], [], false);
  };
  it.each([
    'on y va chaque annee le 5 mai',
    'we go there every year on may 5',
    'so excited. halloween just 1 month away',
    'noel dans 3 semaines',
    'i love halloween',
    'je deteste le 14 fevrier',
  ])('%s', (text) => expect(finds('birth-date', text)).toEqual([]));
  it('but what comes back may be something else', () =>
    expect(finds('birth-date', '5 mai, et chaque annee il pleut')).toEqual(['5 mai']));

  it.each([
    'my birthday is every year on [may 5] duh',
    'i turn 13 on [halloween] just 1 month away',
    'my bday is [christmas] in 3 weeks',
  ])('but %s', (text) => expect(isNone(text)).toBe(false));
});

describe('a day on which one wishes the other side a happy birthday', () => {
  it.each([
    'feliz cumple!! hoy 3 de mayo era no?',
    'parabens!! hj 3 de maio ne',
    'happy birthday!! 3rd of may right?',
    'alles gute! 3. mai oder',
    'joyeux anniv, le 3 mai hein',
    'auguri! il 3 maggio giusto?',
    'gefeliciteerd! 3 mei toch',
  ])('%s', (text) => expect(finds('birth-date', text)).toEqual([]));
  it.each([
    'feliz cumple! yo tambien cumplo el [8 de junio]',
    'happy birthday to me, [3rd of may]',
    'happy birthday bro, [june 4th] here',
    'felicidades, cumplo el [4 de mayo]',
    'felizmente naci el [4 de mayo]',
    'parabens! faco anos a [4 de maio]',
    'tanti auguri, faccio gli anni [il 4 maggio]',
    'gefeliciteerd! [4 mei] ben jarig',
    'parabens! o meu niver é [3 de maio]',
    'alles gute! ich hab am [3. mai] geburtstag',
    'cumplo el [3 de mayo], feliz cumple a ti tambien',
  ])('but %s', (text) => {
    const { form, from, to } = marked(text);
    expect(finds('birth-date', form)).toEqual([form.slice(from, to)]);
  });
});
