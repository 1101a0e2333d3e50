/** Which grade one is in by what it ends with: the examination that is sat in it, or the year in which one leaves school. */
import type { Place } from '../behind.ts';
import { toldOf } from '../told.ts';

/** By the year of it. */
const LEAVES = "((?:class of|c/o) ?(?:20|['’])(?:2[6-9]|3[0-5]))";
const EXAMS =
  "(gcse'?s?|a ?-?levels?|leaving cert|junior cert|nat(?:ional)? ?5s?|highers|sats(?= (?:this|next|in may)))";
const THIS_YEAR =
  "(?:(?:this|next) (?:year|yr|summer)|in may|in june|soon|now|rn|este ano|ano que vem|quest ?['’]? ?anno|l ?['’] ?anno prossimo|dieses jahr|nachstes jahr)";
const WAYS = [
  `(?:i ?['’]? ?a?m (?:a |in the )?|^)${LEAVES}(?= ?(?:$|[,.!)]|kid\\b|here\\b|baby\\b|so\\b|u\\b|wbu\\b|btw\\b))`,
  `i ((?:graduate|leave school|finish school) (?:in )?20(?:2[6-9]|3[0-5]))\\b`,
  `(?:(?:i ?['’]? ?a?m|^) ?(?:doing|sitting|taking|revising for)|i ?['’]? ?(?:ve got|got|have|do|sit)) my ${EXAMS}(?= ?(?:$|[,.!)]|${THIS_YEAR}\\b|so\\b|and\\b|lol\\b))`,
  `(?:(?:its|it ?['’]? ?s|i ?['’]? ?a?m in) (?:my )?|^)(gcse year|year of gcses|a ?-?level year|leaving cert year)(?= ?(?:$|[,.!)]|so\\b|for me\\b|lol\\b|and\\b|sucks\\b))`,
  `(?:schreibe?|mache?|hab) (?:ich )?(?:(?:grad|gerade|dieses jahr|nachstes jahr|bald|jetzt|mein|meinen|meine|den|das|die) ){0,3}(abi(?:tur)?|quali|mittlere reife|zap|msa|(?:real|haupt)schulabschluss)(?= ?(?:$|[,.!)]|${THIS_YEAR}\\b|also\\b))`,
  `(?:ho|faccio|do) (?:la |l ?['’] ?|gli )?(maturita|esame di (?:maturita|terza media))(?= ?(?:${THIS_YEAR})\\b)`,
  `quest ?['’]? ?anno (?:ho|faccio|do) (?:la |l ?['’] ?|gli )?(maturita|esam[ei] di (?:maturita|terza media))\\b`,
  `(?:(?:ik )?zit in (?:mijn |mn |m['’]n |het )?|^)(examenjaar(?: (?:vmbo|mavo|havo|vwo))?)\\b`,
  `(?:ik )?(?:doe|maak|heb) (?:ik )?(?:(?:dit jaar|nu|straks|in mei|mijn|mn) ){0,2}(eindexamens?)\\b`,
  `(?:j ?['’]? ?ai|jai|je passe|jpasse|j ?['’] ?passe) (?:le |mon )?(bac (?:de )?francais)\\b`,
  `(?:acabo|termino) ((?:la )?(?:primaria|eso|secundaria)|el instituto|bachi(?:llerato)?)(?= (?:este (?:ano|curso)|en junio|ya)\\b)`,
  `(?:finisco|termino) (le medie|(?:la )?terza media|le superiori|il liceo)(?= (?:quest ?['’]? ?anno|a giugno)\\b)`,
  `(?:acabo|termino) (o (?:\\d{1,2}o?|nono|sexto) ano|o (?:ensino )?(?:fundamental|medio|secundario|basico))(?= (?:este ano|em (?:junho|julho|dezembro))\\b)`,
  `(?:este ano|en junio) (?:hago|tengo|me toca) (?:la |el )?(selectividad|ebau|evau|pau)\\b`,
  `(?:faco|vou fazer|tenho) (?:o )?(enem|exame(?:s)? (?:nacional|nacionais|do (?:9|12)o? ano))(?= ?(?:${THIS_YEAR})\\b)`,
].map((way) => new RegExp(`(?<![a-z])${way}`, 'g'));

/** Where a form tells its writer's grade by its end. */
export const agesLeavingSchoolIn = (form: string): Place[] => toldOf(form, WAYS);
