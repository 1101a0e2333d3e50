/** Lands that are larger than a town. Those that are towns as well (New York, Washington, Luxembourg, Mexico) are left out. */

const STATES =
  'alabama|alaska|arizona|arkansas|colorado|connecticut|delaware|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|south carolina|north dakota|south dakota|oklahoma|oregon|pennsylvania|(?:washington|new york) state|pennsylvanie|rhode island|tennessee|utah|vermont|virginia|virginie|west virginia|wisconsin|wyoming|californie|floride|carolina|caroline(?: du (?:nord|sud))?|carolina del (?:nord|sud)|ontario|alberta|manitoba|socal|norcal';
/** Parts of the countries whose languages are read; a village may be called so, and far more live in the region. */
const PARTS =
  'bretagne|normandie|alsace|lorraine|corse|provence|paca|savoie|auvergne|occitanie|aquitaine|picardie|bourgogne|vendee|ile de france|belgique|suisse|quebec|scotland|wales|ireland|yorkshire|lancashire|kent|essex|surrey|cornwall|devon|norfolk|suffolk|texas|florida|california|ohio|bayern|hessen|sachsen|thuringen|brandenburg|niedersachsen|nrw|schwaben|franken|saarland|tirol|steiermark|osterreich|schweiz|deutschland|andalucia|extremadura|galicia|cataluna|asturias|aragon|cantabria|navarra|euskadi|canarias|espana|toscana|sicilia|sardegna|veneto|lazio|puglia|calabria|campania|piemonte|lombardia|liguria|umbria|abruzzo|molise|basilicata|marche|italia|alentejo|algarve|minho|acores|madeira|portugal|minas|bahia|parana|ceara|holland|friesland|zeeland|brabant|drenthe|gelderland|vlaanderen|west-vlaming|oost-vlaming|belg|nederland|georgia|limburg|queensland|new south wales|nsw|tasmania|ulster|connacht|leinster|donegal|(?:co|county) [a-z]{3,10}|jersey|pfalz|kurpfalz|vorarlberg|burgenland|allgau|schwarzwald|eifel|ruhr(?:gebiet|pott)|pott|harz|ostfriesland|emsland|sauerland|munsterland|rheinland|oberlausitz|uckermark|wallis|graubunden|tessin|thurgau|(?:el )?pais vasco|comunidad valenciana|antioquia|boyaca|cundinamarca|nuevo leon|michoacan|sinaloa|chiapas|yucatan|edomex|estado de mexico|patagonia|misiones|ribatejo|brianza|salento|cilento|maremma|romagna|irpinia|ciociaria|versilia|gallura|twente|achterhoek|veluwe|betuwe|(?:west|oost) ?-?vlaanderen|oise|aisne|allier|ariege|aube|charente(?: ?-?maritime)?|cotes d[^a-z]{0,3}armor|doubs|eure|indre|meuse|nievre|orne|pas[ -]de[ -]calais|pays basque|yonne|bouches[ -]du[ -]rhone|val[ -]d[^a-z]{0,3}oise|hauts[ -]de[ -](?:seine|france)';
/** What else one answers with to say no more than the part: departments, counties, provinces, states, islands far away. */
const SMALLER =
  "martinique|guadeloupe|guyane|mayotte|reunion|polynesie|cantal|dordogne|landes|finistere|morbihan|loire|grand est|ardeche|drome|isere|gard|herault|aude|tarn|gers|lozere|aveyron|correze|creuse|gironde|vaucluse|var|jura|vosges|moselle|somme|calvados|manche|sarthe|mayenne|essonne|yvelines|seine[ -]et[ -]marne|vaud|valais|[a-z]{3,12}shire|somerset|dorset|sussex|cumbria|merseyside|(?:west )?midlands|nordrhein ?-?westfalen|rheinland ?-?pfalz|mecklenburg|(?:ober|unter|nieder)(?:bayern|franken|osterreich|pfalz)|karnten|schleswig ?-?holstein|aargau|(?:la )?rioja|castilla[a-z ]*|baleares|jalisco|trentino|friuli|emilia(?: romagna)?|valle d ?['’] ?aosta|overijssel|flevoland|(?:noord|zuid)[ -]holland|pernambuco|santa catarina|goias|mato grosso|tras[ -]os[ -]montes|beira [a-z]+";
const COUNTRIES =
  'germany|allemagne|alemania|germania|alemanha|duitsland|spain|espagne|spanien|spagna|espanha|spanje|italy|italie|italien|france|frankreich|francia|franca|frankrijk|belgium|belgien|belgio|belgica|belgie|switzerland|svizzera|suiza|suica|zwitserland|austria|autriche|oostenrijk|poland|pologne|polen|polonia|polonia|greece|grece|grecia|turkey|turquie|turkei|turchia|turquia|turkije|marokko|maroc|morocco|marocco|marruecos|marrocos|algerie|algeria|tunisie|tunisia|senegal|canada|kanada|usa|united states|etats-?unis|stati uniti|estados unidos|vereinigte staaten|verenigde staten|amerika|america|amerique|sud america|south america|sudamerica|africa|afrique|afrika|asia|europa|europe|australia|australie|australien|india|inde|indien|china|chine|japan|japon|giappone|japao|argentina|argentine|colombia|chile|peru|venezuela|ecuador|brasil|brasile|bresil|brazil|brasilien|portogallo|somalia|macedoine|macedonia|roumanie|romania|rumania|ukraine|ucraina|ucrania|russia|russie|rusia|england|angleterre|inghilterra|inglaterra|engeland|netherlands|nl|pays-bas|niederlande|paesi bassi|paises bajos|mexique|messico|nigeria|ghana|kenya|south africa|afrique du sud|sudafrika|egypt|egypte|agypten|egitto|egipto|syri[ae]n?|siria|ira[kqn]|lebanon|liban|libanon|pakistan|bangladesh|vietnam|thailand|philippines|filipinas|indonesi[ae]n?|korea|coree|corea|sweden|suede|schweden|svezia|suecia|zweden|norway|norvege|norwegen|denmark|danemark|finlande?|finnland|hungary|ungarn|hongrie|kroatien|croati[ae]|serbi[ae]n?|bosni[ae]n?|kosovo|albani[ae]n?|bulgari[ae]n?|tschechien|slowakei|slowenien|moldavie|armenien?|israel|palestine?|afghanistan|eritrea|athiopien|ethiopia|cameroun|cameroon|kamerun|congo|kongo|gabon|guinee|cote d[^a-z]{0,3}ivoire|togo|madagascar|comores|haiti|cuba|bolivia|paraguay|uruguay|honduras|nicaragua|costa rica|surinam[e]?|cabo verde|angola|mozambique|mocambique|new zealand|neuseeland|nieuw-?zeeland|nueva zelanda|irlande?|irlanda|ierland|schottland|schotland|ecosse|escocia|pays de galles|galles';
const LEADS =
  "(?:(?:(?:de|en|in|im|dans|aus|uit|di|da|do|nos|no|na|alle|nel|negli|nella|dal|dalla|dagli|la|le|les|o|os|a|aux?|from|the|du|het|der|den|dem|los|las|gli) |(?:d|l|dall) ?['’] ?)){0,2}";
const REGIONS = new RegExp(
  `^${LEADS}(?:(?:north|south|east|west)(?:ern)? )?(?:${STATES}|${PARTS}|${SMALLER}|${COUNTRIES})$`,
);

/** Whether a name is that of a region, a state or a country, where very many live. */
export const isRegion = (name: string): boolean => REGIONS.test(name.trim());

/** Behind a name that is a region's as well: a town is called so. */
const GOES_ON = /^ (?:va|city|beach|town|an der|am|sur|bei|(?:la )?ville)\b/;

/** What is named is a canton, whatever town is called so as well. */
const OF_A_PART = /\b[ck]anton (?:de |du )?$/;
/** Characters of it. */
const LONGEST_PART = 12;

/** A region of which only the first word was found, as a town's. */
const REST_OF_REGION =
  /^(?:rhode island|(?:washington|new york) state|carolin[ae] (?:du|del) (?:nord|sud)|(?:north|south|west) (?:carolina|dakota|virginia)|new (?:jersey|mexico|hampshire))\b/;
const REST = 12;
/** A direction, of a land that is named behind it or not at all; a town of Frisia is called Norden. */
const DIRECTION = new RegExp(
  `^${LEADS}\\b(?:(?:north|south|east|west)(?:ern)?|suden|osten|westen|nord|sud|est|ouest|norte|este|oeste|ovest|noorden|zuiden|oosten)$`,
);
/** What may stand behind one; any other word makes it a town's name: “west bromwich”. */
const OF_LAND = new RegExp(`^ ?(?:$|[^a-z\\d ' -]|(?:coast|bc|of|${STATES}|${PARTS}|${COUNTRIES})\\b)`);

/** Whether what stands at a place of a form is such a name or a direction, and goes on with nothing that makes it a town's. */
export const isWholeRegion = (form: string, from: number, to: number): boolean =>
  REST_OF_REGION.test(form.slice(from, to + REST)) ||
  OF_A_PART.test(form.slice(Math.max(0, from - LONGEST_PART), from)) ||
  /^[ck]anton /.test(form.slice(from, to)) ||
  (isRegion(form.slice(from, to)) && !GOES_ON.test(form.slice(to))) ||
  (DIRECTION.test(form.slice(from, to).trim()) && OF_LAND.test(form.slice(to)));
