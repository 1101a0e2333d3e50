import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('a yes to a guessed account', () => {
  it.each([
    ['attends t pas zoe.psn92 par hasard', 'si si'],
    ['bist du nicht finn_zockt?', 'doch bin ich haha'],
    ['eres tu nico.rdz ?', 'siii soy yo'],
    ['sei tu ale.rsi?', 'si sono io'],
    ['ben jij daan.xk?', 'ja dat ben ik'],
    ['vc é o leo.fps?', 'sou eu mesmo'],
    ['ur tiktok is sunny_bex right', 'yes why'],
    ['found someone called waffle.nan is that you', 'haha yeah'],
    ['ya un nuage.gris_ dans mes demandes c toi', 'ouais'],
    ['c qui nono_lxq ?', 'c moiii'],
    ['g trouvé un certain rafou62_ c ton compte ou ?', 'oui oui'],
    ['hi is this the same sproutling22 from scratch', 'omg yes hi'],
    ['who is toast_88 lol', 'me sorry'],
    ['chi è pizza_volante3', 'io ahah'],
    ['i added fern.llk', 'yeah thats me'],
    ['do you know who fern.llk is', 'its me lol'],
    ['noa_v12 just followed me', 'yeah thats me lol'],
    ['tu connais noa_v12 ?', 'c moi noa_v12'],
    ['ik heb noa_v12 toegevoegd', 'ja dat ben ik'],
    ['noa_v12 ?', 'thats me'],
    ['some noa_v12 sent me a request', 'oh thats me'],
    ["y'a un noa_v12 qui veut m'ajouter", 'c moi'],
    ['who is noa_v12', 'thats my account'],
    ['tu suis noa_v12 ?', 'oui c mon compte'],
  ])('%s %s', (asked, text) => expect(finds('handle', text, [{ other: asked }])).toEqual([text]));

  it.each([
    ['is this u? glitterfrog_9', 'nope'],
    ['do u know waffle.nan', 'yeah'],
    ['im sunny_bex ok?', 'yes'],
    ['did u report moth.mum99', 'yes'],
    ['is glitterfrog_9 your brother', 'yes'],
    ['are you on level_14', 'yes'],
    ['are you friends with sunny_bex', 'yes'],
    ['who is toast_88 lol', 'no idea'],
    ['who wants to play with waffle.nan', 'me'],
    ['my insta is fern.llk', 'its me lol'],
    ['tu suis kev.blg ?', 'oui'],
    ['bist du heute mit kuchen.gabel on', 'ja'],
    ['conhece o pastel.queijo_?', 'sim'],
    ['look at this cat_memes99', 'thats me every morning'],
    ['this is so relatable_memes', 'thats me lol'],
    ['kev_88 left the game', 'its me again'],
    ['le dessin de nono_lxq il est bien', "c moi qui l'ai fait"],
    ['hi its mia_09 is that you?', 'yes its me'],
    ['salut c nono_lxq, c bien toi?', "c'est moi"],
    ["who's taking exam_2 tomorrow", 'me'],
    ['wer ist dran bei among_us', 'ich'],
    ['is this home_work.pdf', 'yes'],
    ['i like kev_tv, you?', 'yeah'],
    ["t'as vu le stylo bic_4", 'c le mien'],
    ['i found img_2231', 'thats me haha'],
    ["t'as vu la photo groupe_3", 'c moi'],
    ['is it update_v3 that you have', 'yes thats it'],
  ])('is none: %s %s', (asked, text) => expect(finds('handle', text, [{ other: asked }])).toEqual([]));

  it('tells nothing new where it was told', () =>
    expect(finds('handle', 'yep', ['my snap is sunny_bex', { other: 'is this u? sunny_bex' }])).toEqual([]));
});

describe('a yes to both names', () => {
  it.each([
    ['is this alice whitcombe?', "yes it is who's this"],
    ['tu serais pas jules tavernot ?', 'si c moi comment tu sais'],
    ['bist du die lara vogtmeier?', 'ja wer fragt'],
    ['eres lucia ferrandis?', 'si quien eres'],
    ['sei matteo brusaferri?', 'si chi sei'],
    ['ben jij sanne hoekwater', 'ja dat ben ik'],
    ['vc é a julia matarazzi?', 'sou sim'],
    ['am i speaking to callum redfearn?', 'yes thats me'],
    ['is this ella brindlecote from my maths class', 'yes'],
    ['c bien lola brechardin ?', 'oui c moi'],
  ])('%s %s', (asked, text) => expect(finds('full-name', text, [{ other: asked }])).toEqual([text]));

  it.each([
    ['do you know maisie thornbury', 'yes'],
    ['is your teacher callum redfearn', 'yes'],
    ['are you taylor swift', 'yes lol'],
    ['are you harvey stockdales brother', 'yes'],
    ['im maisie thornbury, is that ok', 'yes'],
    ['kennst du jonas wiedhöft', 'ja'],
    ['vai in classe con matteo brusaferri?', 'si'],
    ['ya, sei una femmina?', 'si, ho 40 anni'],
    ['is that john smith from our class', 'yes'],
    ['is that oliver twist', 'yes'],
    ['c charlotte gainsbourg', 'oui'],
    ['ist das thomas gottschalk', 'ja'],
    ['è chiara ferragni', 'si'],
  ])('is none: %s %s', (asked, text) => expect(finds('full-name', text, [{ other: asked }])).toEqual([]));
});

describe('what is different in an account', () => {
  it.each<[text: string, before: Before]>([
    ['put a 7 after it', [{ other: 'i cant find you' }]],
    ['oh add an underscore at the end', ['my snap is molly.hrt', { other: 'nothing comes up' }]],
    ['nan rajoute un 7 apres le z', [{ other: 'je trouve pas ton snap' }, 'c lou_brz']],
    ['ah oui et deux s a la fin enft', [{ other: 'ton insta?' }, 'cherche jade.kmn']],
    ['mach noch ne 7 dahinter', [{ other: 'find dich nicht' }]],
    ['ponle un 3 al final', [{ other: 'no te encuentro' }]],
    ['aggiungi un trattino alla fine', [{ other: 'non esce' }]],
    ['zet er een 7 achter', [{ other: 'kan je niet vinden' }]],
    ['coloca um ponto no final', [{ other: 'não aparece' }]],
    ['oh its got two s at the end', [{ other: 'doesnt come up' }]],
    ['avec deux l a la fin', [{ other: 'il trouve pas ton pseudo' }]],
    ['metti un 7 alla fine', [{ other: 'non compare nessuno' }]],
    ['c avec un 7 a la fin', [{ other: 'jte trouve pas' }]],
    ['add an underscore at the end', ['my snap is mollyhart', { other: 'ok looking' }]],
  ])('%s', (text, before) => expect(finds('handle', text, before)).toEqual([text]));

  it.each<[text: string, before: Before]>([
    ['im behind the tower', [{ other: 'cant find you' }]],
    ['its 7 i think', [{ other: 'cant find the answer' }]],
    ['put 3 at the back', ['wanna play minecraft', { other: 'yes' }]],
    ['ajoute 3 des deux cotés', [{ other: 'jtrouve pas la reponse' }]],
    ['bin hinten beim baum', [{ other: 'ich find dich nicht' }]],
    ['put a 7 after it', [{ other: 'what do i do with the 12' }]],
    ['put the 3 before it', [{ other: 'i cant find it, the sum' }]],
    ['rajoute un s a la fin', [{ other: 'je trouve pas la faute dans ma phrase' }]],
    ['con un 3 delante', [{ other: 'no me sale el problema' }]],
    ['zet er een 3 voor', [{ other: 'ik kan hem niet vinden, de uitkomst' }]],
    ['one at the back', [{ other: 'cant find you' }]],
    ['un derriere', [{ other: 'jte trouve pas' }]],
    ['try 3 before the last', [{ other: 'the code doesnt come up' }]],
    ['put two in the middle', ['i posted my build on insta', { other: 'how many towers' }]],
    ['mets un point a la fin', ['je fais mon devoir, mon prof a insta mdr', { other: 'ok' }]],
  ])('is none: %s', (text, before) => expect(finds('handle', text, before)).toEqual([]));
});

describe('an account put right', () => {
  const told: Before = ['my tiktok is beanz.xo', { other: 'says user not found' }];
  it('is told anew', () => expect(finds('handle', 'wait its beanzz not beanz', told)).toEqual(['beanzz']));
  it.each(['its broken not beanz', 'im hungry not angry'])('is something else: %s', (text) =>
    expect(finds('handle', text, told)).toEqual([]),
  );
  it.each<[text: string, before: Before]>([
    ['its cats not cat', ['search cat videos on youtube', { other: 'ok cat' }]],
    ['soup not soap', ['my insta is soap_girl', { other: 'lol what did u eat' }]],
    ['c balade pas ballade', ['ajoute moi sur insta, je fais une ballade', { other: 'ok' }]],
  ])('is another word put right: %s', (text, before) => expect(finds('handle', text, before)).toEqual([]));
});

it('is one of several that were found', () =>
  expect(finds('handle', 'the middle one, fernandflora_', [{ other: 'which one of these is u' }])).toEqual([
    'fernandflora_',
  ]));
it.each([
  ['theres like 3 of them who is best', 'kev_tv'],
  ['theres loads of hackers', 'check kev_tv'],
])('is one of several others: %s %s', (other, text) =>
  expect(finds('handle', text, [{ other }])).toEqual([]),
);

describe('who one is, without an app', () => {
  it.each([
    ['c quoi ton nom, moi c vrr0u_m', 'vrr0u_m'],
    ['ok im pebble_fox, add me', 'pebble_fox'],
    ['hi ich bin quark.tasche', 'quark.tasche'],
  ])('%s', (text, name) => expect(finds('handle', text)).toEqual([name]));
  it.each([
    'im l3na',
    'im b0red',
    'im lvl_40 now',
    'im on update_v2 already',
    'im done.bye',
    'ik ben klaar.jij',
  ])('is none: %s', (text) => expect(finds('handle', text)).toEqual([]));
});
