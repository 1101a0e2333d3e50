/** The bus, the tram or the line that one is on just now, by its number. */
import { type Place, placesOf } from '../behind.ts';

const RIDES = [
  /\b(?:i ?['’]? ?a?m|we(?: ['’]?|['’] ?)re|still) on the ((?:bus|tram),? (?:the |number |no )?\d{1,3})\b(?! ?(?:h|hours?|hrs?|mins?|minutes|stops?|times?|days?|people|quid)\b)/g,
  /^(?:la |encore |toujours |tjrs )?(?:dans|ds) (?:le |la )?((?:bus|tram|metro|car) \d{1,3}[a-z]?)\b/g,
  /(?:^|\b(?:still|stuck) )on (?:the |a )((?:number |no )?[a-z]?\d{2,3}[a-z]?)(?= (?:(?:bus|tram) (?:rn|now|just|goin|going|home|its|to|into)|goin|going|home|rn|now)\b)/g,
  /\b(?:i ?['’]? ?a?m|we(?: ['’]?|['’] ?)re|just got|getting|just jumped) on the ((?:number |no )?(?:\d{1,3}[a-z]?(?= ?(?:$|rn\b|now\b))|[a-z]?\d{1,3}[a-z]?(?= ?(?:bus|tram|home\b|to town|into\b))))/g,
  /^(?:just |still )?on (?:the )?((?:number |no )?[a-z]?\d{1,3}[a-z]? (?:bus|tram|train))(?=,? (?:rn|now(?= ?(?:$|[,.!]))|about to|headed|heading|goin|going|home|towards|into|almost|nearly)\b)/g,
  // Two streets that meet.
  /\b(?:posted(?: up)?|chillin\w*|standing|stood|waiting|sat|sitting|im|i ?['’] ?m) (?:(?:here|rn|still|just) )?(?:at|on|by) ((?:the )?corner of [a-z\d]{1,14}(?: [a-z]{2,10})?(?: and| &| n) [a-z\d]{1,14}(?: (?:st|ave|road|rd|street|avenue))?)/g,
  /\b(?:jsuis|je suis|chuis?|pose+|j ?['’]? ?attends?|coincee?) (?:la )?(?:(?:au|a l ?['’] ?) ?(?:coin|angle) (?:de (?:la |l ?['’] ?)?|d ?['’] ?)((?:rue|avenue|av|bd|boulevard) [a-z'’ -]{3,24}? et (?:(?:de )?(?:la |l ?['’] ?))?(?:(?:rue|avenue|av|bd|boulevard) )?[a-z-]{3,16}))/g,
  /\b(?:bin|sitz|sitze|sind)(?: (?:grad|grade|gerade|jetzt|schon))? (?:im|in der|in) ((?:bus|tram|bahn|s-?bahn|u-?bahn|linie) ?(?:nr |linie )?[su]?\d{1,3}[a-z]?|[us] ?\d{1,2}(?= ?(?:$|[,.!]|nach|richtung|zum|zur|heim)))\b/g,
  /\b(?:vou|to|tou|estou)(?: (?:agora|ja))? (?:no|na) ((?:onibus|autocarro|metro|comboio|linha|busao|electrico|trem) ?(?:n |linha )?\d{1,3})\b/g,
  /\b(?:toh?|tou|estou|vou) no (\d{2,3}[a-z]?)(?= (?:(?:todo|toda) apertad[oa]|lotado|cheio|pra|para|sentido|indo|a caminho|ate)\b)/g,
  /\b(?:e?stoy|toy|voy) en el (\d{1,3})(?= (?:para|pa|a|camino|hacia|petado|lleno|que va)\b)/g,
  /\b(?:bin|sitze?|stehe?|hocke?)(?: (?:grade?|gerade|jetzt|noch))? (?:im|in der|in) (\d{1,3}(?:er)?(?= (?:nach|richtung|heim|bus|zur|zum)\b)|\d{1,2}er(?= ?(?:$|[,.!]|(?:grade?|gerade|jetzt|jz)\b)))/g,
  /\b(?:sono|sto|sn|siamo)(?: (?:ora|adesso|gia|ancora))? sul (\d{1,3})(?= ?(?:$|[,.!]|(?:ora|adesso|verso|direzione|per|pieno)\b))/g,
];

/** Where a form says in what its writer rides. */
export const ridesIn = (form: string): Place[] => placesOf(form, RIDES);
