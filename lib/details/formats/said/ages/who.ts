/** How old the boy or girl is who writes: « je suis une fille de 13 ans », « ragazzo 14 anni », “im a 13 year old girl”. */
import { HELLO } from '../asides.ts';
import { type Place, placesOf } from '../behind.ts';

const YOUNG =
  '(?:girl|boy|kid|teen|female|male|fille|gar(?:c|ç)on|mec|meuf|gars|ado|madchen|junge|weiblich|mannlich|chic[oa]|nin[oa]|chaval[a]?|adolescente?|estudiante|mujer|ragazz[oa]|ragazzin[oa]|maschio|femmina|student(?:e|essa)|studentessa|meisje|jongen|gast|menin[oa]|rapaz|rapariga|garot[oa]|moc[oa]|estudante|miud[oa])';
const YEARS = '(?:ans|an[yi]?os|anni|jahren?|jaar|years? old|yo)';
const A = '(?:an? |une? |eine? |una? |een |uma? |so |solo |just |only )?';
const I_AM =
  "(?:i ?['’]? ?a?m|je suis|jsuis|chuis|moi|(?:ich )?bin|(?:yo )?soy|(?:io )?sono|(?:ik )?ben|(?:eu )?sou)";
const OF = '(?:of |de |von |di |van |mit )?';
const WE = "(?:wir sind|wij zijn|we zijn|we ?['’]? ?re|we are|on a|siamo|somos|tenemos|abbiamo|temos)";
const WHO = [
  `(?<!\\b(?:not|non|no|nao|nicht|pas|niet) )\\b${I_AM} ${A}(?:[a-z]{4,8} )?${YOUNG},? (?:(?:and|und|en|et|y|e) )?${OF}((?:[89]|1\\d))(?: ?${YEARS})?(?= ?(?:$|[,.!)]|and\\b|et\\b|y\\b|e\\b|und\\b|en\\b|from\\b|de\\b|di\\b|aus\\b|uit\\b))`,
  `\\b${I_AM} ${A}((?:[89]|1\\d))[ -]?(?:year[ -]old|jahrige[rs]?|jarige?) ${YOUNG}`,
  // Nothing but that, as one presents oneself.
  `^${HELLO}(?:qui |hier )?(?:una? |une? |ein |een |a )?${YOUNG},? ${OF}((?:[89]|1[0-7]))(?: ?${YEARS})?(?= ?(?:$|[.!)]|,? ?(?:hier|here|ici|aqui|qui|et toi|y tu|e tu|und du|en jij|de [a-z]{3}|di [a-z]{3}|aus |uit |from |busca|cerca|sucht|zoekt)))`,
  // To come, which nobody says of a far day so.
  '(?<!\\b(?:quando|cuando|se|si|caso) )\\b(?:compiro|cumplire|farei|(?:vou|vais?) (?:fazer|completar)|terei) ((?:[89]|1[0-7]))(?: ?(?:anni|anos))?\\b',
  // « We zijn allebei 13 »: without “both” it may be how many they are.
  `\\b${WE} (?:beide|allebei|both|tou(?:te)?s les deux|entrambi|amb[oa]s|l[oa]s dos|[oa]s (?:dois|duas)) ((?:[89]|1[0-7]))\\b`,
].map((way) => new RegExp(way, 'g'));
/** A birthday of so many years, and a day or a present that it is told with: it was not long ago. */
const BIRTHDAY =
  /\b(?:mein(?:en?|em)?|zum|mijn|my|mes|i miei|mis|meus) ((?:[89]|1[0-7]))(?:\.|e|ste|th)? ?(?:geburtstag|verjaardag|birthday|ans|anni|anos)\b/g;
const OF_LATE =
  /\b(?:gestern|heute|letzte|morgen|am|zum|yesterday|today|tomorrow|last|on|this|hier|aujourd|demain|pour|gisteren|vandaag|ieri|oggi|ayer|hoy|ontem|hoje)\b/;
/** Told of others, or asked for. */
const OF_OTHERS = /\?|\b(?:looking for|cherche|suche?|busco|cerco|zoek|procuro|with|avec|mit|con|com|met)\b/;

/** Where a form says how old the boy or girl is who writes it. */
export function agesOfYoungIn(form: string): Place[] {
  const found = [...placesOf(form, WHO), ...(OF_LATE.test(form) ? placesOf(form, [BIRTHDAY]) : [])];
  return found.length > 0 &&
    OF_OTHERS.test(form.replace(/(?:\b(?:y tu|e tu|et toi|und du|en jij|wbu|hbu)|,[^,.!?]*) ?\?+/, ''))
    ? []
    : found;
}
