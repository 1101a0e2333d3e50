/** Messages that stand near to what vetoes speak of, found by somebody who had not written them. */
import { describe, expect, it } from 'vitest';
import { isNoAge } from '#lib/details/vetoes/ages/no-age.ts';
import { isNobodysMail } from '#lib/details/vetoes/numbers/public-numbers.ts';
import { isElsewhere } from '#lib/details/vetoes/places/elsewhere.ts';
import { isSomebody } from '#lib/details/vetoes/places/no-school.ts';
import { isSpokenTo } from '#lib/details/vetoes/rooms.ts';
import { isOthersNumber } from '#lib/details/vetoes/whose/of-others.ts';
import { type Before, finds } from '../finds.ts';
import { marked } from '../marked.ts';

/** What the other side has asked, where it has. */
const asked = (question: string): Before => (question === '' ? [] : [{ other: question }]);

describe('a house with a letter', () => {
  it.each([
    ['ich wohne [goethestrasse 4b]', false],
    ['[2b chemin des lilas]', false],
    ['i live at [4b station parade]', false],
    ['[me 4ever]', true],
    ['[hav 2go]', true],
  ])('%s: texters’ writing: %s', (text, texted) => {
    const { form, from, to } = marked(text);
    expect(finds('street-address', form)).toEqual(texted ? [] : [form.slice(from, to)]);
  });
});

describe('what was asked for stands first', () => {
  it.each([
    ['password', 'lola2011, dont tell my dad', 'wifi pw?', false],
    ['password', 'lola2011, tu me le rends apres ?', 'cest quoi ton mdp', false],
    ['password', 'lola2011, dont ask', 'give me your pw', true],
    ['handle', 'lea2011, u got one?', 'ur snap?', false],
    ['handle', 'lea2011, dont add my friends', 'ur snap?', false],
    ['handle', 'lea2011, dont know', 'ur snap?', true],
    ['handle', 'lea2011, thats cool', 'ok', true],
    ['handle', 'nere_07, en insta y snap', 'ok', false],
    ['handle', 'kirax77, ajoute moi sur fort', 'ok', false],
  ] as const)('%s: %s (%s): spoken to: %s', (kind, text, question, spokenTo) => {
    expect(finds(kind, text, asked(question))).toEqual(spokenTo ? [] : [text.slice(0, text.indexOf(','))]);
  });
  it('so does what one says is one’s own', () =>
    expect(isSpokenTo('handle', 'lea2011, thats my insta', 7, ['ok'])).toBe(false));
});

describe('a meeting beside what sounds like a no', () => {
  it.each([
    ['i dont even know u but sure[, 5pm at the park]', false],
    ["je te connais pas mais d'accord [samedi 15h au mcdo]", false],
    ['i dont even know u, [5pm at the park]? nah', true],
    ['je te connais pas donc pas de rdv [au parc samedi 15h]', true],
    ['je te connais pas, je vais pas a un rdv [samedi 15h au parc]', true],
    ['sorry but i dont know you so i cant meet you [at the park at 4]', true],
    ['i dont know you so lets just not meet [at the park at 4]', true],
    ['no te conozco pero bueno, [a las 5 en el parque] no voy', true],
    ["je peux pas venir, [demain 15h au parc] c'est trop tard", true],
    ['im not coming later [to the park at 4]', true],
    ['non vengo dopo [al parco alle 5]', true],
    ['my dad picks me up, [5pm at the station]', true],
    ['mama holt mich ab, [16 uhr am bahnhof]', true],
    ['[samedi 15h au parc], mon pere vient me chercher a 17h', false],
    ['je te connais pas encore, [rdv au parc samedi 15h]', false],
    ['cant come today, [saturday 3pm outside costa]', false],
    ["peux pas aujourd'hui, [demain 15h devant la gare]", false],
    ['peux pas venir [au parc demain 15h]', true],
    ['sorry cant make it [at 3 ill be at the park at 4]', false],
    ['cant come [to the park at 5]', true],
    ['[saturday 3pm at costa], dad picks me up at 5', false],
    ['dad picks me up [at 5]', true],
    ['im always down for [saturday 5pm at the park]', false],
    ['i always go [saturday 5pm at the park]', true],
    ['no te conozco mucho pero quedamos [el sabado a las 5]', false],
    ['no te conozco y no quedamos [el sabado a las 5]', true],
    ['ci vediamo [sabato alle 3 al posto di] sempre', false],
    ['sempre [sabato alle 3] al posto', true],
    ['ich komm nicht spater als [3 samstag am brunnen]', false],
    ['mn zus komt ook mee [zaterdag 3 uur bij de fontein]', false],
    ['mijn zus komt [zaterdag 3 uur]', true],
    ['je vais pas au judo [samedi 15h au parc]', false],
    ['je vais pas [samedi 15h au parc]', true],
  ])('%s: taken back: %s', (text, takenBack) => {
    const { form, from, to } = marked(text);
    expect(finds('meeting', form)).toEqual(takenBack ? [] : [form.slice(from, to)]);
  });
});

describe('one’s own number beside a place or a warning', () => {
  it.each([
    ['call me after the gym [07700 900123]', false],
    ['the gym number is [07700 900123]', true],
    ['je suis au camping [06 39 98 12 34]', false],
    ['le camping c [06 39 98 12 34]', true],
    ['on se voit au kebab voila [06 39 98 12 34]', false],
    ['kebab livraison [06 39 98 12 34]', true],
    ['[06 39 98 12 34] mais fais gaffe ma mere lit', false],
    ['[06 39 98 12 34] fais gaffe', true],
    ['dont text [07700 900123] after 10', false],
    ['dont text [07700 900123]', true],
    ['youll get a text from [07700 900456] thats me', false],
    ['got a text from [07700 900456] scam', true],
    ['[06 39 98 12 34] es una estafa', true],
    ['ma copine dit que tu vends ton velo, [06 39 98 12 34]', false],
    ['ma voisine vend son velo, [06 39 98 12 34]', true],
    ["c moi qui t'ai appele du [06 39 98 12 34]", false],
    ['i got a call from [07700 900123]', true],
    ['dont answer [07700 900123] my mum says its a scam', true],
    ['who is [07700 900123] before i block it', true],
    ['si ma mere decroche pas [06 39 98 12 34]', false],
    ['il tuo numero e [07700 900345]?', true],
    ["ton num c'est [06 39 98 12 34] ou 35", true],
    ['is ur number still [07700 900345]', true],
    ['deine nummer ist [07700 900345] oder', true],
    ['il mio numero e [07700 900345], il tuo?', false],
    ["donne ton num, moi c'est [06 39 98 12 34]", false],
    ['save ur number under mum, mine is [07700 900345]', false],
    ['ho fatto [3.998.120] punti, battimi', true],
    ['i got [399812034] points', true],
    ['numeri vincenti del superenalotto [6 39 98 41 7 12]', true],
    ['les numeros gagnants du loto: [06 39 98 12 34]', true],
    ['[06 39 98 12 34], punto', false],
    ['[06 39 98 12 34] point barre', false],
    ['chiama [06 39 98 12 34] che ho vinto dei punti', false],
    ['mi abuela dice que me llames al [06 39 98 12 34]', false],
  ])('%s: somebody else’s: %s', (text, others) => {
    const { form, from, to } = marked(text);
    expect(finds('phone', form)).toEqual(others ? [] : [form.slice(from, to)]);
  });
  it.each([
    ['[06 39 98 12 34] no es una estafa', false],
    ['[06 39 98 12 34], geen scam', false],
    ['whats ur number? [07700 900345] is mine', false],
  ])('%s: somebody else’s: %s', (text, others) => {
    const { form, from, to } = marked(text);
    expect(isOthersNumber(form, from, to)).toBe(others);
  });

  it('a piece goes on with what was begun', () => {
    expect(finds('phone', '234-567', ['0151'])).toEqual(['234-567']);
    expect(finds('phone', '234-567')).toEqual([]);
  });
});

describe('keys of one’s own beside rooms and makes', () => {
  it.each<[text: string, question: string, found: string[]]>([
    ['my teams password is hunter22', '', ['hunter22']],
    ['teams password is hunter22', '', []],
    ['my server password is hunter22', '', []],
    ['lola2011!', "c'est quoi ton mdp de teams", ['lola2011!']],
    ['lola2011!', 'c quoi le mdp du serveur', []],
    ['lola2011!', "c'est quoi ton mdp de serveur", []],
  ])('%s (%s): a key of one’s own: %j', (text, question, found) => {
    expect(finds('password', text, asked(question))).toEqual(found);
  });

  it.each([
    ['my dell password is [hunter22]', false],
    ['my dell latitude [e6400]', true],
  ])('%s: a model: %s', (text, model) => {
    const { form, from, to } = marked(text);
    expect(finds('password', form)).toEqual(model ? [] : [form.slice(from, to)]);
  });

  it.each<[text: string, found: string[]]>([
    ['donate to me pls GB29NWBK60161331926819', ['GB29NWBK60161331926819']],
    ['donate to them pls GB29NWBK60161331926819', []],
    ['donate to the charity GB29NWBK60161331926819 and send me a screenshot', []],
    ["4000 0025 0000 3155 c'est pas une fausse carte", ['4000 0025 0000 3155']],
    ["4000 0025 0000 3155 c'est une fausse carte", []],
  ])('%s: %j', (text, found) => {
    expect(finds('payment', text)).toEqual(found);
  });

  it.each<[text: string, found: string[]]>([
    ['snap no abre, lea@example.org', ['lea@example.org']],
    ['no abre lea@example.org', []],
    ['lea@example.org dont open', []],
    ['lea@example.org dont open it', []],
    ['es una estafa lea@example.org', []],
  ])('%s: %j', (text, found) => {
    expect(finds('email', text)).toEqual(found);
  });
  it.each([
    [' but dont open it in class', false],
    ['not a scam ', false],
    ['no es una estafa ', false],
  ])('mail beside “%s”: nobody’s: %s', (rest, nobodys) => {
    expect(isNobodysMail('lea@example.org', rest)).toBe(nobodys);
  });
});

describe('the same as the other side, of oneself', () => {
  it.each([
    ['age', 'ben ([14]) aus koln', 'mia (14) aus koln', false],
    ['age', 'hey amy [13] from leeds', 'hey im tom 13 from leeds', false],
    ['age', '[14/f]/leeds', '14/m/leeds', false],
    ['age', '[13] and a half lol', 'im 13', false],
    ['age', 'wow [13] is young', 'im 13', true],
    ['age', 'g [14 ans] mdr ouais', "j'ai 14 ans", false],
    ['town', 'haha [zwolle] hier', 'ik woon in zwolle', false],
    ['town', '[bochum] kennt hier keiner', 'ich wohn in bochum', true],
  ] as const)('%s: %s (%s): an echo: %s', (kind, text, heard, echoed) => {
    const { form, from, to } = marked(text);
    expect(finds(kind, form, asked(heard))).toEqual(echoed ? [] : [form.slice(from, to)]);
  });
});

describe('ages', () => {
  it.each([
    ['when i turn [13] on saturday i get my own phone', '', false],
    ['when i turn [18] i get my own phone', '', true],
    ["quand j'aurai [13 ans] le mois prochain", '', false],
    ['till im [16] i have to wait 3 more years', '', false],
    ["j'ai [15] ans dans 2 ans", '', false],
    ['dans [8] ans', '', true],
    ['im in [8th] in a school near leeds', '', false],
    ['im [8th] in the queue', '', true],
    ['[8]', 'welche stufe bist du', false],
    ['[8]', 'stufe?', true],
    ["en [2012] j'ai eu mon premier chat", '', true],
    ['ne en [2012] moi', '', false],
    ["j'ai [13] ans jattends", '', false],
    ['[13] ans de judo', '', true],
    ['im [13] up north', '', false],
    ['im [13] up', '', true],
    ['wir feiern meinen [10.] sieg', '', true],
    ['at [9] i still have homework', '', true],
    ['at [13] i still have a bedtime', '', false],
    ['[13] but', 'how old r u', false],
  ])('%s (%s): none of one’s own: %s', (text, question, none) => {
    const { form, from, to } = marked(text);
    expect(finds('age', form, asked(question))).toEqual(none ? [] : [form.slice(from, to)]);
  });
  it.each([
    ['[13] ans de base', '', false],
    ['tra [4] anni ho la patente', '', false],
  ])('%s (%s): none of one’s own: %s', (text, question, none) => {
    const { form, from, to } = marked(text);
    expect(isNoAge(form, from, to, question === '' ? [] : [question], question === '')).toBe(none);
  });

  it.each([
    ['13', 'how old are ppl here', false],
    ['13', 'how old are they', true],
    ['13', 'your brother seems nice. age?', false],
    ['13', 'your brothers age?', true],
    ['13', 'your brother is on the team? what age?', true],
  ])('%s (%s): somebody else’s: %s', (text, question, others) => {
    expect(finds('age', text, asked(question))).toEqual(others ? [] : [text]);
  });
});

describe('schools, names and stages', () => {
  it('are told by a number or by whom they are called after', () => {
    expect(finds('school', 'voy al instituto 5')).toEqual(['instituto 5']);
    expect(isSomebody('escola prof. joao', 13)).toBe(false);
    expect(finds('school', 'c prof. joao')).toEqual([]);
  });

  it.each([
    ['password', 'banana77', 'your character is so rare whats ur password', false],
    ['handle', 'mia.hfm', 'dein avatar ist suss wie heisst du auf insta', false],
    ['full-name', 'aldric morvane', 'how is your character called', true],
    ['birth-date', '12 march', 'whens bday?', false],
    ['birth-date', '12 march', 'whens jakes bday?', true],
  ] as const)('%s: %s (%s): somebody else’s: %s', (kind, text, question, others) => {
    expect(finds(kind, text, asked(question))).toEqual(others ? [] : [text]);
  });

  it('who asks a name as a coach does asks the child’s', () => {
    expect(finds('full-name', 'lea dumont', asked('je suis le nouveau coach, tu es qui?'))).toEqual([
      'lea dumont',
    ]);
    expect(finds('full-name', 'lea dumont', asked('c qui ton coach?'))).toEqual([]);
  });

  it.each([
    ['live-location', 'bin im [theater am goetheplatz]', false],
    ['live-location', 'im theater stirbt sie [am bahnhof]', true],
    ['meeting', 'no jogo [sabado as 3]', true],
    ['meeting', 'no minecraft [as 17h na praca da vila]', true],
  ] as const)('%s: %s: elsewhere: %s', (kind, text, elsewhere) => {
    const { form, from, to } = marked(text);
    expect(finds(kind, form)).toEqual(elsewhere ? [] : [form.slice(from, to)]);
  });
  it('who plays no game tonight meets outside of it', () => {
    const { form, from, to } = marked('no fortnite tonight meet me [at the skatepark at 5]');
    expect(isElsewhere('meeting', form, from, to)).toBe(false);
  });
});

describe('what computers and shops are called', () => {
  it.each([
    ['email', 'to 12 oak street apt 4 and mail [lea@example.org]', false],
    ['email', 'apt install mailutils [lea@example.org]', true],
    ['handle', 'im pip my snap is [pipster.09]', false],
    ['password', 'la pass dell insta [birba2011]', false],
  ] as const)('%s: %s: of computers: %s', (kind, text, ofComputers) => {
    const { form, from, to } = marked(text);
    expect(finds(kind, form)).toEqual(ofComputers ? [] : [form.slice(from, to)]);
  });

  it('a gentleman is no gift', () => {
    expect(finds('payment', 'tarjeta 4000 0025 0000 3155 a nombre de don julio')).toEqual([
      '4000 0025 0000 3155',
    ]);
    expect(finds('payment', 'fais un don 4000 0025 0000 3155')).toEqual([]);
  });
});

describe('yesterday, and now', () => {
  it.each([
    ['hier je suis passe [devant le carrefour city]', true],
    ['gestern war ich im starbucks [am bahnhof]', true],
    ["hier c'etait ferme mais jsuis devant la [fnac]", false],
  ])('%s: taken back: %s', (text, takenBack) => {
    const { form, from, to } = marked(text);
    expect(finds('live-location', form)).toEqual(takenBack ? [] : [form.slice(from, to)]);
  });
});
