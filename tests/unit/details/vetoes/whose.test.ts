/** Names, accounts, addresses and homes that what stands before them makes somebody else's, or nobody's. */
import { describe, expect, it } from 'vitest';
import { isOfThem } from '#lib/details/vetoes/accounts/others-accounts.ts';
import { isRefused } from '#lib/details/vetoes/whose/refused.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

describe('an account', () => {
  it.each<[text: string, theirs: boolean]>([
    ["un mec, [dark_44], m'ecrit sur insta", true],
    ['some guy, [dark_44], keeps texting', true],
    ['il mio amico, [toto_77], ti cerca', true],
    ['un certo [rex_lord] mi ha bannato', true],
    ['ein typ, [dark_44], schreibt mir', true],
    ['su insta: [marco_draws]', true],
    ['im a girl, [lila_99] on insta', false],
    ['aggiungimi su discord: [kekko#4471]', false],
    ['sono su insta: [nico.draws]', false],
    ['yo my guy, [lena_v12] on insta', false],
    ['ajoute moi mon pote [lena_v12]', false],
    ['im just some girl [lena_v12] on tiktok', false],
    ['my friend [kev_77] is funny', true],
    ['mi trovate su twitch: [marti_plays]', false],
    ['cerca il mio profilo, [toto_77]', false],
  ])('%s', (text, theirs) => {
    const { form, from, to } = marked(text);
    expect(finds('handle', form)).toEqual(theirs ? [] : [form.slice(from, to)]);
  });
  it('is no friend’s where they are only spoken to', () => {
    const { form, from } = marked('mon pote, [lena_v12] sur insta');
    expect(isOfThem(form, from)).toBe(false);
  });
});

describe('an address', () => {
  it.each<[text: string, theirs: boolean]>([
    ['la tua mail e sempre [anna@example.org]?', true],
    ['do u still use [lea@example.org]?', true],
    ['benutzt du noch [lea@example.org]?', true],
    ['mets un truc genre [toto@example.com]', true],
    ['scrivi una roba tipo [pippo@example.com]', true],
    ['just type any email like [bob@example.com]', true],
    ['is my email still [lea@example.org]?', false],
    ['uso ancora [anna@example.org]', false],
    ['type it like [lena@example.org]', false],
    ['mets comme [lea@example.org]', false],
    ["mon mail c'est un truc genre [lea@example.org]", false],
    ['write to [lea@example.org] like i said', false],
  ])('%s', (text, theirs) => {
    const { form, from, to } = marked(text);
    expect(finds('email', form)).toEqual(theirs ? [] : [form.slice(from, to)]);
  });
});

describe('a name', () => {
  it.each<[text: string, theirs: boolean]>([
    ["son vrai nom c'est [paul peeters]", true],
    ['il suo vero nome e [paolo bruni]', true],
    ['the real name of lorde is [ella yelich]', true],
    ['zijn echte naam is [piet visser]', true],
    ["mon vrai nom c'est [paul peeters]", false],
    ['il mio vero nome e [paolo bruni]', false],
  ])('%s', (text, theirs) => {
    const { form, from, to } = marked(text);
    expect(finds('full-name', form)).toEqual(theirs ? [] : [form.slice(from, to)]);
  });
  it('is one’s own real one', () => {
    const { form, from, to } = marked('my real name is [peter doyle]');
    expect(isRefused('full-name', form, from, to)).toBe(false);
  });
});

describe('a school against which one plays', () => {
  it.each<[text: string, theirs: boolean]>([
    ['versus [holy rosary] on friday', true],
    ['contre le [college calvin] vendredi', true],
    ['contro il [galilei] perdiamo', true],
    ['im at [holy rosary], against lincoln', false],
    ['jsuis au [college calvin], contre saint-louis', false],
  ])('%s', (text, theirs) => {
    const { form, from, to } = marked(text);
    expect(finds('school', form)).toEqual(theirs ? [] : [form.slice(from, to)]);
  });
});

describe('a home', () => {
  it.each<[text: string, theirs: boolean]>([
    ['i miei sono di [avellino]', true],
    ['i miei nonni vivono a [salerno]', true],
    ['i miei amici sono di [avellino]', true],
    ['i miei sono di [avellino] e anche io', false],
    ['i miei sono di [avellino], io vivo li con loro', false],
    ['io e i miei siamo di [avellino]', false],
    ['sono di [avellino]', false],
  ])('%s', (text, theirs) => {
    const { form, from, to } = marked(text);
    expect(finds('town', form)).toEqual(theirs ? [] : [form.slice(from, to)]);
  });
});

describe('an age', () => {
  it.each<[text: string, none: boolean]>([
    ["a [16] ans j'aurai un scooter", true],
    ["at [16] i'll have a car", true],
    ['a [16] anni avro il motorino', true],
    ["a [16] ans j'ai toujours pas de scooter", false],
    ['jsuis en [11e] position', true],
    ['jsuis en [11e], place de merde', true],
    ['jsuis en [11e] au cycle', false],
    ['jsuis en [11e]', false],
  ])('%s', (text, none) => {
    const { form, from, to } = marked(text);
    expect(finds('age', form)).toEqual(none ? [] : [form.slice(from, to)]);
  });
});

describe('a number', () => {
  it.each<[text: string, found: string[]]>([
    ['mon num c 1234567890 mdr', []],
    ['0123456789 good luck', []],
    ['06 39 98 12 34', ['06 39 98 12 34']],
    ['07700 900123', ['07700 900123']],
  ])('%s', (text, found) => expect(finds('phone', text)).toEqual(found));
});
