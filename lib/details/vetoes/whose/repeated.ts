/** What the other side has told itself, and the child only says again or speaks about. */
import { APP } from '../../formats/said/accounts/accounts.ts';

/** The other side says outright that it is their own. */
const TELLS_OWN =
  /\b(?:mine ?['’]?s?|mine is|(?:write|text|mail|email) (?:to|me)|schreib mir|ecris ?-? ?moi|my (?:number|email|mail|address) is|i live (?:at|in)|i go to|j ?['’]? ?habite|je m ?['’]? ?appelle|ich wohne)\b/;
/** What they call their own stands right behind it, whatever they ask besides: « mon num c … appelle quand tu veux ». */
const THEIR_OWN =
  /\b(?:my (?:num(?:ber)?|nr|no|e ?-?mail|mail|address)|mon (?:num(?:ero)?|tel|e ?-?mail|mail|adresse)|meine? (?:nummer|nr|num|mail|adresse)|mi (?:num(?:ero)?|correo|mail)|mio (?:num(?:ero)?|cell?)|mia mail|meu (?:num(?:ero)?|zap|e ?-?mail)|(?:mijn|mn) (?:nummer|num|nr|mail))(?:(?: ?['’]?s| is| c(?: ?['’]? ?est)?| ist| est| es| e)\b)? ?[:=]? ?/g;
/** What is said of the child may be a guess, with a question mark or without one. */
const ASKS =
  /\?|\b(?:u|ur|you|your|youre|tu|t|ton|ta|toi|te|vous|votre|du|dein|deine|dich|tus|eres|tienes|vives|tuo|tua|hai|sei|abiti|voce|vc|teu|tens|moras|je|jij|jouw|ben je)\b/;

/** Digits from which on a number is known again. */
const LONG = 6;

/**
 * Whether the other side has told a number or a mail address itself, which is only repeated here. What was asked about may be the
 * writer's: "is it still lea@example.org?"
 */
export function isRepeated(detail: string, heard: readonly string[]): boolean {
  const digits = detail.replaceAll(/\D/g, '');
  const bare = detail.replaceAll(/\s/g, '');
  const isIt = (text: string) =>
    bare.includes('@')
      ? text.replaceAll(/\s/g, '').startsWith(bare)
      : digits.length >= LONG && /^[+(\d]/.test(text) && text.replaceAll(/\D/g, '').startsWith(digits);
  return heard.some((text) => {
    for (const { index, 0: own } of text.matchAll(THEIR_OWN))
      if (isIt(text.slice(index + own.length))) return true;
    if (ASKS.test(text) && !TELLS_OWN.test(text)) return false;
    if (bare.includes('@')) return text.replaceAll(/\s/g, '').includes(bare);
    return digits.length >= LONG && text.replaceAll(/\D/g, '').includes(digits);
  });
}

/** One speaks of oneself, says yes, or that it is the same for oneself. */
const MINE =
  /\b(?:yes|yeah|yep|ye|oui|ouais|si|ja|sim|jo|klar|exact|right|correct|i|im|ive|me|my|mine|too|also|same|we|our|je|j|jai|jsuis|jhabite|chuis|chui|moi|mon|ma|mes|aussi|pareil|here|ici|as well|nous|on|notre|ich|mein|meine|mich|mir|auch|wir|yo|mi|mio|tambien|igual|soy|vivo|tengo|io|mia|anche|sono|ho|eu|meu|minha|tambem|sou|moro|tenho|ik|mijn|ook|wij|bin|fiz|faco|cumplo|compio|jpasse|jvais|g|jvis|jvi|jviens|suis|vis|viens|habite|aswell|ditto|aqui|aki|aca|qui|qua|tb|tbm|tmb|pure|idem|ebenfalls|ebenso|dito|hetzelfde|uguale|hier(?= (?:ook|auch)\b)|hier(?= ?$)|nearly|almost|bientot|and a half|et demie?|y medio|e mezzo|e meia|en een half|recien|appena|just turned|cumplidos|bald|geworden|gworden|(?:older|younger) than (?:u|you)|jonger dan|ouder dan|junger als|alter als)\b/;
/** Whom one compares it with, and what says nothing of oneself. */
const COMPARED =
  /\b(?:(?:heb|kan|mag|moet|woon|zit|ga|kom|heet|als|dat|dan) je\b|je (?:hebt|kan|mag|moet)\b|(?:kenn|find|mag|lieb|glaub|denk|weiss)e? ich\b|ich (?:kenn|find|mag|lieb|weiss)e?\b|(?:ken|vind|geloof|denk|weet) ik\b|ik (?:ken|vind|weet)\b|is (?:mir|me) (?:zu|te)\b|oh my(?: god| days)?|(?:ah|oh|ach|aha) (?:ouais?|oui|yeah|yes|ja|si|sim|ok)(?= )|(?:igual|como|comme|same as|like|wie|come|als|le meme age que|as old as)(?: a| que)? (?:mon|ma|my|mi|minha|meu|mein|meine|mia|mio|la mia|il mio|mijn) [a-z]+|moi j(?:e|)? ?(?:le )?dis pas|no me (?:sale|aparece|deja)|not telling (?:u|you) mine)\b/g;
/** One asks them back whether it is really so. */
const ASKS_BACK =
  /\b(?:(?:wohnst|bist|hast|gehst|heisst) du|tu (?:habites|vis|vas|t)|t ?['’]? ?(?:es|habites|as)|(?:do|are) (?:you|u)|(?:vives|tienes|eres) |woon je|ben je)\b[^\n]{0,80}\?/;
/** Everybody says so in their turn: « Femi, 13, Batley » after « Zak, 13, Barnsley », "12 f Chester". */
const IN_TURN =
  /^[^,?!\n]{1,30}, ?(?:yr |year |grade )?\d{1,2}(?: ?(?:ans|anni|anos|jahre|jaar|yo|[mfgbhw]))?, ?[^?!\n]{1,40}$|^[^,?!\n]{1,30}, ?[^,?!\n]{1,30}, ?(?:yr|year|grade) \d{1,2}$|^[a-z]{0,12} ?\d{1,2} ?[mfgbhw] [a-z ]{2,30}$|^(?:(?:hey|hi|hallo|salut|ciao|hola),? )?(?:i?m )?[a-z]{2,12},? \(?\d{1,2}\)?(?: ?[/ ]?[mfwhg])?,? ?(?:(?:from|aus|de|di|uit) )?[a-z -]{2,30}$|^\d{1,2} ?\/ ?[mfwhg] ?\/ ?[a-z ]{2,20}$/;
/** Words beside the detail that make an answer more than bare. */
const MORE = 2;

/** The same of words: « clara dumontet c stylé comme nom », where nobody speaks of oneself. */
export function isEchoed(form: string, from: number, to: number, heard: readonly string[]): boolean {
  if (heard.length === 0) return false;
  const rest = `${form.slice(0, from)} ${form.slice(to)}`;
  if (!asksSame(form, to, heard) && (rest.match(/[a-z\d]+/g) ?? []).length < MORE) return false;
  if (MINE.test(rest.replaceAll(COMPARED, ' ')) && !ASKS_BACK.test(form)) return false;
  // An account is put right by a dash at its end: « es con guion bajo, nico_21_ ».
  const [dash = ''] = /^_*/.exec(form.slice(to)) ?? [];
  const detail = spaced(`${form.slice(from, to)}${dash}`);
  const isInTurn = IN_TURN.test(form.trim());
  return heard.some(
    (text) =>
      !(isInTurn && IN_TURN.test(text.trim())) &&
      (!ASKS.test(text) || TELLS_OWN.test(text)) &&
      spaced(text).includes(detail),
  );
}

const spaced = (text: string): string => ` ${text.replaceAll(/[^a-z\d'_.-]+|\.(?!\S)/g, ' ').trim()} `;

/** Whether a message begins with what was heard as a question, which needs no more words: « 14? nice ». */
function asksSame(form: string, to: number, heard: readonly string[]): boolean {
  const end = form.indexOf('?');
  return end >= to && heard.some((text) => spaced(text).includes(spaced(form.slice(0, end))));
}

/** One says what one is called, there or anywhere. */
const I_AM = new RegExp(
  String.raw`\b(?:i ?['’]? ?a?m|call me|add me|mine|moi|je ?suis|jsuis|chui|j(?:e ?)?m ?['’]? ?app?elle|ajoute moi|(?:ich )?(?:bin|heisse?)|soy|me llamo|sono|mi chiamo|(?:ik )?(?:ben|heet)|sou|me chamo|(?:my|mon|mein|mi|mio|meu|mijn|mn) (?:${APP}|user(?:name)?|name|nom|nombre|nome|naam|nick(?:name)?|pseudo|acc(?:ount)?|usuario))(?: ?['’] ?s| ?[:=]| (?:is|c|c ?['’]? ?est|est|ist|es|e|called|on|sur|auf|en|su|no|op|name|as|the|le|la|der|die|el|il|o|a|de|${APP})){0,4} @?$`,
);
/** Characters before it that are read for that. */
const NEAR = 40;

/** Whether the other side has introduced itself by a name or an account: then it can not be the child's. */
export function isTheirName(detail: string, heard: readonly string[]): boolean {
  const name = detail.trim();
  return heard.some((text) => {
    const from = text.indexOf(name);
    if (from < 0 || /^[a-z\d]/.test(text.slice(from + name.length))) return false;
    return I_AM.test(text.slice(Math.max(0, from - NEAR), from));
  });
}
