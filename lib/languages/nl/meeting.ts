/** How one arranges to meet in Dutch; see lib/languages/meeting.ts. */
import type { MeetingWords } from '../meeting.ts';

export const meeting: MeetingWords = {
  i: 'ik|k|ikke',
  you: 'jij|je|jou|jullie|u|ga je|kom je|ben je|kun je|wil je|heb je',
  we: 'we|wij|ons|elkaar|laten we',
  object: 'mij|me|je|jou|ons|elkaar|jullie',
  see: 'zie|zien|ziet|ontmoet|ontmoeten|haal|halen|haalt|ophalen|ophaal|wacht|wachten|wachte|pik|oppikken|oppik|tref|treffen|bezoek|herken|vind|vinden|opwachten|spreken|meet|meeten',
  hand: 'trakteer|nodig|ruil|ruilen|geef|geven|breng|brengen|teruggeven|leen|laat zien|neem mee',
  meeting:
    'wie komt|wie gaat er mee|wie gaat mee|afspreken|(spreken|spreek) (we |wij |)(af|dan af)|afspraakje|meeten|meetup|(zie|zien) (ik |we |wij |)(je|jou|elkaar|mij) (daar|dan|om|bij|in|op|morgen|zaterdag)|(haal|pik) (ik |je |)(je|jou|me|mij)|(zien|ontmoeten|treffen) we elkaar|elkaar (zien|ontmoeten|treffen)|wacht (daar|dan|ik op je|op mij|op me|op je|op jou)|ontmoetingsplek|op je wachten|(je|jou) ophalen|verzamelen',
  come: 'kom|komt|kom je|komen|langskomen|langs|kom langs|ga naar|loop|fiets|stap|wees',
  arrive: '(ik |)kom ik|ik kom|ben ik er|ik ben er',
  be: '(ik |)(sta|ben|zit) (dan|om|daar)|(ik |)(zal|ga) (er |daar |)(zijn|staan|wachten)|ik ben (bij|op|in|voor)|wacht|ik wacht',
  there: 'zelfde tijd|er|daar|daarheen|hier|zelfde plek|op de vaste plek|waar we altijd|zelfde bankje',
  activity:
    'logeren|blijven slapen|picknick|gaan|ga|eten|zwemmen|bios|bioscoop|film|pizza|ijsje|ijs|kebab|bowlen|shoppen|skaten|skeeleren|wandelen|fietsen|voetballen|voetbal|basketballen|chillen|hangen|drinken|koffie|thee|feest|feestje|schaatsen|klimmen|trampoline|strand|kermis|patat|frietje|friet|lunchen|picknicken|stad|stappen|hardlopen|iets doen|wat doen|buiten',
  propose:
    'ik (stem|zeg)|ik stel voor|zullen (we|wij)|zulle we|laten we|wil (je|jij)|heb (je|jij) (zin|tijd)|zin (om|in)|we (kunnen|zouden|moeten|gaan)|kunnen (we|wij)|(wat|hoe) (vind|zeg|dacht) (je|jij) van|vind je|past (het|je)|lukt (het|je|dat)|schikt|(liever|beter)|zeggen we|laten we zeggen|anders',
  pair: '(jij|jou|je) en (ik|mij)|ik en jij|(alleen|enkel|gewoon) (wij|ons|jij|wij tweeen|jij en ik)|wij (twee|2|tweeen|samen)|met z n (tweeen|2en)|met zn (tweeen|2en)|irl|in het echt|in t echt|in het echie|echt leven|onder vier ogen|persoonlijk|niemand anders',
  jointly: 'samen|met (mij|me|jou|je)',
  day: 'morgen|mrgn|overmorgen|vandaag|vnd|vanavond|vnv|vanmiddag|vanmorgen|vannacht|(morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(avond|middag|ochtend|)|(dit|komend) weekend|van t weekend|in het weekend|zo meteen|straks',
  weakDay: 'ma|wo|do|vr|za|zo|zat|vrij|maan|dins|woens|dond|zon|weekend',
  part: 'pauze|ochtend|middag|avond|nacht|smiddags|savonds|sochtends|s middags|s avonds',
  time: 'rust|in de rust|twaalf uur|middernacht|in de (grote |kleine |)pauze|over (een|n) (half |)(uur|uurtje)|over een kwartier|na de bel|lunchpauze|tussenuur|zonsondergang|in het tussenuur',
  at: 'om|rond|tegen|vanaf|tot|voor|na|omstreeks|zo rond|om een uur of|uur of',
  oclock: 'uur|uurtje|h',
  within: 'over|over een|binnen',
  span: 'min|mins|minuten|minuutjes|uur|uurtje|kwartier|kwartiertje',
  after: 'na|voor|direct na|meteen na|gelijk na|tijdens|einde|als ik klaar ben met|na afloop van',
  event:
    'dicht|begint|eindigt|sluit|proefwerk|gong|school|les|lessen|training|eten|werk|avondeten|lunch|voetbal|voetballen|hockey|dansen|muziek|pianoles|gym|sport|turnen|zwemles|wedstrijd|film|kerk|pauze|toets|huiswerk|bijles|rijles|toernooi|scouting|concert|repetitie|dienst|college|examen|bel|bus',
  beside:
    'voor|achter|onder|naast|tegenover|vlakbij|vlak bij|dichtbij|dicht bij|(bij|aan) de (ingang|uitgang|overkant|achterkant|voorkant|zijkant|hoek) (van|)|op de hoek (van|bij)|bij|buiten bij|bovenop|tussen|aan het eind van|aan het einde van|in de buurt van|langs',
  locative: 'in|op|aan|naar|bij|tot|bij de|richting|vanaf|van',
  article:
    'de|het|t|een|n|mijn|mn|jouw|je|jullie|ons|onze|die|dat|deze|dit|oude|grote|kleine|nieuwe|zelfde|rode|hoofd|ingang|bankje|achterste|voorste|vaste',
  spot: 'perron|spoor|uitgang|hek|schoolhek|poort|hoofdingang|fietsenhok|fietsenrek|fietsen|boom|bank|plein|schoolplein|skatebaan|baan|sloot|duin|dijk|centrum|stad|loods|schuur|hoek|tunneltje|klok|standbeeld|steiger|jachthaven|clubhuis|veld|trapveldje|basketbalveldje|speelveld|patat|pomp|bushokje|abri|trappen|ijscokar|boerderij',
  door: '(bij|naar) (mij|jou|ons|jullie|me)( thuis| toe|)|(mijn|mn|jouw|je) (huis|deur|straat|voordeur|flat|school)|(voor|bij|achter) (mijn|jouw|je|mn) (deur|huis|school|flat)|(voor|bij|achter) school',
  agree:
    'akkoord|jup|yup|zekers|isgoed|doen we|gaan we|deal|ok|oke|okee|okey|okay|oki|k|ja|jaa|jaaa|jap|jep|yes|yep|prima|goed|top|(is |dat is |ja is |)(goed|prima|oke|leuk)|perfect|gezellig|zeker|tuurlijk|natuurlijk|afgesproken|mooi|helemaal goed|ik kom|ik ben er|tot (dan|zo|straks|morgen|zaterdag|daar)|doe ik|komt (goed|voor elkaar)|lijkt (me|mij) (leuk|goed|top)|graag|chill|nice|lekker|beloofd|dat (kan|past|lukt|werkt)|past|lukt|kan|is beloofd|sws|sowieso|cool|vet|gaan we doen|ik ben erbij|yess|bij deze|in orde|goed plan|zie je daar|zie ik je daar',
  no: 'nee|neee|neuh|nope|no|nooit|sorry|misschien|geen zin|ik weet niet|mwah|helaas|echt niet|vergeet het',
  not: 'niet|nie|geen|nooit|afgelast|verboten|huisarrest|niks|niemand',
  online:
    'fortnite|minecraft|roblox|fifa|valorant|gta|rocket league|brawl stars|discord|dc|snap|snapchat|insta|instagram|tiktok|twitch|skype|zoom|teams|facetime|facetimen|whatsapp|app|appen|bellen|bel je|bel me|bel ik|call|callen|online|server|gamen|lobby|stream|livestream|live|cam|videobellen|ps4|ps5|playstation|xbox|switch|pc|potje|ranked|raid|guild|dungeon|boss|spawn|map|chat|chatten|telefoon|mobiel|tv|tele|serie|aflevering|kasteel|quest|kahoot|vc|voicechat|game|inloggen',
  appointment:
    'ortho|beugel|moet ik|schoolreis|schoolreisje|excursie|tandarts|orthodontist|dokter|huisarts|kapper|afspraak|toets|toetsweek|proefwerk|examen|huiswerk|ouderavond|oudergesprek|psycholoog|fysio|oogarts|vaccinatie|prik|ziekenhuis|dierenarts|rijles|gesprek|mentor|mentorgesprek|sollicitatie|logopedie|leraar|lerares|bijles|(in|bij) (wiskunde|engels|gym|de les|nederlands)|strafwerk|nablijven',
  third:
    'hij|zij|ze|hun|hen|mama|papa|mam|pap|moeder|vader|ouders|oma|opa|zus|broer|neef|nicht|tante|oom|vriend|vriendin|vrienden|vriendinnen|juf|meester|trainer|buurman|buurvrouw|iemand|mensen|klas|team|club|groep|familie|vreemden|onbekenden|zusje|broertje|hebben',
  past: 'sinds|al (10|tien|een)|gisteren|eergisteren|was|waren|had|hadden|gezien|ontmoet met|afgesproken met|vorige|afgelopen|geweest|ging|gingen|destijds',
  vague:
    'ooit|een keer|eens een keer|wie weet|als ik (groot|later)|elke|iedere|altijd|soms|meestal|op (maandagen|zaterdagen|zondagen)|volgend jaar|weleens',
  fiction:
    'escape room|raadsel|in (het|de|een|mijn) (boek|film|serie|verhaal|droom|liedje|toneelstuk|spel|game)|hoofdstuk|aflevering|scene|akte|romeo|julia|personage|hoofdpersoon|fanfic|rollenspel',
  aside: 'neem|breng|zeg|vergeet niet|trek',
  filler:
    'als het niet (regent|regnt)|als gisteren|dan zie je|daar zie je|en zie je|hoe zie je|wat zie je|of niet|achterstevoren|wanneer|waar|hoe laat|kun|tijd|hoelaat|en|of|dan|dus|haha|hahaha|lol|xd|als|alsjeblieft|aub|pls|dankje|thx|hoi|hey|hee|hallo|heyy|bro|gap|man|joh|hoor|he|wel|maar|nog|ook|alleen|gewoon|precies|ongeveer|is|wordt|niet (ver|te laat|zo laat|vergeten|te ver|tegen|zeggen|door)|geen (probleem|stress)|waarom niet|zeg (het |)(niks|niets|niemand)|stipt|op tijd|nu|met|weer|zelf|mee|even|ff|effe|toch|zo',
  have: 'heb|hebt|heeft|hebben|moet naar|mijn|een',
  past_hour: 'voor|over|dertig|vijftien',
};
