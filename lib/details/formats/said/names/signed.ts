/** Both names with which one signs, or is pleased to meet: « groetjes je vriend milan schouten », « aurora galimberti, piacere ». */
import { allMatchesOf } from '../../matches.ts';
import type { Place } from '../behind.ts';
import { areNames, BOTH, bothOf, FIRST_AND_LAST } from './family.ts';

const END = String.raw`(?= ?(?:$|[!.)\n\u2022]|j[aei]j|ha+h|ah+a|lol\b|mdr\b|xd|kk|x+$))`;
const FRIEND =
  '(?:deine?|euere?|eure?|deine? freund(?:in)?|tu amig[oa]|(?:il )?tuo amico|(?:la )?tua amica|je vriend(?:in)?|(?:o )?(?:teu|seu) amigo|(?:a )?(?:tua|sua) amiga|your (?:friend|mate|bestie)|ton (?:pote|ami|copain)|ta (?:pote|copine))';
const REGARDS =
  '(?:signed|signe|firmado|firma|firmato|assinado|assino|unterschrieben|ondertekend|getekend|gez|gruss|grusse|lg|mfg|vg|(?:un )?saludos?|saluti|groetjes|groeten|vriendelijke groet(?:en)?|abracos?|atenciosamente|cumprimentos|bisous|cordialement|regards|sincerely|con carino)';
const GLAD =
  '(?:piacere|encantad[oa]|mucho gusto|para servir|aangenaam|angenehm|freut mich|(?:muito )?prazer|enchantee?|ravie? de|nice to meet|pleased to meet)';
const SIGNED = [
  String.raw`(?:^|[ ,.!\n])${REGARDS}[ ,.:\n]{1,3}(?:${FRIEND} )?${BOTH}${END}`,
  String.raw`(?:^|[,.:!\n] ?)${FRIEND} ${BOTH}${END}`,
  String.raw`(?<![a-z'’-])${FIRST_AND_LAST},? ${GLAD}`,
].map((pattern) => new RegExp(pattern, 'dg'));

/** Where a form is signed with its writer's first and last name. */
export const namesSignedIn = (form: string): Place[] =>
  allMatchesOf(form, SIGNED)
    .filter(([, one = '', other = '']) => areNames(one, other))
    .map(bothOf);
