/** The line that one is on, told without a verb of one's own: "bus 36 just went past the hospital", « S3 Richtung Pinneberg ». */
import { allMatchesOf } from '../../matches.ts';
import { behind, type Place } from '../behind.ts';

const LINE = String.raw`(?:(?:bus|tram|train|metro|ligne|line|linie|linea|linha|lijn|onibus|autobus|autocarro|autocar|comboio|ter|tgv|u-?bahn|s-?bahn) ?(?:number |no |n |nr )?[a-z]?\d{1,3}[a-z]?|(?:(?:number|no) )?\d{1,3}[a-z]? (?:bus|tram)|[sux]\d{1,2}|rer [a-e]|linha [a-z]{4,8})`;
const LEADS =
  '^(?:(?:still|just|ok|lol|yeah|la|encore|noch|grade?|toujours|in|on|im|en|no|na|nel|sul|dans|ds) ){0,2}(?:the |le |la |el |il |de |der |a |o )?';
const NOW = '(?:rn|now|la|mtn|grade?|gerade|jetzt|jz|ahora|adesso|ora|nu|agora)';
const PASSING = [
  `${LEADS}(${LINE})(?: ${NOW})?[ ,]{1,2}(?:is |has )?(?:just|literally) (?:(?:went|gone|going|goin|drove|driving) (?:past|by|over|through|under|into|round|across)|passed|passing|past|pulled)(?! (?:me|us|my|our|by)\\b| ?(?:$|[.,!]))`,
  `${LEADS}(${LINE}) ${NOW}[ ,]{1,2}(?:[a-z']{1,8} ){0,3}?(?:pass[a-z]*|past|stuck|near|by|bloquee?s?|coincee?s?|devant|vorbei|davanti|langs|pasando|na|no|at)\\b`,
  `${LEADS}(${LINE}(?: ${NOW})?[ ,]{1,2}(?:towards?|direction|richtung|direccion|direcao|sentido|direzione|verso|richting) (?!change|key|button|de l|(?:(?:the|la|le|el|il|o|a) )?(?:end|top|bottom|left|right|middle|start|fin|fine|final|bas|haut|droite|gauche|milieu|ende|mitte|vertical\\w*|horizont\\w*|horario|contrari\\w*|inverse\\w*|oppos\\w*|unten|oben|links|rechts|infinity)\\b)[a-z]{3,})`,
  String.raw`^(?:(?:still|just|ok|lol|yeah|la|encore|noch|grade?|gerade) )?(?:on|in|im|dans|ds|en|sul|no|na) (?:the |le |la |el |il |de |der |a |o )?(${LINE})(?: ${NOW})?[ .!]*$`,
].map((way) => new RegExp(way, 'g'));
/** Something is said of the line, of once or of always, or is asked; or it went without one, or is one of a text. */
const OF_LINES =
  /\b(?:is (?!just)|are|was|were|isnt|est (?!la)|etait|sera|ist|war|fallt|faehrt|fahrt|kommt|esta|va|viene|gaat|rijdt|komt|fica|vai|passa|goes|runs?|running|comes|cancel\w*|late|retard|greve|panne|strike|streik|annul\w*|always|usually|every|tous|toujours en|(?<!wie )immer(?! noch)|(?<!(?:como|come) )(?:siempre|sempre)|altijd|yesterday|hier (?:j|on)|gestern|tomorrow|demain|morgen|if|when|quand|he|she|they|il|elle|simulator|game|chez moi|my house|miss\w*|rate|verpasst|perdid?[oa]|perso|gemist|question|pages?|exo\w*|exercice|poem\w*|poesie|strophe|stanza|verses?|phrase|paragraph\w*|text[eo]?|essay|code|erreur|error\w*|gedicht|aufgabe)\b|\?/;

/** Where a form names the line that its writer is on. */
export function linesIn(form: string): Place[] {
  const found = allMatchesOf(form, PASSING);
  return found.length > 0 && OF_LINES.test(form) ? [] : found.map(behind);
}
