/** How one arranges to meet in Portuguese; see lib/languages/meeting.ts. */
import type { MeetingWords } from '../meeting.ts';

export const meeting: MeetingWords = {
  i: 'eu|vou|posso',
  you: 'tu|voce|vc|ce|te|ti|vcs|voces|c|t',
  we: 'nos|a gente|agente|ns',
  object: 'me|te|nos|ti|mim|comigo|contigo|vos|vc|voce',
  see: 'acha|ve|ver|vejo|vemos|veremos|vermos|encontro|encontra|encontrar|encontramos|encontrarmos|espero|esperas|espera|esperar|esperando|esperarei|busco|busca|buscar|apanho|apanhas|apanhar|pego|pega|pegar|junto|juntamos|juntar|reconhecer|achas|acho|levo|vens ter|ir ter|vou ter|vem ter|vejam',
  hand: 'convido|pago|ofereco|troco|trocamos|trocar|entrega|devolvo|dou|dar|entrego|levo|trago|empresto|mostro|devolver|entregar|levar|trazer',
  meeting:
    'quem vem|quem topa|quem vai|(encontra|ve|encontre|junta)mo nos|encontrem(o|os) nos|(encontrar|ver|vermo|encontrarmo|juntar) nos|(espera|apanha|encontra|busca|pega|acompanha) me|(espero|vejo|apanho|encontro|busco|ver|apanhar|encontrar) te|(a gente|agente|nos) (se |nos |)(ve|encontra|vemos|encontramos|v)|te (vejo|espero|encontro|pego|busco|apanho)|(ir|vou|vem|vens|vamos|venho|vir) ter (comigo|contigo|a|ao|com)|encontro marcado|ponto de encontro|marca(do|mos|r)|me (busca|pega|encontra|espera|apanha)|se (ver|encontrar|encontra)|vir me (buscar|apanhar|pegar)|te (ver|encontrar|buscar|pegar)',
  come: 'vem|vens|vir|venha|vinha|venham|viras|passa|passas|passar|chegas|cola|brota|aparece|aparecer|apareces|desce ai|da um pulo|vai la|anda|vou ai|vou a (tua|sua) casa|vou na (sua|tua) casa',
  arrive: 'venho|chego|chegarei|passo|vou ai',
  be: 'estarei|vou estar|vou ta|fico|ficarei',
  there:
    'mesma hora|la|ali|ai|mesmo sitio|mesmo lugar|lugar de sempre|o mesmo banco|aqui|sitio do costume|de sempre',
  activity:
    'dormir|piquenique|picnic|ir|vamos|sair|saimos|comer|jantar|almocar|nadar|cinema|pizza|gelado|sorvete|kebab|bowling|compras|shopping|skate|patinar|passear|passeio|futebol|bola|jogar bola|basquete|bicicleta|bike|volta|dar uma volta|beber|tomar|cafe|lanchar|lanche|festa|anos|aniversario|praia|piscina|hamburguer|acai|role|rolezinho|correr|andar|milkshake|batido',
  propose:
    '(eu |)voto|eu digo|proponho|bora|bora la|vamos|(queres|quer|gostavas|gostarias|topas|topa|querias|aceitas|anima|animas|partiu)|ta (livre|afim)|(estas|esta|tas|ta) (livre|disponivel|afim|a fim)|(que|q) tal|e se|o que achas de|(a gente|nos|agente) (podia|pode|podemos|podiamos|devia|vai|podia)|podemos|podiamos|fazemos|combina(mos|do|r)|porque nao|por que nao|pode ser',
  pair: '(tu|voce|vc) e eu|eu e (tu|voce|vc|ce|ti)|(so|apenas) (nos|eu e tu|eu e voce|eu e vc|nos dois|nos duas|a gente|tu|voce|vc)|nos (dois|duas|2)|irl|pessoalmente|ao vivo|cara a cara|na vida real|frente a frente|mais ninguem|a sos|de verdade',
  jointly: 'juntos|juntas|(comigo|contigo)|com (voce|vc)',
  day: 'dmg|amanha|amnh|amnha|amh|depois de amanha|hoje|hj|hoje a (noite|tarde)|(segunda|terca|quarta|quinta|sexta) feira|sabado|domingo|(este|no|nesse|neste|esse) (fim de semana|fds|findi)|fds|logo a (noite|tarde)',
  weakDay: 'dmg|dom|sab|sext|quint|quart|segunda|terca|quarta|quinta|sexta|seg|ter|qua|qui|sex|logo',
  part: 'cedo|cedinho|de manhazinha|recreio|intervalo|tarde|noite|manha|de manha|a tarde|a noite|de tarde|da tarde|da noite|da manha|tardinha',
  time: 'no fim do jogo|meio dia|meia noite|meiodia|(na|a) saida( da escola|)|no (intervalo|recreio)|daqui a (uma|meia|1) hora|em meia hora|a hora do almoco|na hora do (almoco|recreio|intervalo)|ao almoco|por do sol',
  at: 'as|a|pelas|por volta das|la pelas|la para as|das|ate as|umas|tipo|la pras|depois das|antes das|a partir das|perto das',
  oclock:
    'h|hs|hrs|horas|hora|da (tarde|manha|noite)|em ponto|e (meia|um quarto|pouco|quinze|trinta)|menos (um quarto|dez|cinco)|pm|am',
  within: 'daqui a|daqui|em|dentro de',
  span: 'min|mins|minutos|minutinhos|horas|hora',
  after:
    'depois (da|do|das|dos|de)|dps (da|do|das|de)|antes (da|do|das|de)|apos|a saida (da|do|das)|na saida (da|do)|quando (sair|acabar) (da|do)|assim que|durante|saindo (da|do)|logo depois (da|do)|quando acabar',
  event:
    'abre|fecha|fechado|comeca|acaba|prova|exame|sinal|toque|escola|aula|aulas|almoco|jantar|treino|treinos|futebol|trabalho|recreio|intervalo|jogo|missa|ingles|danca|musica|piano|ginasio|academia|colegio|faculdade|facul|catequese|natacao|filme|concerto|show|torneio|ensaio|teste|culto|cursinho|sessao|lanche',
  beside:
    'em frente (a|ao|da|do|de|na|no)|a frente (da|do|de)|na frente (da|do|de)|atras (da|do|de)|por tras (da|do|de)|debaixo (da|do|de)|embaixo (da|do|de)|ao lado (da|do|de)|ao pe (da|do|de)|perto (da|do|de)|junto (a|ao|da|do)|fora (da|do)|(na|a) (porta|entrada|saida|esquina) (da|do|de)|(no|ao) (portao|fundo|fim|topo|canto|final) (da|do|de)|do lado (da|do|de)|sob|entre|dentro (da|do)|a beira (da|do)|a volta (da|do)',
  locative: 'em|no|na|nos|nas|num|numa|ao|a|aos|as|ate|ate ao|pro|pra|para|para o|para a|pelo|pela|do|da',
  article:
    'o|a|os|as|um|uma|do|da|de|meu|minha|teu|tua|seu|sua|nosso|nossa|aquele|aquela|esse|essa|este|esta|velho|velha|grande|pequeno|novo|nova|mesmo|mesma|antigo|antiga|porta|portao|banco|estatua|paragem|ponto',
  spot: 'porta|saida|plataforma|banco|centro|fonte|chafariz|bolera|feira|bomba de gasolina|posto|arvore|farol|quadra de futsal|estatua|relogio|bar|lagoa|rio|mirante|fliperama|tabacaria|barraca|predio',
  door: '(na |em |a |)(minha|tua|sua|nossa) (casa|porta|rua|escola|vila)|(em |)casa (de mim|minha)|(meu|teu|seu) (predio|portao|bairro|apartamento|ape)|(aqui|la) em casa|(portao|porta|frente|saida) da (minha |tua |sua |)(escola|casa)|c(a|)sa do(s|) meu',
  agree:
    'fechou|firmeza|fmz|demorô|demoro|ta marcado|marcado|ok|okay|okey|oki|okok|sim|ss|simm|claro|perfeito|combinado|fechado|ta|ta (bom|bem|combinado|certo)|tabom|beleza|blz|belezaa|pode ser|certo|otimo|optimo|boa|fixe|esta bem|de acordo|bora|show|(la |)estarei( la|)|to dentro|vou|(estou|to|tou) la|concordo|top|yes|isso|demorou|la (nos vemos|estarei|te espero)|ate (la|amanha|logo|sabado|ja)|prometo|tranquilo|suave|com certeza|(eu |)topo|aceito|conta comigo|por mim|bacana|massa|valeu|daora|partiu|pode contar|siga|feito|na boa',
  no: 'nao|nn|n|no|nop|nunca|jamais|nem (pensar|morta|morto|ferrando|a pau)|desculpa|talvez|se calhar|sei la|logo se ve',
  not: 'nao|nunca|jamais|ninguem|cancelado|castigo|proibido|nem',
  online:
    'fortnite|minecraft|roblox|free fire|ff|fifa|valorant|gta|rocket league|brawl|discord|disc|snap|snapchat|insta|instagram|tiktok|twitch|skype|zoom|teams|facetime|whatsapp|whats|wpp|zap|zapzap|chamada|liga me|ligo te|ligar|ligacao|me liga|te ligo|online|entra|entro|servidor|server|serv|lobby|stream|live|cam|camera|videochamada|ps4|ps5|play|xbox|switch|pc|call|partida|ranked|raid|cla|guilda|dungeon|masmorra|boss|spawn|mapa|chat|telemovel|telefone|celular|tv|televisao|castelo|missao|kahoot|voz|novela',
  appointment:
    'visita de estudo|excursao|passeio da escola|dentista|ortodontista|medico|medica|doutor|doutora|cabeleireiro|cabeleireira|barbeiro|consulta|prova|exame|trabalhos|reuniao|psicologo|psicologa|fisio|fisioterapia|oculista|vacina|hospital|analises|veterinario|autoescola|entrevista|explicacao|explicacoes|professor|professora|prof|teste|simulado|aula de|na (aula|escola|sala)|orientadora|posto de saude|centro de saude',
  third:
    'ele|ela|eles|elas|mae|pai|pais|avo|avos|avoh|irma|irmao|prima|primo|primos|tia|tio|amiga|amigo|amigas|amigos|stora|stor|treinador|vizinho|vizinha|alguem|gente da|pessoal|equipa|time|clube|grupo|turma|familia|estranhos|desconhecidos|namorada|namorado|lhe',
  past: 'ha (dez|10|meia)|ontem|anteontem|foi|era|estava|estavamos|encontrei|vimos|vi|passado|passada|conheci|fomos|fui|prazer|marquei|apanhou|buscou|atras no tempo|estavas|tava',
  vague:
    'um dia( destes| desses|)|qualquer dia|quando (eu |)(for|formos|quiseres|puderes|der)|mais cedo ou mais tarde|para o ano|ano que vem|todos os|todas as|todo|toda|cada|sempre|as vezes|quem sabe|aos (sabados|domingos)|as (segundas|tercas|quartas|quintas|sextas)',
  fiction:
    'escape room|enigma|(no|na|num|numa) (livro|filme|serie|historia|romance|musica|sonho|peca|manga|anime|novela)|capitulo|episodio|cena|ato|romeu|julieta|personagem|protagonista|fanfic|rpg',
  aside: 'leva|traz|avisa|guarda|lembra|leva la|tragam',
  filler:
    'se nao chover|como ontem|prefiro|ou nao|ao contrario|quando|onde|que horas|e|ou|entao|haha|kkk|kkkk|kk|rs|rsrs|lol|xd|se|por favor|pf|pfv|obrigado|obrigada|ola|oi|oii|oie|mano|mana|bro|amor|tipo|que|mais ou menos|mais|melhor|bem|sozinho|sozinha|tambem|tbm|nao (longe|muito tarde|tarde|muito longe|demores|demora|faltes|te preocupes|falta|esquece|esquecas|atrasa|atrases|digas|conta)|sem falta|como|agora|com|seria|sera|pode|so|ja|pra mim|pontual|cara|miga|tb',
  have: 'tenho|tens|tem|temos|tinha|minha|meu|uma|marcar|marquei',
  past_hour:
    'e (meia|um quarto|quinze|dez|vinte|trinta|pouco)|menos (um quarto|dez|cinco|vinte|quinze)|trinta|quinze',
};
