import { describe, expect, it } from 'vitest';
import { digitRuns } from '#lib/text/digits.ts';
import { formOf, wordsOf } from '#lib/text/form.ts';

const runs = (text: string) => {
  const form = formOf(text).text;
  return digitRuns(form, wordsOf(form));
};
const digits = (text: string) => runs(text).map((run) => run.digits);

describe('digits however they are written', () => {
  it.each([
    ['06 39 98 12 34'],
    ['06.39.98.12.34'],
    ['06-39-98-12-34'],
    ['06/39/98/12/34'],
    ['06_39_98_12_34'],
    ['06*39*98*12*34'],
    ['06😀39😀98😀12😀34'],
    ['0\n6\n3\n9\n9\n8\n1\n2\n3\n4'],
    ['０６３９９８１２３４'],
    ['0️⃣6️⃣3️⃣9️⃣9️⃣8️⃣1️⃣2️⃣3️⃣4️⃣'],
    ['⓪⑥③⑨⑨⑧①②③④'],
    ['0\u200b6\u200b3\u200b9\u200b98 1234'],
    ['zero six trente-neuf quatre vingt dix huit douze trente quatre'],
    ['zéro six 39 98 douze 34'],
    ['o6 39 98 12 34'],
    ['O6 39 98 l2 34'],
    ['oh six 39 98 12 34'],
    ['06 point 39 point 98 tiret 12 tiret 34'],
    ['mon num c06 39 98 12 34stp'],
    ['06x39x98x12x34'],
    ['zero six three double nine eight one two three four'.replace('double nine', 'double 9')],
    ['null sechs neununddreißig achtundneunzig zwölf vierunddreißig'],
    ['cero seis treinta y nueve noventa y ocho doce treinta y cuatro'],
    ['zero sei trentanove novantotto dodici trentaquattro'],
    ['zero meia trinta e nove noventa e oito doze trinta e quatro'],
    ['nul zes negenendertig achtennegentig twaalf vierendertig'],
  ])('%s', (text) => {
    expect(digits(text)).toEqual(['0639981234']);
  });

  it('says how often a digit comes', () => {
    expect(digits('oh seven seven double oh nine double zero one two three')).toEqual(['07700900123']);
    expect(digits('07 triple 0')).toEqual(['07000']);
  });

  it.each([
    ['4 then 15 ones', '4111111111111111'],
    ['four and then ones, 15 of them', '4111111111111111'],
    ['quatre et puis quinze uns', '4111111111111111'],
    ['4 puis 15 fois le 1', '4111111111111111'],
    ['cuatro y luego quince unos', '4111111111111111'],
    ['vier twee vier twee en dat nog drie keer', '4242424242424242'],
    ['42 repeated 8 times', '4242424242424242'],
    ['quattro due ripetuto otto volte', '4242424242424242'],
    ['4242 wiederholt 4 mal', '4242424242424242'],
    ['quatre mille cent onze, onze cent onze, onze cent onze, onze cent onze', '4111111111111111'],
    ['o seven seven double o 9 hundred, three one six', '07700900316'],
    ['five triple five, same, same, then quadruple four', '5555555555554444'],
    ['quatre-deux quatre-deux et tu répètes ça quatre fois', '4242424242424242'],
    ['06 puis 39 puis 98 puis deux fois 63', '0639986363'],
    ['06 trente9 98 onze vingt8', '0639981128'],
    ['0, two 7s, two 0s then 9, two more 0s then 7, 3, 0', '07700900730'],
    ['o6 39 98 b1 7o', '0639988170'],
    ['nove um dois, 34, zero oito, cinquenta e 6', '912340856'],
    ['0664 dreimal die 7 dann 1234', '06647771234'],
    ['076 nüün zwei drü vier füüf sechs sibe', '0769234567'],
    ['079 füf sächs sibe acht nün eis zwoi', '0795678912'],
    ['9um2três4cinco6sete8', '912345678'],
  ])('%s', (text, expected) => expect(digits(text)).toEqual([expected]));

  it.each(['3 fois par semaine', 'il y en a 2 mille', 'i called 3 times', 'une ou deux fois', 'b1 et b2'])(
    'no digits are counted in « %s »',
    (text) => expect(digits(text).join('').length).toBeLessThan(3),
  );

  it('after a zero one digit ends the pair', () => {
    expect(digits('zero quatre vingt deux')).toEqual(['0422']);
  });

  it('ordinary words and lone small numbers are no digits', () => {
    expect(digits('i have to go for one of you so oh well')).toEqual([]);
    expect(digits('un petit o il est la')).toEqual([]);
    expect(digits('nun will ich eis, drü tage')).toEqual([]);
    expect(digits('5s 18h30')).toEqual(['18', '30']);
  });

  it('knows where each digit stands', () => {
    const [run] = runs('tel: six 12');
    expect(run).toMatchObject({
      digits: '612',
      from: 5,
      to: 11,
      groups: [0, 1],
      plus: false,
    });
    expect(run?.places).toEqual([
      [5, 8],
      [9, 10],
      [10, 11],
    ]);
  });

  it('hundreds are written as one word', () => {
    expect(digits('seiscientos doce treinta y cuatro')).toEqual(['61234']);
    expect(digits('seiscientos, ciento veinte, cero cero cero')).toEqual(['600120000']);
    expect(digits('novecentos e doze cento e vinte')).toEqual(['912120']);
    expect(digits('trecentotrentatre')).toEqual(['333']);
    expect(digits('zeshonderd twaalf, dreihundertvier')).toEqual(['612304']);
    expect(digits('a recent century, cento per cento innocent')).toEqual([]);
  });

  it('a plus begins a number', () => {
    expect(runs('14 +33 6 39').map(({ digits, plus }) => [digits, plus])).toEqual([
      ['14', false],
      ['33639', true],
    ]);
  });
});
