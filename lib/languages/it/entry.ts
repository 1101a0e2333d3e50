import type { FormVocabulary } from '../words.ts';

/** What the fields of an entry form are called, and how it refuses an age. */
export const form: FormVocabulary = {
  nickname: ['soprannome', 'pseudonimo', 'tuo nome', '(nome )?utente'],
  age: ['eta', 'quanti anni', '(data|anno) di nascita'],
  gender: ['sesso', 'genere(?! musicale)', 'sono (un|una)'],
  genderValues: ['uomo', 'donna', 'ragazz[oa]', 'maschio', 'femmina'],
  place: ['citta', 'cap', 'codice postale', 'comune', 'provincia', 'localita', '(di )?dove (vivi|abiti|sei)'],
  search: ['cerca', 'filtra', 'trova'],
  someoneElse: [
    'bambin[oaie]',
    'figli[oae]?',
    'minore',
    'passegger[oi]',
    '(un|tuo|tua) amic[oa]',
    '(blocca|ignora|segnala)(re)?',
  ],
  tooYoung: [
    'eta non (valida|consentita)',
    'troppo giovane',
    'eta minima',
    '(maggiorenn|minorenn)[ei]',
    '(maggiore|minore|maggiori|minori) di (1[3-8]|eta)',
    '(almeno|minimo|a partire da|compiuto) (i )?1[3-8] anni',
  ],
};
