import type { SchoolWords } from '../school.ts';

export const school: SchoolWords = {
  before:
    '(escola|colegio|liceu|externato|internato|agrupamento|agrupamento de escolas|instituto federal|instituto|etec|eb|eb1|eb 2 3|eb23|emef|creche|cei|emei|senai|cefet|ciep|caic|escola basica|escola secundaria|secundaria|basica|primaria) (basica|secundaria|primaria|estadual|municipal|profissional|privado|publica|particular|tecnica|militar|de escolas|2 3|)',
  after: '',
  glue: 'de|do|da|dos|das|a|o|e|e a|e o|chama se|se chama|d|dr|dom|dona',
  own: '(a |) minha (escola|nova escola|secundaria)|(o |) meu (colegio|liceu|externato)|nossa escola',
  is: 'e|e a|e o|chama se|se chama|eh|e na|fica',
  frame:
    '(eu |) (ando|estudo|estou|to|tou|sou|vou|saio|frequento|faco|entro|fico|comeco|termino)|aluno|aluna|espera me|me busca|vem me buscar|interno|matriculado|matriculada|estudante|andamos|estudamos',
  mine: 'e (a minha|a minha escola|o meu|o meu colegio)|ando la|estudo la|e la que ando|e onde estudo',
  block:
    'era|andei|fui|estudei|andava|irmao|irma|mae|pai|primo|prima|amigo|amiga|prof|professor|professora|ele|ela|contra|jogo|filme|livro|perto|lado|nao|nunca|vc|voce|quando|antes|noticias|tio|tia|filho|filha|trabalha|namorado|namorada|conheces|conhece',
  stop: 'e|mas|ou|amanha|hoje|ontem|que|com|sem|por|para|em|no|na|nao|sim|muito|bem|mal|bom|boa|novo|nova|privado|publica|particular|porque|se|tenho|me|te|meu|minha|teu|tua|um|uma|este|esta|onde|como|quando|todos|tudo|ate|agora|aqui|segunda|terca|quarta|quinta|sexta|conducao|samba|pensamento|vida|musica|danca|arbitros|cedo|tarde|tambem|mais|menos|nada|chata|seca|longe|pe|kkk|qual|eu|ando|estudo|estou|sou|turma|ano|anos|so|toda|das|os|as|minha|fechada|publica|perto|linguas|futebol|medicos|de|da|do|inteira|ja|ser|vai|vou|militar',
  patrons:
    'camoes pessoa queiros garrett herculano camilo vieira lobato drummond tiradentes bandeirantes objetivo etapa anglo salesiano marista',
};
