/** An address of which the other side has said a part: a yes to the door it asks for, the street of a number that was told. */
import type { Message } from '../../../types.ts';
import { holds } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { HAS_STREET } from './streets.ts';

/** Asks whether one lives there. */
const IS_IT_YOURS =
  /\b(?:chez (?:toi|twa|vous)|ta (?:maison|porte)|t(?:on|a) adresse|la tienne|c ?['’]? ?est (?:toi|vous)|t ?['’]? ?(?:es la famille|habites)|tu (?:habites?|vis)|(?:that|this|it|are|r) (?:you|u|yours?|urs)|yours|urs|your (?:house|place|flat|address)|(?:you|u) live|this one|bei (?:dir|euch)|dein(?:s|e)?|wohn(?:st|t) (?:du|ihr)|(?:tu|vuestra) casa|la tuya|vives|casa tua|da te|la tua|abiti|jouw|(?:bij|van) (?:jou|jullie)|woon je|(?:tua|sua) casa|a tua|moras|(?:vc|voce) mora)\b/;
const YES =
  /^(?:(?:ben|bah|euh|e+h|ah+|ha+h?|hm+|lol|mdr|oh|ok|well) ,? ?)*(?:yes+|yeah?|yea|yep|yup|ye|yh|ya|oui|ouais|ui|ja+|jep|jo|jup|genau|richtig|stimmt|si+|esatto|claro|si+m|isso|exat[oa](?:mente)?|exact|klopt|correct|exactly|bien vu|(?:c ?['’]? ?est|c) (?:ca|nous|la|chez (?:moi|nous))|thats (?:us|ours|mine|it)|that ?['’] ?s (?:us|ours|mine|it))\b(?! ,? ?(?:but|mais|aber|pero|ma|mas|maar) (?:no|pas|nicht|niet|nao))/;
/** Whose street it is says the question itself, or asks how far it is. */
const THEIRS =
  /\b(?:i live|im at|i ?['’] ?m at|we ?['’]? ?re at|j ?['’]? ?habite|on est|nous on|ich wohn|wir sind|vivo|abito|moro|ik woon|close|near(?:by)?|far|pres d|pas loin|loin|nah|weit|cerca|lejos|vicin[oa]|lontan[oa]|perto|longe|dichtbij|qui (?:venez|viens)|party|boum|fete)\b/;
/** What takes the yes back. */
const BUT =
  /\b(?:nope|old|ancien|used to|was|etait|war|era|cousine?|voisine?|neighbou?rs?|nachbar\w*|vecin[oa]|vicin[oa]|vizinh[oa]|bur(?:en|man)|friends?|pote|copine?)\b/;
const LONGEST = 60;
const LONGEST_GUESS = 140;

/** The whole yes, where it is one to a street and a number that the writer had not told. */
export function addressesConfirmedIn(form: string, { heard: [last], before }: Message): Place[] {
  const asked = last?.form.text ?? '';
  if (form.length > LONGEST || asked.length > LONGEST_GUESS || !YES.test(form) || BUT.test(form)) return [];
  const [number] = /\b\d{1,4}\b/.exec(asked) ?? [];
  if (!number || !IS_IT_YOURS.test(asked) || THEIRS.test(asked) || !holds(asked, HAS_STREET)) return [];
  const isTold = before.some((one) => one.form.text.includes(number) && holds(one.form.text, HAS_STREET));
  return isTold ? [] : [{ from: 0, to: form.length }];
}

/** Asks in which street. */
const STREET_ASKED =
  /\b(?:what|which|ur|wat|welke|welche[rs]?|quelle|ta|que|q|cual|che|quale?) ?(?:street|st|road|rd|straat|weg|strasse|str|rue|avenue|calle|via|rua)\b|^(?:(?:what|which|la|de|die|name of the|nom de la) )?(?:street|road|straat|strasse|rue|calle|via|rua) ?\?/;
/** One answers by the name alone. */
const STREET_ONLY = 40;
/** Own messages in which the number may stand. */
const RECENT = 2;

/** Where a message is the street of the number that was told before: « jsuis au 31 » – « 31 quoi » – « rue du stade ». */
export function streetsAnsweredIn(form: string, { heard: [last], before }: Message): Place[] {
  const asked = last?.form.text ?? '';
  if (asked === '' || form.length > STREET_ONLY || /[\d?]/.test(form) || !holds(form, HAS_STREET)) return [];
  const isNumber = before.slice(0, RECENT).some(({ digits: [number, more], form: told }) => {
    if (!number || more || number.digits.length > 4 || holds(told.text, HAS_STREET)) return false;
    if (!AT_NUMBER.test(told.text)) return false;
    return STREET_ASKED.test(asked) || BARE_NUMBER.exec(asked)?.[1] === number.digits;
  });
  return isNumber ? [{ from: 0, to: form.length }] : [];
}
/** One is there, and has not so many. */
const AT_NUMBER =
  /\b(?:au|le|chez moi|at|nr|num\w*|n[o°]|numero|number|no|op|al|el|il|habite|live|wohn\w*|vivo|abito|moro|woon) ?(?:c ?['’]? ?est |c |is |es |e |ist )?(?:le |the |n[o°]? ?)?\d|^\D{0,12}\d{1,4}\D{0,3}$/;
/** « 31 quoi ? », "27 on which street", "of?" */
const BARE_NUMBER =
  /^(?:ok |le |the |de |il |el |o |ou ca le |where is )?(\d{1,4}) (?:[a-z]{1,6}|ou ca|on (?:what|which)[a-z ]*|de (?:quoi|que)) ?\??/;
