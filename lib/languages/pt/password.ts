import type { PasswordWords } from '../password.ts';

export const password: PasswordWords = {
  secret:
    'sen ha|pass word|palavra passe|senha|password|pass|pin|senha do wifi|wifi|wi fi|codigo de desbloqueio|pw|palavrapasse|senha do wi fi|chave do wifi|chave wifi|codigo pin|senhas|passe|padrao|palavra chave',
  code: 'login|codigo|combinacao',
  mine: 'minha|meu|nossa|nosso|a minha|o meu|a nossa|a minha nova|mnha',
  theirs: 'tua|teu|sua|seu|vossa|uma|nenhuma|que|qual|nova',
  refuse:
    'obrigado|obrigada|valeu|nao|n|nunca|jamais|porque|pq|kkk|kkkk|que|qual|ok|sim|segredo|esqueci|nem|eu|tu|vc|lol|nada|pergunta|adivinha|espera|ta|claro|sei|haha|rs|rsrs|desculpa|para',
  home: 'meu drive|face id|impressao digital|digital|netbook|diario|hotspot|acc|rede|tele|rede de casa|nuvem|cloud|amazon|banco|duolingo|alarme|prime|escola virtual|inovar|hbo|classroom conta|perfil|spotify|sessao|twitch|crunchyroll|porta|portao|disney|moodle|telemovel|tlm|celular|cel|telefone|iphone|ipad|tablet|pc|computador|portatil|note|notebook|wifi|wi fi|router|roteador|netflix|insta|snap|conta|casa|email|gmail|play|ps5|ps4|xbox|switch|roblox|fortnite|free fire|steam|discord|tiktok|minecraft|aqui|ecra|tela|net|internet',
  room: 'no jogo|o jogo|do jogo|no filme|o filme|na serie|no livro|escape room|servidor|sala|partida|lobby|grupo|kahoot|zoom|meet|teams|turma|classroom|cafe|hotel|biblioteca|escola|desconto|promocional|postal|criador|amigo|festa|mapa|nivel|evento|mcdonalds|barras|cupom|comboio|reuniao|restaurante|morse|fiscal|cep|salao',
  of: 'de|do|da|para|pro|pra|a|em|no|na|d|com',
  be: 'e|era|sao|seria|agora e|eh|continua a ser|continua|vai ser',
  lost: 'esqueci|esqueceu|perdi|muda|mudar|mudei|trocar|troquei|nunca|jamais|recuperar|hackearam|esquecida',
  dull: 'muito|demasiado|super|nao|errada|certa|correta|longa|curta|dificil|facil|secreta|segura|fraca|a|o|os|um|uma|minha|tua|sua|mesma|mesmo|essa|esta|isso|que|de|com|em|para|como|igual|algo|nada|sempre|nunca|so|tao|mais|menos|privada|pessoal|invalida|expirada|ainda|e|mas|ou|se|porque|lento|lenta|ruim|pessimo|rapido|horrivel|forte|boa|ma|mau|qualquer|bem|complicada|gigante|obrigatoria|besta|top|aquela|bastante|bue|fixe',
  spell:
    'sem espacos|em minusculas|tudo minusculo|asterisco|asteriscos|cardinais|jogo da velha|jogos da velha|interrogacao|maiuscula|maiusculo|minuscula|traco|underline|hifen|arroba|exclamacao|tudo junto|ao contrario|cardinal',
  parts: 'em duas partes|comeca com|comeca por|primeira parte|4 digitos|4 numeros',
  addition:
    'e|depois|e depois|com|termina com|e termina com|termina em|e termina em|acaba em|e acaba em|mais|o resto e',
  filler: 'so|apenas|simplesmente|tipo',
  ask: 'preciso|dica|pista|le me|qual|que|diz|fala|manda|me da|passa',
  login:
    'pede|com a minha conta|na minha conta|tenta|desbloqueio|entra|entrar|faz login|fazer login|loga|logar|inicia sessao|acessa|acessar|acede|desbloquear|desbloqueia|abrir',
  enter: 'poe|bota|coloca|mete|escreve|digita|usa|marca|insere|digite|coloque',
  arrives:
    'chegas ao meu|abre o meu|abre a minha|abre com|assim entro|entro com|entras com|desbloqueia com|para entrar|pra entrar|ja estas dentro|ta dentro|entras|vc entra|voce entra|abre|desbloqueia|e ja',
  pattern: 'padrao|padrao de desbloqueio|o desenho|desenho',
  key: 'post it|papelinho|wpa|wpa2|wep|chave|cadeado|hotspot|etiqueta|autocolante|ssid|rede|fechadura|cofre',
  fiction: 'jogo|filme|livro|serie|clube|historia|exemplo|casinha',
  changed: 'mudei|mudou|troquei|mudada|nova',
  now: 'agora|para|pra|pro',
};
