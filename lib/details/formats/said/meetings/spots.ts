/** Where and when people meet, in the words of every language that is known, and what tells that nobody meets in person. */

/** Places to meet at, by what they are; a place's name needs none of them to be known. */
export const SPOT = String.raw`\b(?:park|parke|parqu?e?|parc|parco|parchetto|playground|swings|(?:skate|trampolin|wasser|water) ?park|half ?pipe|skate ?(?:bahn|baan|halle|spot)|fountain|fontaine|fuente|fontana|fontein|fonte|brunnen|cinema|cine|cinoche|odeon|cineworld|ugc|pathe|gaumont|kino|bios|bioscoop|movies|mall|arcades?|bowling|bowlen|boliche|bolera|bowlingbahn|ice rink|rink|patinoire|eisbahn|eishalle|ijsbaan|pool|piscine|piscina|schwimmbad|freibad|zwembad|beach|plage|strand|playa|spiaggia|praia|(?:al|in riva al) mare|pier|lac|etang|(?:au|le|du) square|lake|am see|zum see|lago|lagoa|town|centre ville|center|shops|shopping cent(?:re|er)|centre co(?:mmercial)?|einkaufszentrum|centro(?: comercial)?|stadt|stad|centrum|station|gare|bahnhof|estacion|stazione|estacao|bus stop|arret(?: de bus)?|haltestelle|bushalte|car park|parking|parkplatz|leisure cent(?:re|er)|library|bibliotheque|biblio|mediatheque|biblioteca|bibliothek|bibliotheek|bench|bridge|pont|church|eglise|mairie|place du [a-z]{3,12}|market|(?:au|du|le) marche|fete foraine|foire|kirmes|kermis|feria|(?:the|fun) ?fair|feira popular|jahrmarkt|rummel|fast ?food|kebab|chippy|mc ?do|macdo|maccies|mc ?donalds?|kfc|burger(?: king)?|(?:al|il) mec|(?:no|o|pro) mc|mc(?= ?(?:\?|$))|mac(?= doen\b)|(?:zum|beim|vorm|bij de|naar de) mac+(?:es|i)?|bk|five guys|subway|greggs|costa|boots|nandos|starbucks|starbs|tescos?|asda|lidl|aldi|rewe|edeka|kaufland|rossmann|saturn|appie|albert heijn|hema|jumbo|carr?efour|carrouf|leclerc|auchan|fnac|mercadona|consum|corte ingles|conad|esselunga|pingo doce|continente|lojas americanas|primark|stade|city ?stade|pitch|campo|campetto|cancha|canchas|pleintje|plaza|piazza|piazzetta|praca|platz|spielplatz|eisdiele|gelateria|heladeria|cafe|foret|woods|river|bandstand|corner shop|bolzplatz|fussballplatz|sportplatz|pausenhof|schulhof|fussgangerzone|turnhalle|sporthalle|markt(?:platz)?|schaukeln?|bushaltestelle|kiosk|kiosko|quiosco|chiosco|quiosque|backerei|panaderia|padaria|bakkerij|boulangerie|ijssalon|sorveteria|glacier|luna ?park|parque de diversoes|abribus|marquesina|pensilina|bushokje|parkeerplaats|estacionamento|parcheggio|clube|bieb|columpios|paseo maritimo|rambla|tunel|molo|lungomare|corso|villetta|oratorio|calcao|orla|rodoviaria|u ?-?bahn|s ?-?bahn|metro|tram ?halte|tramstop|halte|parada(?: de(?:l| la)? (?:bus|metro|autobus))?|polideportivo|altalene|giardinetti|fermata|muretto|winkelcentrum|speeltuin|veldje|schommels|(?:op|naar|bij) het plein|quadra|parquinho|pracinha|balancos?|ponto de onibus|paragem|(?:no|do|o|pro|ao|um) shopping)\b`;

/** Whether one of them is named. */
export const HAS_SPOT = new RegExp(SPOT);

/** A day, or just now. */
export const DAY = String.raw`\b(?:to(?:day|night|morrow|moz)|2(?:day|nite|moro)|tmrw?|tmw|tmoro?|now|rn|(?:mon(?! (?!(?:at|after|on|then|or|morning|night|around|in|afternoon|by|eve|is|im|u)\b)[a-z])|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?)?|weds|weekend|aujourd ?['’]? ?hui|ajd|auj|maintenant|mtn|demain|dem1|dmn|demin|apres ?-?demain|ce soir|cet (?:aprem|apres)|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|dim|heute?|morgen|mrgn|mrg|ubermorgen|wochenende|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|hoy|manana|mnn|esta (?:tarde|noche)|finde|fin de semana|lunes|martes|miercoles|jueves|viernes|sabado|domingo|oggi|domani|dopodomani|stasera|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|vandaag|vanavond|vanmiddag|overmorgen|(?:maan|dins|woens|donder|vrij|zater|zon)dag|zat|hoje|hj|amanha|amnh|fim de semana|fds|segunda|terca|quarta|quinta|sexta)\b`;

/** An hour in words. */
export const HOUR =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|quatre|cinq|sept|huit|neuf|dix|onze|quinze|seize|vingt|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|sete|oito|dez|drie|vijf|zes|zeven|negen|tien)';

/** A time of the clock. */
export const CLOCK = String.raw`(?:\b\d{1,2} ?(?:h(?:eures?)?(?: ?\d\d)?|[:.]\d\d|am|pm|ish|o ?['’]? ?clock|uhr|uur|u)\b|\b(?:(?:at|around|by|@|um|gegen|om|rond|vers|verso le|per le|x le|ore|sobre las?|tipo (?:as?|alle?|a las?)|umas|pelas|a l(?:as?|s)|las|alle|as|half|halb|quarter (?:past|to|2)) ?|@ ?)(?:\d{1,2}|${HOUR})\b|\b${HOUR} (?:heures|uhr|uur|o ?['’]? ?clock|ish|e (?:meia|mezza)|y media)\b|\b(?:like|about|abt|bout|genre|tipo|ongeveer|ungefahr) (?:\d{1,2}|${HOUR})(?= ?(?:$|[.,!?\n]|lol\b|or so\b|or smth\b|ofzo\b|oder so\b))|\b(?:(?:um|gegen) eins|a la una|(?:all|verso l) ?['’] ?una|a uma|(?:om|rond) een)\b|\b(?:quarter|ten|five|twenty|10|5|20) (?:past|to|2) (?:\d{1,2}|${HOUR})\b|\b(?:viertel|zehn|funf|zwanzig) (?:vor|nach) (?:\d{1,2}|${HOUR})\b|\b(?:kwart|tien|vijf|twintig) (?:voor|over) (?:\d{1,2}|${HOUR})\b|\b(?:dez|cinco|quinze|vinte) pr?as (?:\d{1,2}|${HOUR})\b|\b(?:noon|midday|midi|mezzogiorno|mediodia|meio ?-?dia|mittags)\b)`;

/** When school is over, or in a break: no hour, and both know it. */
export const AFTER_SCHOOL = String.raw`\b(?:before school|avant les cours|vor der schule|antes de clase|prima di scuola|voor school|antes d[ao] (?:escola|aula)|after (?:school|class|tea|dinner|dark|training|practi[cs]e)|at lunch|lunch ?time|apres (?:les cours|l ?['’] ?(?:ecole|entrainement)|le (?:college|lycee|bahut|gouter|repas|foot)|manger)|a la recre|nach (?:der )?schule|in der (?:grossen )?pause|(?:despues|dsp|dsps|dps) de (?:clase|comer|cole)|a la salida|dopo (?:(?:la )?scuola|pranzo|mangiato)|nach dem (?:essen|training)|na het eten|all ?['’] ?uscita|na (?:school|de les)|in de pauze|(?:depois|dps) d[ao] (?:escola|aula|almoco)|a seguir as aulas)\b`;
export const IS_AFTER_SCHOOL = new RegExp(AFTER_SCHOOL);

/** Whether one is said. */
export const HAS_CLOCK = new RegExp(CLOCK);

const ELSEWHERE = String.raw`online|en ?ligne|games?|gaming|server|serv|serveur|discord|disc|dc|(?<=\b(?:in|on|join|the|a) )vc|voice|vocal|voc|voz|call(?! me\b)|zoom|teams|skype|facetime|visio|videollamada|lobby|spawn|raid|boss|dungeon|donjon|guild|guilde|gilde|clan|tilted|nether|portal|fortnite|minecraft|mc server|roblox|robux|valorant|brawl|ranked|rocket league|fifa|cod|warzone|genshin|pokemon|mario ?kart|clash royale|free fire|stumble guys|fall guys|overwatch|splatoon|mapa?|mappa|among us|stream|twitch|(?<!\b(?:u|you|i|we|they) )live|ps[45]|xbox|switch|queue|quest|spiel|zocken|virtuell|juego|partida|servidor|gioco|le jeu|partita|(?<!\b(?:b ?day|birthday|house|pool|my) )party|spel|jogo|sala do|match|oral`;
/** Where one meets and is not met: online, and in games. */
export const ONLINE = new RegExp(String.raw`\b(?:${ELSEWHERE})\b`);
/** Places and days before which « il » and "no" are articles, and refuse nothing. */
const ARTICLE = `(?! ?(?:${SPOT}|${DAY}|(?:bus|cane|gelato|mio|tuo|treno|tram|pullman|motorino|pallone|costume|telo|regalo)\\b))`;
/** The same, what is an appointment or a lesson, is told of others, was, is refused, or is only thought of. */
const NOT_MET = new RegExp(
  String.raw`\b(?:${ELSEWHERE}|dentist\w*|dentiste|doctors?|docteur|medecin|ortho\w*|lortho\w*|optician|ophtalmo|coiffeu[rs]e?|vet|hospital|appointment|rehearsal|practi[cs]e|training|entrainement|lessons?|(?<!(?:apres|avant) les )cours(?! jusqu)|maths?|teacher|prof|homework|devoirs|exam|controle|interro|assembly|detention|parents evening|reunion|trip|sortie|excursion|timetable|films?|book|(?<!\b(?:to|tou|estou) )livre|chapter|chapitre|scene|acte?|story|episode|roman|(?<!\bi )(?:said|told)|says|dice|tells|asked|(?<!\b(?:on|ai|jai|g) )dit|dijo|(?<!\bho )detto|scritto|he|she|they|his|her|their|il${ARTICLE}|elle|ils|elles|yesterday|last (?:week|year|night|summer|time)|hier|gestern|ayer|ieri|ontem|gisteren|one day|some ?day|sometime|un jour|un de ces|peut etre|maybe|magari|irgendwann|algun dia|un giorno|um dia|ooit|never|jamais|nope|not|cant(?! wait| miss)|can ?['’] ?t(?! wait| miss)|dont|don ?['’] ?t|wont|wouldnt|wouldn ?['’] ?t|isnt|isn ?['’] ?t|if|pas|nan|non|no${ARTICLE} [a-z]|nicht|nich|kein(?:e[nr]?)?|niet|geen|nao|nunca|nessun[oa]?|used to|always|toujours|every|tous les|toutes les|chaque|usually|wish|imagine|would u ever)\b|["“”«»]`,
);

/** What a plan says by the way, which refuses nothing and is no past: not earlier, as last time, stay there; what parents do. */
export const ASIDE = new RegExp(
  [
    String.raw`not (?:too|before|earlier|later|\d)|(?:as|than|like) (?:last (?:time|week)|before|always|usual)|don ?['’]? ?t (?:be late|forget|leave|move|tell|say|worry|bring)|(?:why|if) not|not far|no (?:problem|worries)|if (?:u|you|ur) (?:want|wanna|like|fancy|can|r|are|still|free|down|really)|(?:after|out of|finish) (?:training|practi[cs]e|rehearsal)|(?:he|she|they)(?: ?['’]? ?(?:s|re|ll|is|are|will|wont|dont|doesnt))? (?:be |at )?(?:thinks?|go(?:es)?|leaves?|sleeps?|works?|asleep|out|away|gone|know|notice|care|mind)`,
    String.raw`(?:(?:jpeux|je peux) )?pas (?:trop )?(?:avant|tot|tard)|(?:comme|que) (?:la derniere fois|hier|d ?['’]? ?hab\w*|toujours)|(?:oublie|bouge|sois|tkt|inquiete|pourquoi|previens|(?:le |en |l ?['’]? ?)?(?:dis|parle)(?: ?-? ?le)?) pas|pas loin|apres l ?['’]? ?entrainement|(?:elle|ils?) (?:me |m ?['’]? ?)?(?:croi[te]\w*|rentre(?:nt)?|dor(?:t|ment)|bosse|laisse|sor(?:t|tent)|par(?:t|tent)|sai[st](?: pas| rien)?)|(?:rdv )?toujours (?=(?:ok|bon|chaud|partant|pour|a |\d))`,
    'nicht (?:so |zu )?(?:fruh|spat|vor)|geh nicht weg|vergiss (?:es )?nicht|sags? (?:es )?(?:nicht|keine[mr])|nicht weit|warum nicht|kein (?:problem|ding|stress)|nach dem training|wie (?:immer|gestern|letztes mal)',
    'no (?:muy|tan|antes)|no (?:te |se )?(?:lo )?(?:muevas|vayas|olvides|digas|cuentes|preocupes)|por que no|(?:como|que) (?:siempre|la otra vez|ayer)',
    String.raw`non (?:troppo|prima|(?:ti )?(?:muov|dimentic|scord|preoccup)\w+)|non dir\w+|perche no|a nessuno|come (?:sempre|ieri|l ?['’]? ?altra volta)`,
    'niet (?:te (?:vroeg|laat)|voor|weg)|vergeet (?:het )?niet|zeg (?:het )?(?:niet|niemand)|waarom niet|niet ver|geen probleem|na de training|(?:als|zoals) (?:altijd|gisteren|vorige keer)',
    'nao (?:muito|antes|sai|esquece|atrasa|conta|fala|diz|avisa)|por ?que nao|(?:como|que) (?:sempre|ontem|da ultima vez)',
  ]
    .map((way) => String.raw`\b(?:${way})\b`)
    .join('|'),
  'g',
);

/** Whether it says that nobody meets in person, or not so. */
export const isNotMet = (form: string): boolean => NOT_MET.test(form.replace(ASIDE, ' '));
