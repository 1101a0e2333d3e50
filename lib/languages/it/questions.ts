/** How one asks in Italian; see lib/languages/questions.ts. */
import type { QuestionWords } from '../questions.ts';
import { APPS, CARDS, KEYS } from '../same-everywhere.ts';

export const questions: QuestionWords = {
  you: 'tu|te|sei|hai|abiti|vivi|stai|voi',
  your: 'tuo|tua|tuoi|tue|vostro|il tuo|la tua',
  mine: 'mio|mia|io|ho|il mio',
  theirs: 'suo|sua|lui|lei|loro',
  which: 'che|quale|qual|qual e|cosa|ke|com e|come si chiama',
  where: '(di|da) che (parti|parte)|dove|ndo|dv|ddove|di dove|da dove|in che citta|dov|dov e',
  when: 'quando|qnd|che giorno|in che anno|che anno|quand e',
  tell: 'dimmi|dammi|mandami|passami|scrivimi|mi dai|mi dici|mi mandi|mi passi|di mi|fammi vedere|posso avere',
  have: 'hai|ai|ce l hai|usi|avete',
  andYou: 'e tu|e te|tu|e il tuo|e la tua|wbu|te',
  warns: 'cambia|cambiare|dimenticato|mai|non dare|non dire',
  live: '(di|da) che (parti|parte)|in italia|abiti|vivi|vieni|abitate|stai di casa|sei di|abitavi',
  be: 'sei|stai|6|ti trovi|siete|state',
  about: 'a casa|fuori|in giro|vicino|gia li',
  age: '(quanti|qnt|quant) anni|che eta|la tua eta|(che|quale|in che) (classe|anno) (fai|sei|vai|frequenti|stai)|eta|anni hai',
  born: 'sei nat(o|a)|il tuo compleanno|(quando|giorno) compi|compi (gli |)anni|data di nascita|fai gli anni|che segno|compleanno',
  name: 'come ti chiami|chi sei|come ti kiami',
  study: 'vai a scuola|studi|vai al liceo|frequenti',
  reach: 'ti (chiamo|scrivo)|chiamarti|scriverti',
  phone: 'numero|num|telefono|cell|cellulare|tel|nr',
  email: 'mail|email|gmail|indirizzo (mail|email|e mail)|posta',
  handle: `nick|utente|account|profilo|nome utente|${APPS}`,
  payment: `carta|numero di carta|numero della carta|conto|codice della carta|postepay|${CARDS}`,
  password: `codice|chiave|passw|${KEYS}`,
  address: 'indirizzo|via|civico|numero civico|casa',
  town: 'citta|paese|cap|zona|quartiere',
  school: 'scuola|liceo|istituto|scuole|medie',
  fullName: 'nome|cognome',
  birthDate: 'compleanno|comple|data di nascita',
  ageNoun: 'eta|classe',
  spot: 'fermata|negozio|bus|stazione|parco|tram|linea|bar|piazza|binario',
  otherNumber:
    'numero (di |d |dell |del |)(ordine|cliente|prenotazione|fattura|serie|maglia|spedizione|pratica|biglietto|prodotto)',
};
