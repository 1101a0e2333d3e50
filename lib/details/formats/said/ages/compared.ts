/** How old one is by the age that the other side has told: the same, or two years less; or as a sum, to who has asked for it. */
import { askedBy } from '../../../asked.ts';
import type { Message } from '../../../types.ts';
import { holds } from '../../matches.ts';
import { type Place, placesOf } from '../behind.ts';
import { COUNT, ONE } from './years-left.ts';

/** The other side says how old they are themselves. */
const THEIRS =
  /\b(?:ich|ik|yo|io|eu|moi|i|i ?['’]? ?a?m|bin|ben|tengo|ho|tenho|tnh|j ?['’]? ?ai) (?:[89]|1\d|[a-z]{2,9}(?:zehn|tien|teen))(?= ?(?:$|[,!?]|\.(?! ?[a-z\d])|(?:jahre|jaar|an[yi]?os|anni|ans|years|wbu|hbu|btw|u|you|du|jij)\b|(?:und|y|e|en|et|and|n) (?:du|tu|te|jij|toi|you|u|vc|voce)\b))/;
/** A mark they got, or an age that they only wait for. */
const NO_AGE =
  /\b(?:quand|wait(?:ing)? till?|until|when im|wenn|cuando|quando|wanneer|als ik|attends que|maths?|francais|dictee|note|controle|interro|ds|test|exam|mark|grade|klausur|arbeit|examen|nota|verifica|toets|prova|got|ai eu|as eu|score|moyenne)\b/;
const APART =
  '(?:years? |yrs? |jahre? |an[yi]?os? |ann[oi] |jaar(?:tje)? |ans? )?(?:younger|older|below|junger|alter|weniger|(?:a )?menos|(?:a )?mais|mas|mayor|in (?:meno|piu)|jonger|ouder|minder|de (?:moins|plus)|(?:mais|mas|piu) (?:nov[oa]|joven|piccol[oa]|grande|velh[oa]|viej[oa]))\\b';
const FROM_THEIRS = [
  String.raw`\b${COUNT} ${APART}`,
  String.raw`\b${ONE} ${APART}`,
  String.raw`^(?:e |y )?(?:eu|yo|io|ich|ik|moi|me) (?:menos|meno|minus|min|moins) ${COUNT}\b`,
].map((way) => new RegExp(way, 'g'));
/** As old as they are: hardly more is said then. */
const SAME = [
  /^(?:[a-z]{2,6}[,!.]? ){0,2}?(same(?: age| here| as (?:u|you))?|(?:me|i am) (?:too|2)|so am i|comme moi|(?:genau ?)?wie ich|como (?:yo|eu)|come me|net als ik|(?:que|q) nem eu|pareil|(?:le |la )?meme(?: age)?|moi aussi|ich auch|gleich(?: ?alt)?|genauso alt|igual(?: que (?:yo|tu))?|yo tambien|la misma(?: edad)?|anch ?['’]? ?io|stessa eta|(?:ik )?ook|zelfde(?: leeftijd)?|eu (?:tb|tbm|tambem)|(?:a )?mesma idade)(?= ?(?:$|[,.!)x•😂🤣]|lol|omg|echt|krass|on |haha|jaja|mdr|xd|que toi|wie du|q yo|als jij|q vc))/gu,
];
/** « 10+4 », « le double de 7 ». */
const SUMS = [
  /^(?:[a-z]{1,7} ){0,3}(\d\d? ?(?:[-+*x×]|plus|minus|moins|fois|mal|times|por|per|keer|vezes|veces|mas|piu|meno|menos|mais|und|min) ?\d\d?)(?= ?(?:$|[,.!?)a-z•]))/g,
  /\b((?:double|twice|half|moitie|doppelte?|halfte|doble|mitad|doppio|meta|dubbele|helft|dobro|metade)[a-z ]{0,12} \d\d?)\b/g,
];
/** Longest answer. */
const LONGEST = 60;

/** Where a form says how old its writer is by the age of another, or by a sum. */
export function agesComparedIn(form: string, { heard: [last] }: Message): Place[] {
  if (!last || form.length > LONGEST) return [];
  const question = last.form.text;
  const found =
    holds(question, THEIRS) && !NO_AGE.test(question)
      ? [...placesOf(form, FROM_THEIRS), ...placesOf(form, SAME)]
      : [];
  const sums = placesOf(form, SUMS);
  if (sums.length > 0 && askedBy([{ from: 'other', text: last.written }]).has('age')) found.push(...sums);
  return found;
}
