/** How one asks in Portuguese; see lib/languages/questions.ts. */
import type { QuestionWords } from '../questions.ts';
import { APPS, CARDS, KEYS } from '../same-everywhere.ts';

export const questions: QuestionWords = {
  you: 'tu|vc|voce|ce|tens|es|moras|mora|vives|estas|tas|c|vcs',
  your: 'teu|tua|teus|tuas|seu|sua|seus|suas',
  mine: 'meu|minha|eu|tenho',
  theirs: 'dele|dela|ele|ela',
  which: 'que|qual|q|quais|qual e|o que|como se chama (o|a)',
  where: 'de (q|que|qual) (lugar|parte|terra)|onde|aonde|de onde|donde|em que cidade|d onde|cade',
  when: 'quando|qd|que dia|em que ano|que ano|qual a data|quando e',
  tell: 'diz|diz me|dis|da me|manda|me manda|passa|me passa|me da|me diz|fala|envia|escreve|me fala|manda me|posso ter',
  have: 'tens|tem|usas|usa|vc tem|voce tem|tu tens',
  andYou: 'e tu|e vc|e voce|tu|e o teu|e a tua|e o seu|e ti|vc|wbu',
  warns: 'muda|mudar|troca|esqueceste|nunca|nao des|nao partilhes|nao passe',
  live: 'de (q|que|qual) (lugar|parte|terra)|de onde (fala|falas|escreves|me escreves)|moras?|vives?|es de|vens|vem|vivem|resides|tc|teclas?|vc e',
  be: 'estas|tas|ta|esta|andas|anda|te encontras|te encontro',
  about: 'em casa|fora|na rua|por perto|ai',
  age: '(quantos|qts|qtos) (anos|aninhos)|que idade|qual (a tua |a sua |)idade|(tua|sua) idade|(que|qual|em que) (ano|serie|classe|turma) (andas|estas|vc|voce|tu|faz|fazes|ta)|idade',
  born: 'nasceste|nasceu|(teu|seu) (aniversario|niver|aniver|anos)|fazes anos|faz aniversario|faz anos|data de nascimento|que signo|qual signo',
  name: 'como (te chamas|vc se chama|voce se chama|tu se chama|se chama)|quem (es|e voce|e vc)|qual (e |)(o |)(teu|seu) nome',
  study: 'estudas|estuda|andas na escola|vais a escola|andas a estudar',
  reach: 'te (ligo|ligar|chamo)|ligar te|ligo te',
  phone: 'numero|num|telefone|telemovel|tel|cel|celular|zap|whats|contacto|contato|nr',
  email: 'mail|email|gmail|correio|endereco de (e mail|email|mail)',
  handle: `user|usuario|contas?|perfil|nick|arroba|${APPS}`,
  payment: `cartao|numero do cartao|conta bancaria|nib|pix|mbway|codigo do cartao|${CARDS}`,
  password: `senha|palavra passe|codigo|${KEYS}`,
  address: 'morada|endereco|rua|numero da porta|numero da casa|andar',
  town: 'cidade|terra|codigo postal|cep|zona|bairro|vila',
  school: 'escola|colegio|liceu|faculdade',
  fullName: 'nome|apelido|sobrenome',
  birthDate: 'nasc|aniversario|aniver|niver|data de nascimento',
  ageNoun: 'idade|ano|serie',
  spot: 'paragem|ponto|estacao|loja|parque|linha|shopping|autocarro|onibus|praca',
  otherNumber:
    'numero (de |do |da |)(pedido|cliente|encomenda|reserva|fatura|serie|camisola|camisa|rastreio|bilhete|produto|processo)',
};
