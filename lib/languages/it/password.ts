import type { PasswordWords } from '../password.ts';

export const password: PasswordWords = {
  secret:
    'pswd|passwordd|pword|passwords|parola chiave|password|passw|psw|pass|pw|parola d ordine|pin|codice di sblocco|codice pin|password del wifi|wifi|wi fi|chiave|chiave wifi|password wifi|codice del wifi|chiave di rete|segno di sblocco|chiave del wifi',
  code: 'login|codice|combinazione',
  mine: 'mia|mio|nostra|nostro|la mia|il mio|la nostra|il nostro|le mie',
  theirs: 'tua|tuo|vostra|sua|suo|una|nessuna|che|quale|nuova',
  refuse:
    'grazie|no|mai|perche|ahah|haha|cosa|quale|ok|si|segreto|boh|non|io|tu|lol|niente|chiedi|indovina|aspetta|scordatelo|col|manco|neanche|scusa|nah',
  home: 'il mio drive|face id|impronta|netbook|diario|hotspot|acc|tele|cloud|amazon|banca|duolingo|argo|axios|allarme|prime|classroom account|spotify|sessione|twitch|crunchyroll|portone|porta|disney|classeviva|telefono|cell|cellulare|iphone|ipad|tablet|pc|computer|wifi|router|modem|netflix|insta|snap|account|casa|mail|gmail|play|ps5|ps4|xbox|switch|roblox|fortnite|steam|discord|tiktok|minecraft|qui|schermo|profilo|registro',
  room: 'nel gioco|il gioco|del gioco|nel film|il film|la serie|nel libro|escape room|server|stanza|partita|lobby|gruppo|kahoot|zoom|meet|teams|classe|classroom|bar|hotel|biblioteca|scuola|sconto|promo|fiscale|creatore|amico|festa|mappa|livello|evento|mcdonald|postale|barre|treno|riunione|ristorante|civile|penale|strada',
  of: 'di|del|della|per|a|da|su|dell|dello|al|sul|con',
  be: 'e|era|sono|sarebbe|adesso e|ora e|resta|rimane',
  lost: 'dimenticato|dimenticata|perso|persa|cambia|cambiare|cambiato|mai|recuperare|scordato|scordata|hackerato',
  dull: 'troppo|molto|super|non|sbagliata|giusta|corretta|lunga|corta|difficile|facile|segreta|sicura|debole|la|il|lo|un|una|mia|tua|sua|stessa|quella|questa|quello|che|di|con|in|per|come|uguale|qualcosa|niente|sempre|mai|solo|cosi|piu|meno|privata|personale|scaduta|ancora|e|ma|o|se|perche|lento|lenta|veloce|rotto|andata|morto|scarso|pessimo|brutta|obbligatoria|complicata|banale|forte|a|al|da|gratis|ovvia|scritta|salvata',
  spell:
    'senza spazi|minuscolo|tutto minuscolo|asterisco|asterischi|cancelletti|punto interrogativo|maiuscola|maiuscolo|minuscola|trattino|trattino basso|chiocciola|esclamativo|tutto attaccato|al contrario|cancelletto',
  parts: 'in due parti|inizia con|comincia con|inizia per|prima parte|4 cifre|4 numeri',
  addition: 'e|poi|e poi|con|finisce con|e finisce con|finisce per|e finisce per|piu|il resto e',
  filler: 'solo|semplicemente|tipo',
  ask: 'serve|indizio|leggi|leggimi|mi serve|qual|quale|che|dimmi|dammi|mandami|manda|com e',
  login:
    'chiede|vuole|col mio account|con il mio account|prova|sblocco|entra|entrare|accedi|accedere|loggati|logga|collegati|sbloccare|sblocca|login',
  enter: 'metti|scrivi|inserisci|digita|usa|fai|premi|scrivici|mettici',
  arrives:
    'arrivi sul mio|apre il mio|apre la mia|si apre con|cosi entro|entro con|entri con|si sblocca con|per entrare|sei dentro|si apre|si sblocca|e sei|entri|ti fa entrare|per accedere',
  pattern: 'sequenza|segno|schema|segno di sblocco|disegno',
  key: 'post it|bigliettino|wpa|wpa2|wep|chiave|lucchetto|hotspot|etichetta|adesivo|ssid|rete|serratura|cassaforte',
  fiction: 'gioco|film|libro|serie|club|storia|esempio|casetta',
  changed: 'cambiata|cambiato|cambiarla|cambiarlo|nuova',
  now: 'ora|adesso|in',
};
