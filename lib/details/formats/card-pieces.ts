/** A card's number in pieces over several messages, and the code on its back where it was asked for. */
import type { DigitRun } from '#lib/text/digits.ts';
import type { Message } from '../types.ts';
import { isCard } from './card.ts';

/** Digits of nearly every card. */
const WHOLE = [15, 16];
const MOST = 16;
const LEAST = 4;
/** Digits of the code on the back, or of the one that is typed in. */
const CODE = /^\d{3,6}$/;
/** Where on the card it stands, in all languages. */
const BEHIND =
  '(?:back|behind|dos|derriere|verso|atras|detras|tras|dietro|retro|hinten|ruckseite|achterop|achterkant)';
const ASKS_CODE = new RegExp(
  String.raw`\b(?:cvv2?|cvc2?|cryptogramme|(?<!\b(?:la|en|de|du) )crypto(?= ?\?*$)|pruf(?:ziffer|nummer)|sicherheitscode|veiligheidscode|beveiligingscode|codigo de segur\w+|codice di sicurezza|security (?:code|number)(?! (?:for|of) the (?:school|gate|door|house|building|alarm))|atm (?:code|pin)|geheimzahl|hinteren (?:drei|3)|(?:card|carte|cb|karte|tarjeta|carta|cartao|kaart|flip it|turn it|retourne)\b[^\n]{0,30}\b(?:3|trois|three|drei|tres|tre|drie) (?:\w+ )?(?:digits?|numbers?|chiffres?|zahlen|numeros?|numeri|cifr[ae]s?|cijfers)|(?:3|trois|three|drei|tres|tre|drie) (?:\w+ )?(?:de )?${BEHIND}|(?:petit )?code (?:derriere|au dos|au verso)|(?:truc|code|thing|zahl) (?:\w+ ){0,2}${BEHIND}|${BEHIND} (?:die |de )?(?:zahl|nummer)|(?:3|les trois|three|tres|tre|drei|drie|trois) (?:\w+ )?(?:digits?|numbers?|nums?|chiffres?|numeros?|numer[io]|digitos?|cifras?|cifr[ei]|cijfers?|nummers?|nummern|ziffern|zahlen)(?=[^\n]{0,30}\b(?:${BEHIND}|card|carte|cb|tarjeta|carta|karte|kaart|cartao)\b)|(?:3|three|numbers|digits|code|chiffres|numeros|codigo|codice|nummer) (?:on|at|au|a|do|da|de|del|di|auf|achter|que estan|la)? ?(?:the |der |le )?${BEHIND}|(?:pin(?:-? ?code)?|geheimzahl|geheimnummer|code|codigo|codice|clave|senha) (?:[a-z'’]{1,6} ){1,3}(?:[a-z]{2,9}kart[ae]|card|carte|cb|tarjeta|carta|karte|kaart|(?:bank|pin)?pas|cartao)(?! (?:cadeau|sim|regalo|presente))|card ?-?pin)\b`,
);

/** Right before it. */
const CODE_NAMED = new RegExp(
  String.raw`\b(?:cvv2?|cvc2?|crypto\w*|codes?|codigo|codice|digits|chiffres|numeros?|${BEHIND})(?: (?:is|are|c|c ?['’]? ?est|est|sont|es|e|ist))? ?:? ?$`,
);

/** Whether the other side has just asked for the code on the back. */
export const isCodeAsked = ({ heard: [question] }: Message): boolean =>
  question !== undefined && ASKS_CODE.test(question.form.text);

/** The runs that end a card's number which earlier messages began, of the child or, where it was read out, of the other side. */
export function cardEndsIn(message: Message): DigitRun[] {
  const [run] = message.digits;
  if (!run || run.digits.length >= MOST) return [];
  if (isCodeAsked(message)) {
    if (message.digits.length === 1 && CODE.test(run.digits)) return [run];
    // The day on which it ends may stand beside it: « la date c'est 11/27 et le crypto 842 ».
    const named = message.digits.filter(
      ({ digits, from }) => /^\d{3,4}$/.test(digits) && CODE_NAMED.test(message.form.text.slice(0, from)),
    );
    if (named.length > 0) return named;
  }
  return run.digits.length >= LEAST && completes(message, run) ? [run] : [];
}

function completes({ before, heard }: Message, run: DigitRun): boolean {
  let { digits } = run;
  for (const earlier of before) {
    const piece = earlier.digits.at(-1);
    if (!piece) continue;
    digits = piece.digits + digits;
    if (digits.length > MOST) break;
    if (isWhole(digits)) return true;
  }
  return heard.slice(0, 1).some((one) => one.digits.some((start) => isWhole(start.digits + run.digits)));
}

const isWhole = (digits: string): boolean => WHOLE.includes(digits.length) && isCard(digits);
