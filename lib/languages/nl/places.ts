/** How one gives away places and meetings in this language; see lib/languages/place-words.ts. */
import type { PlaceWords } from '../place-words.ts';

export const places: PlaceWords = {
  self: 'ik|k|wij|we|kik',
  live: 'woon|wonen|leef|leven|woonde|verhuisd',
  iLive: 'woonachtig|(ben|zijn) (pas |net |eindelijk |) verhuisd|woonik|altijd (gewoond|geleefd)',
  lives:
    'om het weekend|om de week|(de ene|een) week|(de helft van de|door de) week|doordeweeks|maandag tot vrijdag|in het weekend|mijn (familie|ouders) (woont|wonen)',
  parents: 'vader|moeder|ouders|oma|opa|papa|mama|pa|ma|pap|mam|tante|oom',
  ownTown:
    '(mijn|mn|onze|ons|m n) (stad|stadje|dorp|dorpje|gat|wijk|buurt|woonplaats|streek|gemeente)|woonplaats|(mijn|mn) hood|(de |) dichtstbijzijnde stad',
  hereIn: 'hier|bij (ons|mij)|wij|wij hier',
  shouts: 'en jij|en gij|jij|represent|geboren en getogen',
  weather: 'regent|sneeuwt|koud|warm|heet|mist|stormt',
  townish:
    '(is|in) (n|een) (klein |) (dorp|dorpje|gat|gehucht|stadje)|een (klein |) (dorpje|gehucht|boerengat)|t (dorp|dorpje|gat|stadje)|het (dorp|dorpje)|ons (dorp|gat)',
  comesFrom:
    '(ik kom|kom|k kom|ik ben|we komen) (uit|oorspronkelijk en nog steeds uit)|(mijn stad|mijn dorp|mijn woonplaats) (is|heet)|woonplaats|stad|(groetjes|groeten|hallo|hoi|liefs) uit|(schrijf|praat) (je |) (vanuit|uit)|geboren en getogen in|(ik |)(ben|kom) van',
  am: '(ik ben|ben|k ben|ik zit|zit|we zijn|ik sta)',
  still:
    'nu|momenteel|nog|ook|hier|gewoon|altijd|al|net|eigenlijk|steeds|sinds (vorig jahr|vorig jaar|kort)|bij (mijn moeder|mijn vader|mijn ouders|mijn oma)|met (mijn moeder|mijn ouders)|midden|doordeweeks|daar|mooie|kleine|gezellige|oude',
  inTown: 'in|naar|te|uit',
  near: '(vlakbij|dichtbij|dicht bij|in de buurt van|vlak bij|naast|bij|omgeving|in de omgeving van|rond)|niet ver van|in het centrum van|in een (dorp|dorpje|stad|stadje) (bij|naast|vlakbij|in de buurt van|genaamd|dat heet)|een (dorp|dorpje|klein dorpje) (bij|naast|vlakbij)|(5|10|15|20|30|tien|twintig) (min|minuten|km) van|aan de rand van|genaamd|vlak naast',
  demonyms:
    'amsterdammer|rotterdammer|hagenees|hagenaar|utrechter|antwerpenaar|gentenaar|brusselaar|eindhovenaar',
  answers:
    'uit|in|bij|vlakbij|ik kom uit|ik woon in|ehm|eh|ja|nou|ik|nee|hoi|uhm|dichtbij|in de buurt van|omgeving|ergens|tussen|ergens tussen',
  evasions:
    'geheim|raad|waarom|ver|weg|ergens|nergens|nee|nooit|geen|idee|zeg|niet|nederland|belgie|dorp|stad|thuis|huis|school|bed|hier|daar|ja|oke|ok|goed|dank|hoi|hey|jij|jou|je|stop|prive|internet|aarde|haha|lol|weet|wie|wat|niks|niets|jongen|meisje|man|vrouw|raar|sorry|strand|boerderij',
  sexes: 'm|v|f|j|jongen|meisje|man|vrouw|boy|girl',
  years: 'jaar|jr|j|jaar oud',
  postcode: '(mijn|onze) postcode|postcode|(ik woon|woon) in',
  resides:
    '(ik |) woon (ik |) (hier|daar)|mijn (stad|dorp|buurt)|bij ons|hier in|waar ik woon|kom ik vandaan|begint met|rijmt op|er woon|woon ik|weg van hier|(mijn|mn|onze) (station|halte|bushalte|gemeente|straat|buurt)|van thuis',
  others:
    '(mijn|een) (neef|nicht|vriend|vriendin|oom|tante|broer|zus|leraar)|hij|zij|ze|jij|jouw|(mijn|mn) (vrienden|vriendinnen|neven|beste vriendin|beste vriend|ex|nichtje|neefje)|iemand|mensen',
  asksTown: '(woon|kom|ben) (je|jij) (ook |) (in|uit|bij)|jij (woont|komt) (in|uit)',
  passing:
    'vakantie|op reis|reis|morgen|gisteren|volgende week|vorige week|bezoek|op bezoek|concert|wedstrijd|festival|boek|spel|fortnite|minecraft|roblox|gta|waren|wil|zou|ga|ging|klas|team|hotel|level|droom|geweest|gevlogen|vliegen|wachtwoord',

  home: 'daar woon ik|dat is mijn (adres|huis)|bij (mijn|mn|m n) (vader|moeder|oma|opa|pa|ma|ouders)|wij wonen|(ik|wij|we|k) (woon|wonen)|woon|mijn (adres|huis|straat|flat|deur|appartement)|ons (huis|adres)|bij (mij|ons)|kom (naar|langs)|bel aan|aanbellen|deurcode|stuur het|bezorg|mijn (moeder|oma|zus|vader|opa|broer|ouders) (woont|wonen)|haal me|ik ben op|we zitten op|bij ons|ons huis|bel (maar |) aan|mijn pa s garage|thuis|onze (voordeur|straat|deur)|kloppen|aankloppen|wij zijn|wij zitten|we zitten|op het adres|bij de verkeerde|vergeet ons|mijn ouders hebben',
  delivers:
    'stuur|sturen|opsturen|pakket|pakje|bezorg|bezorgen|postbode|afz|afzender|breng|envelop|taxi|bestelling|links|rechts|rechtdoor|je fietst|sla je|pakketman|gps|voor de deur|parkeren|aanbellen|bel aan|feestje|verjaardag|logeren',
  houseNouns: 'nummer|nr|huisnummer|huis|huisje|steen|deur',
  elsewhere:
    'woont (op|in|aan)|klachten|klantenservice|politie|manga|anime|personage|verhaal|som|(je|jij|hij|zij|ze|u) (woont|woon|wonen)|woon je|woon jij|(jouw|je|zijn|haar|hun) (adres|huis|straat)|(mijn|een) (vriend|vriendin|buurman|buurvrouw|neef|nicht|leraar) woont|tandarts|dokter|huisarts|praktijk|apotheek|kliniek|ziekenhuis|kapper|winkel|supermarkt|bakker|restaurant|pizzeria|cafe|bioscoop|theater|museum|gemeentehuis|stadhuis|bibliotheek|zwembad|station|postkantoor|kantoor|bedrijf|ambassade|kerk|concert|tentoonstelling|markt|hotel|garage|openingstijden|film|serie|liedje|boek|spel|gta|minecraft|fortnite|monopoly|bijvoorbeeld|voorbeeld|opdracht|school|universiteit|sesamstraat|vereniging|sporthal|dialoog|formulier|verzonnen|leeg|spookt|friet',
  numberAfter:
    '(is|op|het is|huisnummer|nummer|nr|en|op nummer|ik woon op) (nummer|nr|huisnummer|)|op|nummer|nr',

  house: '(huisnummer|nummer|nr)',
  here: '(ik ben|ben|k ben|we zijn)|sta|staan|zit|zitten|zitte|wacht|wachten|loop|lopen|hang|hangen|fiets|net (aangekomen|uitgestapt|ingestapt)|blijf|verdwaald|kzit|ksta|kben|khang|kwacht|sta nou|sta ik|zit ik|ben ik|(kom|komen) net uit',
  now: 'nu|hier|nog|kom|wacht|net|koud|regent|ff|net op',
  lessons:
    'opdracht|huiswerk|vraag|som|bereken|afstand|aardrijkskunde|meester|portaal|spawn|minecraft|dorpje',
  exists: 'is|zijn|heeft|hebben|was|zit|ligt|er is|er zijn',
  tracks: 'perron|spoor|wagon|gate',
  between:
    'bij|de|het|een|op|in|aan|voor|achter|naast|tegenover|buiten|binnen|vlakbij|nu|net|hier|nog|al|alleen|te|wachten|en|met|ingang|uitgang|hoek|van|om|halte|te wachten|sta|zit|mijn|perron|tribune|achteraan|vooraan|boven|beneden|onder|tafel|kassa|rij|bank|bankje|glijbaan|kant|zijde|overkant|thv',
  spots:
    'bankje|bankjes|rivier|bos|schommels|ijsbaan|toren|ijssalon|fietsenstalling|pier|kiosk|speeltuin|station|halte|bushalte|tramhalte|metro|park|winkelcentrum|winkel|stadion|zwembad|bioscoop|bieb|bibliotheek|strand|markt|stadhuis|gemeentehuis|kerk|postkantoor|apotheek|bakker|snackbar|cafe|restaurant|skatepark|veldje|voetbalveld|sporthal|vliegveld|brug|fontein|tankstation|parkeerplaats|straat|laan|supermarkt|ziekenhuis|dierentuin|museum|theater|haven|patatzaak|trein|ijscoman|cafetaria|frituur|friettent|frietkot|kebabzaak|shoarma|pizzeria|bakkerij|slager|boekhandel|boekwinkel|kapper|kapsalon|sportschool|fitness|sportpark|kantine|jeugdhuis|buurthuis|dorpshuis|kinderboerderij|dierenpark|manege|bowlingbaan|klimhal|trampolinepark|kermis|pleintje|marktplein|grote markt|rotonde|kruispunt|stoplicht|verkeerslicht|viaduct|tunnel|fietstunnel|sluis|kade|pont|veer|boulevard|duinen|vijver|plas|meer|molen|kasteel|abdij|begraafplaats|parkeergarage|station centraal|centraal|cs|busstation|eindhalte|terminal|gate|uz|spoed|politiebureau|outlet|kringloop|winkelstraat|hema|skihal|bib|leeszaal|kapstokken|trap|wegrestaurant|ingang|garderobe|eindpunt|het plein|coupe',
  chains:
    'mcdonalds|mc donalds|mcdonald s|mcdo|kfc|burger king|subway|starbucks|albert heijn|appie|jumbo|lidl|aldi|dirk|hema|kruidvat|etos|primark|zara|decathlon|ikea|mediamarkt|media markt|bijenkorf|febo|kinepolis|pathe|delhaize|colruyt|mac|macdonalds|de mac|blokker|xenos|h m|bershka|dominos|new york pizza|kwalitaria|gamma|praxis|intertoys|game mania|bruna|ako|perry|foot locker|carrefour|panos|c a|zeeman|wibra|coolblue|spar|coop|vomar|dekamarkt|hoogvliet|exki|hunkemoller|rituals|scapino|vanharen|van haren|big bazar|trekpleister|holland barrett|wijnegem|hoog catharijne|alexandrium|batavia stad|bataviastad|(jouw|je|jullie) (huis|straat|deur|voordeur)',
  lines: 'bus|lijn|tram|metro|trein|sneltram|intercity|sprinter|pont|ferry|stoptrein|lijnbus',
  notNow:
    'morgen|gisteren|waren|zal|fortnite|minecraft|roblox|gta|spel|potje|server|map|huiswerk|opdracht|boek|hoofdstuk|pagina|level|altijd|vaak|soms|elke dag|nooit|(hij|zij|ze) is|goed in|slecht in|straks|vanavond|later|stond|zat|was|ging|gingen|toen|lava|minecraft|bed|kamer|keuken|badkamer|douche|wc|werkt|zaterdag|zondag|zou|ga ik|gaan we|eiland|nook|animal crossing',

  meet: 'afspreken|spreken we|zie je|zien we|kom je|wacht op je|ontmoeten|meeten|dan',
  agrees:
    'ok|oke|okee|ja|jaa|jep|yes|yep|prima|goed|top|is goed|deal|perfect|gezellig|zeker|tuurlijk|natuurlijk|afgesproken|leuk|mooi|helemaal goed|ik kom|ik ben er|tot dan|tot zo|doe ik|komt goed|komt voor elkaar|lijkt me leuk|graag|ja is goed|is prima',
  days: 'morgen|overmorgen|vandaag|vanavond|vanmiddag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|dit weekend',
};
