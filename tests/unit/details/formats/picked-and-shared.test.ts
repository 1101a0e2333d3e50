/** Towns and schools that one tells without naming them: one of two, or the same as the other side's. */
import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('one of two', () => {
  it.each<['town' | 'school', Before, string]>([
    ['town', [{ other: 'london or manchester?' }], '1st 1'],
    ['town', [{ other: 'so which is it, york or hull' }, 'haha'], 'the 2nd'],
    ['town', [{ other: 'köln oder düsseldorf?' }], 'das erste'],
    ['town', [{ other: 'amsterdam of rotterdam?' }], 'de tweede'],
    ['town', [{ other: 'sevilla o malaga?' }], 'la 2a'],
    ['town', [{ other: 'coimbra ou braga?' }], 'a segunda'],
    ['town', [{ other: 'tu vis à lyon ou grenoble' }], 'la 2e mdr'],
    ['town', [{ other: 'strasbourg ou mulhouse ?' }], 'ptdr la premiere'],
    ['town', [{ other: 'glasgow or edinburgh?' }], '2nd 1 x'],
    ['town', [{ other: 'where u from' }, 'guess', { other: 'london or manchester?' }], '1st one'],
    ['town', [{ other: 'tu viens d’où' }, 'devine', { other: 'lyon ou nice ?' }], 'la 2e'],
    ['school', [{ other: 't dans quel college' }, { other: 'jean moulin ou victor hugo ?' }], 'le 2eme'],
    ['school', [{ other: 'jules verne ou victor hugo ?' }, 'comme collège ?', { other: 'ui' }], 'le 2eme'],
    ['school', [{ other: 'welche schule, goethe oder schiller?' }], 'das zweite'],
    ['school', [{ other: 'what school, oakwood or ashfield?' }], 'the first one'],
  ])('%s: %j – %s', (kind, before, text) => expect(finds(kind, text, before)).toHaveLength(1));

  it.each<['town' | 'school', Before, string]>([
    ['town', [{ other: 'liverpool or chelsea?' }], 'the first'],
    ['town', [{ other: 'barcelona or real madrid' }], '2nd one'],
    ['town', [{ other: 'paris or rome for a holiday?' }], '1st one'],
    ['town', [{ other: 'tea or coffee' }], '2nd'],
    ['town', [{ other: 'whats ur fave city' }, 'idk', { other: 'paris or rome?' }], 'the 2nd'],
    ['town', [{ other: 't pour qui' }, 'le foot?', { other: 'lens ou lille ?' }], 'le premier'],
    ['town', [{ other: 'wer gewinnt am samstag' }, { other: 'köln oder bremen?' }], 'das erste'],
    ['town', [{ other: 'onde quer ir nas ferias' }, { other: 'lisboa ou porto?' }], 'a primeira'],
    ['town', [{ other: 'where was shakespeare born' }, 'idk', { other: 'london or york?' }], '2nd'],
    ['town', [{ other: 'ur cousin lives where' }, 'guess', { other: 'leeds or york?' }], '2nd one'],
    ['school', [{ other: 'we read in school' }, { other: 'shakespeare or dickens?' }], 'the first'],
    ['school', [{ other: 'au lycee vous lisez qui' }, { other: 'zola ou balzac ?' }], 'le 2eme'],
    ['school', [{ other: 'in der schule lest ihr' }, { other: 'goethe oder schiller?' }], 'das erste'],
    ['school', [{ other: 'en el cole leemos a quien' }, { other: 'cervantes o lorca?' }], 'el segundo'],
    ['school', [{ other: 'a scuola studiate' }, { other: 'manzoni o leopardi?' }], 'il primo'],
    [
      'school',
      [{ other: 'ton frere va dans quel college' }, { other: 'jean moulin ou victor hugo ?' }],
      'le 2eme',
    ],
    ['school', [{ other: 'which school is better oakwood or ashfield' }], 'the first'],
    ['school', [{ other: 'victor hugo or zola?' }], 'the 2nd'],
    ['school', [{ other: 'ronaldo or messi' }], '2nd one'],
  ])('but not %s: %j – %s', (kind, before, text) => expect(finds(kind, text, before)).toEqual([]));
});

describe('a town that is the other side’s as well', () => {
  it.each([
    ['i’m from austin', 'omg me too'],
    ['jsuis de rouen wbu', 'pareil mdr'],
    ['soy de murcia y tu', 'yo tambien'],
    ['sou de santos', 'eu tb'],
    ['abito a lecce tu', 'anch’io'],
    ['vengo da crotone', 'anche io!'],
    ['ik kom uit breda', 'ik ook'],
    ['moro em recife e vc', 'eu tb'],
    ['im in sheffield', 'shut up same'],
    ['soy de cadiz', 'no jodas yo tambien'],
    ['jsuis de dijon', 'nan moi aussi !!!'],
  ])('%s – %s', (other, text) => expect(finds('town', text, [{ other }])).toEqual([text]));

  it.each([
    ['im from austin and i love football', 'me too'],
    ['i love paris', 'me too'],
    ['im from leeds', 'me too i wish'],
    ['im in london for the gig', 'same'],
    ['jsuis de lyon', 'pas moi mdr'],
    ['jaime pas lyon', 'pareil'],
    ['im from london', 'same energy lol'],
    ['sou do benfica', 'eu tb'],
    ['vc é do santos?', 'sou sim'],
  ])('but %s – %s', (other, text) => expect(finds('town', text, [{ other }])).toEqual([]));

  it.each([
    ['tu connais agen ?', 'bah j’y habite mdr'],
    ['u know barnsley?', 'know it i live in it lol'],
    ['kennst du suhl?', 'da wohn ich'],
    ['kennst du fulda?', 'da komm ich her'],
    ['conoces lugo?', 'vivo alli tia'],
    ['conosci terni?', 'ci abito'],
    ['ken je almelo?', 'daar woon ik haha'],
    ['conheces viseu?', 'moro la'],
  ])('or in which one lives: %s – %s', (other, text) =>
    expect(finds('town', text, [{ other }])).toHaveLength(1),
  );
  it.each([
    ['tu connais agen ?', 'j’y habite pas'],
    ['is redcar nice', 'i used to live there'],
    ['my mate lives in leeds', 'does he live there alone'],
    ['u play brookhaven', 'yeah i live there basically'],
    ['ur always at mcdonalds', 'i live there'],
    ['wir fahren nach hamburg kommst du mit', 'da komm ich mit'],
    ['hannover ist super zum shoppen', 'da komme ich im sommer hin'],
  ])('but not %s – %s', (other, text) => expect(finds('town', text, [{ other }])).toEqual([]));

  it('is not told again', () =>
    expect(finds('town', 'me too', ['im in austin', { other: 'im from austin' }])).toEqual([]));
  it('was not told by a word that only looks like it', () =>
    expect(
      finds('town', 'j’y habite', ['jai perdu mon agenda', { other: 'tu connais agen ?' }]),
    ).toHaveLength(1));

  it.each([
    ['es de faro?', 'sou sim'],
    ['eres de vigo?', 'soy yo si'],
  ])('nor does a yes need the word: %s – %s', (other, text) =>
    expect(finds('town', text, [{ other }])).toEqual([text]),
  );
});

describe('the same town as theirs, in other words', () => {
  it.each([
    ['soy de gijon', 'q coincidencia, yo tb'],
    ['im from leeds', 'what a coincidence, me too'],
    ['j’habite à roubaix', 'quelle coïncidence, moi aussi'],
    ['sono di lecce', 'che coincidenza, anch’io'],
    ['moro em santos', 'nossa eu também'],
    ['soy de huesca', 'ya somos dos'],
    ['soy de oviedo', 'de ahí soy yo también!!!'],
    ['sou de aveiro', 'sou daí também!!!'],
    ['moro em santos, e vc', 'moro nessa também'],
  ])('%s – %s', (other, text) => expect(finds('town', text, [{ other }])).toEqual([text]));
  it.each([
    ['soy de gijon', 'q coincidencia, mi tia tb'],
    ['soy de oviedo', 'de ahi no soy'],
    ['soy de huesca y juego solo', 'somos dos'],
    ['sou de aveiro', 'nossa eu queria'],
  ])('but not %s – %s', (other, text) => expect(finds('town', text, [{ other }])).toEqual([]));
});
