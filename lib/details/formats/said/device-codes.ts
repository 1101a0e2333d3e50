/** The figures that open a phone or a computer: "my phone unlocks with 4591", « le code de mon tel c 2580 ». */
import { allMatchesOf } from '../matches.ts';
import { behind, type Place } from './behind.ts';

const DEVICE =
  '(?:(?:i ?)?phone|ipad|handy|mobile|mobil|mob|tel|telefone?|telephone|telefono|telefoon|telefon|tlf|fon|movil|cell|cellulare|cel|celular|tlm|telemovel|gsm|tablet|tablette|laptop|computer|pc|ordi|portable|ordenador|computador|compu|apple watch|sperrbildschirm|lock ?screen)';
const CODE =
  '(?:pin(?:-? ?code)?|pass ?code|code|codigo|codice|clave|contra|sperrcode|entsperrcode|unlock code|toegangscode|schermcode)';
const MY =
  "(?:my|the|mum ?['’]?s|dad ?['’]?s|mon|ma|mi|mio|il|la|el|del|meu|o|a|mein(?:em|en|s|er|e)?|mn|mijn|me|m|vom|dem|das|de|du|do|da|di|von|van|of|for|dello|dal|sul|ons|notre|unser(?:em)?|maman|papa|mama|pai|mae|padre|madre)";
const IS = String.raw`(?: ?(?:(?:is|c ?['’]? ?est|c|est|ist|es|e|just|juste|still|noch|immer|tjrs?|toujours|siempre|sempre|ancora|ainda|nog|steeds|halt)\b|[:=])){0,3} ?(?:el |il |o |le |die |de )?`;
const FIGURES = String.raw`((?:\d[ .-]?){3,7}\d)(?![\d%€$£]|[.,:/-]\d| ?(?:euros?|eur|mal|times|fois|veces|volte|vezes|keer|prozent|percent|mah|gb|mb|pixels?|hz)\b)(?= ?(?:$|[^a-z\d ]|(?:lol|haha|mdr|xd|ok|so|and|und|et|y|e|en|but|aber|mais|pero|ma|mas|maar|in case|if|falls|si|se|als|just|btw|for|pour|para|per|voor|fur|dont|tell|sag|now|jetzt|not|nicht|pas|no|non|nao|niet)\b))`;
/** It opens with these. */
const WITH = '(?:with|mit|avec|con|com|met|by|per|using|:|=)';

const CODES = [
  // "pin of my phone is", « code du tel de maman »
  String.raw`\b${CODE} ?(?:${MY} ){1,3}${DEVICE}(?: (?:${MY} ){1,2}[a-z]{2,9})?${IS}${FIGURES}`,
  // "my phone pin"
  String.raw`\b(?<!\b(?:your|ur|ton|dein|tu|tuo|teu|jouw|je) )${DEVICE} ?-?(?:${MY} )?${CODE}${IS}${FIGURES}`,
  // "my phone unlocks with"
  String.raw`\b(?<!\b(?:your|ur|ton|dein|tu|tuo|teu|jouw|je) )${DEVICE} (?:[a-z'’-]{1,7} ){0,3}(?:unlocks?|opens?|entsperr\w{1,3}|offnet|geht auf|se desbloque\w{1,2}|se abre|desbloque\w{1,2}|abre|si sblocca|si apre|sblocca|s ?['’]? ?ouvre|se deverrouille|se debloque|ontgrendel\w{0,2}|gaat open|open je|kom je in) (?:auf |in )?${WITH} ?(?:the |code |pin |el |il |o |le |die |de ){0,2}${FIGURES}`,
  // "to unlock my phone it's"
  String.raw`\b(?:unlock|get (?:in|into)|open|entsperren|reinkommen|deverrouiller|debloquer|ouvrir|desbloquear|abrir|sbloccare|aprire|ontgrendelen|destrancar)\b (?:${MY} ){0,3}${DEVICE}\b(?:(?! (?:since|at|in|seit|um|depuis|desde|da|dal|sinds|om|vers|las|alle)\b)[^.!?\n\d]){0,24} ${FIGURES}`,
  // "you get into my phone with"
  String.raw`\b(?:in|into|dans|nel|no|en) (?:mein|my|mon|mi|mio|meu|me|mn|mijn|nel mio) ${DEVICE} (?:[a-z]{2,9} ){0,3}${WITH} ?${FIGURES}`,
  // « lo sblocco del telefono è »
  String.raw`\b(?:sblocco|desbloqueo|desbloqueio|deblocage|deverrouillage|entsperrung|ontgrendeling) (?:${MY} ){1,2}${DEVICE}${IS}${FIGURES}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** What it was once, or what one has forgotten. */
const NOT_TOLD =
  /\b(?:forgot|oublie|vergessen|olvid\w*|dimenticat\w*|scordat\w*|esquec\w*|vergeten|was|era|etait|war)\b/;

/** Where a form tells what opens a device. */
export const deviceCodesIn = (form: string): Place[] =>
  allMatchesOf(form, CODES)
    .filter(([whole]) => !NOT_TOLD.test(whole))
    .map(behind);
