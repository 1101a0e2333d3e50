import { describe, expect, it } from 'vitest';
import { EDGE, requiredBy } from '#lib/text/patterns/required.ts';

describe('what every match of a pattern holds', () => {
  it.each<[RegExp, string[][]]>([
    [/leeds/, [['leeds']]],
    [/leeds|york/, [['leeds', 'york']]],
    [/i (?:just )?live in/, [['i live in', 'i just live in']]],
    [/ab[cd]e?/, [['abc', 'abce', 'abd', 'abde']]],
    [/my .*town/, [['my '], ['town']]],
    [
      /(?:my|our) [a-z]+ (?:town|city)/,
      [
        ['my ', 'our '],
        [' town', ' city'],
      ],
    ],
    [/no(?:o)+ way/, [['noo'], ['o way']]],
    [/ab{2,3}c/, [['ab'], ['bc']]],
    [/ab{0,3}cd/, [['cd']]],
    [/\bam\b/, [[`${EDGE}am${EDGE}`]]],
    // Figures are alike, and so are large and small letters.
    [/A[1-9]\d?/, [['a0', 'a00']]],
    [/É+a b/i, [['a b']]],
    // What stands beside it is no part of it.
    [/(?<!do )live(?= in)/, [['live']]],
    [/(?<name>an)k?/, [['an', 'ank']]],
    [/\u00e9t\x65/, [['éte']]],
    [/[\]a]bc/, [[']bc', 'abc']]],
    [/(?:ab|c(?:de|.f))gh/, [['gh']]],
    [/(?:abc.|d.ef)/, [['abc', 'ef']]],
  ])('%s', (pattern, expected) => {
    expect(requiredBy(pattern)).toEqual(expected);
  });

  it.each<[string, RegExp]>([
    ['any text', /.*/],
    ['a single character', /a|bc/],
    ['nothing', /(?:)/],
    ['what may be left out', /(?:abc)?/],
    ['what was matched before by a name', /(?<name>ab)\k<name>/],
    ['a control character', /\cIab/],
    ['a code point', /\u{1F600}ab/u],
    ['letters alike but for case in all of Unicode', /straße/iu],
    [
      'more than may be written out',
      new RegExp(
        Array.from({ length: 700 }, (_, at) => `x${'abcdefghij'.charAt(at % 10)}${at}y`)
          .join('|')
          .replace(/\d/g, (figure) => 'klmnopqrst'.charAt(Number(figure))),
      ),
    ],
  ])('nothing is asked for by %s', (_, pattern) => {
    expect(requiredBy(pattern)).toEqual([]);
  });
});
