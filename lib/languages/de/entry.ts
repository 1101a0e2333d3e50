import type { FormVocabulary } from '../words.ts';

/** What the fields of an entry form are called, and how it refuses an age. */
export const form: FormVocabulary = {
  nickname: ['spitzname', 'anzeigename', '(be)?nutzername', 'chatname'],
  age: ['alter(?! ?ego)', 'wie alt', 'geburts(datum|tag|jahr)', 'geboren am'],
  gender: ['geschlecht', 'ich bin (ein|eine)'],
  genderValues: ['mannlich', 'weiblich', 'mann', 'frau', 'junge', 'madchen', 'divers'],
  place: ['plz', 'postleitzahl', '(wohn)?ort', 'stadt', 'bundesland', 'wo wohnst'],
  search: ['suchen?', 'filtern?'],
  someoneElse: [
    'kind(e?s)?',
    'kinder',
    'sohn',
    'tochter',
    'passagiere?s?',
    'mitreisende[rn]?',
    'freund(in)?',
    '(blockieren|ignorieren|melden)',
  ],
  tooYoung: [
    '(ungultiges alter|alter (ist )?ungultig)',
    'zu jung',
    'nicht alt genug',
    'mindestalter',
    'mindestens 1[3-8] (jahren?|sein)',
    '(erst|nur) ab 1[3-8](?! ?(uhr|euro|zeichen|€))',
    '(ab|unter) 1[3-8] jahren?',
    '(voll|minder)jahrige?[nr]?',
  ],
};
