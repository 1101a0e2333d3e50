/**
 * One's own town behind that of somebody else: “my cousin lives in london and i live in leeds”, « elle est de paris moi de lille ». So much
 * is said of others there that the tagger hears nothing of oneself.
 */
import { isTown } from '../../../words/gazetteer.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';

const NAME = "(?:(?:st|le|la|les|san|bad) )?[a-z'’-]{3,}";
/** They live there, are there or are from there. */
const THEY = [
  "(?:lives?|is|are|comes?|s?he ?['’]?s) (?:in|from)",
  "(?:habite|vit|reste|est|vient) (?:sur|de|a|d ?['’])",
  '(?:wohnt|lebt|ist|kommt) (?:in|aus)',
  '(?:vive|es|esta) (?:en|de)',
  '(?:abita|vive|sta|e|viene) (?:ad?|di|da)',
  '(?:woont|is|komt|zit) (?:in|uit)',
  '(?:mora|vive|e) (?:em|no|na|de)',
].join('|');
const I = [
  "(?:i ?['’]? ?a?m|i live|me) (?:in|from)",
  "(?:moi|moi (?:je|j)|moi j ?e?suis|moi j ?['’]? ?habite|j ?['’]? ?habite|je ?suis|jsuis|chui) (?:sur|de|a|d ?['’])",
  'ich(?: bin| wohne?| komme?)? (?:in|aus)',
  'yo(?: soy| vivo| estoy)? (?:en|de)',
  'io(?: sono| abito| vivo| sto)? (?:ad?|di|da)',
  'ik(?: ben| woon| kom)? (?:in|uit)',
  'eu(?: sou| moro| vivo)? (?:em|no|na|de)',
].join('|');
const BOTH = new RegExp(
  String.raw`\b(?:${THEY}) ?${NAME}[ ,]{1,2}(?:(?:and|n|but|while|et|mais|und|aber|y|pero|e|ma|en|maar|mas) )?(?:${I}) ?(${NAME})(?= ?(?:$|[,.!?)\n]))`,
  'g',
);
/** One's own begins so in all of them; most messages hold none. */
const MAY_BE = / (?:i|im|me|moi|j|je|jsuis|chui|ich|yo|io|ik|eu)\b/;
/** Born there, or there on holiday. */
const NOT_LIVED =
  /\b(?:nee?|born|geboren|nacid[oa]|nat[oa]|nascid[oa]|vacances|holidays?|urlaub|vacaciones|vacanza|vakantie|ferias)\b/;

/** Where a form says so, by towns that are known. */
export const townsContrastedIn = (form: string): Place[] =>
  MAY_BE.test(form) && !NOT_LIVED.test(form)
    ? matchesOf(form, BOTH)
        .map(behind)
        .filter(({ from, to }) => isTown(form.slice(from, to)))
    : [];
