import type { NameWords } from '../names.ts';

export const names: NameWords = {
  intro:
    '(eu |) (chamo me|me chamo|mi chamo|xamo me)|(o |) meu (nome|nome completo|nome todo|verdadeiro nome|nome inteiro) (e|eh|)|nome (completo|todo|inteiro)|nome|assinado|na vida real sou|me chamam mas sou',
  loose: 'sou|eu sou|sou (o|a)|eu sou (o|a)',
  answer: 'aqui e|aqui',
  surname:
    '(o |) meu (apelido|sobrenome|ultimo nome) (e|eh|)|(apelido|sobrenome|ultimo nome) (e|eh|)|de (apelido|sobrenome)',
  given: '(o |) meu primeiro nome e|primeiro nome',
  end: 'eh|e|mas|sou|tenho|de|do|da|em|com|para|por|que|tu|vc|voce|como|um|uma|o|a|os|as|nao|sim|oi|ola|kkk|kkkk|haha|anos|moro|vivo|muito|prazer|bem|mal|meu|minha|so|tambem|ou|no|na|se|te|me|lol|nada|ninguem|entao|porque|eu|obrigado|obrigada|fa|prof|mais|ja|ainda|rs|rsrs|aqui|novo|nova',
  firsts:
    'maria leonor matilde carolina beatriz mariana ana ines alice sofia francisca clara laura madalena margarida diana joana rita catarina marta eva lara julia helena valentina isabella manuela luiza luisa giovanna gabriela yasmin rafaela larissa leticia amanda bruna camila fernanda vitoria lorena joao francisco rodrigo martim santiago tomas afonso duarte miguel gabriel goncalo pedro rafael guilherme diogo tiago lucas salvador andre bernardo dinis gustavo david daniel antonio manuel luis vasco simao arthur heitor davi lorenzo theo matheus enzo nicolas felipe vitor caio bruno thiago leonardo eduardo henrique igor vinicius ricardo',
  lasts:
    'silva santos ferreira pereira oliveira costa rodrigues martins jesus sousa souza fernandes goncalves gomes lopes marques alves almeida ribeiro pinto carvalho teixeira moreira correia mendes nunes soares vieira monteiro cardoso rocha raposo neves coelho cruz cunha pires ramos reis simoes antunes matos fonseca machado araujo barbosa tavares lourenco castro figueiredo azevedo freitas lima melo barros campos dias borges nascimento andrade moura batista freire miranda duarte guerreiro pinheiro amaral faria magalhaes macedo baptista henriques esteves abreu',
};
