/** How one gives away ways to be reached and paid in Portuguese; see lib/languages/contact-words.ts. */
import type { ContactWords } from '../contact-words.ts';

export const contact: ContactWords = {
  mine: 'meu minha meus minhas nosso nossa',
  yours: 'teu tua teus seu sua vosso',
  theirs: 'dele dela deles',
  of: 'de do da dos das',
  family:
    'vo vovo titi madrasta padrasto mana mano mae mama pai papa irma irmao avo avos pais familia casa tia tio',
  friend: 'tal menina menino rapariga rapaz cara amigo amiga amigos vizinho vizinha colega prima primo',
  phone:
    'mbway wpp pix indicativo numero num telefone tel telemovel telemovl celular cel tlm fixo whatsapp zap nr',
  call: 'liga|ligue|ligar|ligas|chama|anota|guarda|salva|telefona|manda',
  reachMe: [
    '(o|a) (meu|minha) e',
    '(liga|me liga|chama|me chama|escreve|manda|add|contacta|adiciona|anota)( me| mim| ai|)',
    '(podes|pode|pd) (me |)(ligar|chamar|escrever|mandar|contactar)( me|)',
    '(meu|o meu) (whatsapp|whats|zap|wpp|signal|telegram)',
  ],
  elsewhere:
    'pizzaria entrega conserto barbearia lanchonete otica porteiro reservar reserva reservas dentista doutor doutora medico veterinario cabeleireiro oficina loja restaurante camara policia bombeiros hospital clinica farmacia banco secretaria escola colegio escritorio clube ginasio cinema hotel taxi apoio cliente suporte servico empresa linha ajuda emergencia sos professor professora stor treinador radio concurso',
  unreal: [
    'me (ligou|ligaram|escreveu)',
    '(ligou|ligaram) me',
    '(chamada|sms|mensagem) (de|do)',
    'quem e',
    'burla|burlas|burlao|burlador',
    'golpe',
    'fraude',
    'scam',
    'spam',
    'phishing',
    'nao (atendas|atende|atenda|ligues|respondas|responda|cliques|clique|liga)',
    'bloque|bloquea|bloqueo|bloqueado|bloquear|bloquealo|bloqueia|bloqueie|bloqueei',
    'cuidado',
    'falso',
    'fake',
    'desconhecido',
    '(por |)exemplo',
    'inventado',
    '(no|na|num|numa) (filme|serie|musica|jogo|livro|exercicio|episodio)',
    'exercicio',
  ],
  titles: 'senhor|senhora|sr|sra|dona',
  old: 'antigo|antiga|velho|velha|anterior|ex|de antes',
  references:
    'matricula processo encomenda pedido rastreio ticket isbn referencia ref fatura serie produto artigo pontuacao pontos resultado soma total pi codigo seed id versao nif cpf',
  profile: 'utilizador usuario user nick nome conta perfil canal gamertag id tag username pagina arroba',
  named:
    'sou|chamo me|me chamo|eu sou|sou o|sou a|apareco como|jogo como|chama se|se chama|o meu nome e|meu nome e|como|to como|estou como|ta como|escreve se|entao',
  findMe:
    '(adiciona|add|segue|procura|busca|chama|acha|encontra|manda msg|inscreve te|subscreve|se inscrevam|se inscreve|inscrevam se) (me|ai|la|)|me (add|adiciona|segue|procura|acha|encontra|chama|adc)|adiciona|adc|procura por',
  itsMe: 'sou eu|esse sou eu|essa sou eu|e o meu|e meu|e a minha|mesmo nome|mesmo user|em todo lado|em tudo',
  together: 'tudo junto|junto|sem espacos|sem espaco|uma palavra|tudo minusculo|sem pontos|pegado',
  ending: 'no fim|no final|acaba em|termina em|e depois|depois',
  refuseName: 'nao|nunca|nenhum|porque|nem|n tenho',
  links: 'chama chamo sou meu minha o procura aqui',
  noNames: 'novo velho cheio fechado tambem amigo amigos',
  secrets: 'entrar senha pin',
  at: 'arrobas arroba aroba',
  looseAt: 'at em',
  dot: 'ponto pto',
  dash: 'traco hifen',
  underscore: 'underscore underline',
  mail: 'mail email correio endereco',
  card: 'cartao visa mastercard cvv cvc multibanco',
  account: 'iban bic conta bancaria banco transferencia nib pix mbway agencia',
  voucher:
    'fnac worten zalando spotify ifood uber playstore razer paysafecard paysafe steam google apple itunes roblox robux psn playstation xbox nintendo eshop amazon vbucks presente oferta recarga',
  giftCard: 'cartao cartoes presente vale gift oferta recarga giftcard',
  promo: 'promo desconto cupao cupom indicacao criador saldos',
};
