/** Figures that can't be what they were taken for, by how they are written: lists, sums, ranges, pages, prices, years. */
import { KEY } from '../../formats/keys.ts';
import type { DetailKind } from '../../types.ts';
import { MEETING_WORDS } from '../meetings/meeting-words.ts';

/** « 06+39=45 », "whats 12 + 30 + 4": one reckons. */
const RECKONED =
  /\d ?[+*x] ?\d+ ?= ?\d+(?! ?=)|\b(?:whats?|what is|how much(?: is)?|combien(?: font| fait)?|ca fait|(?:wie ?viel|was)(?: ist| sind)?|cuanto (?:es|son)|quanto (?:fa|fanno|e|da)|hoeveel is) \d+ ?\+ ?\d|\d ?\+ ?\d+ (?:ca fait|equals|ist gleich|makes)/;
/** One to three figures and nothing else; so many of them in a row are a number that is told bit by bit. */
const BARE_FIGURES = /^\W*\d{1,3}\W*$/;
const PIECES_OF_NUMBER = 4;
/** Numbers of several lengths behind commas: what is missing in an album, the buses that stop there. */
const LIST = /^\d{1,4}(?:, ?\d{1,4}){2,}$/;
/** "10x6", « 143/993 », "p. 140-156", "201 000 000 000", a firm of Brazil. */
const SUM =
  /\dx\d|(?<![\d*])\d{3,4}\*\d{3,4}(?![\d*])|^\d{1,4}\/\d{1,4}(?:,|$)|^\d{1,3} ?- ?\d{1,3}$|^\d{1,3}(?: 000){2,}$|\d 000 000\b|^-?[1-9]\d{0,4}(?=.* -\d)(?:,? -?\d{1,4}){1,2}$|^\d\d\.\d{3}\.\d{3}\/\d{4}-\d\d$/;
/** « 06x39x98x12x34 »: nobody multiplies so often. */
const CROSSED = /^(?:0?\d{1,4}x){3,}\d{1,4}$/;
/** « ooooooh »: a cry, that has the form of noughts. */
const ONE_SIGN = /^(\w)\1{5,}$/;
/** A sum, or a piece of what was begun before. */
const PIECE = /^\d{1,3} ?- ?\d{1,3}$/;
/** Fewer are the end of a number at most, which somebody has begun. */
const LEAST_DIGITS = 5;
/** « 1789 1792 1799 » */
const YEARS = /^(?:1[4-9]|20)\d\d(?:[ ,]{1,2}(?:1[4-9]|20)\d\d)+$/;
/** What is a card's, or opens one, where it is little. */
const OF_MONEY =
  /\b(?:c[vb][vcb]2?|crypto\w*|pin|cards?|cartes?|tarjeta|carta|cartao|pas|bank\w*|banque|banco|banca|iban|konto\w*|account|compte|cuenta|conto|conta|visa|mastercard|digits?|numbers?|chiffres?|zahlen|numeros?|numer[io]|cifras?|cifre|cijfers|exp\w*|valid\w*|paysafe\w*|steam|gift\w*|gutschein\w*|voucher|sort|senha|clave|hinten|hinteren|achterop|atras|detras|derriere|au dos|dietro|retro|on the back|behind)\b|code|codig|codic|kart[ea]|kaart|nummer|ziffer|geheim/;
const MONEY_DIGITS = 6;
/** A word with a few figures behind it, which shops think up; what stands for money is drawn by machines. */
const SLOGAN = /^[a-z]{3,}\d{1,4}$/;
const GIFT =
  /\b(?:gift|paysafe\w*|psc|voucher|gutschein\w*|cadeau|regalo|prepag\w+|steam)\b|\b(?:cards?|cartes?|karten?|tarjeta|carta|kaart|cartao)\b/;
/** An error of a program, a fraction, and what is too short to be a key. */
const NO_KEY = /^0x[0-9a-f]+$|^\d+\/\d+$|^\d{3,4} ?[x*] ?\d{3,4}$|^ppa:/;
const SHORT = /^(?:[a-z0-9] ?){1,3}$/;
/** Right before the code of a parcel, which opens nothing. */
const OF_PARCELS = /\b(?:colis|parcel|paket|paquete|pacco|encomenda|pakket)(?: code| nr)? ?$/;
/** A part of a row of figures, or of what is written without a blank, is as long as that. */
const ROW = /\b(?:\d{1,4}[ -]){3,}\d{1,4}\b/g;
/** What stands round a word that is written without a blank: “(94)”, “lvl:94”. */
const ROUND_WORD = /^(?:[a-z]+:|[^a-z0-9]+)|[^a-z0-9]+$/g;
const LONG = 6;
/** A part of one is told where it is spoken of. */
const OF_KEYS = new RegExp(
  String.raw`\b(?:${KEY}|codes?|codigo|codice|pin|unlock\w*|schema|muster|patron|pattern|padrao|patroon|wi-?fi|wlan|(?:zahlen)?schloss|(?:pad)?locks?|lockers?|combination|cadenas|serrure|candado|lucchetto|cadeado|kluis|fietsslot|(?:mijn|mn) slot|first (?:\d|[a-z]+) (?:digits )?of pi)\b|\bcapital [a-z]\b`,
);
/** "at 1930" */
const CLOCK = /^(?:[01]\d|2[0-3])[0-5]\d$/;
/** « 1500 wins », « 13000 pas » */
const WON =
  /^\d{1,6} (?:wins?|kills?|pts|points?|punkten?|puntos|punti|punten|pontos|pas|steps|degats?|gold|pieces|euros?|km|abonnes|followers|subs|abos?|coins|gems|robux|v-?bucks|likes?|views?|vues|troph[a-z]+)\b/;
/** Postcodes of small countries, which nobody knows for such without a word: points and wins have as many figures. */
const SHORT_POSTCODE = /^\d{4}$/;
const OF_POST =
  /\b(?:post ?(?:al )?codes?|plz|postleitzahl|code postale?|cod(?:igo|ice)? postal\w*|zip(?: ?code)?|postnummer|npa|commune|quartier|stadt|ville|town|city|ciudad|cidade|citta|wijk|dorp|bezirk|stad|gemeente|daheim|wohn\w*|woon\w*|habit\w*|viv\w+|moro|moras?|live|area|wo bist|waar|where|dove|donde|onde|d ?['’]? ?ou|ou a|viens|jviens|from|kom je|kommst|komme? aus|k?(?:kom|ben) (?:uit|van)(?! 20))\b|^ ?(?:(?:il |ton |tuo )?cap|cp|ton cp) ?\?*$/;
/** « 300ko »; « 7p » and « 7mo » are classes. */
const MEASURED =
  /^(?:\d{3,} ?p|\d+ ?[kg][ob]|\d{2,} ?mo|\d+ ?(?:mb|kb|kg|km|cm|mm|ml|cl|mah|hz|fps|ms|px|db|ghz|cc|mph|kmh|pct))\b/;
/** “u2” */
const YOU_TOO = /^(?:u|me) ?2$/;
/** « 24-28 »: no month is so late. */
const NO_DATE = /^(?:1[3-9]|2\d|3\d) ?- ?(?:1[3-9]|2\d|3\d)$/;
/** “14.04.5”: no year is so short. */
const VERSION = /^\d{1,2}\.\d{1,2}\.\d$/;

/** « 19,90 au magasin », "7.99 on the market": what it costs, and no hour beside it. */
const PRICE = /\d[.,](?:[6-9]\d)\b|\d ?[€$£]|[€$£] ?\d/;
const HOUR = /\d ?(?:h|:|uhr|uur|am|pm|o ?['’]? ?clock)|\b(?:at|a|um|om|alle|as|a las|vers|gegen) \d{1,2}\b/;

/** To who has named an hour it names no other one. */
const SO_LONG = /^in \d$/;
/** What one brings or owes is said beside a plan as well. */
const MEETS = new RegExp(String.raw`\b(?:see (?:you|u|ya)|${MEETING_WORDS})\b`);

/** “cant unlock my phone since 2021” */
const SINCE = /\b(?:since|depuis|seit|desde|dal|sinds) (?:19|20)\d\d$/;

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** Whether figures are a part of a longer row: "7 4 1 0 8 5". */
function isInRow(form: string, said: string): boolean {
  const digits = digitsOf(said);
  return digits !== '' && [...form.matchAll(ROW)].some(([row]) => digitsOf(row).includes(digits));
}

/**
 * Whether a finding is made of figures that are something else.
 * @param detail what was found, in normal form
 * @param around all messages that are read with it, in normal form, its own first
 * @param unbroken all that stands round it without a blank
 */
export function isFigured(
  kind: DetailKind,
  detail: string,
  around: readonly string[],
  unbroken = '',
): boolean {
  const [own = '', ...before] = around;
  const said = detail.trim();
  const digits = digitsOf(said).length;
  switch (kind) {
    case 'phone':
      return (
        ONE_SIGN.test(said) ||
        (LIST.test(said) &&
          !said.startsWith('0') &&
          new Set(said.split(/, ?/).map((one) => one.length)).size > 1) ||
        RECKONED.test(own) ||
        (SUM.test(said) &&
          !CROSSED.test(said) &&
          !(PIECE.test(said) && before.some((one) => /\d{2}/.test(one)))) ||
        (digits > 0 &&
          digits < LEAST_DIGITS &&
          !/[a-z]/.test(said) &&
          digitsOf(own).length === digits &&
          before.filter((one) => BARE_FIGURES.test(one)).length < PIECES_OF_NUMBER &&
          !before.some((one) =>
            /\d\D{0,2}\d|chiffre|\bfin\b|digits?\b|\blast\b|dernier|ziffer|letzte|ultim|cifr|laatste/.test(
              one,
            ),
          ))
      );
    case 'payment':
      return (
        (SLOGAN.test(said) && !before.some((one) => GIFT.test(one))) ||
        (!around.some((one) => OF_MONEY.test(one)) &&
          (YEARS.test(said) ||
            (digits < MONEY_DIGITS && !/[a-z]/.test(said) && !before.some((one) => /\d{4}/.test(one)))))
      );
    case 'password':
      if (CLOCK.test(said) && own.includes(` at ${said}`) && !around.some((one) => OF_KEYS.test(one)))
        return true;
      if (OF_PARCELS.test(own.slice(0, own.indexOf(said)))) return true;
      if (SINCE.test(own.slice(0, own.indexOf(said) + said.length))) return true;
      return (
        (NO_KEY.test(said) ||
          (SHORT.test(said) &&
            !own.includes('_') &&
            unbroken.replaceAll(ROUND_WORD, '').length < LONG &&
            !isInRow(own, said))) &&
        !around.some((one) => OF_KEYS.test(one))
      );
    case 'age':
      return MEASURED.test(said) || YOU_TOO.test(said);
    case 'town':
      return (
        WON.test(own.slice(own.indexOf(said))) ||
        (SHORT_POSTCODE.test(said) && !around.some((one) => OF_POST.test(one)))
      );
    case 'birth-date':
      return NO_DATE.test(said) || VERSION.test(said);
    case 'meeting':
      return (
        (SO_LONG.test(said) && HOUR.test(before[0] ?? '')) ||
        (PRICE.test(said) && !HOUR.test(said) && !MEETS.test(own))
      );
    default:
      return false;
  }
}
