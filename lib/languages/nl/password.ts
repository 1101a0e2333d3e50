import type { PasswordWords } from '../password.ts';

export const password: PasswordWords = {
  secret:
    'wachtwoordje|pasw|wifi wachtwoord|sleutel|netwerksleutel|wachtwoord|wachtwrd|ww|pass|password|pincode|pin|toegangscode|wifi|wifi (wachtwoord|code|ww|key|pass)|wifiwachtwoord|wificode|ontgrendelcode|schermcode|telefooncode|inlogcode|wachtwoorden|beveiligingscode|pasword|ontgrendelpatroon|wifi sleutel',
  code: 'login|inlog|code|combinatie|cijfercode',
  mine: 'mijn|mn|onze|ons|mijn oude|mijn nieuwe|m n',
  theirs: 'jouw|je|jullie|zijn|haar|hun|een|geen|welk|nieuw',
  refuse:
    'bedankt|dankje|dank|nee|nooit|waarom|lol|haha|wat|welke|ok|ja|geheim|vergeten|ik|jij|je|nope|weet|niet|dat|vraag|raad|wacht|sorry|hoezo|tuurlijk|echt|no|doei',
  home: 'mijn drive|face id|vingerafdruk|netbook|familiecomputer|dagboek|hotspot|acc|tv|cloud|amazon|bank|duolingo|squla|alarm|prime|snappet|bingel|kinderprofiel|videoland|profiel|spotify|sessie|twitch|crunchyroll|deur|voordeur|disney|som|somtoday|gsm|smartschool|itslearning|telefoon|tel|mobiel|iphone|ipad|tablet|laptop|pc|computer|wifi|router|modem|netflix|insta|snap|account|thuis|mail|gmail|ps5|ps4|xbox|switch|roblox|fortnite|steam|discord|tiktok|minecraft|magister|samsung|hier|scherm|bij ons',
  room: 'het spel|in het spel|de game|in de game|in de film|het boek|de serie|escape room|server|kamer|lobby|game|spel|kahoot|zoom|meet|teams|klas|klaslokaal|cafe|hotel|bieb|bibliotheek|school|korting|promo|creator|vrienden|feest|map|level|event|mcdonalds|kortings|streepjes|post|meeting|trein|restaurant|morse|vergadering|camping|qr',
  of: 'van|voor|op|bij|naar|om|vd|van de|van het',
  be: 'is|was|zijn|luidt|iss|blijft|wordt|nu is|is nu|is nog steeds',
  lost: 'vergeten|vergeet|kwijt|verander|veranderen|veranderd|resetten|nooit|herstellen|deel|gehackt',
  dull: 'te|heel|erg|niet|fout|goed|juist|lang|kort|zwak|sterk|geheim|veilig|de|het|een|mijn|jouw|je|zijn|hetzelfde|dezelfde|die|dat|met|in|op|van|voor|als|iets|niks|altijd|nooit|alleen|zo|meer|prive|weg|kwijt|vergeten|verlopen|opgeslagen|nog|al|nu|ook|maar|en|of|omdat|traag|snel|kapot|slecht|echt|super|mega|gewoon|makkelijk|moeilijk|ingewikkeld|verplicht|down|uit|kut|beter|bijna|best|wel|hier|daar|persoonlijk|ongeldig',
  spell:
    'zonder spaties|kleine letters|alles klein|sterretje|sterretjes|hekje|hekjes|vraagteken|met een hoofdletter|hoofdletter|kleine letter|streepje|liggend streepje|underscore|uitroepteken|apenstaartje|aan elkaar|achterstevoren',
  parts: 'in twee delen|begint met|eerste deel|4 cijfers|vier cijfers',
  addition: 'en|dan|en dan|met|eindigt op|en eindigt op|eindigt met|en eindigt met|plus|de rest is',
  filler: 'gewoon|alleen|maar',
  ask: 'heb ik nodig|hint|lees|nodig|wat|zeg|geef|stuur|welke|hoe',
  login:
    'vraagt|wil een|met mijn account|op mijn account|in mijn account|probeer|ontgrendel|log in|log maar in|inloggen|in te loggen|meld je aan|aanmelden|ontgrendelen|inlog|erin komen|openen',
  enter: 'typ|vul|vul in|typ in|toets|toets in|gebruik|doe|tik|voer in|zet',
  arrives:
    'dan zit je op|opent met|opent mijn|gaat open met|zo kom ik|kom je in|kom ik in|kom je er in|open je met|ontgrendel je met|dan kom je|dan ben je erin|ben je erin|dan zit je erin|kom je erin|om in te loggen|gaat open|dan gaat ie open|ontgrendelt|zit je op|om erin te komen',
  pattern: 'patroon|ontgrendelpatroon|veegpatroon|tekening',
  key: 'post it|briefje|wpa|wpa2|wep|sleutel|key|slot|hangslot|hotspot|sticker|ssid|netwerk|kluis',
  fiction: 'spel|spelletje|film|boek|serie|club|verhaal|voorbeeld|hut',
  changed: 'veranderd|gewijzigd|nieuw|nieuwe',
  now: 'nu|naar|in',
};
