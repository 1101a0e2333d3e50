import { describe, expect, it } from 'vitest';
import { invitationsIn } from '#lib/details/formats/said/meetings/invitations.ts';
import { meetingsIn, meetingsSurelyIn } from '#lib/details/formats/said/meetings/meetings.ts';
import { formOf } from '#lib/text/form.ts';
import { finds } from '../finds.ts';

describe('a proposal to meet', () => {
  it.each([
    ['lets hang out at the pier on friday'],
    ['u wanna link up by the bandstand'],
    ['shall we meet at 4.15'],
    ['wanna go bowling sunday at 3?'],
    ['come over to the library now'],
    ['c u at the bus stop at 8'],
    ['can i come round about half 5'],
    ['me n u, beach, saturday 2pm', 'beach, saturday 2pm'],
    ['on se retrouve à la médiathèque vendredi'],
    ['on scapte dvt le stade a 18h'],
    ['rdv à la plage dimanche'],
    ['on se fait un bowling samedi 14h ?'],
    ['je viens te chercher jeudi'],
    ['viens chez moi mercredi'],
    ['treffen wir uns am bahnhof'],
    ['quedamos el martes a las 6'],
    ['ci vediamo in stazione domani'],
    ['spreken we af bij het zwembad?'],
    ['a gente se vê na praia domingo'],
    ['lass samstag am see chillen'],
    ['lass morgen nach der schule ins freibad gehn', 'morgen nach der schule ins freibad gehn'],
    ['ptn viens a la patinoire dimanche 15h', 'a la patinoire dimanche 15h'],
    ['sehen wir uns mittwoch am brunnen?', 'uns mittwoch am brunnen'],
    ['ti aspetto domani alle 6 alla fontana', 'domani alle 6 alla fontana'],
    ['eisdiele, samstag 15 uhr?'],
    ['bios, zaterdag om 5?'],
    ['no shopping, sabado as 5?'],
  ])('%s', (text, told = text) => expect(finds('meeting', text)).toEqual([told]));

  it.each([
    'lets hang out some day',
    'wanna go to bed now',
    'i wanna go to the beach on sunday',
    'lets meet at the castle in minecraft at 5',
    'they wanna go to the cinema saturday',
    'i cant come to the park now',
    'rdv chez le dentiste à 15h',
    'ma mère a rdv à la gare à 15h',
    'on se retrouve sur discord à 21h',
    'on se voit un jour à la plage',
    'cinema at 5 was boring?',
    'is the pool open saturday at 5?',
    'cinema?',
    'nos quedamos en casa el sábado',
    'ci vediamo in partita alle 9',
    'on s’est vus hier au parc à 15h',
    '"on se voit à la fontaine" dit le roi',
  ])('none: %s', (text) => expect(finds('meeting', text)).toEqual([]));

  it.each([
    'she said lets meet at the park at 5',
    'ill come back at 5',
    'on ne se voit pas samedi à la piscine',
    'quedamos ayer en la plaza a las 5',
  ])('none: %s', (text) => expect(meetingsIn(formOf(text).text)).toEqual([]));
});

describe('a meeting that is settled in so many words', () => {
  it.each([
    ['vrijdag bij de kermis dan'],
    ['friday at the fair then'],
    ['also freitag skatepark dann, freu mich mega'],
    ['domenica al mare allora, nn vedo l’ora'],
    ['link sat or sun?'],
    ['jte chope a 16h devant le mcdo', 'a 16h devant le mcdo'],
    ['voy en metro y a las 7 estoy en la fuente, espérame'],
    ['prendo il bus e alle 2 e mezza sono in stazione, aspettami'],
    ['mittwoch kirmes? hab eh frei'],
    ['ik ben er om 5 in de bieb, heb een rode pet op'],
    ['quedams mñn a ls 5 en el parke'],
    ['komm um vier zum spielplatz', 'um vier zum spielplatz'],
  ])('%s', (text, told = text) => expect(finds('meeting', text)).toEqual([told]));

  it.each([
    'a gente se vê amanhã?',
    'friday was at the fair then',
    'jte capte sur discord a 21h',
    'mittwoch kirmes? war da schon',
    'then we went home on friday',
    'sábado el partido entonces',
    'i was at the library at 5 in my red cap',
  ])('none: %s', (text) => expect(finds('meeting', text)).toEqual([]));

  it.each(['ci vediamo domani davanti a scuola?', 'sehn uns um 8 bei mario kart auf der brücke'])(
    'none: %s',
    (text) => expect(meetingsSurelyIn(formOf(text).text)).toEqual([]),
  );
});

describe('an invitation home', () => {
  it.each([
    ['kannst ja freitag zu mir kommen meine eltern sind weg'],
    ['je mag zaterdag wel bij mij komen'],
    ['se quiser vem aqui em casa sexta meus pais não tão', 'quiser vem aqui em casa sexta meus pais não tão'],
    ['se vuoi vieni da me venerdi i miei nn ci sono', 'vieni da me venerdi i miei nn ci sono'],
    ['si quieres ven a mi casa el viernes', 'ven a mi casa el viernes'],
    ['samedi tu peux venir chez moi', 'tu peux venir chez moi'],
    ['u can come mine friday'],
    ['então sexta às 15 lá em casa', 'sexta às 15 lá em casa'],
    ['sonntag 14 uhr bei mir'],
    ['caele a mi casa el viernes x la noche'],
    ['venite a casa mañana tipo 4'],
    ['passa aqui em casa domingo de tarde'],
    ['vem cá a casa sábado'],
    ['aparece lá em casa sexta às 5'],
  ])('%s', (text, told = text) => expect(finds('meeting', text)).toEqual([told]));

  it.each([
    'minha prima vem aqui em casa sexta',
    'ze mag vrijdag bij mij komen',
    'ven a casa',
    'bei mir ist es 14 uhr',
    'vieni da me nel server domani',
    'il peut venir chez moi samedi',
    'a minha prima passa em casa domingo',
    'aqui em casa domingo é macarronada',
    'se me cae la casa el viernes',
    'o pão cai bem em casa',
    'vino mi abuela a casa el domingo',
  ])('none: %s', (text) => expect(finds('meeting', text)).toEqual([]));

  it.each(['kommst du am samstag mit zu mir in die gilde', 'mum come to my place at 5'])('none: %s', (text) =>
    expect(invitationsIn(formOf(text).text)).toEqual([]),
  );
});
