import { expect, it } from 'vitest';
import { handle } from '#lib/details/handle.ts';
import { messageOf } from '#lib/details/message.ts';
import type { Turn } from '#lib/details/types.ts';

const found = (text: string, turns: Turn[] = []) => {
  const message = messageOf(text, turns);
  return handle(message)
    .filter(({ certainty }) => certainty >= 0.6)
    .map(({ from, to }) => text.slice(message.form.original(from), message.form.original(to)));
};

it.each([
  ['mon snap c lena.59 ajoute moi', 'lena.59'],
  ['add me on insta @tom_59', '@tom_59'],
  ['sn4p : lea.xx', 'lea.xx'],
  ['renard_gris#4417 on discord', 'renard_gris#4417'],
  ['https://www.instagram.com/ines.invente', 'https://www.instagram.com/ines.invente'],
  ['👻 jules_moutarde', 'jules_moutarde'],
  ['my insta is moth dot boy dot nine', 'moth dot boy dot nine'],
  ['add me on switch SW-1234-5678-9012', 'SW-1234-5678-9012'],
  ['il mio insta è gufo_storto', 'gufo_storto'],
  ['mein disc heißt eule_77', 'eule_77'],
])('%s', (text, part) => {
  expect(found(text)).toEqual([part]);
});

it.each([
  't as snap ?',
  'mon snap est nul',
  'my insta is down again',
  'ton insta c lea.xx ?',
  'le snap de tom c tom_59',
  'youtube.com/watch?v=abc123def',
  'lol this point i guess not',
  'tom: mkfs.ext3 /dev/hdb1',
  'mdp snap lunaaa.2k',
])('nothing of one’s own in: %s', (text) => {
  expect(found(text)).toEqual([]);
});

it('a bare name answers the question', () => {
  expect(found('kiki_77', [{ from: 'other', text: "what's your snap?" }])).toEqual(['kiki_77']);
});
