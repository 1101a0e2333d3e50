/**
 * What stands round an age where it is none of one's own: what might be, is counted, is a place in a row or a year. Read in the
 * normal form, before and behind the words that were found.
 */
import { asksIfSoOld } from '../../formats/said/ages/years-left.ts';
import { aroundAge } from './around.ts';
import { isInRow } from './in-a-row.ts';
import { isOfThings } from './of-things.ts';
import { isSupposed } from './supposed.ts';

/** How far one has come in a game, or how often it went wrong: « ich bin in Runde 12 », “bin 12 mal gestorben”. */
const ROUND =
  /\b(?:in|bei|en|na|nella|al|a la) (?:the |la |el |o |a )?(?:runde|welle|mission|level|ronde|wave|hoofdstuk|kamer|seizoen|kapitel|round|chapter|season|room|manche|vague|saison|ronda|oleada|capitulo|fase|mision|capitolo|livello|stanza|rodada|missao|nivel) $/;
const TIMES = /^ (?:mal|runden|keer|rondes|times|fois|veces|volte|vezes)\b/;
/** At so many years one may drive or vote: what is left until then is told. */
const OF_AGE =
  /\b(?:maggiorenn|volljahr|mayor de edad|maior de idade|meerderjarig|majeure?\b|patente|permis\b|fuhrerschein|carnet)/;
const AT_AGE = /\b(?:mit|ab|met|vanaf|com|con|a|at|with) (?:los |i )?$/;
const ONE_MAY =
  /^ ?(?:jahren?|jaar|anos|anni|ans|years)? ?,? ?(?:(?:darf|kann|muss) man|(?:mag|kan|moet) (?:je|dat|men)|mag dat|(?:(?:n(?:ao|on?)?|ja|ya|gia) |(?=s[ie] ))(?:(?:s[ie] )?(?:pu?[oe]de?s?|puoi?|fa)\b|te (?:dejan|deixam|lasciano))|on |(?:yo)?u |j ?['’]? ?aurai|je pourrai|i ?['’]? ?(?:ll|will) |avro|potro|tendre|podre|terei|vou (?:ter|poder)|(?:wa[rs]|hatte|had) i(?:ch|k)|h[ae]b i(?:ch|k) noc?h? [^,.!?]*\bge[a-z]{3,}[td]\b)/;
/** « 12 ans c'est trop tôt », "13 is too young": so it is for anybody. */
const FOR_ANYBODY = /^ (?:ans )?(?:is|est|c|c ?['’]? ?est) (?:way )?(?:too|trop) /;
/** "Is 13 too young", « is 12 te jong »: asked of anybody. */
const ASKED_OF_ANYBODY = /(?:^|[,.!?] ?|\b(?:lol|but|so|wait|like) )(?:is|ist|es|e) $/;
const TOO = /^ (?:too|old|te|zu|muy|troppo|muito) /;
/** The years since, or until then. */
const IN_YEARS =
  /\b(?:tra|fra|dans|daqui a|dentro de|il y a|ya|hace|over) (\d{1,2}) (?:anni|ans|anos|jaar)\b/;
/** What one will do when grown up: « à 18 ans je me casse », "mit 18 zieh ich aus". */
const GROWN_UP = /^(?:18|2[01])\b/;
/** No one is so old who is looked after here, and nobody says so but for fun. */
const TOO_OLD = /^(?:9\d|[1-9]\d\d|[3-9]\d{3})\b/;
/** « de 94 », after « t'es de quelle année »: when one was born. */
const YEAR_OF_BIRTH = /^9\d$/;
const BORN_IN = /\b(?:de|en|in|von|aus|del?|van|uit|class of|annee|jahrgang|year|ano|anno|jaar) $/;
const YEAR_ASKED =
  /\b(?:quelle annee|(?:what|which) year|welche[sm] jahr|jahrgang|(?:que|qual) ano|che anno|welk jaar|born|nee? (?:en|quand)|geboren|nacist\w*|nat[oa]|nasc\w+)\b/;
/** Nobody who was born then writes yet. */
const TOO_LATE = /^20(?:1[89]|2\d)$/;
/** When one will leave school. */
const CLASS_OF = /\b(?:class of|promo(?:tion)?(?: de)?) $/;
/** A year in which something has happened. */
const YEAR = /^(?:19|20)\d\d$/;
const IN = /\b(?:en|in|em|nel|im jahr|annee) $/;
const BORN =
  /\b(?:n[eé]e?s?|born|b ?day|birth|naissance|geboren|jahrgang|nac[ií]|nacid[oa]|nat[oa]|nascid[oa]|nasci|class of|promo|i|im|ive|my|me|je|j|jsuis|chui|chuis|moi|ich|bin|yo|soy|io|sono|sou|ik|ben|madre|mamma|mere|maman|mutter|mama|mum|mom|moeder|mae|parents|eltern|ouders)\b/;
/** « en 2012 j'ai eu mon premier chat » */
const HAPPENED =
  /^ ?,? ?(?:j ?['’]? ?ai (?:eu|commence|fait|recu|perdu|vu)|on a (?:eu|demenage)|i (?:got|had|started|moved|lost|saw)|ich hab\w* (?!geburtstag)|hab(?:e|en)? (?:ich|wir)|empece|tuve|ho (?:iniziato|avuto)|comecei|ganhei|ik (?:kreeg|begon))\b/;

/**
 * Whether what is said round an age makes it none.
 * @param heard what the other side has said, newest first
 * @param isFirst nothing was said before that it might answer
 */
export function isNoAge(
  form: string,
  from: number,
  to: number,
  heard: readonly string[],
  isFirst: boolean,
): boolean {
  const [question = ''] = heard;
  const around = aroundAge(form, from, to, question);
  if (isSupposed(around) || isOfThings(around) || isInRow(around)) return true;
  const { age, before, after } = around;
  if (ROUND.test(before) || TIMES.test(after)) return true;
  if (AT_AGE.test(before) && (GROWN_UP.test(age) || ONE_MAY.test(after))) return true;
  const isOfAnybody = FOR_ANYBODY.test(after) || (ASKED_OF_ANYBODY.test(before) && TOO.test(after));
  if (isOfAnybody && !around.isAsked) return true;
  if (
    TOO_OLD.test(age) &&
    !(YEAR_OF_BIRTH.test(age) && (BORN_IN.test(before) || YEAR_ASKED.test(heard.slice(0, 2).join(' '))))
  )
    return true;
  const years = IN_YEARS.exec(form.slice(Math.max(0, from - 14), to + 6))?.[1];
  if (
    years !== undefined &&
    !OF_AGE.test(form) &&
    years === /\d{1,2}/.exec(age)?.[0] &&
    !asksIfSoOld(question)
  )
    return true;
  if (TOO_LATE.test(age) && !CLASS_OF.test(before)) return true;
  return isFirst && YEAR.test(age) && IN.test(before) && (!BORN.test(form) || HAPPENED.test(after));
}
