import type { PersonWords } from '../persons.ts';

export const persons: PersonWords = {
  self: 'vengo|appaio|compaio|io|mi|mio|mia|miei|mie|noi|nostro|nostra|ci|sono|vado|faccio|frequento|studio|sto|ho|siamo|andiamo|abbiamo|scrivimi|chiamo',
  others:
    'tu|tuo|tua|sei|lui|lei|loro|suo|sua|mamma|madre|papa|padre|fratello|sorella|cugino|cugina|zio|zia|nonna|nonno|vicino di casa|amico|amica|amici|fidanzato|fidanzata|prof|professore|professoressa|preside|allenatore|signor|signora|attore|attrice|cantante|giocatore|autore|scrittore|poeta|personaggio|qualcuno|gente|chi|si chiama',
  beside: 'con|come|e|che|senza',
  unreal:
    'film|serie|libro|romanzo|anime|canzone|puntata|gioco|recita|teatro|parte|ruolo|piazza|fermata|stazione|stadio|ospedale|partita|contro|concerto|fan|esercizio|poesia|inventato|sogno|vorrei|cambiare',
};
