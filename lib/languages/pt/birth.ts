import type { BirthWords } from '../birth.ts';

export const birth: BirthWords = {
  months:
    'janeiro/jan fevereiro/fev marco/mar abril/abr maio/mai junho/jun julho/jul agosto/ago setembro/set outubro/out novembro/nov dezembro/dez',
  ordinals: { primeiro: 1, um: 1 },
  between: 'do mes de|mes de|d|de|do|dia',
  feasts:
    'tiradentes|dia das criancas|proclamacao da republica|consciencia negra|santo antonio|dia de camoes|primeiro dia do ano|vespera de ano novo|dia do pai|dia da mae|1 de maio|sao nicolau|carnaval|natal|vespera de natal|ano novo|passagem de ano|reveillon|halloween|dia das bruxas|dia dos namorados|sao joao|dia de reis|dia de todos os santos|finados|dia das criancas|santo antonio|sao valentim|25 de abril|dia do trabalhador|dia de natal|sao martinho|dia da independencia|sao pedro|consoada',
  own: '(o |) meu (aniversario|aniver|niver|anivers|bday|nascimento)|(eu |) nasci|faco (os|)|(a |) minha data de (nascimento|nasc|aniversario)|sou (nascido|nascida)|sou de|meus anos|eu sou do dia',
  self: 'eu|faco|completo|tenho|fiz|meu',
  day: 'anos|aniversario|niver|aniver',
  bare: 'nascido|nascida|data de nascimento|nascido a|nascida a|niver|aniversario',
  about:
    'festejo|sou eu|nasci|nascimento|aniversario|niver|faco anos|velas|ao mundo|signo|carneiro|aries|touro|gemeos|caranguejo|cancer|balanca|libra|escorpiao|sagitario|capricornio|aquario|parabens|maternidade|meu dia',
  party: 'festa|presente|presentes|bolo|convidados|convite|churrasco|jantar',
  other:
    'falsa|teste|exame|nao e|seu|teu|da minha|do meu|prova|teste|exame|desde|ate|irmao|irma|mae|pai|cao|cachorro',
};
