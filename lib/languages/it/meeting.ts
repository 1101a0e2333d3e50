/** How one arranges to meet in Italian; see lib/languages/meeting.ts. */
import type { MeetingWords } from '../meeting.ts';

export const meeting: MeetingWords = {
  i: 'io|saro',
  you: 'tu|ti|te|voi|vi|t',
  we: 'noi|ci|c',
  object: 'mi|ti|ci|vi|me|te|noi',
  see: 'vedo|vedi|vediamo|vedremo|vede|vedere|vedro|incontro|incontri|incontriamo|incontrare|incontrarsi|aspetto|aspetti|aspettero|aspettare|aspettiamo|raggiungo|raggiungi|raggiungere|becchiamo|becco|beccare|troviamo|trovi|trovo|trovare|prendo|prendi|prendere|riconoscerai|ritroviamo|riunisco',
  hand: 'offro|invito|pago|regalo|scambio|scambiamo|scambiare|do|dare|rido|ridare|restituisco|porto|portare|presto|consegno|restituire|riporto|daro|portero',
  meeting:
    'chi viene|chi ci sta|(veder|incontrar|beccar|trovar|ritrovar)(ci|ti|mi|si)|(vedia|incontria|becchia|trovia|ritrovia)moci|(aspetta|raggiungi|trova|incontra|prendi|accompagna)mi|aspettarti|raggiungerti|prenderti|(ci|c) (vediamo|vedremo|incontriamo|becchiamo|troviamo|ritroviamo|becchiamo)|ti (aspetto|raggiungo|vedo|passo a prendere|vengo a prendere|becco)|(mi|vieni a|passi a) prender(e|mi)|appuntamento|punto d incontro|incontro',
  come: 'vieni|venire|vieni qui|venite|verrai|passa|passi|passare|arrivi|scendi sotto|scendi un|raggiungimi|fatti trovare|presentati|fatti vedere|venirti|fai un salto|faccio un salto',
  arrive: 'vengo|arrivo|arrivero|passo|verro|torno',
  be: 'saro|sarai|staro|mi trovi|ti trovo',
  there:
    'stessa ora|alla stessa ora|li|la|qui|solito posto|al solito|stesso posto|stessa panchina|come sempre|laggiu',
  activity:
    'dormire|dormi|andiamo|andare|usciamo|uscire|mangiare|mangiamo|pizza|gelato|kebab|cinema|nuotare|piscina|bowling|shopping|skate|pattinare|passeggiata|passeggiare|giro|calcetto|calcio|basket|bici|bere|caffe|merenda|festa|compleanno|spiaggia|mare|panino|granita|luna park|giostre|partitella|cena|pranzo|aperitivo|studiare|film',
  propose:
    '(io |)voto|io dico|propongo|(ti|vi) (va|andrebbe|piacerebbe|sta bene|va bene)|(vuoi|verresti|vorresti|vogliamo|possiamo|potremmo)|(sei|saresti) (liber[oa]|disponibile|dei nostri)|sei (libero|libera)|che ne (dici|dite|pensi) (di|se|)|e se|facciamo|dai|andiamo|usciamo|perche non|vorrei|mi piacerebbe|diciamo',
  pair: '(io e te|te e io|tu e io|me e te)|(solo|soltanto) (noi|io e te|noi due|te|tu)|noi due|irl|dal vivo|di persona|faccia a faccia|nella vita vera|da soli|da sole|nessun altro|a quattr occhi|nella realta',
  jointly: 'insieme|con (me|te)',
  day: 'domani|dmn|dmni|dopodomani|oggi|stasera|stamattina|stanotte|(oggi|domani|sabato|domenica|venerdi|lunedi|martedi|mercoledi|giovedi) (pomeriggio|mattina|sera)|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|(questo|nel|il) (weekend|week end|fine settimana)|sto weekend',
  weakDay: 'sabat|domen|lun|mar|mer|gio|gioved|ven|sab|dom|sera|dopo',
  part: 'ricreazione|intervallo|pomeriggio|mattina|sera|mattino|di sera|di pomeriggio|del pomeriggio|di mattina|notte|pome',
  time: 'meta partita|mezzogiorno|mezzanotte|(all|alla) (uscita|ricreazione|campanella)|a (ricreazione|pranzo|merenda)|(tra|fra) (un|mezz|mezza|1) (ora|oretta|oretta)|tra poco|all intervallo|uscita da scuola',
  at: 'h|ore|alle|all|alla|verso le|per le|dalle|verso l|x le|prima delle|dopo le|intorno alle|dopo l|sulle|tipo alle|tipo le|a le',
  oclock:
    'h|ore|in punto|di (sera|pomeriggio|mattina|notte)|del (pomeriggio|mattino)|e (mezza|mezzo|un quarto|venti|dieci|trenta|quindici|tre quarti)|meno (un quarto|dieci|cinque|venti)',
  within: 'tra|fra|in',
  span: 'min|minuti|minutini|ore|ora|oretta',
  after:
    'dopo|prima (di|del|della|dell)|finit[oa]|appena (esco|finisco)|durante|all uscita (di|da|del|della|dalla|dal)|quando (esco|finisco)|dopo (il|la|l)|finita|finito',
  event:
    'apre|chiude|chiuso|inizia|comincia|finisce|verifica|interrogazione|esame|campanella|scuola|lezione|lezioni|compiti|pranzo|cena|mangiare|allenamento|allenamenti|calcio|danza|lavoro|palestra|partita|messa|catechismo|inglese|pianoforte|musica|nuoto|pallavolo|ricreazione|merenda|film|concerto|prove|ripetizioni|universita|torneo|spettacolo|basket',
  beside:
    'davanti (a|al|alla|all|allo|ai)|davanti|di fronte (a|al|alla|all)|dietro (a|al|alla|all|)|sotto (a|al|alla|)|accanto (a|al|alla|all)|vicino (a|al|alla|all|allo)|fuori (da|dal|dalla|dall)|all (ingresso|angolo|entrata|uscita) (di|del|della|dell)|a fianco (a|al|di|del)|in fondo (a|al|alla)|presso|di fianco (a|al|alla)|sulla panchina|nei pressi (di|del)|tra|al centro (di|del|della)',
  locative: 'a|al|alla|all|allo|ai|agli|in|nel|nella|nell|su|sul|sulla|sull|da|dal|dalla|verso|per|in fondo',
  article:
    'il|lo|la|l|i|gli|le|un|uno|una|del|della|dell|di|mio|mia|tuo|tua|nostro|nostra|quel|quella|quello|questo|questa|vecchio|vecchia|grande|piccolo|nuovo|nuova|stesso|stessa|solito|solita|porta|statua|uscita|panchina',
  spot: 'pontile|uscita|binario|centro|centro comm|bar|bar sport|barettino|campo|campetti|fontanella|monumento|statua|orologio|fiera|portone|gradini|sottopasso|cimitero|albero|quercia|discoteca|stabilimento',
  door: '(a |)casa (mia|tua|nostra)|da (me|te|noi)|sotto (casa )?(mia|tua)|sotto casa( mia| tua|)|(davanti|fuori|dietro) (a|alla|dalla|da|) (mia |tua |)scuola|(mia|tua) (scuola|via|porta)|(mio|tuo) portone',
  agree:
    'sip|okk|certo|andato|ovvio|perf|ci stiamo|ci sono|ci saremo|ok|okay|oki|okok|okei|(mi |)va bene|vabene|va benissimo|si|sii|siii|sisi|certamente|perfetto|d accordo|daccordo|ci sto|andata|affare fatto|volentieri|benissimo|bene|ottimo|fatto|sicuro|vabbe|vengo|a dopo|a domani|a sabato|(ci |)saro|grande|dai|yes|(ci vediamo|ti aspetto) (li|la|dopo)|promesso|top|figo|bella|con piacere|aggiudicato|arrivo|conta su di me|ovviamente|mi (sta|viene) bene|occhei|assolutamente|ci conto',
  no: 'no|noo|nono|mai|mi dispiace|scusa|forse|boh|non so|neanche per (sogno|idea)|macche|col cavolo|vediamo',
  not: 'non|nn|mai|nessuno|neanche|annullato|punizione|vietato|niente',
  online:
    'fortnite|minecraft|roblox|fifa|valorant|gta|rocket league|brawl|discord|disc|snap|snapchat|insta|instagram|ig|tiktok|twitch|skype|zoom|teams|facetime|whatsapp|wa|chiamata|chiamami|chiamo|chiamarti|call|online|on line|collego|collegati|colleghiamo|connetto|connettiti|server|lobby|stream|diretta|live|cam|webcam|videochiamata|videochiamami|ps4|ps5|play|xbox|switch|pc|ranked|raid|gilda|clan|dungeon|boss|spawn|mappa|chat|telefono|tele|tv|castello|missione|kahoot|vocale|gioco',
  appointment:
    'gita|uscita didattica|dentista|ortodontista|medico|dottore|dottoressa|parrucchiere|parrucchiera|visita|verifica|interrogazione|esame|esami|riunione|psicologo|psicologa|fisioterapista|oculista|vaccino|ospedale|analisi|veterinario|colloquio|colloqui|ricevimento|guida|consulta|barbiere|prof|professoressa|test|dermatologo|logopedista|in (classe|matematica|inglese)|a scuola',
  third:
    'lui|lei|loro|mamma|papa|madre|padre|genitori|nonna|nonno|nonni|sorella|fratello|cugino|cugina|cugini|zia|zio|amica|amico|amiche|amici|prof|allenatore|vicino di casa|qualcuno|gente|squadra|gruppo|classe|famiglia|estranei|sconosciuti|miei|fidanzata|fidanzato|mister|maestra',
  past: 'da (dieci|10|20|un ora|mezz ora)|ieri|era|erano|eravamo|stato|stati|visto|visti|incontrato|incontrati|scorso|scorsa|ero|avevo|piacere di|sono (stato|andato|andata)',
  vague:
    'un giorno|un giorno o l altro|uno di questi giorni|prima o poi|quando (saro|saremo|vuoi|potrai|puoi)|l anno prossimo|ogni|sempre|a volte|tutti i|tutte le|di solito|magari un giorno|il (lunedi|martedi|mercoledi|giovedi|venerdi|sabato) (ho|faccio|vado)',
  fiction:
    'escape room|indovinello|(nel|nella|in un|in una|dal|dalla) (libro|film|serie|storia|romanzo|canzone|sogno|commedia|anime|manga|fumetto)|capitolo|episodio|puntata|scena|atto|romeo|giulietta|personaggio|protagonista|fanfic|gdr',
  aside: 'porta|portati|portate|prendi|avvisa|prepara|ricordati|mettiti',
  filler:
    'se non piove|lo passo|la passo|come ieri|preferisco|o no|al contrario|quando|dove|che ora|ke ora|posso|riesci|come (va|stai|state|te|mai|sono|un|una|si|ti|fai|mi|e|dire|andare|vi|ci|se|al)|e|o|allora|quindi|ahah|ahaha|haha|lol|xd|se|per favore|grazie|ciao|ciaoo|hey|ehi|raga|bro|amo|che|piu o meno|circa|meglio|solo|sola|anche|gia|non (lontano|tardi|troppo tardi|fare tardi|tardare|mancare|dimenticar(e|ti)|ti preoccupare|dirlo a nessuno|dire niente)|nn (fare tardi|tardare)|perche no|puntuale|come|adesso|con|sta|sara|sarebbe|puoi|proprio|x|cmq|comunque|tipo|pero|poi',
  have: 'ho|hai|ha|abbiamo|avevo|mio|un|prendere|preso',
  past_hour:
    'e (mezza|mezzo|un quarto|dieci|venti|cinque|trenta|quindici)|meno (un quarto|dieci|cinque|venti)|trenta|quindici',
};
