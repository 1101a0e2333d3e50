/** Towns that are known by name, the biggest ones; provinces, regions and countries, which are no towns. In normal form, words apart, `|` between. */

/** Enough to understand “15 f lille”: other towns are known by their sentence. */
export const knownTowns =
  'roma|milano|napoli|torino|palermo|genova|bologna|firenze|bari|catania|venezia|verona|messina|padova|trieste|taranto|brescia|parma|prato|modena|reggio calabria|reggio emilia|perugia|ravenna|livorno|cagliari|foggia|rimini|salerno|ferrara|sassari|latina|monza|siracusa|pescara|bergamo|forli|trento|vicenza|terni|bolzano|novara|piacenza|ancona|andria|arezzo|udine|cesena|lecce|pesaro|barletta|alessandria|la spezia|pistoia|pisa|catanzaro|lucca|brindisi|como|treviso|varese|busto arsizio|asti|caserta|ragusa|gela|cremona|pavia|cosenza|massa|carrara|potenza|matera|siena|avellino|benevento|campobasso|mantova|lugano';

/** Names of places that are bigger than a town, or no place on a map. */
export const notTowns =
  'florida|california|texas|georgia|virginia|irlanda|scozia|galles|svezia|norvegia|grecia|canada|australia|messico|russia|turchia|ucraina|belgio|olanda|polonia|argentina|italia|francia|spagna|germania|inghilterra|svizzera|austria|europa|america|stati uniti|lombardia|piemonte|veneto|liguria|emilia|emilia romagna|romagna|toscana|umbria|marche|lazio|abruzzo|molise|campania|puglia|basilicata|calabria|sicilia|sardegna|trentino|alto adige|friuli|valle d aosta|salento|nord|sud|centro italia|nord italia|sud italia|cina|giappone|romania|albania|marocco|brasile';

/** Words that may stand where a town's name would: « je vis à la campagne », "I live in a flat". */
export const notNames =
  'accordo|vendita|monastero|gente|fattoria|castello|albergo|bosco|collina|condominio|il|lo|la|i|gli|le|un|una|uno|mio|mia|tuo|tua|suo|sua|nostro|nostra|questo|questa|quel|quella|casa|classe|scuola|letto|camera|bagno|cucina|citta|paese|campagna|montagna|mare|centro|periferia|appartamento|villa|pace|affitto|fondo|posto|giro|pezzi|crisi|ansia|ritardo|treno|macchina|bus|prima|seconda|terza|quarta|quinta|due|tre|quattro|cinque|sei|te|me|lui|lei|noi|voi|loro|famiglia|genitori|nonna|nonni|vacanza|estate|inverno|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|domani|ieri|oggi|si|no|e|o|ma|che|dove|chi|come|quando|per|con|senza|molto|piu|meno|bene|male|qui|qua|li|vicino|lontano|lavoro|tavola|piedi|pranzo|cena|colazione|dormire|mangiare|giocare|fare|studiare|posto|parte|fortnite|minecraft|roblox';
