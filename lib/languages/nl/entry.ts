import type { FormVocabulary } from '../words.ts';

/** What the fields of an entry form are called, and how it refuses an age. */
export const form: FormVocabulary = {
  nickname: ['bijnaam', 'schuilnaam', '(je|jouw) naam', 'gebruikersnaam', 'chatnaam'],
  age: ['leeftijd', 'hoe oud', 'geboorte ?(datum|jaar)'],
  gender: ['geslacht', 'ik ben een'],
  genderValues: ['man', 'vrouw', 'jongen', 'meisje', 'mannelijk', 'vrouwelijk'],
  place: ['(woon)?plaats', 'stad', 'gemeente', 'provincie', 'waar (woon|kom) je'],
  search: ['zoek(en)?', 'filter(en)?'],
  someoneElse: ['kind(eren)?', 'zoon', 'dochter', 'passagiers?', 'vriend(in)?', '(blokkeren|negeren|melden)'],
  tooYoung: [
    '(ongeldige leeftijd|leeftijd (is )?ongeldig)',
    'te jong',
    'niet oud genoeg',
    'minimum ?leeftijd',
    '(minstens|minimaal) 1[3-8] (jaar|zijn)',
    '(onder de|jonger dan) 1[3-8]',
    'vanaf 1[3-8] jaar',
    '(meer|minder)jarigen?',
  ],
};
