/** Half a plan that the other side puts forward, what settles it, and what one says of it behind a yes. */
import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

const isMet = (before: Before, text: string) => finds('meeting', text, before).length > 0;

describe('a time or a place that is put forward alone', () => {
  it.each<[Before, string]>([
    [[{ other: 'so where we linking' }, 'idk u choose', { other: 'the arcade?' }], 'yeh arcade works'],
    [[{ other: 'on se voit bientôt ?' }, 'oui', { other: 'dimanche ?' }], 'parfait'],
    [[{ other: 'on se voit où' }, 'comme tu veux', { other: 'devant la gare du coup' }], 'dac'],
    [[{ other: 'wo denn?' }, 'mir egal', { other: 'am bahnhof?' }], 'ok bahnhof dann'],
    [[{ other: 'quedamos?' }, 'si donde', { other: 'en el parque?' }], 'vale el parque'],
    [[{ other: 'ci vediamo?' }, 'si dove', { other: 'in piazza?' }], 'va bene in piazza'],
    [[{ other: 'waar?' }, 'maakt niet uit', { other: 'bij de mac?' }], 'is goed bij de mac'],
    [[{ other: 'wanna do smth' }, 'ok where', { other: 'the park?' }], 'ok'],
    [[{ other: 'u finish when' }, '4', { other: 'pick u up at the gate?' }], 'yes'],
    [[{ other: 'onde?' }, 'sei la', { other: 'no shopping?' }], 'pode ser, no shopping'],
    [[{ other: 'faut quon se voit' }, 'carrement', { other: 'skatepark ?' }], 'ouais quand'],
    [[{ other: 'what if we met up' }, 'omg ok', { other: 'this saturday' }], 'im free after 12'],
    [[{ other: 'tu veux kon se voie' }, 'ouiii', { other: 'chez moi ou chez toi' }], 'chez toi c mieux'],
    [[{ other: 'tu finis a quelle heure' }, '16h', { other: 'jpasse te prendre ?' }], 'vazy'],
    [[{ other: 'what u doing sat' }, 'nothing', { other: 'wanna meet up?' }], 'yeah'],
    [[{ other: 'tu fais quoi samedi' }, 'rien pk', { other: 'on se voit ?' }], 'oui'],
    [[{ other: 'hast du sonntag zeit' }, 'ja', { other: 'treffen wir uns?' }], 'gern'],
    [[{ other: 'que haces el viernes' }, 'nada', { other: 'quedamos?' }], 'vale'],
    [[{ other: 'domani sei libero?' }, 'si', { other: 'ci vediamo?' }], 'certo'],
    [[{ other: 'lets link tmrw' }, 'bet what time', { other: 'after school?' }], 'yh'],
    [[{ other: 'te vienes al cine?' }, 'cuando', { other: 'el viernes' }], 'venga vale'],
    [[{ other: 'on se voit samedi 15h au parc ?' }], 'oh ouais merciii'],
    // A yes to more than was settled before.
    [[{ other: 'meet sat?' }, 'yes 3pm', { other: 'ok outside greggs' }], 'deal'],
  ])('%j – %s', (before, text) => expect(isMet(before, text)).toBe(true));

  it.each<[Before, string]>([
    [[{ other: 'where do u live' }, 'guess', { other: 'near the station?' }], 'ok lol'],
    [[{ other: 'where u at' }, 'out', { other: 'the park?' }], 'lol ok'],
    [[{ other: 'wanna meet online' }, 'ok when', { other: 'sat 6?' }], 'perfect'],
    [[{ other: 'tu joues quand ?' }, 'jsp', { other: 'ce soir ?' }], 'ok'],
    [[{ other: 'on se voit samedi ?' }, 'nan jpeux pas', { other: 'dimanche ?' }], 'non plus'],
    [['meet at the park at 5', { other: 'the park at 5?' }], 'yes'],
    [[{ other: 'what u doing sat' }, 'nothing', { other: 'wanna meet up on roblox?' }], 'yeah'],
    [[{ other: 'what u doing sat' }, 'nothing', { other: 'u hang out with jay?' }], 'yeah'],
    [['im free sat', { other: 'wanna meet up some day?' }], 'yeah'],
    [[{ other: 'tu fais quoi samedi' }, 'foot', { other: 'vous vous retrouvez ou ?' }], 'oui'],
    [[{ other: 'where does ur dad work' }, 'guess', { other: 'tesco?' }], 'ok yes lol'],
    [[{ other: 'te vienes a la llamada?' }, 'cuando', { other: 'el viernes' }], 'venga vale'],
    [[{ other: 'on joue' }, 'ouais', { other: 'ce soir ?' }], 'ouais quand'],
    [[{ other: 'which controller' }, 'idk', { other: 'mine or yours' }], 'yours'],
    [[{ other: 'ta mere finit quand' }, '16h', { other: 'elle passe te prendre ?' }], 'oui'],
    [[{ other: 'what time is the film' }, 'idk', { other: '8?' }], 'ok'],
    [[{ other: 'where is the exam' }, 'dunno', { other: 'in the library?' }], 'ok'],
    [['where is the concert', { other: 'at the park' }], 'ok'],
    [['where can i buy it', { other: 'tesco?' }], 'ok'],
    [['donde lo venden', { other: 'en mercadona' }], 'vale'],
    [['dove si compra', { other: 'all’esselunga' }], 'va bene'],
    [['waar koop je dat', { other: 'bij de hema' }], 'is goed'],
    [['onde vendem isso', { other: 'no continente' }], 'ok'],
    [[{ other: 'found cheap boba' }, 'where', { other: 'the mall' }], 'ok nice'],
    [[{ other: 'im meeting my cousin' }, 'nice', { other: 'tomorrow' }], 'ok'],
    [[{ other: 'my gf wants to meet' }, 'aw', { other: 'saturday' }], 'perfect'],
    [[{ other: 'on se voit en cours' }, 'oui', { other: 'demain' }], 'ok'],
    [[{ other: 'i have a test monday' }, 'gl', { other: 'we should meet some time?' }], 'yeah'],
    [[{ other: 'j’ai eu foot samedi' }, 'cool', { other: 'on se capte ?' }], 'oui'],
    [[{ other: 'my bday is saturday' }, 'nice', { other: 'pick u up a present?' }], 'yes'],
    [[{ other: 'papa vient à 17h' }, 'ok', { other: 'jpasse te prendre la switch' }], 'ok'],
  ])('but %j – %s', (before, text) => expect(isMet(before, text)).toBe(false));
});

describe('what one says behind a yes, or instead of one', () => {
  it.each([
    ['see u at the fair 2moz?', 'defo, by the waltzers yeah'],
    ['meet me at the park at 5', 'ok behind the swings'],
    ['shall i wait outside ur school on monday', 'mm ok but across the road so no1 sees'],
    ['are we still on for tmrw at the pier', '100% cant wait'],
    ['je peux venir te voir dimanche si tu veux', 'oh ouii trop bien viens'],
    ['soll ich zu dir kommen heute abend?', 'jaa mama ist ab 8 weg'],
    ['what time shall i come', 'mums out from 5'],
    ['im parked at the end of ur road', '2 mins putting shoes on'],
    ['mercredi aprem au lac ça te dit', 'trop, j’amène ma serviette'],
    ['ill be by the big clock at 2', 'ill wear my yellow coat'],
    ['come to the lido then', 'say less'],
    ['come to mine then', 'ok'],
    ['come out tonight', 'ok'],
    ['viens chez moi ce soir', 'ok'],
    ['komm zum bahnhof', 'ok'],
    ['we could go to the pier on saturday at 2', 'cant wait'],
    ['on se voit samedi à 15h devant la gare', 'trop hate'],
    ['come out tonight then, wetherspoons corner', 'fineee gimme 20'],
    ['estoy abajo', 'bajo ya'],
    ['are we still on for saturday', 'yep cant wait'],
    ['nos vemos a las 6 en el parque?', 'vale al lado de la fuente'],
    ['ci vediamo alle 5 al parco?', 'ok davanti all’ingresso'],
    ['tu préfères que je vienne chez toi ou au parc ?', 'au parc plutot, ma mere est la'],
  ])('%s – %s', (other, text) => expect(isMet([{ other }], text)).toBe(true));

  it.each([
    ['im outside with the dog', 'ok 2 mins'],
    ['do you like bowling', 'yes by the way i suck'],
    ['when can u play', 'mums out at 6 so then'],
    ['how long till ur back', '5 mins'],
    ['tu fais quoi ?', 'mes parents sont pas la donc jsuis tranquille'],
    ['my parents are out', 'mine too'],
    ['come to the dark side', 'say less'],
    ['come to my farm', 'ok'],
    ['come to the house of horrors its on netflix', 'ok'],
    ['come to the corner flag and cross it', 'ok'],
    ['come to the conclusion already', 'ok'],
    ['come to their gig', 'ok'],
    ['come to mine its full of iron', 'ok'],
    ['come to the castle i found diamonds', 'ok'],
    ['come to the shops in sims', 'ok'],
    ['viens au tableau', 'ok'],
    ['viens au château du roi', 'ok'],
    ['viens chez moi sur animal crossing', 'ok'],
    ['komm zu mir ich hab loot', 'ok'],
    ['vieni in squadra', 'ok'],
    ['kom bij de groep', 'ok'],
    ['on a éval samedi à 8h au gymnase', 'trop hate'],
    ['meet sat at 3 in the park?', 'im wearing a cap in my new pfp lol'],
    ['viens au tel', 'ok'],
    ['come to my island', 'omw'],
    ['wear a mask at the party in roblox', 'ill wear my yellow coat'],
  ])('but %s – %s', (other, text) => expect(isMet([{ other }], text)).toBe(false));
});

describe('one is asked along', () => {
  it.each([
    'lmk if ur down to go thorpe park w me on the 14th',
    'tu veux venir à la patinoire avec moi samedi ?',
    'hast du bock samstag mit mir ins freibad zu gehen',
    'quieres venir al cine conmigo el viernes?',
    'vuoi venire in piscina con me domenica?',
    'wil je zaterdag met mij naar de bios?',
    'j’ai 2 places pour la foire samedi tu m’accompagnes ?',
    'pull up to the rec at 5',
    'come to my match, same time, 3pm at the park',
  ])('%s', (text) => expect(isMet([], text)).toBe(true));

  it.each([
    'ma mère vient à la piscine avec moi samedi',
    'meine schwester geht samstag mit mir ins kino',
    'pulled up to school at 9 so late',
    'netball practice at the leisure centre thurs 5pm',
    'if u were here id meet u at the beach at sunset',
  ])('but %s', (text) => expect(isMet([], text)).toBe(false));

  it('is none where a team plays', () =>
    expect(isMet([{ other: 'tu fais quoi samedi' }], "match a 15h au stade avec l'équipe")).toBe(false));
});
