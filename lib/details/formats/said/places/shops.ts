/** Shops of chains that everybody knows: how one says that one is there, and what one answers with to who asks. */
import { ASIDE_BEFORE, ASIDE_BEHIND, ASIDE_END } from '../asides.ts';
import { type Place, placesOf } from '../behind.ts';
import { led, ledIn } from '../led.ts';
import { SPOT } from '../meetings/spots.ts';

/** Shops and restaurants that everybody knows. */
export const CHAINS =
  "mc ?do(?:s|nald['’]?s?)?|mcdonalds|macdo|maccies|maccas|kfc|burger ?king|burguer king|bk|subway|starbucks|costa coffee|greggs|nandos|five guys|taco bell|dunkin|tim hortons|o ?['’]?tacos|lidl|aldi|carrefour|auchan|leclerc|intermarche|monop(?:rix)?|franprix|super u|hyper u|tescos?|asda|sainsbury['’]?s?|morrisons|waitrose|boots|primark|ikea|decathlon|fnac|micromania|cultura|gifi|rewe|edeka|rossmann|netto|kaufland|mediamarkt|media markt|mercadona|el corte ingles|esselunga|conad|albert heijn|hema|kruidvat|pingo doce|continente|foot ?locker|jd sports|h ?& ?m|zara|new look|superdrug|wilko|argos|b ?& ?m|poundland|pizza hut|dominos|wagamama|cineworld|odeon|sephora|flunch|picard|pathe|cgr|ugc|gaumont|action|jumbo|delhaize|brico|muller|walmart|wh ?smiths?|home ?bargains|(?<=\\bthe )co op(?! mode)|supervalu|supermacs|hungry jacks|chipotle|wendys(?! house)|chick ?fil ?a|in ?n ?out|popeyes|wawa|applebees|wingstop|papa johns|cvs|walgreens|best buy|hollister|ihop|waffle ?house|publix|safeway|(?<=\\b(?:at|in|outside) )costa(?! (?:rica|brava|blanca|del|mesa))|carrouf|(?<=\\b(?:im|beim|vorm|zum) )dm|penny|norma|saturn|m(?:a|ae|c)?c?ces|cinemaxx|cineplex|alcampo|oxxo|hipercor|cinesa|bershka|stradivarius|telepizza|coop|eurospin|mediaworld|unieuro|feltrinelli|old wild west|(?<=\\b(?:al|davanti al) )mc(?= (?:d[ei]|del|della|in|a|con|cn)\\b)|(?<=\\b(?:en el|del|al) )mc(?= (?:d|de|del|con|cn|comiendo|comprando)\\b)|appie|(?<=\\b(?:bij|in|voor) (?:de )?)mac|praxis|gamma|blokker|etos|bijenkorf|kinepolis|cinemark|cinepolis|cinemex|yelmo|febo|minipreco|worten|pao de acucar|lojas americanas|americanas|habibs|spoons|wetherspoons|target|costco|kmart|pure ?gym|clarks|cex|dobbies|toni ?(?:&|and|n) ?guy|debenhams|specsavers|planet fitness|the gym group|matalan|tk ?maxx|sports direct|john lewis|m ?& ?s|waterstones|hmv|smyths|pizza express|harvester|dunelm|halfords|currys|clintons|bunnings|circle k|wacky warehouse|kiabi|intersport|basic ?fit|c ?& ?a|mcfit|deichmann|kik|galeria|gamestop|pull ?& ?bear|wibra|woolies|woolworths|billa|hofer|migros|denner|interspar|tegut|thalia|tedi|spar|colruyt|vomar|zeeman|xenos|soriana|chedraui|aurrera|sanborns|eroski|coto(?! de)|despar|eurospar|ipercoop|ovs|tiger|autogrill|assai|atacadao|renner|riachuelo|bobs|leroy merlin";
/** Not now: then it is no place to be found at. */
const NOW = String.raw`\b(?!(?: \w+){0,2} (?:later|tomorrow|tmrw|tonight|demain|ce soir|tantot|every|tous les|toutes les|chaque|morgen|manana|domani|amanha|card|voucher|gift)\b)`;
/** In whose company. */
const WITH =
  '(?: (?:w(?:ith)?|avec|mi?t|me[tn]?|co[nm]|cn) (?:(?:my|an?|the|ma|mon|mes|une?|mein(?:e[rnm]?)?|n?em|ner|mis?|mia|mio|una|la|un|il|minhas?|meus?|uma?|mijn|mn|een|wat|n) ){0,2}[a-z]{2,12})?';
const SHOPS = [
  String.raw`\b(?:i ?['’]? ?a?m|we(?: ['’]?|['’] ?)re|we (?:are|r)|just got|stood|sat|waiting)(?: (?:here|still|just|currently|rn|literally|stuck))*${WITH} (?:at|in|outside|inside|by|near|behind) (?:the |a )?`,
  String.raw`\b(?:je suis|jsuis|jsui|chuis|chui|j suis|suis|on est|j ?['’]? ?attends?|jattends?|jatten|je t ?['’]? ?attends?|on attend|(?:je viens|jviens|jvien) d ?['’]? ?arriver?|(?:pose|coince|bloque|arrive|sorti)e?s?)(?: (?:la|deja|encore|tjrs?|toujours|tt|toute?|seule?|assise?))*${WITH} (?:a|au|aux|o|ds|dans|devant|dvt|devan|derriere|chez|a cote d[eu]|pres d[eu]) (?:le |la )?`,
  String.raw`\b(?:bin|sind|stehe?n?|warten?|sitze?n?|hange?n?|hocke?n?|chille?n?|wart|essen)(?: (?:grad|grade|gerade|jetzt|jz|jetz|noch|schon|halt|nur|immer))*${WITH} (?:bei|beim|im|am|in|vorm|vor dem|hinterm) `,
  String.raw`\b(?<!\bno )(?:e?stoy|toy|toi|e?stamos|tamos|ando|andamos|sigo|seguimos|tirad[oa])(?: (?:ahora|ya|aqui|aki|todavia|aun))*${WITH} (?:e?n|delante del?|frente al?|saliendo del?) (?:el |la )?`,
  String.raw`\b(?<!\bnon )(?:sono|sn|siamo|sto|stiamo|mi trovo|bloccat[oaie]|ferm[oa]|in (?:fila|coda))(?: (?:ora|adesso|gia|qui|ancora))*${WITH} (?:al|alla|all ?['’]?|da|dal|nel|davanti al|davanti alla) ?`,
  String.raw`\b(?<!\b(?:nao|n) )(?:estou|toh?|tou|estamos|tamos?|(?:a gente|nos) ta|pres[oa])(?: (?:agora|ja|aqui|aki|ainda))*${WITH} (?:no|na|em|em frente ao) `,
  String.raw`\bk?(?:ben|sta|zit|hang|wacht|zijn|staan|zitten)(?: (?:nu|nog|al|ff|even|gwn|gewoon|hier|weer))*${WITH} (?:in|bij|voor|achter) (?:den? )?`,
];
/** One expression: the shops are compiled once. */
const AT_SHOPS = new RegExp(`(?:${SHOPS.join('|')})(${CHAINS})${NOW}`, 'g');
/** The same of what is no shop, where the tagger takes it for a place: « bloquée à République ». */
const AT_STOPS = new RegExp(`${SHOPS[1]}(?<= a )([a-z-]{4,16})${NOW}`, 'g');
/** One waits or hides there, wherever in it. */
const WAITING = new RegExp(
  String.raw`\b(?:(?:waitin|waiting|hiding|sitting|standing|stuck|queue?ing|stood|eating)\b[^.,!?\n]{0,30} (?:in|at|outside|behind)|(?:j ?['’]? ?attends?|on attend|on mange)\b[^.,!?\n]{0,30} (?:devant|dvt|chez|a|au|derriere)|(?:warte|wart|warten|essen)\b[^.,!?\n]{0,30} (?:vorm?|vor dem|beim?|im|hinterm)|(?:esperando|comiendo|espero)\b[^.,!?\n]{0,30} (?:fuera del?|en|delante del?|en la puerta del?|frente al?)|(?:aspetto|aspettando|mangiando)\b[^.,!?\n]{0,30} (?:fuori (?:da|dal|dalla)|davanti (?:al?|alla)|al|da|dal)|(?:wacht|wachten|eten)\b[^.,!?\n]{0,30} (?:voor|bij|buiten bij|in)|(?:a espera|esperando|comendo|a comer)\b[^.,!?\n]{0,30} (?:a porta d[oa]|na porta d[oa]|em frente a[o]?|no|na|fora d[oa])) (?:the |le |la |el |der |de |het )?(${CHAINS})${NOW}(?! (?:is|isnt|sucks) (?!that|this))`,
  'g',
);
/** What one is doing there, as one tells it: “trying on shoes in clarks”, “just walked into nandos”. */
const DOING = new RegExp(
  String.raw`^(?:(?:still|just|omg|lol|ok|im|rn) )*(?!(?:thinking|going|working|shopping|loving|hating|applying|stopping|missing|planning|starting|meeting|seeing|nothing|anything|something|everything|during|spring|bring|morning|evening)\b)(?:[a-z]{2,10}ing|walked|popped|gone|came)\b[^.,!?\n]{0,24} (?:in|at|into|inside|outside) (?:the )?(${CHAINS})(?= ?(?:$|[,.!?\n]|(?:rn|now|lol|haha|omg|atm|again|with|w|while|and|cos|bc|when|til|until|for|im|its|waiting|hiding|by|behind|near|in the)\b))`,
  'g',
);
/** A part of it in which one is. */
const PARTS = new RegExp(
  String.raw`\b(?:im|i ?['’] ?m|we ?['’]? ?re|i am|stood|sat|stuck|waiting|sheltering|hiding|bored)\b[^.,!?\n]{0,24} (?:in|at|by|on) (?:the |an? )?(?:doorway|lobby|foyer|queue|waiting room|cafe|car park|changing rooms?|toilets?|back row|ball pit|lift|escalator|till|entrance) (?:of|at|in|to) (?:the )?(${CHAINS})${NOW}`,
  'g',
);
/** One walks about in it. */
const WANDERING = new RegExp(
  String.raw`\b(?:(?:wandering|walking) (?:round|around|through)|(?:je |j)traine (?:a|au|chez|dans)|(?:lauf|laufe|bummel) (?:grade? |gerade )?durch(?: den| die|s)?|(?:ando|andamos|dando vueltas) (?:x|por)|(?:giro|giriamo|in giro) per|loop(?: nu| ff)? door|(?:andando|passeando) pel[oa]) ?(?:the |le |la |el |l ?['’] ?|de |il )?(${CHAINS})${NOW}`,
  'g',
);
/** Begins with it, as one answers or tells what one is doing: what follows says that it is now, or for whom. */
const BEGINS = new RegExp(
  String.raw`^(?:(?:yeah|yh|nah|lol|omg|ok|still|just|stuck|oui|ouais|la|encore|toujours|posee?) )*(?:in|at|outside|inside|behind|devant|dvt|derriere|au|dans le|ds le|chez) (?:the |le |la )?(${CHAINS})(?= (?:rn|now|atm|w|with|wiv|waiting|waitin|eating|having|queue?ing|la|mtn|avec|jattends?|j ?['’] ?attends?|si tu me cherches|en train)\b)`,
  'g',
);
/** At its door, and no more said: « en la puerta del bershka ». */
const AT_DOOR = new RegExp(
  `^(?:(?:ya|ja|aqui|just|still|la) )?(?:en la puerta del?|[an]a? porta d[ao]|(?:a)?fuera del?|frente al?|em frente a[o]?|davanti al?(?:la)?|fuori d(?:al)?(?:la)?|vorm|vor dem|devant(?: le)?|outside(?: the)?) (${CHAINS})(?= ?[.!]*$)`,
  'g',
);
/** Told of others, of once, of a game, or only thought of: however plainly a shop is named, the writer is not there. */
const NOT_HERE =
  /\b(?:cuando|quando|wenn|als ik|si e?stoy|manana|domani|amanha|morgen|siempre|sempre|immer(?! noch)|altijd|cada|ogni|jeden|elke|dice|dijo|sagt|ojala|ayer|ieri|ontem|gestern|gisteren|he|she|they|said|says|told|texted|yesterday|was|were|used to|if|when|would|will|games?|roblox|minecraft|fortnite|film|movie|story|book|worke?d?|il|elle|ils|dit|hier|etait|etais|quand|bosse|travaille|jeu|livre|si j)\b|["“”«»?]/;
/** One buys, eats or likes to go there, or somebody of the family is there. */
const SHOPPING =
  'buy|bought|kaufen|gekauft|compr\\w+|koop|gekocht|kopen|ach(?:at|et)\\w+|hermana|hermano|schwester|bruder|sorella|zus|irma|comemos|gusta|fav\\w*|liebling\\w*';
/** They ask where one buys, eats or likes to go, or where somebody else is. */
export const OF_SHOPPING = new RegExp(String.raw`\b(?:${SHOPPING}|brother|sister|frere|soeur)\b`);
/** Shops that are words as well: boots, a target, a colour; the tagger has to agree. */
const WORDS_TOO =
  /^(?:boots|target|action|jumbo|muller|picard|zara|pathe|subway|netto|culture|cultura|saturn|coop|gamma|praxis|mac|norma|penny|americanas|mc|dm|hofer|spar|tiger|renner|coto|thalia)$/;
const isWordToo = (shop: string): boolean => WORDS_TOO.test(shop);
/** Begins with waiting somewhere, as one tells what one is doing. */
const WAITS = led(
  '^(?:(?:just|still|lol|omg|ok|im) )*(?:waitin|waiting|sat|stood|standing|sitting|hiding) (?:outside|at|by|behind|in front of|in) (?:the |a )?',
  `((?:[a-z]{3,12} )?${SPOT})${NOW}`,
);
/** A place with many shops, and which: an answer like a shop. */
const MALL = '(?:[a-z]{3,15} ){0,2}(?:food court|shopping cent(?:re|er)|mall)';

/** The same as the others say it: one is still there, or tells what one is doing. */
const STILL_THERE = new RegExp(
  String.raw`^(?:(?:(?:immer )?noch|grade?|gerade|jetzt|ja|sigo|seguimos|todavia|ahora|ancora|adesso|ora|nog(?: steeds)?|nu|net|ainda|agora) ){1,2}(?:beim?|im|vorm|hinterm|bei|en|detras del?|delante del?|al|alla|da|dal|in|bij|voor|achter|no|na|atras d[oa]|em frente a[o]?) ?(?:el |la |de |den |dem |het )?(${CHAINS})(?= ?(?:$|[,.!]))${NOW}`,
  'g',
);

const HERE = [AT_SHOPS, AT_STOPS, WAITING];
const BEFORE_SPOTS = [WAITS];
const SURELY = [AT_SHOPS, WAITING, DOING, PARTS, WANDERING, BEGINS, STILL_THERE, AT_DOOR];

/** Where a form says in or before which shop its writer stands. */
export const shopsIn = (form: string): Place[] => placesOf(form, [...HERE, ...ledIn(form, BEFORE_SPOTS)]);

/** The same where nothing speaks against it: known by its words alone, however little the tagger makes of them. */
export function shopsSurelyIn(form: string): Place[] {
  const found = placesOf(form, SURELY).filter(({ from, to }) => !isWordToo(form.slice(from, to)));
  return found.length > 0 && NOT_HERE.test(form) ? [] : found;
}

/** A place by a name and what it is; « the bus stop » has none. */
const NAMED =
  "(?:[a-z]{3,12} )?(?!(?:the|my|bus|train|car|next|nearest|half|no|end) )[a-z'’]{3,14} (?:street|road|lane|avenue|station|park|circus|cross)";
/** A shop, with what one answers with. */
const ONLY_SPOT = new RegExp(
  `^${ASIDE_BEFORE}(?:(?:nah|still|im|its|outside|near|by|oui|ouais|euh+|au|at|in|the|chez|beim|no|na|nel|al|en el|in de|bij de) ){0,3}(?:${CHAINS}|westfield|${MALL}|${NAMED})(?: (?:rn|now|mdr|la))?${ASIDE_BEHIND}${ASIDE_END}`,
);

const HAS_NAMED = new RegExp(String.raw`\b${NAMED}\b`);

/** Whether a form is a shop or a named place and nothing else: an answer to who asks where one is. */
export const isSpot = (form: string): boolean => ONLY_SPOT.test(form);
/** The same of shops alone: a school may be called after a park. */
export const isShop = (form: string): boolean => isSpot(form) && !HAS_NAMED.test(form);
