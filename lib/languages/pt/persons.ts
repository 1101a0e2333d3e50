import type { PersonWords } from '../persons.ts';

export const persons: PersonWords = {
  self: 'apareco|eu|me|meu|minha|meus|nos|nosso|nossa|sou|estou|tou|ando|estudo|vou|somos|estamos|tenho|mudei|chamo',
  others:
    'stor|stora|setor|setora|dona|tu|teu|tua|vc|voce|seu|sua|ele|ela|eles|dele|dela|mae|pai|irmao|irma|primo|prima|tio|tia|avo|vizinho|vizinha|amigo|amiga|amigos|namorado|namorada|prof|professor|professora|diretor|diretora|treinador|senhor|senhora|ator|atriz|cantor|cantora|jogador|autor|escritor|poeta|personagem|alguem|gente|quem|se chama|chama se',
  beside: 'com|como|igual|e|que|sem',
  unreal:
    'filme|serie|livro|romance|anime|musica|episodio|jogo|peca|teatro|papel|faco de|rua|praca|paragem|estacao|estadio|hospital|contra|concerto|show|fa|exercicio|poema|inventado|sonho|queria|mudar|gostava',
};
