/** Where and when people meet, in the words of every language that is known, and what tells that nobody meets in person. */

/** Places to meet at, by what they are; a place's name needs none of them to be known. */
export const SPOT = String.raw`\b(?:park|parc|parque|parco|parchetto|playground|swings|skate ?park|fountain|fontaine|fuente|fontana|fontein|fonte|brunnen|cinema|cine|cinoche|odeon|cineworld|ugc|pathe|gaumont|kino|bios|bioscoop|movies|mall|arcades?|bowling|bowlen|boliche|bolera|bowlingbahn|ice rink|rink|patinoire|eisbahn|eishalle|ijsbaan|pool|piscine|piscina|schwimmbad|freibad|zwembad|beach|plage|strand|playa|spiaggia|praia|pier|lac|lake|am see|zum see|lago|lagoa|town|centre ville|center|shops|shopping cent(?:re|er)|centre co(?:mmercial)?|einkaufszentrum|centro(?: comercial)?|stadt|stad|centrum|station|gare|bahnhof|estacion|stazione|estacao|bus stop|arret(?: de bus)?|haltestelle|bushalte|car park|parking|parkplatz|leisure cent(?:re|er)|library|bibliotheque|biblio|mediatheque|biblioteca|bibliothek|bibliotheek|bench|bridge|pont|church|eglise|mairie|place du [a-z]{3,12}|market|(?:au|du|le) marche|fete foraine|foire|kirmes|kermis|feria|funfair|fast ?food|kebab|chippy|mc ?do|macdo|maccies|mc ?donalds?|kfc|burger king|nandos|starbucks|starbs|tescos?|asda|lidl|aldi|primark|stade|city ?stade|pitch|campo|campetto|cancha|canchas|pleintje|plaza|piazza|piazzetta|praca|platz|spielplatz|eisdiele|gelateria|heladeria|cafe|foret|woods|river|bandstand|corner shop|bolzplatz|marktplatz|schaukeln?|bushaltestelle|columpios|parada(?: de(?:l| la)? (?:bus|metro|autobus))?|polideportivo|altalene|giardinetti|fermata|muretto|winkelcentrum|speeltuin|veldje|schommels|(?:op|naar|bij) het plein|quadra|parquinho|pracinha|balancos?|ponto de onibus|paragem|(?:no|do|o|pro|ao|um) shopping)\b`;

/** Whether one of them is named. */
export const HAS_SPOT = new RegExp(SPOT);

/** A day, or just now. */
export const DAY = String.raw`\b(?:to(?:day|night|morrow|moz)|2(?:day|nite|moro)|tmrw?|tmw|tmoro?|now|rn|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|weds|weekend|aujourd ?['’]? ?hui|ajd|auj|maintenant|mtn|demain|dem1|dmn|demin|apres ?-?demain|ce soir|cet (?:aprem|apres)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dim|heute?|morgen|ubermorgen|wochenende|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|hoy|manana|esta (?:tarde|noche)|finde|fin de semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|oggi|domani|dopodomani|stasera|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|vandaag|vanavond|vanmiddag|overmorgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|zat|hoje|hj|amanha|amnh|fim de semana|fds|segunda|terca|quarta|quinta|sexta)\b`;

/** An hour in words. */
export const HOUR =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|quatre|cinq|sept|huit|neuf|dix|onze|quinze|seize|vingt|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|sete|oito|dez|drie|vijf|zes|zeven|negen|tien)';

/** A time of the clock. */
export const CLOCK = String.raw`(?:\b\d{1,2} ?(?:h(?:eures?)?(?: ?\d\d)?|[:.]\d\d|am|pm|ish|o ?['’]? ?clock|uhr|uur|u)\b|\b(?:(?:at|around|by|@|um|gegen|om|rond|vers|verso le|sobre las|umas|a las?|alle|as|half|halb|quarter (?:past|to|2)) ?|@ ?)(?:\d{1,2}|${HOUR})\b|\b${HOUR} (?:heures|uhr|uur|o ?['’]? ?clock|ish|e (?:meia|mezza)|y media)\b|\b(?:noon|midday|midi|mezzogiorno|mediodia|meio ?-?dia|mittags)\b)`;

/** Whether one is said. */
export const HAS_CLOCK = new RegExp(CLOCK);

const ELSEWHERE =
  'online|en ?ligne|games?|gaming|server|serv|serveur|discord|disc|dc|vc|voice|vocal|voc|voz|call|zoom|teams|skype|facetime|visio|videollamada|lobby|spawn|raid|boss|dungeon|donjon|guild|guilde|gilde|clan|tilted|nether|portal|portail|fortnite|minecraft|mc server|roblox|robux|valorant|brawl|ranked|rocket league|fifa|cod|warzone|genshin|pokemon|among us|stream|twitch|live|ps[45]|xbox|switch|queue|quest|spiel|zocken|virtuell|juego|partida|servidor|gioco|le jeu|partita|party|spel|jogo|sala do|match|oral';
/** Where one meets and is not met: online, and in games. */
export const ONLINE = new RegExp(String.raw`\b(?:${ELSEWHERE})\b`);
/** Places and days before which « il » and "no" are articles, and refuse nothing. */
const ARTICLE = `(?! ?(?:${SPOT}|${DAY}))`;
/** The same, what is an appointment or a lesson, is told of others, was, is refused, or is only thought of. */
export const NOT_MET = new RegExp(
  String.raw`\b(?:${ELSEWHERE}|dentist\w*|dentiste|doctors?|docteur|medecin|ortho\w*|lortho\w*|optician|ophtalmo|coiffeu[rs]e?|vet|hospital|appointment|rehearsal|practi[cs]e|training|entrainement|lessons?|cours|maths?|teacher|prof|homework|devoirs|exam|controle|interro|assembly|detention|parents evening|reunion|trip|sortie|excursion|timetable|films?|book|(?<!\b(?:to|tou|estou) )livre|chapter|chapitre|scene|acte?|story|episode|roman|said|says|dice|told|tells|asked|dit|dijo|detto|scritto|he|she|they|his|her|their|il${ARTICLE}|elle|ils|elles|yesterday|last (?:week|year|night|summer|time)|hier|gestern|ayer|ieri|ontem|gisteren|one day|some ?day|sometime|un jour|un de ces|peut etre|maybe|magari|irgendwann|algun dia|un giorno|um dia|ooit|never|jamais|nope|not|cant|can ?['’] ?t|dont|don ?['’] ?t|wont|wouldnt|wouldn ?['’] ?t|isnt|isn ?['’] ?t|if|pas|nan|non|no${ARTICLE} [a-z]|nicht|nich|kein(?:e[nr]?)?|niet|geen|nao|nunca|nessun[oa]?|used to|always|toujours|every|tous les|toutes les|chaque|usually|wish|imagine|would u ever)\b|["“”«»]`,
);
