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
    'tem tens temos senha tirei sapo palavra saiu deixa quer quero queres pode posso podes sei sabe sabes acho acha gosto gosta adoro odeio amo falo fala falar dizer digo diz disse faz fazes fazer joga jogo jogar come comer olha espera espere ai opa cara mano tipo assim certo verdade mentira triste feliz cansado cansada chateado chateada nervoso nervosa contente sozinho sozinha apaixonado ciumenta timido timida lindo linda feio feia alto alta baixo baixa gordo magro magra loiro loira moreno morena ruivo ruiva doente maluco maluca vegano brasileiro brasileira portugues portuguesa canhoto gemeo gemea capitao rei rainha alguem algo ninguem todos muitos outro outra coisa coisas pessoal turma grupo noite giro gira fixe legal massa top demais bue mesmo quase sempre nunca depois antes ir vai vou vamos ver viu feito visto tava ta tao tou facil dificil criado mil perdido perdida',
  firsts:
    'afonso agatha alana amanda anderson andreia arnaldo augusto beatriz benedita benicio benjamim bento bia brayan breno bruna caetano caio carlota catarina caua celso clarice constanca cristiano davi dinis diogo diva domingos duarte eder edson eduarda eliane ema emanuel emanuela emerson ester estevao fabiola fabricio flavio flor francisca frederico geraldo gil gilberto gisela goncalo graca graziela guilherme heitor helio henrique igor irina isadora isis ivo ivone jair janaina januario joao joaquim joaquina jovana juliano kaique kaua kiara lais laise leonel leticia levi ligia lourenco lourival luan luiz luiza madalena maisa manoel marcela marcio margarida martim mateus matheus micael murilo nathalia nuno octavio olavo otavio patricio paulo pietra priscila quintela rafaela raissa ramiro reinaldo renan rogerio romeu ronaldo rui salvador samara sebastiao simao soraia tainara telma teodoro thales ulisses valentim valter vania vinicius violeta vitor vitoria viviane wagner wallace wellington yuri zeca',
  lasts: 'dias duarte henriques jesus lourenco nascimento reis',
};
