/** How one gives away ways to be reached and paid in Dutch; see lib/languages/contact-words.ts. */
import type { ContactWords } from '../contact-words.ts';

export const contact: ContactWords = {
  mine: 'mijn mn m ons onze mij me',
  yours: 'jouw je jullie uw',
  theirs: 'zijn haar hun zn',
  of: 'van voor',
  family:
    'opa oma stiefvader stiefmoeder moeder mama mam vader papa pap zus zusje broer broertje ouders familie thuis tante oom',
  friend: 'meisje jongen gozer vriend vriendin vrienden buurman buurvrouw klasgenoot hem nicht neef',
  phone:
    '06 belnummer telnr tikkie nummer nr num telefoonnummer telefoon mobiel tel gsm 06nummer nummertje vaste',
  call: 'bel|bellen|app|appen|sms|noteer|sla op|bel me',
  reachMe: [
    'de mijne is|die van mij is',
    '(bel|app|sms|stuur|bericht|text|whatsapp|contacteer|add|bereik) (me|mij|maar|ons|gerust|me dan)',
    '(je |)(kan|kunt|kun) (me|mij) (bellen|appen|bereiken|smsen|)',
    '(mijn|mn|m) (whatsapp|signal|telegram|app|06)',
    'bereikbaar op',
  ],
  elsewhere:
    'snackbar afhaal bezorging bakker kapsalon opticien reparatie conciergerie reserveren reservering pizzeria tandarts dokter dr huisarts dierenarts kapper garage winkel restaurant gemeente politie brandweer ziekenhuis kliniek apotheek bank school balie kantoor club sportschool bioscoop hotel taxi klantenservice helpdesk support service bedrijf lijn hulplijn kindertelefoon noodnummer alarmnummer leraar juf meester mentor trainer coach radio winactie',
  unreal: [
    '(belde|appte|smste) (me|mij|ons)',
    '(sms|oproep|appje) van',
    'wie is',
    'oplichter|oplichters|oplichting|oplichterij|opgelicht',
    'scam|scams|scammer|scammers|scammed|scamming',
    'spam|spams|spammer|spammers|spammeur|spammeurs|spamme|spamming',
    'phishing',
    '(niet|nooit) (opnemen|bellen|antwoorden|reageren|klikken|terugbellen)',
    'neem niet op',
    'blokkeer|blokkeren|blokkeert|geblokkeerd',
    'pas op',
    'nep',
    'fake',
    'onbekend',
    '(bij|)voorbeeld',
    'bijv',
    'bv',
    'verzonnen',
    '(in de|in een|in het|uit de|uit een) (film|serie|spel|liedje|boek|aflevering|opdracht|game)',
    'opdracht',
    'oefening',
  ],
  titles: 'meneer|mevrouw|mevr|mvr|dhr',
  old: 'oude|oud|vorige|vroegere|ex',
  references:
    'vriendcode leerlingnummer bestelling bestelnummer pakket pakketje zending track trace ticket isbn referentie ref factuur factuurnummer klantnummer dossier serienummer artikel artikelnummer score uitslag som totaal pi code seed id versie',
  profile:
    'gebruikersnaam naam username user nick account acc profiel kanaal gamertag id tag gebruiker pagina',
  named:
    'ik ben|ben|ik heet|kheet|heet|ben daar|ik ben daar|onder de naam|als|heet daar|mijn naam is|sta erop als|tis|t is|ik sta erop als|gespeld|dus|ik als',
  findMe:
    '(voeg|add|volg|zoek|stuur|vind|app|dm) (me|mij|me toe|mij toe|maar)|je (vindt|kan|kunt) (me|mij)|zoek|zoek op|abonneer|toevoegen',
  itsMe: 'dat ben ik|ben ik|dat is mijn|is mijn|zelfde naam|overal|das mijn|is van mij|dus',
  together: 'aan elkaar|zonder spaties|een woord|alles aan elkaar|kleine letters|zonder punten|aaneen',
  ending: 'op het einde|aan het eind|het einde is|eindigt op|eindigt met|dan|daarna|achteraan',
  refuseName: 'nee|nooit|geen|waarom|niet|heb ik niet',
  links: 'is het heet ik ben mijn zoek de id',
  noNames: 'stuk nieuw oud vol prive ook vrienden',
  secrets: 'ww wachtwoord code',
  at: 'apenstaartje apestaartje apenstaart apestaart',
  looseAt: 'at bij op',
  dot: 'punt',
  dash: 'streepje',
  underscore: 'underscore laagstreepje liggendstreepje',
  mail: 'mail email mailadres emailadres adres',
  card: 'kaart pas creditcard visa mastercard cvv cvc bankpas pasnummer',
  account: 'iban bic rekening rekeningnummer rek bank overmaken overschrijven bankgegevens tikkie',
  voucher:
    'bol hema zalando spotify bolcom mediamarkt intertoys cadeaubon cadeaukaart tegoed tegoedcode paysafecard paysafe steam google apple itunes roblox robux psn playstation xbox nintendo eshop amazon vbucks beltegoed giftcard',
  giftCard:
    'kaart kaarten cadeaukaart cadeaubon tegoed bon giftcard steamkaart beltegoed kado cadeau tegoedbon',
  promo: 'promo korting kortingscode actie creator uitverkoop actiecode',
};
