/** How one gives away places and meetings in this language; see lib/languages/place-words.ts. */
import type { PlaceWords } from '../place-words.ts';

export const places: PlaceWords = {
  self: 'io|noi|ci|mi',
  live: 'vivere|stiamo',
  iLive:
    'abito|vivo|abbito|abitiamo|viviamo|risiedo|sto di casa|(mi sono|ci siamo|mi so) (trasferito|trasferita|trasferiti|trasferite)|(ho|abbiamo) sempre (vissuto|abitato)',
  lives:
    'un weekend si e uno no|meta (della settimana|del tempo)|una settimana si e una no|nel weekend sto|dal lunedi al venerdi|nei weekend|la mia famiglia (vive|abita)|i miei (abitano|vivono|stanno)',
  parents: 'padre|madre|papa|mamma|nonna|nonno|nonni|miei|babbo|zia|zio',
  ownTown:
    '(la mia|nostra|mia) (citta|zona|citta natale)|(il mio|mio|nostro) (paese|paesino|quartiere|comune)|la citta piu vicina|il paese piu vicino',
  hereIn: 'qui|qua|(da|di) (noi|me|ste parti|queste parti)|noi',
  shouts: 'e tu|e te|da sempre|nel cuore|rappresenta',
  weather: 'piove|nevica|freddo|caldo|nebbia|vento|sole',
  townish:
    '(e|in) un (paese|paesino|paesello|posto|borgo|buco)|un (paesino|paesello|paesetto|borgo)|il (paese|paesino)',
  comesFrom:
    '(io |) (sono|vengo|so) (di|da|d)|siamo di|(la mia citta|il mio paese) (e|si chiama)|citta|(ciao|saluti|un saluto|buongiorno|baci) da|ti (scrivo|parlo) da|(nato|nata) e (cresciuto|cresciuta) (a|in)',
  am: '(sono|sto|siamo|mi trovo)',
  still:
    'adesso|ora|attualmente|ancora|anche|qui|sempre|solo|gia|proprio|da (un anno|due anni|sempre)|con (mia madre|mio padre|i miei|mia nonna)|al momento',
  inTown: 'a|ad|in|di|da',
  near: '(vicino|vicini|vicinissimo|accanto|di fianco|in zona) (a|ad|di|)|nei (pressi|dintorni) di|dalle parti di|alle porte di|(alla|in|nella) periferia (di|)|(in|nel) centro (a|di)|non lontano da|in un (paese|paesino) (vicino a|che si chiama|di nome|in provincia di)|un (paese|paesino) (vicino a|in provincia di)|in provincia di|provincia di|a (5|10|15|20|30|cinque|dieci|venti) (min|minuti|km) da|che si chiama|a due passi da|vicinissimo a',
  demonyms:
    'romano|romana|milanese|napoletano|napoletana|torinese|palermitano|palermitana|bolognese|fiorentino|fiorentina|genovese|barese|catanese|veronese',
  answers:
    'di|a|da|in|ad|sono di|abito a|vivo a|vicino a|boh|eh|io|si|beh|allora|mmm|vicino|ciao|ahah|tra|fra|da qualche parte tra',
  evasions:
    'segreto|indovina|perche|pk|lontano|lontanissimo|qualche|parte|nessuna|niente|mai|no|nah|boh|idea|italia|paese|citta|casa|scuola|letto|qui|qua|li|si|ok|va|bene|grazie|ciao|tu|te|voi|stop|privato|internet|terra|pianeta|ahah|haha|lol|xd|dico|chi|che|cosa|ragazzo|ragazza|maschio|femmina|strano|scusa|mare|montagna|campagna',
  sexes: 'm|f|ragazzo|ragazza|maschio|femmina',
  years: 'anni|anno',
  postcode: '(il mio|il nostro) (cap|codice postale)|cap|codice postale|abito a|vivo a',
  resides:
    '(abito|vivo|viviamo) (qui|qua|li)|la mia citta|il mio paese|(sono|so) di (qui|li)|casa mia|dove (abito|vivo)|da sempre|inizia con|comincia con|fa rima con|ci (vivo|abito)|di qui|(la mia|il mio|la nostra) (fermata|stazione|comune|via|zona)|da casa',
  others:
    '(mio|mia|un|una) (cugino|cugina|amico|amica|zio|zia|fratello|sorella|prof)|lui|lei|(i miei|le mie) (cugini|amici|amiche|zii)|(la mia|il mio) (migliore amica|migliore amico|ex)|qualcuno|la gente',
  asksTown: '(sei|abiti|vivi) (di|a|vicino a)|tu (sei|abiti) (di|a)',
  passing:
    'vacanza|vacanze|in ferie|gita|domani|ieri|settimana prossima|settimana scorsa|visita|visitare|concerto|partita|festival|libro|gioco|fortnite|minecraft|roblox|gta|ero|sono stato|sono stata|nato|nata|vorrei|voglio|vado|andro|classe|tifoso|tifosa|squadra|hotel|albergo|livello|sogno|andati|andata|stati|andiamo|password|chiave',

  home: 'li abito|e casa mia|e il mio indirizzo|(da|casa di) (mio padre|mia madre|mia nonna|mio nonno)|(io |) (abito|vivo)|abitiamo|casa (mia|nostra)|il mio (indirizzo|palazzo|portone|appartamento)|la mia (casa|via|strada)|vieni (a|da|in)|passa (a|da)|citofono|citofona|codice del portone|suona|mandalo|spedisci|mia (madre|nonna|mamma|sorella) (abita|vive)|mio (padre|nonno|papa|fratello) (abita|vive)|i miei abitano|da me|da noi|vienimi a prendere|io sto (al|in)|(io e|mia) (nonna|mamma|papa) (stiamo|abitiamo)|stiamo (in|al)|suonate|casa mia|a casa|il mio (portone|civico)|sto (al|io al|sotto casa|nel condominio|il condominio|mi porti|i miei hanno (preso|comprato)',
  delivers:
    'spedisci|spediscimelo|spedire|mandalo|manda|pacco|corriere|portamelo|porta|mittente|busta|postino|taxi|consegna|a destra|a sinistra|dritto|prendete|alla rotonda|giri|glovo|pizza|navigatore|campanello|compleanno|festa|pigiama party',
  houseNouns: 'numero|civico|num|n|portone|portoncino|palazzina|scala|interno|villino',
  elsewhere:
    'abita (in|a|al)|vive (in|a)|problema|reclami|servizio clienti|lettera|polizia|manga|anime|personaggio|storia|romanzo|(tu|lui|lei|loro) (abiti|abita|vivi|vive|abitano)|abiti|(il tuo|il suo|la tua|la sua|tua|sua) (indirizzo|casa|via)|(un|una|il|la) (mio|mia|) (amico|amica|vicino|vicina|prof) (abita|vive)|(un mio|una mia) (amico|amica) abita|dentista|medico|dottore|studio|clinica|ospedale|farmacia|parrucchiere|negozio|supermercato|panificio|ristorante|pizzeria|cinema|teatro|museo|comune|municipio|biblioteca|palestra|piscina|stazione|banca|ufficio|azienda|ambasciata|chiesa|concerto|mostra|fiera|mercato|hotel|officina|aperto|aperta|apre|chiude|orari|film|serie|canzone|libro|gioco|gta|minecraft|fortnite|monopoli|monopoly|per esempio|esempio|esercizio|scuola|liceo|universita|associazione|sede|modulo|inventato|inventata|caccia al tesoro|giornale',
  numberAfter: '(e|al|e il|abito al|il|e al|sono al) (numero|civico|num|n|)|numero|civico|al|il',

  house: '(numero|civico|num)',
  here: 'sono|sto|siamo|stiamo|mi trovo|ci troviamo|aspetto|sto aspettando|aspettando|aspettiamo|ti aspetto|seduto|seduta|seduti|fermo|ferma|fermi|bloccato|bloccata|perso|persa|appena (arrivato|arrivata|sceso|scesa|salito|salita)|eccomi|sn|mangiando|camminando|in coda|in fila|sdraiato|sdraiata|mi mangio|mangio|bevo|scendendo|salendo|passando|vedo|ti scrivo (da|dal|dalla)|(sono|siamo) (appena |)(usciti|uscito|uscita) (da',
  now: 'ora|adesso|qui|ancora|vieni|appena|piove|freddo|aspetto|raggiungimi|venite',
  lessons: 'esercizio|compiti|calcola|trova|distanza|prof|geografia|portale|spawn|minecraft|villaggio',
  exists: 'e|c e|ci sono|ha|hanno|era|vende|sta|fa',
  tracks: 'binario|carrozza|banchina',
  between:
    'a|al|alla|allo|ai|alle|all|in|il|la|lo|l|i|gli|nel|nella|di|del|della|dell|davanti|fuori|dentro|vicino|accanto|dietro|sul|sulla|sotto|da|dal|dalla|ora|adesso|qui|ancora|gia|solo|sola|da solo|da sola|aspettando|seduto|seduta|e|con|ingresso|entrata|uscita|angolo|fermo|ferma|tavolo|fondo|sopra|piano|primo|secondo|coda|fila|panchina|proprio|fronte|fianco|sn',
  spots:
    'panchina|panchine|fontana|lago|fiume|bosco|altalene|pista|skatepark|torre|angolo|muretto|piazzetta|kebabbaro|molo|stazione|fermata|metro|parco|piazza|centro commerciale|negozio|stadio|piscina|cinema|biblioteca|spiaggia|mercato|comune|chiesa|duomo|farmacia|panificio|gelateria|ristorante|pizzeria|campetto|palestra|aeroporto|benzinaio|parcheggio|viale|corso|supermercato|ospedale|zoo|museo|teatro|oratorio|edicola|giardini|giardinetti|treno|kebab|bar|baretto|pub|paninoteca|rosticceria|tabaccheria|tabacchi|cartoleria|libreria|ferramenta|ipermercato|mercatino|lungomare|porto|faro|castello|ponte|rotonda|semaforo|incrocio|capolinea|pensilina|banchina|palazzetto|campo sportivo|bowling|sala giochi|patinatrice|giostre|luna park|acquario|villa comunale|pineta|lido|consultorio|ambulatorio|asl|clinica|pronto soccorso|posta|poste|anagrafe|questura|caserma|basilica|piazzale|galleria|outlet|centro sportivo|scalinata|metropolitana|lunapark|palasport|chiosco|scale|autogrill|area di servizio|cancello|tribuna|biglietteria|ottica|ruota panoramica|cortile|fermata (del bus|dell autobus|del tram|della metro|del pullman)',
  chains:
    'mcdonald|mcdonalds|mcdonald s|kfc|burger king|old wild west|starbucks|esselunga|coop|conad|carrefour|lidl|eurospin|ipercoop|primark|zara|decathlon|ikea|mediaworld|unieuro|gamestop|feltrinelli|termini|uci|the space|h m|bershka|tigota|acqua e sapone|ovs|piazza italia|terranova|pull and bear|calzedonia|foot locker|la piadineria|piadineria|spontini|roadhouse|mc|mac|mcdrive|iper|bennet|auchan|despar|tigre|tigros|sisa|crai|famila|basko|pewex|leroy merlin|mondadori|giunti|tezenis|intimissimi|sephora|kiko|footlocker|snipes|euronics|trony|il centro|orio center|campania|porta di roma|euroma2|casa tua|tua (via|porta|casa)|tuo portone',
  lines:
    'bus|autobus|linea|metro|tram|treno|pullman|corriera|traghetto|vaporetto|funicolare|filobus|regionale|freccia|frecciarossa|navetta',
  notNow:
    'domani|ieri|quando|ero|sono stato|saro|fortnite|minecraft|roblox|gta|gioco|partita|server|mappa|compiti|esercizio|libro|capitolo|pagina|livello|sempre|a volte|ogni|mai|(lui|lei) e|andremo|andro|stasera|piu tardi|scorso|scorsa|quando|camera|cameretta|letto|divano|cucina|bagno di casa|doccia|grotta|lavora|andato|andata|andiamo|comprato|vorrei|voglio|contatti|modulo|andare|lavorando|lavoro',

  meet: 'ci (vediamo|troviamo|incontriamo|becchiamo)|vediamoci|vederci|appuntamento|vieni|usciamo|ti va',
  agrees:
    'ok|okay|va bene|si|sii|certo|perfetto|d accordo|daccordo|ci sto|andata|affare fatto|volentieri|benissimo|bene|ottimo|fatto|sicuro|vabbe|vengo|a dopo|ci saro|grande|dai|yes|ci vediamo li',
  days: 'domani|dopodomani|oggi|stasera|oggi pomeriggio|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|questo weekend',
};
