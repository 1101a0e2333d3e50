/** How one gives away ways to be reached and paid in German; see lib/languages/contact-words.ts. */
import type { ContactWords } from '../contact-words.ts';

export const contact: ContactWords = {
  mine: 'mein meine meiner meinem meinen unser unsere meins',
  yours: 'dein deine deiner deinem deinen dir euer eure',
  theirs: 'sein seine seiner ihr ihre ihrer',
  of: 'von vom der des fur bei',
  family:
    'omi opi papi mami mutter mama mutti mum vater papa papas mamas schwester bruder oma opa eltern familie zuhause daheim tante onkel',
  friend:
    'madchen junge typ freund freundin kumpel freunde nachbar nachbarin klassenkamerad ihm cousin cousine',
  phone:
    'vorwahl whatsapp wa nummer nr handynummer telefonnummer handy telefon festnetz tel handynr telnr mobil numma num',
  call: 'ruf|ruft|anrufen|schreib|notier|speicher|wahl|wahle|meldet euch',
  reachMe: [
    'mein(e|er|s|) ist|meins ist',
    '(ruf|schreib|sms|texte|kontaktier|add|erreich|erreiche|erreichst|erreicht|erreichen|klingel|klingle|klingelt) (mich|mir|ma mich|mal)',
    '(du |)(kannst|kansst|erreichst) (mich|mir)',
    '(meine?|unsere?) (whatsapp|signal|telegram|wa)',
    'bin (unter|erreichbar)',
    'meld dich',
  ],
  elsewhere:
    'lieferdienst kiosk reparatur optiker zahnarztin praxis hausmeister reservieren reservierung buchen pizzeria donerladen imbiss backerei zahnarzt arzt arztin doktor dr tierarzt friseur werkstatt laden geschaft restaurant rathaus polizei feuerwehr notruf krankenhaus klinik apotheke bank sekretariat schule gymnasium buro verein kino hotel taxi hotline kundenservice kundendienst support service firma zentrale telefonseelsorge kummer seelsorge lehrer lehrerin trainer vermieter beratung hilfe amt kanzlei radio sender gewinnspiel',
  unreal: [
    '(hat|haben) (mich|mir|uns) (angerufen|geschrieben|angeschrieben)',
    '(anruf|sms|nachricht) von',
    'wer ist',
    'betrug|betrugs',
    'betruger|betrugerin|betrugerisch',
    'scam|scams|scammer|scammers|scammed|scamming',
    'spam|spams|spammer|spammers|spammeur|spammeurs|spamme|spamming',
    'phishing',
    'abzocke',
    '(nicht|nie|bloss nicht) (rangehen|antworten|anrufen|ran|abheben|draufgehen|klicken|drangehen|zuruckrufen)',
    'geh nicht',
    'blockier|blockiere|blockiert|blockieren|blockierst|blockierte',
    'vorsicht',
    'fake',
    'unbekannte?',
    '(zum |)beispiel',
    'z b',
    'zb',
    'ausgedacht',
    '(im|in dem|in der|in einem) (film|serie|spiel|lied|song|buch|folge|aufgabe)',
    'aufgabe',
    'ubung',
  ],
  titles: 'frau|herr|herrn',
  old: 'alte|alter|alten|altes|fruhere|ehemalige|ex|vorherige',
  references:
    'freundescode matrikelnummer bestellung bestellnummer bestellnr paket sendung sendungsnummer tracking ticket isbn rechnung rechnungsnummer kundennummer aktenzeichen seriennummer artikelnummer artikel punkte punktestand ergebnis summe pi code seed id version kennzeichen',
  profile:
    'nutzername benutzername username user name kanal account acc profil gamertag nick spielername id tag konto kanalname',
  named:
    'ich bin|bin|heiss ich|heiss|heisse|ich heisse|heiss da|nenn mich|ich nenn mich|unter|als|name ist|heisst|bin da|da bin ich|ich heiss|schreibt sich|also|geschrieben|ich als',
  findMe:
    '(add|adde|folg|such|finde|schreib|fug|abonnier|abonnier|adden|addet) (mich|mir|mal|mich mal|ma)|(findest|findet|erreichst) (du |)mich|such nach|such|suche|gib ein|mich (adden|finden|hinzufugen)|abonniert|abonnier',
  itsMe:
    'das bin ich|bin ich|das ist mein|ist mein|is mein|gleicher name|selber name|uberall|das is mein|so heiss ich|heiss ich|so heisse ich|so heise ich|heisse ich',
  together:
    'zusammen|zusammengeschrieben|alles zusammen|ein wort|ohne leerzeichen|ohne punkte|klein geschrieben',
  ending: 'am ende|hinten|hinten dran|das ende ist|endet mit|danach|dann',
  refuseName: 'nein|ne|nee|hab keins|keins|kein|nicht|warum|nie',
  links: 'ist heisse heiss ich mich bin mein meine als such suche hier',
  noNames: 'kaputt weg neu alt voll leer gesperrt privat auch freund freunde lag',
  secrets: 'einloggen pasword passwort kennwort pin code',
  at: 'at-zeichen klammeraffe atzeichen affenschwanz ett aet',
  looseAt: 'at bei',
  dot: 'punkt pkt',
  dash: 'minus bindestrich strich',
  underscore: 'unterstrich underscore',
  mail: 'mail email mailadresse emailadresse adresse mails',
  card: 'karte kreditkarte kartennummer visa mastercard cvv cvc prufnummer ec',
  account: 'iban bic konto kontonummer bankverbindung uberweis uberweisung bankdaten blz',
  voucher:
    'mediamarkt saturn rewe zalando spotify thalia gutschein gutscheincode guthaben guthabencode paysafecard paysafe psc steam google apple itunes roblox robux psn playstation xbox nintendo eshop amazon vbucks geschenkkarte',
  giftCard:
    'karte karten gutschein gutscheincode guthaben guthabenkarte geschenkkarte guthabencode steamkarte gutscheinkarte',
  promo: 'rabatt rabattcode promo aktion creator werbe empfehlung sale prozent',
};
