/** Days of the year as they are told: in figures, with the month by its name, in words, or by the feast that falls on them. */
export const MONTH =
  '(?:jan(?:uary|vier|uar|uari|eiro)?|enero|gennaio|feb(?:ruary|ruar|ruari|rero|braio)?|fevrier|fev|fevereiro|mar(?:ch|s|zo|co)?|maerz|marz|maart|apr(?:il|ile)?|avril|avr|abril|abr|may|mai|mayo|maggio|maio|mei|june?|juin|juni|junio|giugno|junho|july?|juil(?:let)?|juli|julio|luglio|julho|aug(?:ust|ustus)?|aout|agosto|sept(?:ember|embre|iembre)?|settembre|setembro|oct(?:ober|obre)?|octubre|okt(?:ober)?|ottobre|outubro|nov(?:ember|embre|iembre|embro)?|dec(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre|embre)?)';
const NTH =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[ -](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[ -]first|premier|primero)';
/** Days as words, in front of their month: « veintitrés de mayo », "vijf mei", « am zweiten märz ». */
const ROMANCE_SPELLED =
  'uno|dos|due|dois|deux|tres|tre|trois|cuatro|quattro|quatro|quatre|cinco|cinque|cinq|seis|sei|six|siete|sette|sete|sept|ocho|otto|oito|huit|nueve|nove|neuf|diez|dieci|dez|dix|once|undici|onze|doce|dodici|doze|douze|trece|tredici|treze|treize|(?:ca|qua)torze|catorce|quattordici|quince|quindici|quinze|sedici|seize|dieci(?:seis|siete|ocho|nueve)|diciassette|diciotto|diciannove|dez[ae](?:sseis|ssete|nove)|dezoito|dix[ -](?:sept|huit|neuf)|vent(?:i|uno|otto)|venti(?:due|tre|quattro|cinque|sei|sette|nove)|veinti(?:un|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)|veinte|vinte(?: e (?:um|dois|tres|quatro|cinco|seis|sete|oito|nove))?|vingt[ -](?:et[ -]un|deux|trois|quatre|cinq|six|sept|huit|neuf)|vingt|trent(?:a|uno)|treinta(?: y uno)?|trinta(?: e um)?|trente(?:[ -]et[ -]un)?|primo|primeiro';
const DUTCH_SPELLED =
  '(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)en)?twintig|(?:eenen)?dertig|eer)(?:ste|de)?';
const GERMAN_SPELLED =
  '(?:erst|zweit|dritt|viert|funft|sechst|siebt|acht|neunt|zehnt|elft|zwolft|(?:drei|vier|funf|sech|sieb|acht|neun)zehnt|(?:(?:ein|zwei|drei|vier|funf|sechs|sieben|acht|neun)und)?zwanzigst|(?:einund)?dreissigst)e[nr]?';
export const SPELLED = `(?:${ROMANCE_SPELLED}|${DUTCH_SPELLED}|${GERMAN_SPELLED})`;
/** Of the month, by its number. */
export const NTH_DAY = String.raw`(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|eme|e|ten|de|o|\.)?|${NTH})`;
const OF = `(?: (?:of|de|del|di|do|van|d) (?:the )?| d ?['’] ?| ?)`;
const FIGURES = String.raw`(?:0?[1-9]|[12]\d|3[01])[/.-](?:0?[1-9]|[12]\d|3[01])(?:[/.-](?:20\d\d|199\d|\d\d))?(?![\d/]|[.-]\d)`;
/** « deux jours avant noël ». */
const APART =
  '(?:(?:the day|[1-3]|a|one|two|deux|zwei|dos|due|twee|dois) ?(?:days?|jours?|tage?|dias?|giorni|dag(?:en)?)? (?:before|b4|after|avant|apres|vor|nach|antes d[eo]|despues de|depois do|prima di|dopo|voor|na) |le lendemain de |la veille de )?';
export const FEAST = String.raw`(?:${APART}(?:(?:christmas|xmas)(?: eve| day)?|boxing day|new year ?['’]?s?(?: eve| day)|halloween|valentine ?['’]?s?(?: day)?|(?:saint|st) patrick ?['’]?s? day|april fools?(?: ?['’]?s? ?day)?|(?:le |l ?['’]? ?)?jour du poisson d ?['’]? ?avril|groundhog day|noel|(?:la )?(?:saint|st|san) ?-?valentine?(?:o)?|(?:la )?toussaint|(?:la )?fete de la musique|(?:la )?chandeleur|(?:le )?(?:jour de l ?['’] ?an|nouvel an)|heiligabend|weihnachten|martinstag|walpurgisnacht|heilige ?drei ?konige?|tag der arbeit|silvester|neujahr|nikolaus(?:tag)?|valentinstag|tag der deutschen einheit|(?:el )?dia de reyes|(?<!dia de )reyes(?! (?:magos|catolicos|del?\b))|nochebuena|nochevieja|(?:dia de )?navidad|ano nuevo|san juan|dia de los (?:inocentes|muertos)|(?:la )?vigilia di natale|natale|ognissanti|(?:la )?befana|san silvestro|capodanno|ferragosto|santo stefano|sinterklaas|(?:eerste |tweede )?kerst(?:dag|mis|avond)?|valentijn(?:sdag)?|bevrijdingsdag|oudejaars(?:dag|avond)|nieuwjaarsdag|koningsdag|vespera de natal|(?:dia de )?natal|reveillon|sao joao|ano novo|tiradentes|dia d[ao]s (?:criancas|namorados)|vespera de ano novo|epifania|dierendag|pakjesavond|oud en nieuw|bonfire night|guy fawkes(?: night)?|leap day|schalttag|(?:la )?(?:saint|st) (?:nicolas|sylvestre))\b(?! ?(?:week|break|time|month|season|hol|eve\b|party|fete|soiree)))`;
/** Who was born on a feast: « weihnachtskind », "kerstkindje", « bébé de noël ». */
export const FEAST_CHILD = `(?:(?:silvester|weihnachts?|neujahrs?|nikolaus|halloween|valentins|oster|kerst|sinterklaas|oudejaars|nieuwjaars|konings(?:dag)?|valentijns?)(?:kind(?:je|chen)?|baby)|(?:bebe|enfant) (?:d[eu] |d ?['’] ?)(?:la |l ?['’] ?)?${FEAST})`;
/** With the month by its name. */
export const NAMED_DATE = String.raw`(?:${NTH_DAY}${OF}|${SPELLED} (?:de |di )?)${MONTH}(?![a-z])|${MONTH} (?:the )?${NTH_DAY}(?![\d:])`;
export const DATE = `(?:${NAMED_DATE}|${FIGURES})`;
/** The end of such a word. */
export const CHILD = String.raw`[a-z](?:kind(?:je|chen)?|baby)\b`;
/** What each of them holds: the expressions for days are long, and take tens of milliseconds to be compiled. */
export const HAS_DAY = new RegExp(
  String.raw`\d[/.-]\d|\d{6}|year ?['’]?s baby|${MONTH}(?![a-z])|${FEAST}|${CHILD}`,
);
/** What may stand before a day. */
export const ON = `(?:(?:le )?meme jour que |(?:the )?same day as |(?:el )?mismo dia que |am selben tag wie |(?:lo )?stesso giorno di |(?:de)?zelfde dag als |(?:no )?mesmo dia que )?(?:(?:on|en|an|auf|met|come|also|actually|always|literally|the|le|pile|toujours|tombe|a|au|am|el|il|op|no|em|dia|de|day|jour|giorno(?: d[i'’]| della)?|tag|sam|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? ){0,4}`;
/** What one calls one’s birthday. */
export const ANNIV = '(?:anniv|annif|aniv|anni|anniversaire|aniversaire|bday|birthday)';
export const BDAY = '(?:b ?-?day|birth ?day)';
export const GEB = '(?:geb?urtst?ag|geburst?ag|burtstag|gebtag|burzeltag|gebi|geb|b ?-?day)';
export const CUMPLE = '(?:cumple+(?:anos)?|cumpleanios|kumple|b ?-?day)';
export const COMPLE = '(?:compleann?o+|comple+)';
export const NIVER = '(?:aniversario+|aniver|niver|anos|b ?-?day)';
export const VERJAARDAG = '(?:verjaardag|verjaardach|vjd|b ?-?day|bday)';
