/** What is drawn to open a telephone: « dessine un L pour ouvrir mon tel », "the pattern of my tablet is a z". */
import { type Place, placesOf } from '../behind.ts';
import { MY } from './own-words.ts';

const DRAW =
  '(?:draw|dessine[rsz]?|trace[rsz]?|mals?t?|zeichne|dibuja|disegna|traccia|teken|desenha|fais|faz|haz|fai|maak)';
const ARTICLE = '(?:an?|the|une?|le|la|ein(?:en|e)?|das|den|una?|uno|el|il|een|het|uma?|o)';
const DRAWN = String.raw`${ARTICLE} [a-z]{1,12}\b`;
const LETTER = String.raw`(${ARTICLE} [a-z])(?![a-z'’-])`;
const DEVICE =
  '(?:i?phone|i?pad|tablet(?:te|a)?|tel(?:ephone|efono)?|portable|handy|movil|cel(?:ular|lulare)?|tlm|telemovel|mobiel|laptop|pc|ordi|computer)';
const TO = '(?:to|pour|um|para|pra|pa|per|om)';
const OPEN =
  '(?:open|unlock|get (?:in|into)|ouvrir|debloquer|deverrouiller|entsperren|aufmachen|offnen|abrir|desbloquear|aprire|sbloccare|entrare|openen|ontgrendelen|mexer|entrar)';
const PATTERN =
  '(?:(?:unlock |lock ?screen )?pattern|(?:entsperr|sperr)?muster|schema(?: de (?:deverrouillage|verrouillage))?|patron(?: de (?:bloqueo|desbloqueo))?|padrao|(?:ontgrendel)?patroon|sequenza|segno)';
const IS = String.raw`(?: ?(?:is|ist|c ?['’]? ?est|c|est|es|e|[:=]))`;
const WAYS = [
  String.raw`(${DRAW} ${DRAWN})[^.,!?\n]{0,24}? ${TO} (?=[^.!?\n]{0,30}\b${DEVICE}\b|[^.!?\n]{0,18}\b(?:it|le|es|lo|het)\b)[^.!?\n]{0,18}?\b${OPEN}`,
  String.raw`${TO} (?=[^.!?\n]{0,40}\b${DEVICE}\b)[^.!?\n]{0,26}?\b${OPEN}\b[^.!?\n]{0,24}?\b(${DRAW} ${DRAWN})`,
  String.raw`${PATTERN} (?:of|for|on|von|vom|d[eiou]l?|da|della|van) ${MY} ${DEVICE}${IS} (${DRAWN})`,
  String.raw`${MY} ${PATTERN}${IS} ${LETTER}`,
].map((way) => new RegExp(String.raw`\b${way}`, 'g'));

/** There cards are drawn. */
const IN_GAME = /\b(?:games?|jeux?|spiele?|juegos?|gioc[oh]i?|spel|jogos?|level|niveau|nivel|boss|cards?)\b/;

/** Where a form says what it is. */
export const passwordsDrawnIn = (form: string): Place[] => (IN_GAME.test(form) ? [] : placesOf(form, WAYS));
