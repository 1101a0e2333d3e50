import { afterEach, describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';
import { isAssent, isOnlyNews, mayPropose, settlesBare } from '#lib/details/settled/assent.ts';
import type { Turn } from '#lib/details/types.ts';
import { formOf } from '#lib/text/form.ts';
import { stepsOf } from '../regex-steps.ts';

const other = (text: string): Turn => ({ from: 'other', text });
const me = (text: string): Turn => ({ from: 'me', text });
const kinds = (text: string, ...turns: Turn[]) => detectDetails(text, turns).map(({ kind }) => kind);

describe('a yes', () => {
  it.each([
    'ok jserai la',
    'yh sure',
    'ok bet see u then',
    'c bon pr moi',
    'azy go',
    'ça me va',
    'vendu',
    'Yes!',
    'ouais grave',
    'deal',
    'vale',
    'va bene',
    'klar',
    'combinado',
    'is goed',
    'yh ok c u there',
    'deffo',
    "ok j'y serai",
    'bet',
    'aye',
    'jo geht klar',
    'si ci sono',
    'sí, ahí estaré',
    'dale hecho',
    'ok jdis rien a ma mere',
    'ok wont tell my mum',
    'ok sag meiner mutter nix',
    'oke ik zeg niks tegen mn moeder',
    'ok nao falo nada pra minha mae',
    'yess ill get the bus in',
    'ok cool ill be the one w the green bag',
    'ja klar ich komm mit dem rad',
    'si ci saro',
    'siii alli estare',
    'simm vou ta la',
    'jap bin dabei',
    'yes cant wait',
    'je veux bien',
    'pourquoi pas',
    'pas de souci',
    'ok merci',
    'no worries',
    'works for me',
    'listo',
    "d'accordo",
    'klingt gut',
    'akkoord',
    'tô dentro',
    'ja hoor',
    'puedo!!',
    'claro q puedo',
    'ahi nos vemos pues',
    'hasta entonces!!',
    'sale y vale',
    'listo parce',
    'consigo ir sim, até lá',
    'na boa',
    'certo, estou lá',
    'simon, ahi le caigo',
    'firmeza, colo lá',
  ])('%s', (text) => expect(isAssent(formOf(text).text)).toBe(true));
  it.each([
    'ok mais pas demain',
    'yes but where',
    'oui ?',
    'non',
    'ok mum says no',
    'paso',
    'sei la',
    'que va',
    'why',
    'pas ce soir',
    'no worries but i cant',
    'cool story',
    'super nul',
    'i saw yes man',
    'jamais',
    'ok im blocking u',
    'yeah right',
    'ok ill tell my dad',
    'go away',
    'top of the class',
    'yh but no',
    'c u in class',
    'ok ill ask my mum',
    'ok je le dis a ma mere',
    'ok ich komm nicht',
    'ok ich sags meiner mutter',
    'vale voy a dormir',
    'ok ill bring my dad',
    'ok je serai chez moi',
    'ok vengo solo se puo mia sorella',
    'no puedo',
    'puedo preguntar a mi madre',
    'ahi no nos vemos',
    'sale caro',
    'listo para dormir',
    'consigo mas não quero',
    'na boa mas hoje não',
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
  ])('%s: %s', (yes, proposal) => expect(settlesBare(yes, formOf(proposal).text)).toBe(true));
  it.each([
    ['ok', 'i was at the park till 5'],
    ['yh', 'the library closes at 5?'],
    ['ok', 'the pool is at number 12'],
    ['yes', 'did he go to the cinema at 6?'],
    ['bet', 'lobby at the beach map at 6'],
  ])('none: %s: %s', (yes, proposal) => expect(settlesBare(yes, formOf(proposal).text)).toBe(false));
});

describe('an answer', () => {
  it('speaks at less than the same words would without the question', () => {
    expect(kinds('14 u?', other('how old r u'))).toEqual(['age']);
    expect(kinds('14 u?', other('nice map'))).toEqual([]);
  });
});

describe('what is said of news', () => {
  it.each([
    ['cool', 'je retrouve lea a 15h devant le cine', true],
    ['awesome', 'meeting jake at the park at 4', true],
    ['cool', 'on se voit au parc a 16h', false],
    ['awesome', 'park at 4?', false],
    ['ok', 'je retrouve lea a 15h devant le cine', false],
    ['fine by me', 'park at 4', false],
  ])('%s (%s): no more than that: %s', (yes, news, only) => expect(isOnlyNews(yes, news)).toBe(only));

  it('nothing is proposed by who can’t come', () => {
    expect(mayPropose('i cant meet at the park at 4 sorry')).toBe(false);
    expect(mayPropose('cant we meet at the park at 4?')).toBe(true);
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
