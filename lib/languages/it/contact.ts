/** How one gives away ways to be reached and paid in Italian; see lib/languages/contact-words.ts. */
import type { ContactWords } from '../contact-words.ts';

export const contact: ContactWords = {
  mine: 'mio mia miei mie nostro nostra',
  yours: 'tuo tua tuoi tue vostro',
  theirs: 'suo sua suoi loro',
  of: 'di del della dello dei',
  family:
    'babbo nonni zii madre mamma padre papa sorella fratello nonna nonno genitori famiglia casa zia zio',
  friend: 'ragazza ragazzo tizio amico amica amici vicino vicina compagno compagna cugino cugina',
  phone: 'prefisso wa numero num telefono tel cellulare cell cel fisso whatsapp nr',
  call: 'chiama|chiamate|chiamare|segna|segnati|scrivi|scrivete|salva|salvati',
  reachMe: [
    '(il|la) (mio|mia) e',
    '(chiama|scrivi|contatta|aggiungi|manda|messaggia|segna|trova)(mi|ci|telo)',
    '(puoi|mi puoi) (chiamar|scriver|contattar|trovar)(mi|e)',
    '(mio|il mio) (whatsapp|wa|signal|telegram)',
    'mi (chiami|scrivi|trovi)',
  ],
  elsewhere:
    'consegna riparazione ottico barbiere prenotare prenotazione prenotazioni campetto pizzeria dentista dottore dottoressa dott medico veterinario parrucchiere officina negozio ristorante comune polizia carabinieri pompieri ospedale clinica farmacia banca segreteria scuola liceo ufficio palestra cinema hotel taxi assistenza clienti supporto servizio azienda ditta linea aiuto emergenza emergenze telefonoazzurro azzurro prof professore professoressa allenatore radio concorso',
  unreal: [
    'mi (ha|hanno) (chiamato|scritto|contattato)',
    '(chiamata|sms|messaggio) (da|dal)',
    'chi e',
    'truffa|truffe|truffatore|truffatori',
    'scam',
    'spam',
    'phishing',
    'non (rispondere|rispondete|chiamare|cliccare|richiamare|rispondergli)',
    'blocca|blocco|bloccato|bloccare|bloccalo|bloccata',
    'attenzione',
    'attenti',
    'falso',
    'finto',
    'fake',
    'sconosciuto',
    '(per |)esempio',
    'inventato',
    '(nel|nella|in un|in una) (film|serie|canzone|gioco|libro|esercizio|episodio|puntata)',
    'esercizio',
  ],
  titles: 'signor|signora|signore|sig|sigra',
  old: 'vecchio|vecchia|precedente|ex|di prima',
  references:
    'matricola ordine pacco spedizione tracking biglietto isbn riferimento rif fattura pratica seriale prodotto articolo punteggio punti risultato somma totale pi codice seed id versione',
  profile: 'utente user nick nickname nome account profilo canale gamertag id tag username pagina',
  named:
    'sono|mi chiamo|io sono|mi trovi come|gioco come|si chiama|il mio nome e|come|risulto|ci sono come|mi chiamano|si scrive|quindi|io come|gestisco come',
  findMe:
    '(aggiungimi|aggiungetemi|seguimi|cercami|scrivimi|trovami|seguitemi|iscriviti|iscrivetevi|contattami)|mi (trovi|segui|aggiungi|cerchi)|cerca|aggiungi|add',
  itsMe: 'sono io|e il mio|e mio|quello sono io|quella sono io|stesso nome|ovunque|stesso nick',
  together: 'tutto attaccato|attaccato|senza spazi|una parola|tutto minuscolo|senza punti',
  ending: 'alla fine|finisce con|finisce per|e poi|dopo|in fondo',
  refuseName: 'no|mai|perche|nessuno|non|niente',
  at: 'chiocciola chiocciolina kiocciola',
  looseAt: 'at su',
  dot: 'punto',
  dash: 'trattino',
  underscore: 'underscore',
  mail: 'mail email posta indirizzo',
  card: 'carta visa mastercard cvv cvc postepay bancomat',
  account: 'iban bic conto bancario bonifico banca coordinate',
  voucher:
    'feltrinelli mediaworld zalando spotify esselunga decathlon paysafecard paysafe steam google apple itunes roblox robux psn playstation xbox nintendo eshop amazon vbucks regalo ricarica',
  giftCard: 'carta carte regalo buono gift ricarica coupon',
  promo: 'promo sconto coupon referral creator saldi',
};
