import type { FormVocabulary } from '../words.ts';

/** What the fields of an entry form are called, and how it refuses an age. */
export const form: FormVocabulary = {
  nickname: ['apelido', 'alcunha', 'pseudonimo', '(teu|seu) nome', '(nome de )?(usuario|utilizador)'],
  age: ['idade', 'quantos anos', '(data|ano) de nascimento'],
  gender: ['sexo', 'genero(?! musical)', 'sou (um|uma)'],
  genderValues: ['homem', 'mulher', 'rapaz', 'rapariga', 'menin[oa]', 'masculino', 'feminino'],
  place: [
    'cidade',
    'cep',
    'codigo postal',
    'localidade',
    'concelho',
    'estado(?! civil)',
    '(de )?onde (moras|vives|es|voce (mora|e))',
  ],
  search: ['buscar', 'procurar', 'pesquisar', 'filtrar'],
  someoneElse: [
    'criancas?',
    'filh[oa]s?',
    'menor(?! de)',
    'passageir[oa]s?',
    '(um|teu|seu|tua|sua) amig[oa]',
  ],
  tooYoung: [
    'idade (invalida|nao (valida|permitida))',
    '(muito|demasiado) jovem',
    'demasiado nov[oa]',
    '(es|e) muito nov[oa]',
    'muito nov[oa] (para|pra)',
    'idade minima',
    '(maior|maiores|menor|menores) de (1[3-8]|idade)',
    '(pelo menos|no minimo|a partir (dos|de)) 1[3-8] anos',
  ],
};
