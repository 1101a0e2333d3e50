import type { FormVocabulary } from '../words.ts';

/** What the fields of an entry form are called, and how it refuses an age. */
export const form: FormVocabulary = {
  nickname: ['apodo', 'mote', 'seudonimo', 'tu nombre', '(nombre de )?usuario'],
  age: ['edad', 'cuantos anos', '(fecha|ano) de nacimiento'],
  gender: ['sexo', 'genero(?! musical)', 'soy (un|una)'],
  genderValues: ['hombre', 'mujer', 'chic[oa]', 'masculino', 'femenino', 'varon'],
  place: ['ciudad', 'codigo postal', 'localidad', 'provincia', 'poblacion', 'donde (vives|eres)'],
  search: ['buscar?', 'filtrar'],
  someoneElse: [
    '(nin|hij)[oa]s?',
    'menor(?! de)',
    'pasajer[oa]s?',
    '(un|tu) amig[oa]',
    'destinatario',
    '(bloquear|ignorar|denunciar)',
  ],
  tooYoung: [
    'edad (invalida|no (valida|permitida))',
    '(demasiado|muy) joven',
    'edad minima',
    '(mayor|mayores|menor|menores) de (1[3-8]|edad)',
    '(al menos|minimo|a partir de( los)?) 1[3-8] anos',
  ],
};
