import type { NameWords } from '../names.ts';

export const names: NameWords = {
  intro:
    '(eu |) (chamo me|me chamo|mi chamo|xamo me)|(o |) meu (nome|nome completo|nome todo|verdadeiro nome|nome inteiro) (e|eh|)|nome (completo|todo|inteiro)|nome|assinado|na vida real sou|me chamam mas sou|me chamam|chamam me|puseram me',
  loose: 'sou|eu sou|sou (o|a)|eu sou (o|a)|aqui e (o|a|)',
  answer: 'aqui e|aqui',
  surname:
    '(o |) meu (apelido|sobrenome|ultimo nome) (e|eh|)|(apelido|sobrenome|ultimo nome) (e|eh|)|de (apelido|sobrenome)',
  given: '(o |) meu primeiro nome e|primeiro nome',
  after:
    '(sou eu|e o meu (nome|nome completo|nome verdadeiro))|e assim que (ta|esta|me chamo)|assim (ta|esta) no|e meu nome|ao seu dispor|prazer|e meu',
  papers:
    'lista|cartao|rg|passaporte|diploma|formulario|chamada|registro|registo|boletim|camisola|camisa|cracha|inscricao|inscreve|poe|bota|procura|google|insta|facebook|perfil|documento|certidao|pauta|caderneta|iniciais|assinatura',
  greet: 'prazer|muito prazer|oi sou|ola sou',
  surnameAfter: 'e o meu (apelido|sobrenome)|de (apelido|sobrenome)',
  end: 'eh|e|mas|sou|tenho|de|do|da|em|com|para|por|que|tu|vc|voce|como|um|uma|o|a|os|as|nao|sim|oi|ola|kkk|kkkk|haha|anos|moro|vivo|muito|prazer|bem|mal|meu|minha|so|tambem|ou|no|na|se|te|me|lol|nada|ninguem|entao|porque|eu|obrigado|obrigada|fa|prof|mais|ja|ainda|rs|rsrs|aqui|novo|nova',
  ordinary:
    'acho adoro algo alta alto amo apaixonado baixa brasileira brasileiro bue canhoto cansada cansado capitao chateada chateado ciumenta coisa coisas comer conhecer contente criado deixa demais dificil dizer doente espere facil fala falar falo faz fazes feia feio feito feliz gemea gemeo gira gordo gosta gosto grupo joga linda lindo loira loiro magra magro maluca maluco massa mentira mil morena moreno muitos nervosa nervoso odeio olha pessoal podes portuguesa posso quer queres rainha rei ruiva ruivo sabe sabes saiu sapo tao timida timido tirei triste vegano visto viu',
  firsts:
    'afonso agatha alana amanda anderson andreia arnaldo augusto beatriz benedita benicio benjamim bento bia brayan breno bruna caetano caio carlota catarina caua celso clarice constanca cristiano davi dinis diogo diva domingos duarte eder edson eduarda eliane ema emanuel emanuela emerson ester estevao fabiola fabricio flavio flor francisca frederico geraldo gil gilberto gisela goncalo graca graziela guilherme heitor helio henrique igor irina isadora isis ivo ivone jair janaina januario joao joaquim joaquina jovana juliano kaique kaua kiara lais laise leonel leticia levi ligia lourenco lourival luan luiz luiza madalena maisa manoel marcela marcio margarida martim mateus matheus micael murilo nathalia nuno octavio olavo otavio patricio paulo pietra priscila rafaela raissa ramiro reinaldo renan rogerio romeu ronaldo rui salvador samara sebastiao simao soraia tainara telma teodoro thales ulisses valentim valter vania vinicius violeta vitor vitoria viviane wagner wallace wellington yuri zeca',
  lasts: 'dias duarte henriques jesus lourenco nascimento reis',
};
