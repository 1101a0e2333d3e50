/** Names of those whom one likes, hears, reads, watches or asks: « me gusta Lucía Fernández », “i love ben hughes”. */

const LIKED =
  /\b(?:tell|ask|(?:hi|next) to|me (?:and|n|&)|me (?:(?:gust|encant|mol|flip)an?(?: mucho)?|caen? (?:bien|mal)|parece [a-z]{4,12})|amo|adoro|ode?io|seguo|ho visto|ouco|escuto|curto|prefiro|(?:nao )?gosto(?: muito)? d[aeo]|mi (?:piace|fa ridere)(?: molto)?|ascolto|preferisco|prefiero|sigo|admiro|escucho|leo|(?:sto )?(?:viendo|escuchando|leyendo|ascoltando|leggendo|guardando)|(?<=[a-z] )a (?:ver|ler|ouvir)|quiero ser como|(?:sono|soy|sou|im a|jsuis|je suis) fan? d[aeio]|(?:ha )?(?:vinto|gano|ganado|ganhou)|(?:i|we) (?:like|love|hate|follow|admire|prefer)|j ?['’]? ?(?:aime|adore|deteste|ecoute|admire)(?: trop| bien)?|ich (?:mag|liebe|hasse|hore|lese)|ik (?:lees|haat|volg)|luister naar|hou van|(?:een boek van|a book by|un livre de|ein buch von|un libro d[ei]|um livro de)) (?:a |o |al |el |la )?$/;
/** Characters in which it is said. */
const NEAR = 40;

/** Whether a name is said to be that of somebody whom the writer likes or watches. */
export const isLiked = (form: string, from: number): boolean =>
  LIKED.test(form.slice(Math.max(0, from - NEAR), from));
