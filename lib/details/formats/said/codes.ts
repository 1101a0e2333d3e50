/** What opens a card or an account by the words before it: the code on the back, a PIN, a gift card's code, a number at a bank. */
import { type Place, placesOf } from './behind.ts';

/** What leads from the words to the digits. */
const IS = String.raw`(?: ?(?:(?:is|are|c ?['’]? ?est|c|est|sont|ist|sind|es|son|e|sono|sao|zijn)\b|[:=]))? ?:? ?`;
/** A card that pays, by what it is called and who gives it out. */
const CARD_NAMED =
  '(?:(?:bank|debit|credit|cash|ec-?|giro|kredit|spar[a-z]{3,6}|jugend)?(?:cards?|kart[ae]|kaart)|carte(?! (?:sim|cadeau|de bus|minecraft|pokemon|vitale|navigo|etudiante?|fidelite|kdo))|cb|ec[- ]?karte|bancomat|(?:tarjeta|carta|cartao)(?! (?:sim|(?:de|del|da|do|van|der) ?(?:la |el )?(?:bus|biblio[a-z]*|metro|comedor))\\b)|postepay|(?:pin|bank)?pas|greenlight|go ?henry|revolut|pixpay|n26)';
const PIN = '(?:pin(?:-? ?code)?|code|codigo|codice|clave|senha|contrasena|geheimzahl|geheimnummer)';
const YOURS =
  '(?:your|ur|his|her|their|ton|ta|son|sa|dein|deine|tu|su|tuo|tua|seu|sua|teu|jouw|je|sim|library|bus|pokemon|minecraft|yugioh|game|loyalty|student|id|uno)';
const FOUR = String.raw`(\d{4,6}|\d(?:[ .-]\d){3,5})(?![\d€$£%]|[.,:/-]\d| ?(?:euros?|eur|points?|times)\b)`;

const CODES = [
  String.raw`\b(?<!\b(?:your|his|her|their|ton|son|sa|leur|votre|dein|tu|tuo|seu|teu|jouw|what|whats|a|un|um|quel|een|ein) )(?:cvv2?|cvc2?|cryptogramme(?: visuel)?|crypto(?= ?(?:[:=]|(?:c|est) \d{3}\b(?! fois)))|card security code|security code(?= (?:on|of) (?:my|the|his|her) card| ?[:=])|pruf(?:ziffer|nummer)|kartenprufnummer|sicherheitscode|veiligheidscode|codigo de seguridad|codigo de seguranca|codice di sicurezza|beveiligingscode)(?: (?:hinten|achterop|atras|dietro|of|on|de|di|do|da|della|sur|von|auf|van) ?(?:(?:my|the|ma|la|meiner|der|mi|el|il|mia|meu|o|mijn|de) )?(?:card|carte|karte|tarjeta|carta|cartao|kaart|pas)?)?${IS}(?:(?:le|el|il|o|die|der|three digits|3 digits|3 chiffres) )?(\d{3,4})\b(?! ?(?:\?|[a-z]*\?| words| mots| coins?\b| jetons| tokens?\b| ?(?:[€$£]|euros?|dollars?|balles|k\b)))`,
  String.raw`\b(\d{3,4}) (?:is|c ?['’]? ?est|c|ist|es|e|=) (?:(?:the|my|le|mon|der|die|mein|el|mi|il|mio|o|meu|de|mijn) )?(?:cvv2?|cvc2?|cryptogramme|crypto|security code|prufnummer|sicherheitscode)\b`,
  String.raw`\b(?<!\b(?:3|trois) )(?:chiffres|numeros?|nums?) (?:au dos|derriere|au verso)(?: (?:de )?(?:la|ma) (?:carte|cb))?${IS}(\d{3})\b`,
  String.raw`\b(?<!\b${YOURS} )(?:atm|bank|debit|credit|visa|(?:ec|bank|giro|kredit)?[- ]?karten|greenlight|pixpay|postepay|bancomat|multibanco|card|pin ?pas|bankpas) ?-?(?:pin(?:-? ?code)?|geheimzahl)${IS}${FOUR}`,
  String.raw`\b${FOUR} (?:is|c ?['’]? ?est|ist|es|e) (?:the |le |la |el |il |o |a |die |de )?pin(?:-? ?code)? (?:for|of|de|di|do|da|van|von|del|della|vom) (?:[a-z]{1,6} ){0,2}(?:card|carte|cb|tarjeta|carta|cartao|karte|kaart|pas)\b`,
  String.raw`\b(?:pin(?:-? ?code)?) ${FOUR} (?:for|of|de|di|do|da|van|von|del|della|vom) (?:[a-z]{1,8} ){0,2}(?:card|carte|cb|tarjeta|carta|cartao|karte|kaart|pas)\b`,
  String.raw`\b(?:the |my |les |mes )?(?:3|three|trois|last 3|last three) (?:digits|numbers|chiffres) (?:on|at|au|derriere|de) (?:the |my |la |ma )?(?:back|dos|carte|card)(?: (?:of|de) (?:the|my|la|ma) (?:card|carte))?${IS}(\d{3})\b`,
  // The same in the other languages, where "back" is said behind it.
  String.raw`\b(?:3|drei|tres|tre|drie|tres ultimos|ultimos 3|ultime 3|letzten 3|letzten drei|laatste 3|laatste drie) (?:zahlen|ziffern|nummern|numeros|digitos|cifras|cifre|numeri|cijfers|nummers)(?: ?(?:da|do|de|del|di|der|van|die|dei|que estao|que estan|che stanno|la)){0,2} ?(?:hinten|hinten drauf|ruckseite|atras|detras|dietro|retro|tras|verso|achterop|achter|achterkant)(?: (?:drauf|(?:auf|von|de|del|della|do|da|op|van) (?:der |la |de |mi |mijn )?(?:karte|tarjeta|carta|cartao|kaart|pas)))?${IS}(\d{3})\b`,
  String.raw`\b(?:code|crypto) (?:au dos|derriere) (?:de )?(?:la|ma) carte${IS}(\d{3,4})\b`,
  // What is typed at the till: « le code de ma carte c ».
  String.raw`\b${PIN}(?: secret| segreto)? (?:(?:of|for|on|de|du|d|do|da|del|della|di|van|von|der|the|my|ma|la|mi|mia|minha|o|a|mijn|mn|me|m|meiner|meine|il) ){1,3}(?:(?!library|bus|sim|gift|student|your|his|her)[a-z'’]{3,9} )?${CARD_NAMED}(?: [a-z]{3,9}| (?:de|du|di|da|do|del|della|van|von) (?:(?:ma|mon|mi|mia|mio|minha|meu|mijn|mn|me|meine[rm]|la|il|o) ){0,2}[a-z]{3,9})?${IS}(?:(?:el|il|o|le|die) )?${FOUR}`,
].map((pattern) => new RegExp(pattern, 'g'));

/** Cards with credit for a shop or for games, and the code that is under their foil. */
export const CREDIT =
  '(?:psn|play ?station|ps ?store|xbox|nintendo|e ?shop|steam|google ?play|play ?store|itunes|apple|app ?store|amazon|zalando|bol|fnac|robux|roblox|v-?bucks|netflix|spotify|paysafe(?:card)?|neosurf|transcash|razer|twitch|valorant|riot|gift ?card|giftkaart|cadeaukaart|cadeaubon|gutschein(?:karte|code)?|guthaben(?:karte)?|geschenkkarte|carte cadeau|bon d.{0,3}achat|tarjeta regalo|vale|carta regalo|buono|cartao presente|vale presente|voucher)';
const CREDITED = [
  new RegExp(
    String.raw`\b${CREDIT}\b[^.?!\n]{0,40}?[ :]((?=[a-z]{0,5}\d)[a-z0-9]{4,6}(?:[- ][a-z0-9]{4,6}){2,4}|[a-z0-9]{10,25})(?![a-z0-9-])`,
    'g',
  ),
];
/** Figures alone are the code where they are called so: "roblox credit 40 pin 664 102 9981". */
const CREDITED_FIGURES = [
  new RegExp(
    String.raw`\b${CREDIT}\b[^.?!\n]{0,40}\b(?:pin|code|codigo|codice)${IS}((?:\d[ -]?){9,19}\d)(?!\d)`,
    'g',
  ),
];
/** A ticket that is charged with money, by the figures on it. */
const CHARGED = [
  /\b(?:tickets?|coupons?|recharges?|code) (?:de )?(?:pcs|transcash|neosurf|toneo|paysafe[a-z]*)(?: (?:c ?['’]? ?est|c|est|de \d{2,3}(?: ?€| ?euros?)?))? ?:? ?((?:\d[ -]?){9,19}\d)(?!\d)/g,
];
/** A key by which one is paid in Brazil: the number of one's papers. */
const PIX = [
  /\bpix\b(?! (?:d[oa] (?!meu|minha|pai|mae)|del[ea]\b))[^.?!\n\d]{0,20}(\d{3}\.?\d{3}\.?\d{3}-\d{2})(?!\d)/g,
];
/** An account at a bank, by its number alone: "kontonummer 0532013000"; the country's own form has no check digits. */
const BANKED = [
  new RegExp(
    String.raw`\b(?<!\b(?:your|ur|dein|deine|ton|tu|tuo|teu|sua|jouw|je|what ?['’]?s the) )(?:konto ?nummer|konto ?-?nr|kto\.?-? ?nr|kto|(?:bank )?account (?:no|num(?:ber)?)|acc(?:t)? (?:no|num(?:ber)?)|rekening ?nummer|rek ?nr|num(?:ero)? de (?:cuenta|compte)|numero (?:di|del) conto|num(?:ero)? d[ae] conta|sort ?code|s\/c|a\/c|cbu|clabe|blz(?!(?:\D{0,4}\d){9})|bankleitzahl)(?: (?:von|de|of|van|di|da|for) [a-z]{1,8}(?: [a-z]{1,8})?)?${IS}((?:\d[ .-]?){5,23}\d)(?!\d)`,
    'g',
  ),
];
/** Letters and figures as machines mix them: three figures or more, and more than once a letter behind one. */
export const isDrawn = (code: string): boolean =>
  (code.match(/\d/g) ?? []).length >= 3 && (code.match(/\d[- ]?[a-z]/g) ?? []).length >= 2;

/** What one is called there stands behind these: "add me on roblox im str4wb3rry9". */
const CALLED =
  /\b(?:i ?['’]? ?a?m|jsuis|je suis|chui|moi c|(?:ich )?(?:bin|heisse?)(?: ich)?|soy|me llamo|sono|mi chiamo|sou|(?:ik )?(?:ben|heet)(?: ik)?|user(?:name)?|name|pseudo|nick|ign|usuario|called|(?:add|find|follow) me (?:on|in) [a-z]{4,9}|ajoute(?: ?-? ?moi)? sur [a-z]{4,9})(?: (?:is|c|es|e|ist))? ?[:=]? ?@?$/;
/** Figures that stand for letters. */
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
/** A word in disguise can be spoken, with a number behind it perhaps: "b4n4n4spl1t7". No machine mixes so. */
function isSpoken(code: string): boolean {
  const word = code.replace(/\d{1,4}$/, '').replaceAll(/[013457]/g, (figure) => LEET[figure] ?? figure);
  return /^[a-z]{5,}$/.test(word) && (word.match(/[aeiouy]/g) ?? []).length * 4 >= word.length;
}
const isAccount = (form: string, from: number, code: string): boolean =>
  isSpoken(code) || CALLED.test(form.slice(Math.max(0, from - NEAR), from));
/** Characters before it that are read. */
const NEAR = 40;

/** Where a form tells the code of a card, or of the credit on one. */
export const cardCodesIn = (form: string): Place[] => [
  ...placesOf(form, CODES),
  ...placesOf(form, BANKED),
  ...placesOf(form, CREDITED_FIGURES),
  ...placesOf(form, CHARGED),
  ...placesOf(form, PIX),
  ...placesOf(form, CREDITED).filter(({ from, to }) => {
    const code = form.slice(from, to);
    return isDrawn(code) && !isAccount(form, from, code);
  }),
];
