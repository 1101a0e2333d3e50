import { afterEach, describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { isAssent, isOnlyNews, mayPropose } from '#lib/details/settled/assent.ts';
import type { Turn } from '#lib/details/types.ts';
import { formOf } from '#lib/text/form.ts';
import { finds } from '../finds.ts';
import { stepsOf } from '../regex-steps.ts';
import { type Language, settles } from './proposed.ts';

const other = (text: string): Turn => ({ from: 'other', text });
const me = (text: string): Turn => ({ from: 'me', text });
const kinds = (text: string, ...turns: Turn[]) => detectDetails(text, turns).map(({ kind }) => kind);

describe('a yes', () => {
  it.each<[string, Language, string?]>([
    ['ok jserai la', 'fr'],
    ['yh sure', 'en'],
    ['ok bet see u then', 'en'],
    ['c bon pr moi', 'fr'],
    ['azy go', 'fr'],
    ['ça me va', 'fr'],
    ['vendu', 'fr'],
    ['Yes!', 'en'],
    ['ouais grave', 'fr'],
    ['deal', 'en'],
    ['vale', 'es'],
    ['va bene', 'it'],
    ['klar', 'de'],
    ['combinado', 'pt'],
    ['is goed', 'nl'],
    ['yh ok c u there', 'en'],
    ['deffo', 'en'],
    ["ok j'y serai", 'fr'],
    ['bet', 'en'],
    ['aye', 'en'],
    ['jo geht klar', 'de'],
    ['si ci sono', 'it'],
    ['sí, ahí estaré', 'es'],
    ['dale hecho', 'es'],
    ['ok jdis rien a ma mere', 'fr'],
    ['ok wont tell my mum', 'en'],
    ['ok sag meiner mutter nix', 'de', 'ok sag'],
    ['oke ik zeg niks tegen mn moeder', 'nl'],
    ['ok nao falo nada pra minha mae', 'pt'],
    ['yess ill get the bus in', 'en', 'yess ill get the bus'],
    ['ok cool ill be the one w the green bag', 'en'],
    ['ja klar ich komm mit dem rad', 'de', 'ja klar ich komm'],
    ['si ci saro', 'it'],
    ['siii alli estare', 'es'],
    ['simm vou ta la', 'pt', 'simm'],
    ['jap bin dabei', 'de'],
    ['yes cant wait', 'en'],
    ['je veux bien', 'fr'],
    ['pourquoi pas', 'fr'],
    ['pas de souci', 'fr'],
    ['ok merci', 'fr'],
    ['no worries', 'en'],
    ['works for me', 'en'],
    ['listo', 'es'],
    ["d'accordo", 'it'],
    ['klingt gut', 'de'],
    ['akkoord', 'nl'],
    ['tô dentro', 'pt'],
    ['ja hoor', 'nl'],
    ['puedo!!', 'es'],
    ['claro q puedo', 'es'],
    ['ahi nos vemos pues', 'es'],
    ['hasta entonces!!', 'es'],
    ['sale y vale', 'es'],
    ['listo parce', 'es'],
    ['consigo ir sim, até lá', 'pt'],
    ['na boa', 'pt'],
    ['certo, estou lá', 'pt', 'certo'],
    ['simon, ahi le caigo', 'es'],
    ['firmeza, colo lá', 'pt'],
  ])('%s', (text, language, told = text) => expect(settles(text, language)).toEqual([told]));
  it.each<[string, Language]>([
    ['ok mais pas demain', 'fr'],
    ['non', 'fr'],
    ['ok mum says no', 'en'],
    ['que va', 'es'],
    ['why', 'en'],
    ['pas ce soir', 'fr'],
    ['no worries but i cant', 'en'],
    ['cool story', 'en'],
    ['i saw yes man', 'en'],
    ['jamais', 'fr'],
    ['c u in class', 'en'],
    ['ok ill ask my mum', 'en'],
    ['ok je le dis a ma mere', 'fr'],
    ['ok ich komm nicht', 'de'],
    ['ok ich sags meiner mutter', 'de'],
    ['ok vengo solo se puo mia sorella', 'it'],
    ['no puedo', 'es'],
    ['puedo preguntar a mi madre', 'es'],
    ['ahi no nos vemos', 'es'],
    ['consigo mas não quero', 'pt'],
    ['na boa mas hoje não', 'pt'],
  ])('not: %s', (text, language) => expect(settles(text, language)).toEqual([]));
  it.each([
    'yes but where',
    'oui ?',
    'paso',
    'sei la',
    'super nul',
    'ok im blocking u',
    'yeah right',
    'ok ill tell my dad',
    'go away',
    'top of the class',
    'yh but no',
    'vale voy a dormir',
    'ok ill bring my dad',
    'ok je serai chez moi',
    'sale caro',
    'listo para dormir',
  ])('not: %s', (text) => expect(isAssent(formOf(text).text)).toBe(false));
});

describe('a yes to a meeting', () => {
  const proposed = other('rdv demain 15h devant le cine ?');
  it('settles it', () => expect(kinds('ok jserai la', proposed)).toEqual(['meeting']));
  it('says nothing where nothing of the kind was proposed', () => {
    expect(kinds('ok', other('on joue en ligne ce soir ?'))).toEqual([]);
    expect(kinds('ok', other('t’as fini le devoir ?'))).toEqual([]);
    expect(kinds('ok', other('i met my gf at 5 at the station yesterday'))).toEqual([]);
    expect(kinds('ok')).toEqual([]);
  });
  it('says nothing new where the child has proposed it', () =>
    expect(kinds('ok', me('on se voit demain 15h devant le cine'), proposed)).toEqual([]));
});

describe('a yes with more behind it, to who asks to meet', () => {
  const asked = other('on se voit demain au parc à 15h ?');
  const inEnglish = other('wanna meet at the park tmrw at 5?');
  it.each<[string, Turn]>([
    ["ouiiii j'amène le ballon", asked],
    ['vasy mais je dois rentrer à 18h', asked],
    ['ok ya mon frère qui vient', asked],
    ['obligé', asked],
    ['yes but i gotta be home by 7', inEnglish],
    ['sure ill tell my mum im at leahs', inEnglish],
    ['ok who else is coming', inEnglish],
    ['ja mein cousin kommt auch', other('treffen wir uns morgen um 5 im park?')],
    ['si ho la felpa rossa', other('ci vediamo domani alle 5 al parco?')],
    ['ta eu levo a bola', other('vamos nos ver amanhã às 5 no parque?')],
  ])('%s settles it', (text, turn) => expect(kinds(text, turn)).toEqual(['meeting']));
  it.each<[string, Turn]>([
    ['vasy laisse tomber', asked],
    ['ok cest mort', asked],
    ['ok je demande à ma mère', asked],
    ['yes but not tomorrow', inEnglish],
    ['ok but i cant', inEnglish],
    ['yes if my dad lets me', inEnglish],
    ['ok nvm', inEnglish],
    ['ok she told me', inEnglish],
    ['ja mal schauen', other('treffen wir uns morgen um 5 im park?')],
    // Nothing is asked: it may be settled long since.
    ['ok cappuccino', other('14 al bar Gino, ti tengo il posto')],
  ])('%s does not', (text, turn) => expect(kinds(text, turn)).toEqual([]));
});

describe('a yes to a place and an hour', () => {
  it.each([
    ['yh', 'beach at 6?'],
    ['c u there', '5 by the fountain'],
    ['jserai la', 'samedi 15h devant la patinoire'],
    ['vale', 'a las 5 en la bolera?'],
    ['vale hecho', 'a las 8 en el burger?'],
    ['okk ci sto', 'alle 18 al mec?'],
    ['passt perfekt', '15 uhr am kiosk?'],
    ['jup lukt', '3 uur bij de kiosk?'],
  ])('%s: %s', (yes, other) => expect(finds('meeting', yes, [{ other }])).toEqual([yes]));
  it.each([
    ['ok', 'i was at the park till 5'],
    ['yh', 'the library closes at 5?'],
    ['ok', 'the pool is at number 12'],
    ['yes', 'did he go to the cinema at 6?'],
    ['bet', 'lobby at the beach map at 6'],
  ])('none: %s: %s', (yes, other) => expect(finds('meeting', yes, [{ other }])).toEqual([]));
});

describe('an answer', () => {
  it('speaks at less than the same words would without the question', () => {
    expect(kinds('14 u?', other('how old r u'))).toEqual(['age']);
    expect(kinds('14 u?', other('nice map'))).toEqual([]);
  });
});

describe('what is said of news', () => {
  it.each([
    ['cool', 'on se voit au parc a 16h'],
    ['awesome', 'park at 4?'],
    ['ok', 'je retrouve lea a 15h devant le cine'],
    ['fine by me', 'park at 4'],
  ])('is more than news: %s (%s)', (yes, other) => expect(finds('meeting', yes, [{ other }])).toEqual([yes]));
  it.each([
    ['cool', 'je retrouve lea a 15h devant le cine', true],
    ['awesome', 'meeting jake at the park at 4', true],
  ])('%s (%s): no more than that: %s', (yes, news, only) => expect(isOnlyNews(yes, news)).toBe(only));

  it('something is proposed by who asks whether one can’t', () =>
    expect(finds('meeting', 'ok', [{ other: 'cant we meet at the park at 4?' }])).toEqual(['ok']));
  it('nothing is proposed by who can’t come', () => {
    expect(mayPropose('i cant meet at the park at 4 sorry')).toBe(false);
  });
});

describe('what one cries out before a yes', () => {
  const native = RegExp.prototype.exec;
  afterEach(() => {
    RegExp.prototype.exec = native;
  });

  it.each(['oh ', 'hm ', 'ah ', 'aww ', 'ooh ', 'dai '])('costs no more each time: %j', (cry) => {
    let steps = 0;
    const of = (times: number) => {
      steps = 0;
      RegExp.prototype.exec = function counted(this: RegExp, text: string) {
        RegExp.prototype.exec = native;
        steps += stepsOf(this, text).steps;
        const met = native.call(this, text);
        RegExp.prototype.exec = counted;
        return met;
      };
      isAssent(`${cry.repeat(times)}zz`);
      RegExp.prototype.exec = native;
      return steps;
    };
    expect(of(12)).toBeLessThan(of(4) * 3 * 1.5 + 5000);
  });
});
