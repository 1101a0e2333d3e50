import type { AgeWords } from '../age.ts';

export const age: AgeWords = {
  have: '(eu |) (tenho|tnh|tenhu|tnho|tehno|tenh)|(eu |) (to|tou|estou|t) com',
  be: '(a |) minha idade (e|)|idade',
  turn: 'desde ontem|(eu |) (faco|fasso|fiz|completo|completei|farei|completarei|terei)|(vou|vo|acabei de|to pra|estou quase a|tou quase a|estou a|prestes a) (fazer|completar|ter)|(a caminho|vou) (dos|pros)|(os |) meus|vou para os',
  alone: 'desde ontem|idade|meus',
  unit: 'anos|ano|aninhos|anitos|anus|aninho|primaveras',
  only: 'feitos|completos|aninhos|anitos|primaveras|velas|velinhas|aninho',
  till: 'para os|pros|pra|para|ate|faltam|falta|antes de',
  relative: '(ano|anos|) ?(a mais|a menos|mais|menos)|soma|tira|mais velho|mais velha|mais novo|mais nova',
  same: 'igual|eu tambien|eu tambem|tambem|mesma idade|o mesmo|idem',
  times: 'o dobro de|metade de|a metade|metade|dobro de|vezes',
  my: 'meus',
  near: 'so|ja|quase|apenas|uns|os|ainda|somente|tipo|agora|recem|mal|cerca de|praticamente|soh',
  and: 'pra mim|tambem|e|mas|kkk|kkkk|kk|rsrs|menina|menino|rapariga|rapaz|tu|vc|amanha|sou|haha|e meio|em|no|na|de|hoje|lol|mano|ne',
  not: 'de (experiencia|casado|casada|diferenca|atraso|garantia|carreira|servico|namoro|mais|menos)|depois|antes|atras|mais|menos|que|sem|a (trabalhar|jogar)|nisto|nisso|trabalhando|com|aqui',
  when: 'quando|se|ate|antes|depois|desde que|como se|achas|acha|pensas|adivinha|qnd|qd',
  said: 'disse|diz|escreveu|perguntou|filme|musica|serie|falou|respondeu|canta',
  told: '(e|essa e) (a |)minha idade',
  guess: 'adivinha (a |)(minha idade|quantos anos (eu |)tenho)',
  yes: 'sim|sss|isso|exato|eu tambem|simm',
  areYou: '(tu |voce |vc |)(tem|tens)',
  you: 'e (tu|vc|voce|ti|ce|vcs|vos|c)|tu|vc|voce|e t',
  girl: 'f|menina|rapariga|mulher|miuda|garota',
  boy: 'menino|rapaz|homem|garoto|miudo',
  from: 'de|do|da|em',
  birth:
    '(eu |) nasci (em|no ano de|no|a|)|(nascido|nascida) (em|no|)|sou (de|do ano|do ano de|da geracao de|nascida em|nascido em)|ano de nascimento|nasci no ano|safra|sou safra|(os|todos os) (q|que) (nasceram|nascemos) em|colheita|geracao',
  grade:
    '(?:(?:[1-9]|1[0-2]) ?(?:o|a|°|º|ª)? ?(?:ano|serie|classe|anos)(?: do (?:medio|fundamental|ensino medio|ciclo))?|(?:primeiro|segundo|terceiro|quarto|quinto|sexto|setimo|oitavo|nono|decimo)(?: primeiro| segundo)? ano|(?:primeira|segunda|terceira|quarta|quinta|sexta|setima|oitava|nona) serie|[1-3] ?o? (?:do )?(?:medio|em|colegial)|terceirao|primeirao|(?:[5-9]|1[0-2]) ?o?(?: [a-f])?|(?:quinto|sexto|setimo|oitavo|nono|decimo|fundamental|ensino medio))(?: [a-f])?(?![a-z])',
  gradeFrame:
    '(eu |) (ando|estou|to|tou|sou|vou|faco|passei|estudo|curso|entrei|passo|repeti|fico|ta) (agora |ja |ainda |so |) (no|na|do|da|para o|pro|pra o|o|a|pra|para a)|comecei o|estou a fazer o',
  gradeNot:
    'lugar|andar|posicao|fila|divisao|vez|temporada|minuto|parte|round|nivel|ronda|feira|dia|mundial|passado|que vem|inteiro|todo|letivo|novo|mao|de namoro|de faculdade|periodo|da faculdade',
  gradeLead: 'no|na|do|sou do|estou no|to no|ando no',
  gradeOrdinal: 'setimo|oitavo|nono|decimo',
  gradeStart: 'terceirao',
  gradeSure: 'ensino|serie|ano$',
};
