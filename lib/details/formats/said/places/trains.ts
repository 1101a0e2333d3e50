/** On which train or bus one is, by where it goes or where one waits for it: "on the train to leeds", « dans le tgv pour rennes ». */
import { type Place, placesOf } from '../behind.ts';
import { isTownsName } from '../towns/towns.ts';

/** Where it goes that says nothing of where it is, and what is no train. */
const SAYS_NOTHING = String.raw`(?!l ?['’]|(?:ecole|college|lycee|school|work|home|town|the|my|hell|nowhere|nans?|mi|mia|minha|mijn|mn|meine[mr]?|casa|scuola|escola|insti\w*|cole|la|el|il|de|het|huis|hause|schule|arbeit|maison|ma|mon|les|le|chez|praia|playa|mare|strand|oma|opa|aller|rentrer|retourner|partir|venir|faire|voir|visiter|ir|andare)\b)`;
const WHERE_TO = String.raw`${SAYS_NOTHING}([a-z][a-z'’-]{2,20})`;
const TRAINS = [
  String.raw`(?:\b(?:i ?['’]? ?a?m|we(?: ?['’]? ?|['’] ?)re|we are|just got|sat|stuck|sitting)(?: (?:still|just|rn|currently|finally))? |^(?:(?:still|just|lol|yeah|yh|nah|finally) )?)on (?:the|a) (?:\d{1,2}[:.]\d\d ?)?(?:train|coach|bus|tram|ferry|(?!(?:train|phone|time|story|first|front|right|wrong|main) )[a-z]{4,12} line|(?<=\d))(?: now| rn)? (?:to|into|from) ${WHERE_TO}`,
  String.raw`(?:\b(?:je ?suis|jsui?s?|chuis?|j suis|on est)(?: (?:la|deja|encore|tjrs?))? |^(?:(?:la|encore|tjrs?) )?)(?:dans|ds) (?:le |un |l ?['’] ?)(?:(?:train|tgv|ter|ouigo|inoui|car|bus|flixbus|eurostar) (?:de )?)?(?:\d{1,2} ?h ?\d{0,2} )?(?:pour|vers|direction|a destination d[e'’]) ?${WHERE_TO}`,
  String.raw`(?:\b(?:bin|sitze?|sind)(?: (?:grade?|gerade|jetzt?|jz|schon|noch|endlich))? |^)(?:im|in der|in ner|in) (?:[us] ?\d{1,2}|linie \d{1,3}|ice|ic|re|rb|zug|regio|bus|flixbus|s-?bahn|u-?bahn|bahn|tram)(?: ?\d{1,4})? (?:nach|richtung|von) ${WHERE_TO}`,
  String.raw`(?:\b(?:e?stoy|toy|voy|vamos)(?: (?:ya|ahora))? |^)en (?:el |la )?(?:tren(?: de cercanias)?(?: c ?\d)?|linea \d{1,2}|bus|ave|cercanias|metro|autobus|tranvia)(?: de las? \d{1,2}(?:[:.]\d\d)?)? (?:a|hacia|para|pa|direccion|camino a|camino de) ${WHERE_TO}`,
  String.raw`(?:(?:^|[.,!?\n] ?|\b(?:io|ora|adesso) )(?:sono|sn|sto|siamo) |^)(?:sul|sulla|sull ?['’] ?|in|nel|su un) ?(?:linea \d{1,2}|linea [a-z]{4,8}|treno|frecciarossa|italo|regionale|bus|pullman|autobus|metro|tram)(?: delle \d{1,2}(?:[:.]\d\d)?)? (?:per|verso|direzione) ${WHERE_TO}`,
  String.raw`(?:(?:^|[.,!?\n] ?|\b(?:ik|nu|we) )(?:zit|ben|zitten)(?: (?:nu|al|nog|weer))? |^)in (?:de )?(?:trein|bus|tram|metro|intercity|sprinter)(?: \d{1,3})? (?:naar|richting) ${WHERE_TO}`,
  String.raw`(?:\b(?:to|tou|estou|vou)(?: (?:agora|ja))? |^)n[oa] (?:linha [a-z]{4,9}|linha \d{1,2}|comboio|trem|onibus|autocarro|metro|alfa|electrico)(?: \d{1,3}| das \d{1,2}(?:[:.h]\d\d|h)?)? (?:pra|para|pro|ao|sentido|direcao) ${WHERE_TO}`,
  // One has just got on, or got off there.
  String.raw`\b(?:bin|sind)(?: (?:grade?|gerade|eben))? in den (?:zug|bus|ice|regio) nach ${WHERE_TO}(?= (?:ein)?gestiegen)`,
  String.raw`\b(?:bin|sind|ben|zijn)(?: (?:grade?|gerade|eben|net|nu)){0,2} in ${WHERE_TO}(?= (?:aus dem zug |aus dem bus |uit de trein )?(?:(?:aus|um)?gestiegen|(?:uit|over)?gestapt))`,
  String.raw`\bnet in de (?:trein|bus) naar ${WHERE_TO}(?= (?:in)?gestapt)`,
  String.raw`\b(?:i ?['’]? ?a?m|stuck|stranded)(?: (?:just|still|here|rn))? at ((?!(?:the|an?|my|this|any|every|ur|your) )(?:[a-z'’]{3,14} ){1,2}station)\b`,
].map((pattern) => new RegExp(pattern, 'g'));
/** Where one waits for it. */
const WAITS = [
  `wait(?:ing|in) (?:for|on) (?:the|my|a) (?:train|coach|bus|tram) (?:in|at) ([a-z'’-]{4,})`,
  `(?:j ?['’]? ?attends?|on attend) (?:le |mon |un |l ?['’] ?)(?:train|tgv|ter|bus|car|tram) a ([a-z'’-]{4,})`,
  `warte?n?(?: (?:grade?|gerade|noch|ich|wir)){0,2} auf (?:den|meinen|n) (?:zug|bus|ice|regio) in ([a-z'’-]{4,})`,
  `(?:espero|esperando)(?: a)? (?:el|mi|al) (?:tren|bus|autobus|ave) en ([a-z'’-]{4,})`,
  `(?:aspetto|aspettando) (?:il |l ?['’] ?)(?:mio )?(?:treno|bus|pullman|autobus) ad? ([a-z'’-]{4,})`,
  `wacht(?:en)?(?: (?:ik|nu|nog)){0,2} op (?:de|m ?['’]?n|mijn) (?:trein|bus|tram) in ([a-z'’-]{4,})`,
  `(?:esperando|espero|a espera d)(?: ?o| o meu| meu) (?:trem|comboio|onibus|autocarro) em ([a-z'’-]{4,})`,
].map((way) => new RegExp(String.raw`\b${way}(?![a-z'’-])`, 'g'));
/** Told of others, of once, of a habit or only thought of. */
export const NOT_NOW =
  /\b(?:he|she|they|said|yesterday|was|were|used to|if|when|every|always|usually|tomorrow|tmrw|later|games?|hier|etait|demain|tous|quand|toujours en retard|gestern|morgen|immer|jeden|wenn|spiel|ayer|manana|siempre|cuando|cada|juego|ieri|domani|sempre|ogni|quando|gioco|gisteren|altijd|elke|als ik|spel|ontem|amanha|todo dia|letzt\w*|vorige?|last (?:week|year)|toen|damals|dernier|pasado|scorso|passado|jogo|roblox|minecraft)\b|["“”«»?]/;

export function trainsIn(form: string): Place[] {
  const waits = placesOf(form, WAITS).filter(({ from, to }) => isTownsName(form.slice(from, to)));
  const found = [...placesOf(form, TRAINS), ...waits];
  return found.length > 0 && NOT_NOW.test(form) ? [] : found;
}
