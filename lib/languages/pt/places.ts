/** How one gives away places and meetings in this language; see lib/languages/place-words.ts. */
import type { PlaceWords } from '../place-words.ts';

export const places: PlaceWords = {
  self: 'eu|nos|a gente|me',
  live: 'morar|mora|morando|vivendo',
  iLive:
    'moro|vivo|mro|moramos|vivemos|resido|habito|(me mudei|mudei me|mudei para|mudei pra|nos mudamos|mudamos nos|mudamos para|mudamos pra)|sempre (vivi|morei)',
  lives:
    '(um fim de semana|uma semana) sim e (outro|outra) nao|metade (da semana|do tempo)|de segunda a sexta|durante a semana|ao fim de semana|no fim de semana|minha familia (mora|vive)|(os |) meus pais (moram|vivem)',
  parents: 'pai|mae|pais|avo|avos|papai|mamae|vo|vovo|tia|tio',
  ownTown:
    '(a |) (minha|nossa) (cidade|terra|terrinha|aldeia|vila|zona|quebrada|cidadezinha)|(o |) (meu|nosso) (bairro|interior)|a cidade mais (proxima|perto)',
  hereIn: 'aqui|ca|por (aqui|ca)|nos',
  shouts: 'e tu|e vc|e voce|e ti|sempre|com orgulho',
  weather: 'chove|chovendo|a chover|neva|frio|calor|nevoeiro|granizo',
  townish:
    'e uma (cidade|cidadezinha|aldeia|vila|terrinha)|(numa|uma) (cidadezinha|aldeia|terrinha|cidade pequena)|a (aldeia|vila|cidadezinha)',
  comesFrom:
    '(eu |) (sou|venho|so) (de|do|da|d)|somos de|(a minha cidade|minha cidade) (e|chama se)|cidade|(beijos|abracos|oi|ola|saudacoes|um abraco|beijinhos) (de|do|da)|(te escrevo|escrevo te|falo) de|(nascido|nascida) e (criado|criada) em',
  am: 'sou|eu sou|(estou|tou|estamos)|to (em|aqui em|no|na)',
  still:
    'agora|atualmente|ainda|tambem|aqui|sempre|so|ja|mesmo|desde (sempre|pequeno|pequena)|com (a minha mae|minha mae|o meu pai|meus pais|os meus pais|a minha avo)|neste momento|neh',
  inTown: 'em|no|na|de|do|da|a',
  near: '(perto|pertinho|ao lado|ao pe|proximo|bem perto|pertissimo|arredores|nos arredores) (de|do|da)|junto a|no centro (de|do|da)|nao muito longe de|numa (cidade|aldeia|vila) (perto de|chamada|ao lado de)|em uma cidade (perto de|chamada)|uma (aldeia|vila|cidade) (perto de|ao pe de|chamada)|a (5|10|15|20|30|cinco|dez|vinte) (min|minutos|km) de|que se chama|chamada|pertinho (de|do|da)|coladinho (em|a)',
  demonyms:
    'lisboeta|portuense|tripeiro|tripeira|carioca|paulistano|paulistana|recifense|curitibano|curitibana|soteropolitano|bracarense|conimbricense',
  answers:
    'de|do|da|em|no|na|sou de|moro em|vivo em|perto de|eu|sim|entao|ah|bem|oi|ola|tipo|ao pe de|ao lado de|entre|ali entre',
  evasions:
    'segredo|adivinha|porque|pq|longe|algum|lugar|sitio|nenhum|nada|nunca|nao|nem|ideia|portugal|brasil|aldeia|cidade|casa|escola|cama|aqui|ali|la|sim|ok|ta|bem|obrigado|obrigada|ola|oi|tu|vc|voce|stop|privado|internet|terra|planeta|kkk|kkkk|haha|lol|digo|quem|que|rapaz|rapariga|menino|menina|homem|mulher|estranho|desculpa|praia|campo',
  sexes: 'm|f|h|rapaz|rapariga|menino|menina|homem|mulher',
  years: 'anos|ano|aninhos',
  postcode: '(o meu|meu|o nosso) (codigo postal|cep|cp)|codigo postal|cep|(moro|vivo) (em|no|na)',
  resides:
    '(moro|vivo) (aqui|ai|la)|(a minha|minha) (cidade|terra|aldeia)|aqui em|sou (daqui|de la)|onde (moro|vivo)|desde sempre|comeca com|rima com|moro|daqui|(a minha|minha|o meu) (paragem|estacao|camara|rua|zona)',
  others:
    '(meu|minha|um|uma|o meu|a minha) (primo|prima|amigo|amiga|tio|tia|irmao|irma|prof)|ele|ela|vc|(os meus|meus) (primos|amigos|tios)|(a minha|minha|meu) (melhor amiga|melhor amigo|ex)|alguem',
  asksTown: '(es|moras|mora|voce mora|vc mora|vc e|voce e) (de|do|da|em|no|na)',
  passing:
    'campeoes|campeao|ferias|viagem|passeio|amanha|ontem|semana que vem|semana passada|visita|visitar|concerto|show|jogo|festival|filme|livro|fortnite|minecraft|roblox|gta|estava|nasci|nascido|nascida|queria|quero|vou|irei|fui|turma|torcedor|equipa|hotel|nivel|sonho|fomos|viajamos|viajei|campeonato|senha|palavra passe',

  home: 'la moro|e a minha casa|e minha casa|(em|na|no) casa (do|da|dos) (meu pai|minha mae|meus avos|minha avo)|e o meu endereco|(eu |) (moro|vivo)|moramos|(a minha|minha|na minha) (casa|morada|rua|porta)|(o meu|meu) (endereco|predio|apartamento)|nossa casa|vem (a|ao|para|ca)|passa (em|na|ca)|campainha|codigo da porta|interfone|manda para|entrega|(minha|a minha) (mae|avo|irma) (mora|vive)|(meu|o meu) (pai|avo|irmao) (mora|vive)|meus pais moram|vem me buscar|estou no|estou na|ca a casa|a casa|aqui em casa|em casa|toca (no|na|a)|o meu predio|sou eu|meu portao|a minha porta|minha rua|eu no|eu na|minha rua e|pra mim|tou a porta|to a porta|meus pais compraram',
  delivers:
    'manda|mandar|envia|enviar|entrega|entregar|encomenda|correio|remetente|traz|leva|buscar|carteiro|envelope|taxi|frete|a direita|a esquerda|em frente|sais na|passas a|viras|uber eats|bota|ifood|campainha|aniversario|festa do pijama|aniver',
  houseNouns: 'numero|num|n|predio|porta|casa|lote|portao|bloco|apto|ap',
  elsewhere:
    'mora (na|no|em)|vive (na|no|em)|problema|reclamacoes|apoio ao cliente|carta|policia|manga|anime|personagem|historia|romance|(tu|ele|ela|voce|vc|eles) (moras|mora|vives|vive|moram)|moras|(a tua|tua|sua|a sua) (casa|morada|rua)|(o teu|teu|seu) endereco|(um|uma|o|a) (meu|minha|) (amigo|amiga|vizinho|vizinha|prof) (mora|vive)|dentista|medico|doutor|clinica|hospital|farmacia|cabeleireiro|loja|supermercado|padaria|restaurante|pizzaria|cinema|teatro|museu|camara|prefeitura|biblioteca|ginasio|piscina|estacao|correios|banco|escritorio|empresa|embaixada|igreja|concerto|exposicao|feira|mercado|hotel|oficina|aberto|aberta|abre|fecha|horario|filme|serie|musica|cancao|livro|jogo|gta|minecraft|fortnite|monopolio|por exemplo|exemplo|exercicio|escola|colegio|liceu|universidade|faculdade|associacao|sede|rua sesamo|formulario|inventei|inventado|caca ao tesouro',
  numberAfter:
    '(e|no|e o|e no|moro no|vivo no|o|estou no) (numero|num|n|no|lote|porta|)|numero|porta|no|lote',

  house: '(numero|num|porta|lote)',
  here: 'estou|tou|estamos|tamo|tamos|tava aqui|espero|a espera|esperando|te esperando|sentado|sentada|parado|parada aqui|preso no|perdido|perdida|acabei de|acabamos de|cheguei|chegamos|vou no|vou na|vou de|vim|comendo|passeando|encostado|encostada|na fila|saio daqui|to (no|na|nos|nas|em|num|numa|perto|la|aqui|aq|bem|esperando)|descendo|subindo|passando|passei|ja passei|fiquei preso|fiquei presa|te escrevo (de|do|da)|acabei de (sair|chegar) (de|da|a|ao|no|na|em)|saindo (do',
  now: 'agora|aqui|ainda|vem|esperando|acabei|frio|chovendo|a chover|me acha|me busca|vem me',
  lessons: 'exercicio|ex|trabalho|calcula|distancia|prof|geografia|portal|spawn|minecraft|aldeia',
  exists: 'tem|e|esta|fica|ta|ha|vende|era|sao|vai',
  tracks: 'plataforma|cais|vagao|carruagem',
  between:
    'em|no|na|nos|nas|ao|a|o|os|as|do|da|de|em frente|frente|fora|dentro|perto|lado|junto|atras|por|sob|agora|aqui|ainda|ja|sozinho|sozinha|esperando|espera|sentado|sentada|e|com|entrada|saida|esquina|porta|pe|meus|amigos|pra|pro|dum|duma|num|numa|mesa|fundo|cima|la|baixo|piso|andar|fila|banco|mesmo|bem',
  spots:
    'bancos|lago|rio|floresta|baloicos|pista|pista de skate|skatepark|torre|gelataria|sorveteria|miradouro|coreto|estacao|paragem|ponto de onibus|metro|parque|praca|shopping|centro comercial|loja|estadio|piscina|cinema|biblioteca|praia|mercado|camara|igreja|correios|farmacia|padaria|cafe|restaurante|pastelaria|ginasio|aeroporto|bomba|parque de estacionamento|estacionamento|rua|avenida|supermercado|hospital|zoo|museu|teatro|esquina|quadra|jardim|rodoviaria|lanchonete|ponto|comboio|trem|acai|padoca|boteco|bar|hamburgueria|pizzaria|mercadinho|mercearia|hipermercado|papelaria|livraria|quiosque|salao|cabeleireiro|barbearia|posto de gasolina|posto de saude|ubs|clinica|pronto socorro|urgencias|delegacia|esquadra|prefeitura|basilica|capela|pracinha|praceta|rotunda|semaforo|cruzamento|terminal|gare|cais|ponte|castelo|marginal|calcadao|orla|campo|campinho|pavilhao|bowling|boliche|kartodromo|aquario|parque infantil|parquinho|paragem de autocarro|estacao de metro|galeria|outlet|parque das nacoes|escadas|portao|bilheteira|area de servico|posto br|restaurante universitario|posto de|posto shell|ponto de (onibus|taxi)|paragem (do|de) (bus|metro)',
  chains:
    'mcdonalds|mc donalds|mcdonald s|mequi|kfc|burger king|starbucks|continente|pingo doce|lidl|aldi|auchan|minipreco|mercadona|primark|zara|decathlon|ikea|fnac|worten|colombo|norteshopping|americanas|carrefour|vasco da gama|mac|mcdo|h m|bershka|almada forum|alegro|dolce vita|telepizza|pans|jumbo|intermarche|meu super|renner|riachuelo|cea|habibs|bobs|giraffas|subway|pao de acucar|assai|atacadao|cinemark|cinepolis|ibirapuera|mar shopping|arrabida|rio sul|oeiras parque|ubbo|glicinias|leroy merlin|sport zone|springfield|pull and bear|stradivarius|well s|outback|madero|burguer king|magalu|casas bahia|marisa|kalunga|centauro|saraiva|drogasil|havan|tok stok|(tua|sua) (casa|rua|porta)|teu predio|seu predio',
  lines:
    'autocarro|bus|linha|metro|eletrico|electrico|comboio|trem|onibus|busao|camioneta|brt|vlt|barco|barca|alfa|regional',
  notNow:
    'amanha|ontem|quando|estava|estive|estarei|fortnite|minecraft|roblox|gta|jogo|partida|servidor|mapa|trabalhos|exercicio|filme|livro|capitulo|pagina|nivel|sempre|as vezes|todos os dias|nunca|(ele|ela) (esta|ta)|iremos|irei|mais tarde|a noite|quando|quarto|cama|sofa|cozinha|banheiro|casa de banho|banho|caverna|trabalha|fui|fomos|comprei|queria|quero|fica|e na|passado|passada|trabalho',

  meet: 'encontramos|encontro|nos vemos|vemo nos|te espero|vem (a|ao|ca|ter)|bora|combinado|vamos nos',
  agrees:
    'ok|okay|sim|claro|perfeito|combinado|fechado|ta|ta bom|beleza|blz|pode ser|certo|otimo|boa|fixe|esta bem|ta bem|de acordo|bora|show|la estarei|to dentro|vou|estou la|concordo|top|yes|isso|demoro|la nos vemos',
  days: 'amanha|depois de amanha|hoje|hoje a noite|hoje a tarde|segunda|terca|quarta|quinta|sexta|sabado|domingo|fim de semana|este fim de semana',
};
