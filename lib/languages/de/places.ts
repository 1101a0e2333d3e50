/** How one gives away places and meetings in this language; see lib/languages/place-words.ts. */
import type { PlaceWords } from '../place-words.ts';

export const places: PlaceWords = {
  self: 'ich|wir|i',
  live: 'leb|leben|wohnen|lebn|wohnn|umgezogen|gezogen|hergezogen',
  iLive: 'wohne|wohn|lebe|hause|(bin|sind) (umgezogen|gezogen|hergezogen)|immer (gelebt|gewohnt)',
  lives:
    '(jede|jedes) (zweite|2) (woche|wochenende)|die halfte der (woche|zeit)|unter der woche|(gerade|ungerade) wochen|am wochenende bin ich|unter der woche bin ich|montag bis freitag|meine (familie|eltern) (wohnt|wohnen|lebt|leben)',
  parents: 'papa|mama|mutter|vater|eltern|oma|opa|mami|papi|mum|pflegefamilie|grosseltern|tante|onkel',
  ownTown:
    '(meine|unsere|meiner|unserer) (stadt|heimatstadt|heimat|gegend|ecke|hood)|(mein|unser|meinem|unserem) (dorf|ort|kaff|viertel|stadtteil|kiez|nest)|wohnort|heimatstadt|(die |) (nachste|nachstgrossere) stadt',
  hereIn: 'hier|bei (uns|mir)|wir hier',
  shouts: 'und du|und dir|represent|geboren und aufgewachsen',
  weather: 'regnet|schneit|kalt|warm|heiss|sonne|neblig|sturmt|grad',
  townish:
    '(is|ist|so) (n|nen|ein|ne|eine|nem|einem) (kleines |kleinem |kleine |winziges |) (dorf|kaff|ort|stadt|nest|kuhdorf)|(nem|einem|ner|einer) (kleinen |) (dorf|kaff|ort|nest|kuhdorf|kleinstadt)|das (kaff|dorf|nest)',
  comesFrom:
    '(ich komme|ich komm|komme|komm|bin|ich bin|wir kommen) (aus|ausm|ursprunglich aus)|(meine stadt|meine heimatstadt|mein ort|mein dorf) ist|wohnort|stadt|(liebe |viele |schone |)(grusse|gruesse|gruss|hallo|hi|hey|servus|moin|lg|hdgdl|gruezi) (aus|us)|(schreib|schreibe) (dir |euch |) (aus|von)|geboren und aufgewachsen in',
  am: '(ich bin|bin|wir sind|bin ich)',
  still:
    'hier|gerade|grad|noch|jetzt|aktuell|momentan|immer|auch|zurzeit|zur zeit|ja|seit (einem jahr|2 jahren|kurzem)|mit (meiner mama|meinen eltern|meiner mutter)|mitten|direkt|unter der woche|so|halt|eigentlich|bei (meiner mama|meinem papa|meiner mutter|meinem vater|meinen eltern|meiner oma)|gezogen|schonen|schone|kleinen|kleines|grossen|sonnigen|guten alten|tiefsten',
  inTown: 'in|nach|aus',
  near: '(in der nahe|in der naehe|nahe|nah|ganz nah) (von|bei|an|)|bei|neben|nahe|(5|10|15|20|30|zehn|zwanzig) (min|minuten|km) (von|neben|entfernt von)|in (einem|nem|einer|ner) (kleinen |kleiner |) (dorf|stadt|kaff|ort|vorort|kleinstadt) (bei|nahe|neben|namens|von|in der nahe von)|im zentrum von|im norden von|im suden von|im osten von|im westen von|rand von|am rand von|in der ecke|vor|kurz vor|nicht weit von|stadtteil von|direkt bei|gleich bei|direkt neben',
  demonyms:
    'berliner|berlinerin|hamburger|hamburgerin|munchner|munchnerin|kolner|kolnerin|wiener|wienerin|frankfurter|frankfurterin',
  answers:
    'aus|in|bei|nahe|aehm|ahm|ja|ne|also|hm|ich|bin|komme|komm|wohne|ich wohne in|ich komme aus|nahe von|in der nahe von|und zwar|na|mh|achso|hi|irgendwo|zwischen|irgendwo zwischen',
  evasions:
    'geheim|geheimnis|rate|warum|wieso|weit|weg|irgendwo|nirgendwo|nein|nee|ne|nie|keine|ahnung|sag|sage|nicht|egal|deutschland|stadt|dorf|land|zuhause|daheim|haus|schule|bett|hier|da|ja|ok|okay|cool|gut|danke|hallo|hi|hey|du|dir|stop|privat|internet|erde|lol|haha|weiss|weis|wer|was|nix|nichts|junge|madchen|maedchen|mannlich|weiblich|komisch|quatsch|sorry',
  sexes: 'm|w|f|junge|madchen|maedchen|mannlich|weiblich|boy|girl|j',
  years: 'jahre|j|jahre alt|alt',
  postcode: '(meine|unsere) (plz|postleitzahl)|plz|postleitzahl|(ich wohne|wohne) in',
  resides:
    '(wohn|wohne|lebe) (schon |) (immer |) (hier|da|dort)|meine (stadt|heimat)|mein (dorf|ort|zuhause)|bei (uns|mir)|(bin|komm|komme) (von hier|von da)|hier in|heimat|weg von hier|fangt mit|fangt an mit|reimt sich|da steht mein bett|von hier|(mein|unser|meine|unsere) (bahnhof|haltestelle|rathaus|bushaltestelle|strasse|gegend)|von zuhause|von daheim',
  others:
    '(mein|meine|ein|eine) (cousin|cousine|freund|freundin|kumpel|onkel|tante|bruder|schwester|lehrer|lehrerin)|er|sie|du|dein|deine|(meine|die) (freunde|cousins|kumpels|nachbarn)|(mein|meine) (beste freundin|bester freund|ex)|jemand|leute',
  asksTown: '(bist|kommst|wohnst) du (aus|in|bei)|du (bist|kommst|wohnst) (aus|in)',
  passing:
    'urlaub|ferien|morgen|gestern|nachste woche|letzte woche|ausflug|besuch|zu besuch|konzert|spiel|festival|buch|fortnite|minecraft|roblox|gta|war|waren|ursprunglich|wurde|mochte|will|fahre|fahr|klasse|mannschaft|hotel|level|traum|gefahren|geflogen|fliegen|gereist|wlan|passwort|kennwort|geboren in|wurde geboren',

  home: 'bei uns|bei mir|das ist (meine|unsere) adresse|ich bin zuhause|da wohn ich|da wohne ich|bei (meiner|meinem) (mama|papa|mutter|vater|oma|opa)|(ich|wir) (wohne|wohn|wohnen|lebe)|wohne|(bei mir|bei uns|bei meiner mama|bei meinem papa)|meine (adresse|strasse|wohnung)|mein (haus|zuhause)|unsere (adresse|wohnung)|unser haus|komm (zu|in die|in den|vorbei)|klingel|klingeln|turcode|tuercode|schick es|liefer|meine (oma|mutter|mama|schwester|eltern) (wohnt|wohnen)|mein (vater|papa|opa|bruder) wohnt|hol mich|unser (haus|eingang|hof)|mir wohnet|wohnet|meine (hausnummer|strasse)|da wohnen wir|zu uns|unsere (strasse|hausnummer)|eins druber|mein (block|eingang)|i wohn|unser weg|vor die tur legen|zu meinem geburtstag|meine party|meine eltern haben',
  delivers:
    'schick|schicken|paket|brief an|liefern|lieferung|absender|abs|postbote|abholen|taxi|einladung|zur party|bitte in|links|rechts|geradeaus|biegst|vor die tur|lieferando|navi|klingel|klopf|geburtstag|feier|party|ubernachten',
  houseNouns: 'hausnummer|hausnr|nummer|nr|tur|haus|schild|chalet|block',
  elsewhere:
    'wohnt (in|am|an|auf)|beschwerden|kundenservice|kundendienst|polizei|manga|anime|figur|geschichte|roman|aufgabe|(du|er|sie|ihr) (wohnst|wohnt|wohnen)|wohnst du|(deine|seine|ihre|eure) (adresse|strasse|wohnung)|(mein|ein) (freund|kumpel|nachbar|lehrer) wohnt|(meine|eine) (freundin|lehrerin) wohnt|zahnarzt|arzt|arztin|praxis|apotheke|klinik|krankenhaus|friseur|laden|geschaft|supermarkt|backerei|restaurant|pizzeria|doner|cafe|kino|theater|museum|rathaus|amt|bibliothek|bucherei|schwimmbad|bahnhof|buro|firma|botschaft|kirche|konzert|ausstellung|markt|hotel|werkstatt|geoffnet|offnet|offnungszeiten|film|serie|lied|song|buch|spiel|gta|minecraft|fortnite|monopoly|zum beispiel|beispiel|aufgabe|ubung|schule|gymnasium|realschule|uni|sesamstrasse|lindenstrasse guckst|verein|jugendzentrum|stadion|turnhalle|eingegeben|formular|versandhaus|etikett|ausgedacht',
  numberAfter:
    '(ist|und zwar|hausnummer|nummer|nr|nr ist|die|haus|ich wohne in der|in der) (nummer|nr|hausnummer|)|es ist die|die',

  house: '(hausnummer|nummer|nr)|haus (nummer|nr)',
  here: '(ich bin|bin|wir sind|bin ich)|steh|stehe|stehen|warte|warten|wart|sitz|sitze|sitzen|hock|hocke|hang|hange|chill|chille|chillen|lauf|laufe|fahr grad|fahre grad|bleib|bleibe|gerade (angekommen|ausgestiegen|eingestiegen)|steck|stecke|hocken|hab mich verlaufen|verlaufen|frier|friere|(komm|komme) grad aus|schreib dir (aus|vom)',
  now: 'grad|gerade|jetzt|grade|noch|hier|warte|komm|seh|sehe|kalt|regnet',
  lessons:
    'aufgabe|erdkunde|geo|mathe|lehrer|arbeitsblatt|hausaufgaben|eiffelturm|portal|spawn|berechne|minecraft',
  exists: 'gibt|ist|sind|hat|haben|war|verkauft',
  tracks: 'gleis|bahnsteig|wagen',
  between:
    'am|an|an der|der|die|das|dem|den|im|in|ins|vor|vorm|beim|bei|hinter|neben|gegenuber|auf|zum|zur|gerade|grad|jetzt|hier|noch|schon|allein|alleine|und|warte|eingang|ausgang|ecke|von|mit|steh|stehe|sitze|unten|oben|draussen|direkt|genau|aktuell|ausm|aufm|inner|aufer|m|nem|ner|hinten|vorne|mittig|kasse|bank|kurz|stock',
  spots:
    'banke|rutsche|schaukel|turm|denkmal|eingang|schulhof|fahrradstander|jugendhaus|imbiss|pizzeria|bahnhof|hauptbahnhof|hbf|haltestelle|bushaltestelle|station|ubahn|u bahn|s bahn|park|stadtpark|spielplatz|marktplatz|schwimmbad|freibad|kino|einkaufszentrum|rathaus|kirche|apotheke|backer|backerei|supermarkt|laden|kiosk|doner|cafe|restaurant|skatepark|bolzplatz|stadion|flughafen|brucke|brunnen|tankstelle|parkplatz|bibliothek|bucherei|strasse|krankenhaus|zoo|museum|turnhalle|sportplatz|eisdiele|center|galerie|jugendzentrum|hallenbad|therme|zob|busbahnhof|gleis|skateplatz|eiscafe|donerbude|donerladen|pommesbude|spati|spatkauf|trinkhalle|buchladen|markt|platz|schloss|ufer|sporthalle|halle|vereinsheim|jugendtreff|juze|kletterhalle|bowlingbahn|eishalle|tierpark|parkhaus|parkdeck|ampel|kreuzung|kreisel|klinikum|arcaden|mall|unterfuhrung|bahnsteig|u bahn station|tanke|baggersee|aussichtsturm|raststatte|rasthof|autobahn|messe|eingangshalle|treppe|treppen|skihalle|baustelle|infopoint|bank|container',
  chains:
    'mcdonalds|mc donalds|mcces|mecces|kfc|burger king|subway|starbucks|rewe|edeka|lidl|aldi|netto|kaufland|rossmann|muller|mueller|saturn|media markt|mediamarkt|zara|primark|ikea|decathlon|alexa|zob|alexanderplatz|zoo palast|cinemaxx|cinestar|macces|mackes|mces|mc s|deichmann|h m|c a|new yorker|hugendubel|conrad|hornbach|bauhaus|nordsee|backwerk|kamps|vapiano|karstadt|galeria|tedi|kik|woolworth|gamestop|globus|tegut|norma|nanu nana|xxxlutz|roller|toom|hagebau|uci|kinopolis|foot locker|snipes|hollister|five guys|dominos|dunkin|hofer|billa|spar|bipa|migros|coop|denner|manor|kropcke|marienplatz|konigsallee|zeil|dein(em|er|e|) (haus|strasse|tur|haustur)|dm',
  lines: 'bus|linie|tram|strassenbahn|s bahn|u bahn|zug|bahn|ice|regio|straba|bim',
  notNow:
    'morgen|gestern|war|waren|werde|wird|fortnite|minecraft|roblox|gta|spiel|runde|server|map|hausaufgaben|aufgabe|buch|kapitel|seite|level|immer|oft|manchmal|jeden|nie|(er|sie|du|ihr) (ist|sind|bist|seid)|gut in|schlecht in|tilted|gelandet|portal|spawn|koordinaten vom|erdkunde|wollte|geh|gehe|gehen|gehst|fahren wir|letzte|letzten|letztes|nachher|spater|heute abend|am (montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|als ich|bett|zimmer|kuche|sofa|wc|dusche|arbeitet|wurde|wenn ich|wenn wir|serie|film',

  meet: 'treffen|treff|treffpunkt|sehen wir uns|wir uns|kommst du|komm (zu|zum|vorbei)|hol mich|bis (morgen|dann|gleich)',
  agrees:
    'ok|okay|ja|jo|jap|jup|joa|klar|passt|geht klar|gut|abgemacht|deal|super|cool|gerne|gern|einverstanden|perfekt|alles klar|bin dabei|ich bin dabei|ich komme|ich komm|na klar|mach ich|bis dann|bis gleich|top|bis morgen|freu mich|sicher|in ordnung|geht|yes',
  days: 'morgen|ubermorgen|heute|heute abend|heute nachmittag|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|am wochenende',
};
