/** One has something else on the day that was proposed: « samedi j'ai piscine », “im away saturday”, „sabato ho allenamento“. */
import { DAY } from '../../formats/said/meetings/spots.ts';

const BUSY =
  /\b(?:busy|away|grounded|suis (?:deja )?(?:pas|pris|occup|puni|chez (?!moi|toi))|jsuis (?:deja )?(?:pas|pris|occup|puni|chez (?!moi|toi))|ca (?:va|marche) pas|weg|verplant|ocupad|castig|impegnat|occupat|bezet|(?:got|have|j ?['’]? ?ai|hab\w* ich|muss ich|tengo|ho|heb ik|moet ik|tenho) (?!.*\b(?:free|time|temps|libre|zeit|frei|tiempo|tempo|vrij|tijd|livre|lust|bock|envie|ganas|voglia|zin|nothing|rien|nada|niente|n?ichts|nix|niks|hate)\b)[a-z' -]{3,24}$)/;
/** Another time is put forward, or one comes all the same. */
const ALL_THE_SAME =
  /[?\d]|\b(?:but|mais|aber|pero|mas?|maar|instead|then|sinon|lets|facciamo|after|until|till?|before|from|apres|avant|nach|bis|vor|ab|despues|antes|dopo|prima|na|voor|depois|come|viens|komm|ven|vieni|kom|vem|meet|see|(?:tonight|soir|noche|sera|abend|noite|avond|manha|morning|matin))\b/;
const DAYS = new RegExp(DAY, 'g');
/** « non à 16h j'ai piano »: it is the hour that was proposed. */
const NOT_THEN =
  /^(?:no|nah|nan|non|nein|nee|nao)[ ,]{1,2}(?:(?:at|a|um|om|alle|as|a las) )?\d{1,2} ?(?:h|uhr|uur|pm)? ?/;
/** Longest that says no more. */
const LONGEST = 60;

/** Whether a message in normal form says that one has something else on, and puts nothing forward. */
export function isBusy(form: string): boolean {
  if (form.length > LONGEST || !BUSY.test(form)) return false;
  const rest = form.replace(NOT_THEN, '');
  return !ALL_THE_SAME.test(rest) && (rest !== form || form.match(DAYS)?.length === 1);
}
