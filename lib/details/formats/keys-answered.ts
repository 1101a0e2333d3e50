/** What is said where the other side has just asked for what opens an account, a network or a device. */

import type { Message } from '../types.ts';
import { isMixed, KEY } from './keys.ts';
import { matchesOf } from './matches.ts';
import { behind, type Place } from './said/behind.ts';

/** A password is wanted: it is named in a short question, or told to be given. */
const ASKED = new RegExp(
  String.raw`\b(?:your|ur|ton|ta|dein|deins|tu|tua|teu|tuo|sua|jouw|je|give|send|tell|dis|donne|envoie|balance|sag|schick|gib|dime|dame|pasame|dammi|dimmi|manda|diz|fala|passa|geef|stuur|what|whats|was|quel|quelle|qual|quale|cual|quoi|which|welches|wat|welk|hoe|wie) (?:[a-z'’]{1,8} ){0,4}${KEY}\b|^(?!(?:i|ive|im|we|he|she|ich|j|je|jai|yo|io|eu|ik|my|mon|mein|mi|mijn)\b)(?:[a-z'’]{1,6} ){0,3}${KEY} ?\?*$|^[^.!\n]{0,40}\b${KEY}\b[^.!\n]{0,20}\?`,
);
/** « et celui du wifi », "und vom wlan?": what opens it goes without saying. */
const ASKED_OF =
  /^(?:ok[a-y]{0,2} |and |und |et |y |e |en )?(?:[a-z'’]{1,7} ){0,3}(?:of|for|du|de|del|do|da|dal|dell|vom|von|fur|van|voor|pour|para|pro|dels|das|die|the|le|la|el|il|o|a|het|ur|your) (?:the |ton |la |tu |el |teu |het |je |dem |das |mijn )?(?:wi-?fi|wlan|netflix|disney)(?: code| key)?(?: (?:bei (?:euch|dir)|chez (?:toi|vous)|at (?:urs?|yours?)|en tu casa|da te|bij jou|ai))? ?\?{0,3}$/;
/** Codes of rooms and shops are asked for as well. */
const NO_KEY =
  /\b(?:rooms?|lobby|raum|server|serv|sala|salle|stanza|kamer|kahoot|blooket|gimkit|among us|code promo|promo|discount|rabatt|descuento|sconto|korting|desconto|cupom|school|schule|ecole|cafe|mcdo|mcdonalds|library|bibliothek|hotel|game|spiel|jeu|partie|juego|partida|gioco|jogo|skin|cheat|mapp?a?|manette|v ?-?bucks|(?:bus|battle|season|train|ski|hall) ?pass|contra (?:quien(?:es)?|el|la|los|las|que|nosotros|ellos))\b/;
const FORGOT =
  /\b(?:forgot|lost|oublie|vergessen|olvid\w*|dimenticat\w*|scordat\w*|esquec\w*|vergeten|kwijt)\b/;

/** Codes come by themselves: "u got a code, read it", « t'as reçu un sms avec 6 chiffres ». */
const CODE =
  '(?:codes?|codigos?|codice|codici|6 (?:digits?|numbers|chiffres|ziffern|zahlen|numeros|numeri|cifre|cijfers))';
const CAME =
  '(?:got|get|getting|gets|came|come|comes|coming|vindo|chegando|llegando|llegar|arrivando|onderweg|unterwegs|arrived?|sent|send|received?|texted|text|bekommen|bekommst|kriegst|gekriegt|kommt|kam|gekommen|geschickt|schick|llega|llego|llegado|llegara|enviado|envie|mande|mandado|mandaron|recibido|recibiste|arrivato|arriva|arrivera|ricevuto|mandato|inviato|krijgt?|gekregen|binnen|gestuurd|kwam|komt|chegou|chega|recebeu|recebeste|recebi|mandei|enviei|vai chegar|recu|arrive|recois|recoit|envoye|verif\\w*|bestatig\\w*|confirm\\w*|was stand|was steht|stand|steht|says?|said|ponia|pone|dice|decia|diceva|scritto|staat|stond|tava|estava|diz|dizia|dit|ya quoi|y a quoi|dedans|whats? ?app|handy|phone|tel|telefono|telefoon|movil|celular|cel|tlm|telemovel|cell)';
/** What is written in a message that came, which nobody asks for but for a code. */
const SAYS =
  '(?:says?|said|read|was (?:stand|steht)|steht|stand|ponia|pone|dice|decia|diceva|scritto|staat|stond|tava|estava|diz|dizia|dit|lis|ya quoi|y a quoi|dedans)';
const SMS = '(?:sms|mensaje|messaggio|mensagem|text(?: message)?(?! (?:me|us|him|her|u|you)\\b))';
const CODE_ASKED = new RegExp(
  String.raw`\b${CODE}\b[^\n]{0,60}\b${CAME}\b|\b${CAME}\b[^\n]{0,60}\b${CODE}\b|\b${SMS}\b[^\n]{0,30}\b${SAYS}\b|\b${SAYS}\b[^\n]{0,30}\b${SMS}\b|^(?:(?:and|et|und|y|e|en|ok|so|alors) )?(?:did|has|est ce que|is|ist|kam|ha|l[ea]|de)? ?(?:the|that|le|la|l|die|der|el|il|o|a|de)? ?${SMS} [^\n]{0,16}\b(?:come|came|arrived?|recu|da|angekommen|llego|llegado|arrivato|binnen|chegou) ?\?*$|\b(?:otp|2fa|(?:6|six) digit code|(?:read|tell|send|give) me (?:the|those) (?:6|six) (?:digits|numbers)|text(?:ed)? (?:u|you) a (?:number|code))\b`,
);
/** Four to eight figures, alone but for what leads to them. */
const SENT =
  /^(?:[a-z'’]{1,9}[ ,:]{1,2}){0,6}((?:g ?- ?)?\d{3,4}[ -]?\d{3,4}|\d{4,8}|\d\d(?:[ -]\d\d){2}|\d(?:[ -]\d){3,7})(?= ?(?:$|[,;)!\n]|\. |(?:lol|mdr|ok|why|x|u|bro|hurry|warum|pq|porque|perche|waarom|pourquoi|pk|glaub|i think|haha|xd)\b))/g;

/** One does not tell it. */
const REFUSED =
  /\b(?:never|no way|nope|wont|won ?['’]t|cant|nein|nee|auf keinen|niemals|non|jamais|hors de question|ni loco|nunca|no te|mai|col cavolo|scordatelo|nem|nao|nooit|echt niet|user(?:name)?|nick|pseudo|usuario|benutzername)\b/;
/** Signs between blanks, with a letter or more. */
const TOKEN = /(?<=^|[\s"'’«(:=,])([a-z0-9@$&_.!?*#+-]{6,32})(?=$|[\s"'’»),;])/g;
/** Written sign by sign, and nothing else. */
const SPACED =
  /^(?:(?:ok|oki|yh|oui|ja|si|sim|its|it ?['’]?s|c|c ?['’]?est|es ist|es|e|het is|just|literally|juste)[ ,:]{1,2}){0,4}((?:[a-z0-9][ .*_-]){4,24}[a-z0-9])(?= ?(?:$|[,;)"\n\u2022]))/g;
/** What an answer to it may be long, in characters. */
const LONGEST = 120;

/** Whether the other side has just asked for a password. */
export function isKeyAsked({ heard }: Message): boolean {
  const question = heard[0]?.form.text ?? '';
  return (
    question !== '' &&
    question.length <= LONGEST &&
    !NO_KEY.test(question) &&
    !FORGOT.test(question) &&
    (ASKED.test(question) || ASKED_OF.test(question))
  );
}

/** The one word of letters and figures in an answer to `isKeyAsked`, however much is said round it. */
export function keysAnsweredIn(message: Message): Place[] {
  const { text } = message.form;
  if (text.length > LONGEST) return [];
  const spaced = matchesOf(text, SPACED).map(behind);
  if (spaced.length > 0) return spaced;
  if (REFUSED.test(text)) return [];
  const words = matchesOf(text, TOKEN).filter(([, word = '']) => isMixed(word));
  // Whom one speaks to may be called so: "user22, yes".
  return words.length === 1 ? words.map(behind).filter(({ from, to }) => from > 0 || text[to] !== ',') : [];
}

/** Six figures, in the message that says that they came: behind what leads to them, or alone at its end. */
const CAME_WITH =
  /(?<=[ :,?=])((?:g ?- ?)\d{3}[ -]?\d{3}|(?<=(?:recu|received|got|erhalten|recibido|ricevuto|ontvangen|recebi(?:do)?) (?:(?:is|c|c ?['’]? ?est|est|es|e|ist) )?)\d\d(?: \d\d){2}(?= ?(?:$|[,;)!\n]))|(?<=(?:\b(?:is|c|c ?['’]? ?est|est|es|e|ist|says?|dit|aqu?i?|codes?|codigo|codice)|:) ?)\d{3}[ -]?\d{3}|\d{3}[ -]?\d{3}(?= ?(?:$|[,;)!\n]|\. )))(?!\d|[.,:/-]\d| ?(?:[€$£%]|eur|follow|seguid|view|vue|point|pts|gem|coin|robux|sub|abo|like|mal|times|fois))/g;
/** Things have such codes as well. */
const OF_THINGS =
  /\b(?:error|erreur|fehler|errore|erro|fout|zip|postal|colis|parcel|paket|paquete|pacco|encomenda|pakket|order|commande|bestell\w+|pedido|ordine|bestelling|door|porte|tracking|suivi)\b/;
const GOOGLES = /\bg ?- ?\d{3}[ -]?\d{3}\b/;

/** Figures that came to the child's phone, where these were asked for or announced, or it is said that they came. */
export function codesForwardedIn(text: string, { heard, before }: Message): Place[] {
  const isOfCode = (said: string) => said.length <= LONGEST && !NO_KEY.test(said) && CODE_ASKED.test(said);
  if (!OF_THINGS.test(text) && (isOfCode(text) || (GOOGLES.test(text) && !NO_KEY.test(text)))) {
    const came = matchesOf(text, CAME_WITH).map(behind);
    if (came.length > 0) return came;
  }
  const earlier = [heard[0], before[0]].map((one) => one?.form.text ?? '');
  return earlier.some(isOfCode) ? matchesOf(text, SENT).map(behind) : [];
}
