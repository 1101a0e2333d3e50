import type { PasswordWords } from '../password.ts';

export const password: PasswordWords = {
  secret:
    'schlussel|wlan schlussel|pw s|passworter|passwort s|passwort|passwrt|pw|passwd|kennwort|pin|pin code|pincode|wlan|wlan (passwort|pw|schlussel|code|key)|wlan|wifi|handycode|sperrcode|entsperrcode|geratecode|zugangscode|displaysperre|handypin|entsperrmuster|password|iphonecode|tabletcode|netzwerkschlussel',
  code: 'login|logindaten|code|kombination|zahlencode',
  mine: 'mein|meine|meinen|meinem|unser|unsere|mein altes|mein neues|unserem|mei|meins',
  theirs: 'dein|deine|deinen|deinem|euer|eure|sein|seine|ihr|ihre|kein|keine|ein|welches|neues',
  refuse:
    'danke|nein|ne|nee|nie|niemals|warum|wieso|lol|haha|weiss|was|welches|ok|ja|geheim|vergessen|ich|du|das|nicht|nope|sicher|vergiss|keine|sag|kp|egal|sorry|warte|frag|hast|hau|spinnst',
  home: 'meine cloud|face id|touch id|fingerabdruck|netbook|notebook|handys|hotspot|ipad s|acc|cloud|amazon|bank|duolingo|antolin|anton|moodle|schulcloud|itslearning|teams konto|festplatte|alarmanlage|hausture|prime|profil|spotify|crunchyroll|twitch|session|schulaccount|schulkonto|gerat|disney|handy|iphone|ipad|tablet|laptop|pc|rechner|computer|wlan|wifi|router|fritzbox|netflix|insta|snap|account|konto|zuhause|daheim|uns|samsung|switch|ps5|ps4|playstation|xbox|steam|roblox|fortnite|gmail|mail|email|tiktok|discord|iserv|minecraft',
  room: 'im spiel|das spiel|im film|escape room|im buch|dem spiel|in dem spiel|der serie|server|raum|lobby|spiel|runde|kahoot|zoom|teams|meeting|klasse|cafe|hotel|bibliothek|schule|bahn|gutschein|rabatt|party|map|level|event|creator|freundes|mcdonalds|gast|morse|dress|fahrrad|quiz|zug',
  of: 'fur|von|vom|zum|bei|auf|zu|am|im|an|furs',
  be: 'ist|is|war|lautet|heisst|sind|heist|isch|wird|bleibt|ises|ists|ist jetzt|ist immer noch',
  lost: 'vergessen|vergiss|verloren|andern|geandert|zurucksetzen|niemals|nie|verrate|nicht weiter|gehackt',
  dull: 'zu|sehr|nicht|falsch|richtig|lang|kurz|schwach|stark|geheim|sicher|das|der|die|ein|eine|mein|dein|gleich|doof|einfach|schwer|weg|vergessen|gespeichert|im|in|auf|mit|und|aber|oder|so|total|echt|voll|immer|noch|schon|jetzt|nur|auch|gut|schlecht|langsam|schnell|kaputt|down|wieder|hier|da|dasselbe|dieselbe|privat|mega|abgelaufen|ungultig|von|wie|was|super|ok|okay|leider|scheisse|mies|komplett|pflicht|bei|fur|heute|irgendwas|nichts|grad|gerade|aus|an',
  spell:
    'ohne leerzeichen|alles klein|kleingeschrieben|zusammengeschrieben|grossgeschrieben|fragezeichen|sternchen|rautezeichen|gross|grosses|klein|kleines|grossbuchstabe|bindestrich|unterstrich|ausrufezeichen|minus|raute|alles zusammen|ruckwarts',
  parts: 'in zwei teilen|fangt mit|fangt an mit|beginnt mit|erster teil|4 zahlen|vier zahlen',
  addition: 'und|dann|und dann|mit|endet mit|und endet mit|und hort mit|plus|der rest ist',
  filler: 'nur|einfach|einfach nur|halt',
  ask: 'brauch ich|tipp fur|hinweis|lies|les|brauch|was|wie|sag|gib|schick|welches',
  login:
    'fragt nach|will ein|verlangt|will zahlen|entsperrt|mach auf|bei netflix rein|versuch mal|einloggen|logg dich ein|loggst dich ein|log dich|anmelden|meld dich an|melde dich an|entsperren|entsperrst|reinkommen|rein zu kommen|kommst rein|um reinzukommen|login',
  enter: 'gib|gib ein|tipp|tipp ein|tippe|schreib|nimm|eingeben|tippst|gibst|benutz|mach',
  arrives:
    'dann bist du auf|offnet mein|komm ich rein|komm ich bei|kommst du rein|komme ich rein|kommt man rein|macht auf|geht mit|geht damit auf|offnet|rein also|bist drin|dann bist du drin|kommst rein|zum einloggen|zum anmelden|geht auf|entsperrt|dann gehts auf|dann geht es auf|bist du auf',
  pattern: 'muster|entsperrmuster|wischmuster|sperrmuster',
  key: 'post it|zettelchen|wpa|wpa2|wep|key|schloss|zahlenschloss|hotspot|zettel|aufkleber|ssid|netz|tresor',
  fiction: 'spiel|film|buch|serie|folge|club|bande|geschichte|quiz|beispiel',
  changed: 'geandert|neu|gewechselt|umgestellt',
  now: 'jetzt|nun|auf',
};
