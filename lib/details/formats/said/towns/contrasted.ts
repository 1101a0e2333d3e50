/**
 * One's own town behind that of somebody else: “my cousin lives in london and i live in leeds”, « elle est de paris moi de lille ». So much
 * is said of others there that the tagger hears nothing of oneself.
 */
import { isTown } from '../../../gazetteer.ts';
import { matchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';

const NAME = "(?:(?:st|le|la|les|san|bad) )?[a-z'’-]{4,}";
/** They live there, are there or are from there. */
const THEY = [
  "(?:lives?|is|are|r|stays?|comes?|(?:s?he|nan|they) ?['’]?(?:s|re)) (?:in|from)",
  "(?:habite(?:nt)?|vi(?:ven)?t|restent?|est|sont|vien(?:nen)?t) (?:sur|de|a|d ?['’])",
  '(?:wohn(?:t|en)|leb(?:t|en)|ist|sind|kommt) (?:in|aus)',
  '(?:viven?|esta?n?|son) (?:en|de)',
  '(?:abita(?:no)?|viv(?:e|ono)|sta(?:nno)?|e|vengono|viene) (?:ad?|di|da)',
  '(?:woont|wonen|is|zijn|komt|zit|zitten) (?:in|uit)',
  '(?:moram?|vivem?|e|sao|estao) (?:em|no|na|de)',
].join('|');
/** Another of them is elsewhere. */
const OTHERS = `(?:, ?[a-z]{3,9} (?:in|ad?|en|em) ${NAME})?`;
const I = [
  "(?:i ?['’]? ?a?m|i live|me|we(?: ?['’]? ?| a)re|we live) (?:in|from)",
  "(?:moi|moi (?:je|j)|moi j ?e?suis|moi j ?['’]? ?habite|j ?['’]? ?habite|je ?suis|jsuis|chui|nous|(?:nous )?on (?:est|habite|vit)) (?:sur|de|a|d ?['’])",
  '(?:ich(?: bin| wohne?| komme?)?|wir(?: sind| wohnen)?) (?:in|aus)',
  '(?:yo(?: soy| vivo| estoy)?|nosotr[oa]s(?: vivimos| estamos| somos)?) (?:en|de)',
  '(?:io(?: sono| abito| vivo| sto)?|noi(?: siamo| abitiamo| stiamo)?) (?:ad?|di|da)',
  '(?:ik(?: ben| woon| kom)?|wij?(?: zijn| wonen| zitten)?) (?:in|uit)',
  '(?:eu(?: sou| moro| vivo)?|nos(?: moramos| somos)?) (?:em|no|na|de)',
].join('|');
const BOTH = new RegExp(
  String.raw`\b(?:${THEY}) ?${NAME}${OTHERS}[ ,]{1,2}(?:(?:and|n|but|while|et|mais|und|aber|y|pero|ed?|ma|en|maar|mas) )?(?:${I}) ?((?!casa\b)${NAME})(?= ?(?:$|[,.!?)\n]))`,
  'g',
);
/** Somebody works there, but the house stands here: « mio padre lavora a milano ma la casa ce l’abbiamo a lodi ». */
const HOUSE = new RegExp(
  String.raw`(?:\b(?:but|mais|aber|pero|ma|maar|mas)|,) (?:[a-z]{2,6} )?(?:house|maison|haus|casa|huis)(?: mesmo)? (?:is|c ?['’]? ?est|steht|ist|la tenemos|esta|ce l ?['’] ?abbiamo|staat|e) (?:in|ad?|en|em) (${NAME})(?= ?(?:$|[,.!?)\n]))`,
  'g',
);
/** One's own begins so in all of them; most messages hold none. */
const MAY_BE =
  / (?:i|im|me|moi|j|je|jsuis|chui|ich|yo|io|ik|eu|we|were|nous|on|wir|nosotr[oa]s|noi|wij|nos|house|home|flat|maison|appart|haus|wohnung|casa|piso|huis)\b/;
/** Born there, there on holiday, or there to play. */
const NOT_LIVED =
  /\b(?:nee?|born|geboren|nacid[oa]|nat[oa]|nascid[oa]|vacances|holidays?|urlaub|vacaciones|vacanza|vakantie|ferias|week ?-?ends?|finale?|match)\b/;

/** Where a form says so, by towns that are known. */
export const townsContrastedIn = (form: string): Place[] =>
  MAY_BE.test(form) && !NOT_LIVED.test(form)
    ? [...matchesOf(form, BOTH), ...matchesOf(form, HOUSE)]
        .map(behind)
        .filter(({ from, to }) => isTown(form.slice(from, to)))
    : [];
