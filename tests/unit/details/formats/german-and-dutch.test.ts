/** Plain ways of saying in German and Dutch that stand beside those of other languages. */
import { describe, expect, it } from 'vitest';
import { agesPresentedIn } from '#lib/details/formats/said/ages/ages.ts';
import { namesConfirmedIn } from '#lib/details/formats/said/names/confirmed.ts';
import { type Before, finds } from '../finds.ts';
import { reads } from './reads.ts';

describe('an age', () => {
  it.each([
    ['w14 aus nrw', ['w14']],
    ['m14 sucht leute zum zocken', ['m14']],
    ['f15 sucht freundinnen', ['f15']],
    ['m15 zoekt mensen om mee te gamen', ['m15']],
    ['13w hier', ['13w']],
    ['m12 schrauben brauch ich noch', []],
    ['w12 hat der wlan kanal', []],
    ['f16 ist ein flugzeug', []],
    ['m12 bouten nodig', []],
  ])('%s', (text, ages) => expect(finds('age', text)).toEqual(ages));
  it.each([
    ['v14 uit brabant', ['v14']],
    ['14 m weit', []],
  ])('as a rule reads it: %s', (text, ages) => expect(reads(agesPresentedIn)(text)).toEqual(ages));

  it.each([
    ['neunte klasse', ['neunte klasse']],
    ['siebte klasse und du', ['siebte klasse']],
    ['nein noch elfte klasse', ['elfte klasse']],
    ['sechste klasse und schon keine lust', ['sechste klasse']],
    ['nee nog vierde klas', ['vierde klas']],
    ['tweede klas en nu al moe', ['tweede klas']],
    ['achte klasse war das beste jahr', []],
    ['zehnte klasse schreibt prüfung', []],
    ['neunte klasse hat heut frei', []],
    ['tweede klas was het leukste jaar', []],
    ['derde klas heeft vrij', []],
  ])('of a grade: %s', (text, grades) => expect(finds('age', text)).toEqual(grades));

  it.each([
    ['bist du volljährig', 'in 3 jahren haha', ['3 jahren']],
    ['bist du schon 16?', 'erst in 2 jahren', ['erst in 2 jahren']],
    ['bist du volljährig', 'in 3 tagen ist party', []],
    ['wann ist das konzert', 'in 3 jahren haha', []],
  ])('that is to come: %s – %s', (question, text, told) =>
    expect(finds('age', text, [{ other: question }])).toEqual(told),
  );

  it.each([
    ['bin 15', 'sicher?', 'ok ok 13', ['13']],
    ['bin 16', 'lüg nicht', 'na gut 14', ['14']],
    ['ben 16', 'lieg niet', 'oke 14', ['14']],
    ['ich hab 15 punkte', 'sicher?', 'ok ok 13', []],
    ['bin müde', 'wie viele kommen?', 'ok 13', []],
  ])('that is put right: %s, %s – %s', (said, question, text, ages) =>
    expect(finds('age', text, [said, { other: question }])).toEqual(ages),
  );
});

describe('a year of birth, and a birthday', () => {
  it.each([
    ['2010 geboren und immer noch kein führerschein', ['2010']],
    ['2011 geboren', ['2011']],
    ['van 2011 en jij', ['2011']],
    ['baujahr 09', ['09']],
    ['bouwjaar 10 hier', ['10']],
    ['baujahr 09 ist das auto', []],
    ['bouwjaar 10 was die fiets', []],
    ['2010 geboren ist mein bruder', []],
    ['van 2010 tot 2015 woonden we daar', []],
    ['van 2010 is die auto', []],
  ])('%s', (text, years) => expect(finds('age', text)).toEqual(years));
  it.each([
    ['ben je ook in januari jarig', 'ja de 23e jij?', ['de 23e']],
    ['hast du auch im januar geburtstag', 'ja am 23. du?', ['am 23.']],
    ['wat doe je in januari', 'ja de 23e jij?', []],
  ])('is the day of a month that was named: %s – %s', (question, text, days) =>
    expect(finds('birth-date', text, [{ other: question }])).toEqual(days),
  );
  it('is days away', () => {
    expect(finds('birth-date', 'in 3 tagen', [{ other: 'wann wirst du 14?' }])).toEqual(['3 tagen']);
    expect(finds('birth-date', 'in 3 tagen', [{ other: 'wann schreibt ihr mathe' }])).toEqual([]);
  });
});

describe('where one has left a train', () => {
  it.each([
    ['bin grad in fulda umgestiegen', ['fulda']],
    ['sind eben in kassel aus dem zug gestiegen', ['kassel']],
    ['ben net in assen uitgestapt', ['assen']],
    ['mein bruder ist in fulda ausgestiegen', []],
    ['gestern bin ich in fulda umgestiegen', []],
    ['je moet in assen overstappen', []],
    ['im zug nach hamburg letztes jahr', []],
    ['in de trein naar groningen vorig jaar', []],
    ['im zug nach hamburg', ['hamburg']],
  ])('%s', (text, towns) => expect(finds('live-location', text)).toEqual(towns));
});

describe('a meeting', () => {
  it.each([
    ['können wir uns samstag am bahnhof treffen', 'können wir uns samstag am bahnhof treffen'],
    ['wollen uns sonntag im freibad treffen', 'wollen uns sonntag im freibad treffen'],
    ['treffen uns freitag am brunnen', 'treffen uns freitag am brunnen'],
    ['sehen uns morgen um 4 am bahnhof', 'morgen um 4 am bahnhof'],
    ['kunnen we zaterdag in het zwembad afspreken', 'kunnen we zaterdag in het zwembad afspreken'],
    ['wie wärs mit sonntag im kletterpark?', 'wie wärs mit sonntag im kletterpark?'],
    ['wat dacht je van zondag in het zwembad', 'wat dacht je van zondag in het zwembad'],
  ])('%s', (text, meeting) => expect(finds('meeting', text)).toEqual([meeting]));
  it.each([
    'können wir uns irgendwann mal treffen',
    'treffen uns um 8 auf discord',
    'wir wollten uns gestern im freibad treffen',
    'kunnen we een keer afspreken',
    'wie wärs mit nem film am samstag',
    'wat dacht je van pizza',
    'wat vind je van het zwembad',
  ])('but not %s', (text) => expect(finds('meeting', text)).toEqual([]));
});

describe('a name', () => {
  it.each<[Before, string, string[]]>([
    [['mn naam is daan', { other: 'en je achternaam?' }], 'ter horst', ['ter horst']],
    [['mein name ist jonas', { other: 'und weiter?' }], 'ortmann', ['ortmann']],
    [['ik heet noor', { other: 'en verder' }], 'van dijk', ['van dijk']],
    [['ik heet noor', { other: 'en verder?' }], 'niks verder hoor', []],
    [['ik heb een nieuwe fiets', { other: 'en verder' }], 'van dijk', []],
  ])('that is completed: %j – %s', (before, text, names) =>
    expect(finds('full-name', text, before)).toEqual(names),
  );
  it.each([
    ['jij bent toch daan smit?', 'ja dat ben ik'],
    ['heet jij daan hoekstra?', 'yep'],
    ['du bist doch der emil hartmann', 'jo bin ich'],
  ])('that was guessed: %s – %s', (question, text) =>
    expect(finds('full-name', text, [{ other: question }])).toEqual([text]),
  );
  it.each([
    ['ken jij daan hoekstra?', 'yep'],
    ['ben je met daan hoekstra?', 'ja'],
  ])('that was not guessed, as a rule reads it: %s – %s', (question, text) =>
    expect(reads(namesConfirmedIn)(text, [{ from: 'other', text: question }])).toEqual([]),
  );
});

describe('a school', () => {
  it.each([
    ['bist du auch auf dem humboldt', 'ja', ['ja']],
    ['du bist doch auf dem humboldt', 'jap', ['jap']],
    ['bist du auf dem markt', 'ja', []],
  ])('by a yes: %s – %s', (question, text, told) =>
    expect(finds('school', text, [{ other: question }])).toEqual(told),
  );
});
