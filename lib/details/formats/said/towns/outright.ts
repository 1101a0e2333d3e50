/**
 * The plainest of what teens put beside their town: a label as in a profile, whereabouts in it they live, that they never left it, with
 * which parent they are in which.
 */
import type { Place } from '../behind.ts';
import { TOWN as NAME, townsToldIn } from './name.ts';

const TOWN = `${NAME}(?![a-z'’-])`;
/** What may stand behind it where nothing else is said. */
const TAIL =
  '(?:,? (?:now|rn|atm|tbh|btw|lol|haha|uk|england|mate|bro|mtn|jetzt|ahora|ora|nu|agora|wbu|hbu|u|you|and (?:u|you)|et toi|und du|y tu|e tu|en jij))*[ ?!.]*$';
const ONLY = [
  `(?:location|loc|home ?town|ville|wohnort|ciudad|citta|woonplaats|cidade)(?: is|['’]?s| est| ist| es| e)?[ :=-]{1,3}${TOWN}`,
  `(?:im |i ?['’] ?m |we ?['’] ?re )?(?:based|living|back|up|down|over|out) in ${TOWN}`,
  `(?:de retour|rentree?) (?:a|sur) ${TOWN}`,
  `(?:(?:bin|sind) )?(?:wieder|zuruck) in ${TOWN}`,
  `(?:de vuelta en|di nuovo a|de volta (?:a|em)|weer (?:terug )?in|terug in) ${TOWN}`,
  `${TOWN} (?:born (?:and|n|&) (?:bred|raised)|(?:lass|lad|girl|boy|gal) here|represent)`,
  `(?:my )?home is ${TOWN}`,
];
/** What stands beside one's home in the town. */
const PLACE = "[a-z0-9'’ -]{2,28}?";
const PARENT = '(?:my )?(?:dad|mum|mom|father|mother)';
const WITHIN = [
  `(?:i|we) live (?:right |just )?(?:opposite|above|over|next (?:door )?to|behind|near|by|down|up|round|across from|beside|close to) ${PLACE} in ${TOWN}`,
  `(?:j(?:e )?['’]? ?h?abite|on habite|je vis) (?:juste )?(?:en face|au[ -]dessus|a cote|derriere|pres) d(?:e|u|['’]) ?${PLACE} a ${TOWN}`,
  `wohne?n?(?: [a-z]{2,6})? (?:gegenuber|uber|neben|hinter) ${PLACE} in ${TOWN}`,
  `viv(?:o|imos) (?:justo )?(?:encima|enfrente|al lado|detras|cerca) del? ${PLACE} en ${TOWN}`,
  `abit(?:o|iamo) (?:proprio )?(?:sopra|davanti|di fronte|vicino|dietro|accanto) ${PLACE} ad? ${TOWN}`,
  `woon(?:en)?(?: [a-z]{2,6})? (?:boven|tegenover|naast|achter) ${PLACE} in ${TOWN}`,
  `mor(?:o|amos) (?:em cima|em frente|ao lado|perto|atras) (?:d[eoa]|ao?) ${PLACE} em ${TOWN}`,
  `(?:we|my (?:parents|mum|mom|dad))(?: ?['’]?ve| have)? (?:just )?(?:got|bought) (?:a|our) (?:new )?(?:house|flat|place) in ${TOWN}`,
  `on (?:a (?:achete|trouve|loue)|loue) (?:une?|notre)(?: petite?)? (?:maison|appart(?:ement)?|logement) a ${TOWN}`,
  `(?<=^|[,.!\\n] ?|\\b(?:i|was|were|im) )(?<!\\b(?:s?he|they|who|dad|mum|mom|brother|sister|nan|friend|mate|cousin) (?:was|were) )born in ${TOWN},? (?:(?:and|n|but) )?(?:i ?['’]?ve )?(?:never left|(?:lived|been) here (?:ever since|since|all my life))`,
  `(?<=^|[,.!\\n] ?|\\b(?:i|ive|i ?['’] ?ve|i have|weve|we have) )never (?:been|lived) (?:anywhere )?outside(?: of)? ${TOWN}(?= ?(?:$|[,.!)]|tbh\\b|lol\\b|in my life|btw\\b|so\\b))`,
  `wish (?:i|we) (?:didnt|didn ?['’] ?t|did not) live in ${TOWN}`,
  `(?:siempre he vivido en|(?:vivo|abito) da sempre ad?|ho sempre (?:vissuto|abitato) ad?|sempre (?:vivi|morei) em) ${TOWN}`,
  `(?:im|i ?['’] ?m|j ?suis|je suis|chuis?|bin|soy|sono|sou|ben) (?:new (?:in|to|here in)|nouve(?:au|lle) (?:a|sur)|neu (?:hier )?in|nuev[oa] en|nuov[oa] (?:qui )?ad?|nov[oa] em|nieuw in) ${TOWN}`,
  `(?:haben|haben uns) (?:ein haus|eine? wohnung|ne wohnung) in ${TOWN} gekauft`,
  `(?:hemos comprado|compramos) (?:una? |uma )?(?:casa|piso|apartamento) e[nm] ${TOWN}`,
  `abbiamo (?:comprato|preso) casa ad? ${TOWN}`,
  `hebben een huis (?:gekocht in ${TOWN}|in ${TOWN} gekocht)`,
  `(?:nie|noch nie) aus ${TOWN} (?:rausgekommen|weggekommen)`,
  `(?:nunca (?:he salido|sali) de|mai uscit[ao] da|nunca sai de) ${TOWN}`,
  `in ${TOWN} aufgewachsen und (?:immer )?noch (?:da|hier)|geboren in ${TOWN} en nooit weg`,
  `(?:(?:(?:im|i ?['’] ?m) )?one week in|une semaine a|eine woche in|una semana en|una settimana ad?|e(?:en|ne) week(?: in)?|uma semana em) ${TOWN},? (?:(?:and|et|und|y|e|en) )?(?:(?:the )?(?:next|other|one)|une|l ?['’] ?autre|eine|die andere|otra|una|l ?['’] ?altra|(?:de )?andere(?: week)?|outra)(?: (?:in|a|en|em|ad))? [a-z'’-]{4,}`,
  `${PARENT}(?: ?['’]?s| is| lives)? (?:in )?${TOWN},? (?:(?:and|n|but) )?${PARENT}(?: ?['’]?s| is| lives)? (?:in )?[a-z'’-]{4,}`,
  `moitie (?:a )?${TOWN},? (?:et )?moitie (?:a )?[a-z'’-]{4,}`,
];
const PATTERNS = [
  new RegExp(
    `^(?:(?:hey|hi|hello|slt|salut|coucou|hallo|hola|ciao|oi|ola|yo),? )?(?:${ONLY.join('|')})${TAIL}`,
    'g',
  ),
  new RegExp(String.raw`\b(?:${WITHIN.join('|')})`, 'g'),
];

/** Where a form names its writer's town in the plainest words. */
export const townsOutrightIn = (form: string): Place[] => townsToldIn(form, PATTERNS);
