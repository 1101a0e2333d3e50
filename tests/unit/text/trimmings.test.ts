import { describe, expect, it } from 'vitest';
import { trimmed } from '#lib/text/trimmings.ts';

describe('what says nothing in a message', () => {
  it.each([
    ['🥺 j habite à lille', 'j habite à lille'],
    ['de lyon 😂😂', 'de lyon'],
    ['de lyon ❤️ 👍🏽', 'de lyon'],
    ['i live in leeds <3', 'i live in leeds'],
    ['leeds :)', 'leeds'],
    ['leeds xD', 'leeds'],
    ['aus köln~', 'aus köln'],
    ['14~~', '14'],
    ['un lyon...', 'un lyon'],
    ['angers,', 'angers'],
    ['i live in leeds!', 'i live in leeds'],
    ['leeds!!!', 'leeds'],
    ['(de lille)', 'de lille'],
    ['angers … 🙈', 'angers'],
    ["j'habite  à   lille", "j'habite à lille"],
    ["j'habite\nà lille", "j'habite à lille"],
    ["j'ai\n14\nans", "j'ai 14 ans"],
    ["j'ai\r\n14\u2028ans", "j'ai 14 ans"],
    ["**j'habite à lille**", "j'habite à lille"],
    ['||i live in leeds||', 'i live in leeds'],
    ['`ich wohne in köln`', 'ich wohne in köln'],
    ['``ich wohne in köln``', 'ich wohne in köln'],
    ['_vivo en soria_ 😂', 'vivo en soria'],
    ['[ik woon in gent]', 'ik woon in gent'],
  ])('%j is %j', (written, text) => expect(trimmed(written).text).toBe(text));

  it.each([
    ['👻 lea_x12', 'a ghost is an app'],
    ['14 🎂', 'a cake is a birthday'],
    ['🙂', 'nothing else is said'],
    ['06\n39\n98\n12\n34', 'figures on lines of their own'],
    ['06  39  98  12  34', 'figures'],
    ['l i l l e   e t   a r r a s', 'letters written one by one'],
    ['b i n   1 1', 'figures written one by one'],
    ['je suis de lille.', 'a stop'],
    ['(de lille) et (de lyon)', 'brackets in it'],
    ['Biscuit2012!', 'the last sign of a key'],
    ['t es de lille ?', 'a question'],
    ['1️⃣4️⃣', 'keycaps'],
    ['_lea_', 'an account'],
    ['*va à la gare*', 'what somebody plays'],
    ['"i live in leeds"', 'what somebody else said'],
    ['**a** b **c**', 'bold words in it'],
    ['mot de passe: lune:)', 'signs of a key, without a blank'],
  ])('%j stays as it is: %s', (written) => expect(trimmed(written).text).toBe(written));

  it('leads back to what was written', () => {
    const written = "🥺  j'habite   à\nlille 😂";
    const { text, span } = trimmed(written);
    const from = text.indexOf('lille');
    expect(written.slice(...span(from, from + 5))).toBe('lille');
    expect(written.slice(...span(text.indexOf('à'), text.length))).toBe('à\nlille');
    expect(written.slice(...span(0, text.length))).toBe("j'habite   à\nlille");
  });

  it('leaves the lines of a list where they are', () => {
    const list = 'lait\nbeurre\npain\n'.repeat(20);
    expect(trimmed(`🥺 ${list}`).text).toBe(list.trimEnd());
  });

  it('reads a message of nothing but blanks and faces in a moment', () => {
    const long = `${' \n'.repeat(5000)}${'😂 '.repeat(2000)}`;
    expect(trimmed(long).text).toBe(long);
  });
});
