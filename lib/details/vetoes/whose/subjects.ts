/**
 * Who else is spoken of in a sentence up to its detail: “mama steht beim edeka”, « mijn pa werkt in eindhoven ». Nothing is told by it
 * of who writes, unless they say that they are there too.
 */
import type { DetailKind } from '../../types.ts';
import { KIN } from '../ages/other-numbers.ts';
import { WHO_ONE_IS } from './reported.ts';

/** Who writes speaks of themselves, or of those with whom they are. */
const ONESELF =
  'i|im at|me|us|we|je?|j?suis|chui|[a-z]+mos|[a-z]+iamo|nous|ich|mi[rj]|wir|uns|ik|wij?|yo|nos|io|eu|co[nm]+igo';
/** They are there, or work there. Who fills up or parks has the child in the car. */
const SUBJECT = new RegExp(
  String.raw`(?:^|[.,!?\n] ?)(?:(?!(?:${ONESELF}|mi?[te]|co[nm]|with) )[a-z]{1,6} ){0,2}(?:${KIN}|[vf]ater|mutter|o[mp]a|nonn[oa]|abuel[oa]|trainer) (?:die )?(?:ist?|steht|sitzt|hangt|steckt|zit|est|e?sta|e(?= al| in| blo)|works|arbeitet|werkt|trabaja|lavora|trabalha|doet|komm?t) (?!.*(?:gasol|park))(?:(?!(?<= )(?:${ONESELF}) )[^.,!?\n])*$`,
);
/** Behind it, that one is there too. */
const I_TOO =
  /\b(?:too|same|pareil|me|moi|auch|ook|soy|anche?|pure|t(?:am)?b(?:ien|em|m)?|bin|warte?|ben|wacht|e?s?toy|espero|sto|aspetto|tou|im|mit mir|met mij|[a-z]+migo|viv[a-z]+|(?:ich|wir|ik|yo|io|eu|i) (?:steh|sitz|zit|sta|wo)[a-z]*)\b/;

/** Who writes, and what is said of oneself, mostly without its subject. */
const I = '(?:i(?:ch|k)|m[ie]|wi[rj] |[uo]ns|auch|ook|b[ei]n|wo[hon]|zit|geh|he(?:is|e)|w[eo]rd|h[ae]b i)';
/** Whoever is written to is asked, often without a mark, or told so: « gehst du aufs », "ken je iemand van het", « du bist erst ». */
const YOU = new RegExp(
  String.raw`(?:^|[.,!?\n] ?)(?:(?:[a-z]{1,6} ){0,2}(?:any(?:one|body)(?! else)|(?<!no[cg]h? )[ij]emand|qqn(?! d ?['’]? ?autre)|alguien(?! mas)|qualcuno|(?<!mais )alguem)|(?:(?!${I})[a-z]{1,6} ){0,2}(?:(?!est)[a-z]+st du|[a-z]+t ihr|(?:woon|ben|was|zit|ga|ken|heet|word)[de]* (?:[jg]i?[ej]|jullie)|du [a-z]{2,}st|[jg]ij [a-z]+t)) (?:(?!\b${I})[^.,!?\n])*$`,
);
/** The same of a town or a school in other languages, and what one is warned not to say: "so ur from", « toi t'es de ». */
const THEIRS =
  /(?<!\b(?:when|quand|[cq]uando|wenn|told|thank|to) )\b(?:(?:ur?|you(?: ?['’]? ?re)?)(?: r| are)? (?:live in|go to|from)|t(?:u|oi)? ?['’]? ?(?:(?:es|vis|viens) (?:de|a)|habites?(?: a)?)|(?:eres|viv[ae]s|moras|abiti|vivi(?= a)|sei(?= d)|(?:vc|voce) (?:e|mora)) (?:d[ei]|e[nm]|a)|dass? du (?:in|aus)|dat je (?:in|uit)) $/;
/** And of an age: « donc t'as 15 ans », “so ur 15”; what others say of the writer is told by it. */
const THEIR_AGE =
  /(?<!\b(?:when|quand|[cq]uando|si|if|wenn|told|says?|said|goes|like|dit|dis(?:ent)?|me sort|dice|dijo) (?:que? )?|["«“:] ?)\b(?:t(?:u|oi)? ?['’]? ?(?:as|avais|fais)|(?:you|u)(?: ?['’]? ?re| r| are)|ur|(?:tu )?tienes|(?:vc|voce) tem|bist du|du bist|(?:(?:je|jij) bent|ben (?:je|jij))) (?:(?:only|like|genre|que|deja|just|erst|nur|solo|so|pas|al) )?$/;
/** It is one's own as well, or what one asks after: « kennst du das, da bin ich ». */
const MINE_TOO = new RegExp(String.raw`\b(?:da[a-z]*|[sz]o|ich|ik|wi.|we)(?:$| ${I})`);

/** Whether it is told of somebody else that they are or work there, or of whoever is written to. */
export function isOfSubject(kind: DetailKind, form: string, from: number, to: number): boolean {
  const before = form.slice(Math.max(0, from - 90), from);
  const isWho = WHO_ONE_IS.has(kind) || kind === 'street-address';
  if (isWho && YOU.test(before) && !MINE_TOO.test(form.slice(from))) return true;
  return (
    ((isWho && THEIRS.test(before)) ||
      (kind === 'age' && THEIR_AGE.test(before)) ||
      ((kind === 'live-location' || kind === 'town') && SUBJECT.test(before))) &&
    !I_TOO.test(form.slice(to, to + 40))
  );
}
