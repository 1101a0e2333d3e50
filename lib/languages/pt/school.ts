import type { SchoolWords } from '../school.ts';

export const school: SchoolWords = {
  before:
    '(escola|colegio|liceu|externato|internato|agrupamento|agrupamento de escolas|instituto federal|instituto|etec|eb|eb1|eb 2 3|eb23|emef|creche|cei|emei|senai|cefet|ciep|caic|escola basica|escola secundaria|secundaria|basica|primaria) (basica|secundaria|primaria|estadual|municipal|profissional|privado|publica|particular|tecnica|militar|de escolas|2 3|)',
  after: '',
  glue: 'de|do|da|dos|das|a|o|e|e a|e o|chama se|se chama|d|dr|dom|dona',
  own: '(a |) minha (escola|nova escola|secundaria)|(o |) meu (colegio|liceu|externato)|nossa escola',
  is: 'e|e a|e o|chama se|se chama|eh|e na|fica',
  attend:
    '(eu |) (ando|estudo|estou|to|tou|sou|vou|frequento|faco|entro|fico|comeco|comecei|mudei)|nos|andamos|estudamos|fui eleita|fui eleito|delegada|delegado|aluno|aluna|e la que (eu |)ando|a estudar',
  at: 'a|ao|no|na|nos|nas|em|do|da|pro|pra|para o|para a',
  of: 'do|da|dos|das|no|na',
  life: 'turma|stor|stora|prof|profs|professor|professora|aula|aulas|recreio|intervalo|cantina|refeitorio|bata|farda|uniforme|quadra|pavilhao|interclasse|teste|testes|prova|provas|trabalho de casa|tpc|diretor|diretora|delegada|delegado|matematica|portugues|ciencias|feira de ciencias|biblioteca|portao|escola|colegio|liceu|ensino medio|caderneta|ano|irmas|freiras|secundario|basico',
  mine: 'onde eu|e (a minha escola|o meu colegio)|ando la|estudo la|e la que (eu |)(ando|estudo)|e onde (ando|estudo)|la que eu ando',
  block:
    'era|andei|estudei|andava|fui ao|contra|jogo|filme|livro|perto|ao lado|nao|nunca|quando|antes|noticias|trabalha|queria|paragem|demos',
  stop: 'e|mas|ou|que|com|sem|por|em|no|na|nao|sim|bem|mal|bom|boa|se|me|te|meu|teu|tua|um|uma|ate|conducao|samba|pensamento|danca|arbitros|cedo|chata|seca|pe|kkk|qual|eu|sou|ano|so|das|os|as|fechada|linguas|futebol|medicos|de|da|do|inteira|ja|ser|vai|vou',
  patrons:
    'camoes pessoa queiros garrett herculano camilo vieira lobato drummond tiradentes bandeirantes objetivo etapa anglo salesiano marista',
};
