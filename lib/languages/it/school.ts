import type { SchoolWords } from '../school.ts';

export const school: SchoolWords = {
  before:
    '(scuola|liceo|istituto|istituto comprensivo|istituto tecnico|istituto professionale|istituto alberghiero|elementare|elementari|medie|media|scuola media|scuola elementare|scuola primaria|scuola superiore|superiori|ic|itis|itc|iis|ipsia|itt|ite|itet|isis|alberghiero|convitto|collegio|geometri|ragioneria|scientifico|classico|linguistico|artistico|quinta elementare|ginnasio|ipsar|primaria) (scientifico|classico|linguistico|artistico|musicale|statale|paritario|tecnico|elementare|media|primaria|comprensivo|delle scienze umane|superiore|)',
  after: '',
  glue: 'di|del|della|dei|dell|la|il|lo|l|al|alla|all|si chiama|e|e la|e il|san|santa',
  own: '(la mia|mia) (scuola|nuova scuola)|il mio (liceo|istituto|itis)|la nostra scuola|mio liceo',
  is: 'e|si chiama|e la|e il|e l|si kiama',
  attend:
    '(io |) (vado|sono|faccio|frequento|studio|sto|entro|esco|inizio|finisco)|noi|siamo|andiamo|abbiamo|mi hanno (spostata|spostato|bocciato|bocciata|eletto|eletta)|iscritto|iscritta|studente|studentessa|le sto finendo|rappresentante',
  at: 'a|al|allo|alla|alle|ai|all|in|nel|nella|nell|del|della|delle|dei|dell|dal|dalla|dalle|dai|dall',
  of: 'del|della|delle|dei|dell|al|alla|alle|all',
  life: 'classe|classi|prof|profe|professoressa|preside|bidello|bidella|intervallo|ricreazione|mensa|palestra|compiti|verifica|verifiche|interrogazione|matematica|italiano|latino|greco|registro|rappresentante|autogestione|open day|banco|lab|laboratorio|suor|suore|torneo|murales|cortile|scuola|liceo|medie|gita|quadrimestre|pagella|ora|ore|professore',
  mine: 'dove io|e (la mia scuola|il mio liceo)|ci vado io|vado li|e quella mia|sto li|dove vado (io|)|ci vado anch io',
  block:
    'era|ero|andavo|facevo|contro|partita|film|libro|vicino|mai|non (vado|sono|faccio)|quando|prima|notizie|letto|insegna|lavora|vorrei|volevo|fermata',
  stop: 'e|ma|o|che|con|per|in|a|da|non|si|brutto|privata|pubblico|se|ho|mi|ti|mio|mia|tuo|tua|un|una|ora|qui|guida|calcio|danza|pensiero|arbitrale|presto|piu|noia|noiosa|xd|quale|io|copiato|ho copiato|ero|di|del|la|il|lo|chiusa',
  patrons:
    'galilei volta fermi leopardi manzoni marconi dante carducci pascoli parini foscolo verga pirandello petrarca ariosto tasso machiavelli alfieri garibaldi mazzini cavour einaudi majorana avogadro pacinotti meucci galvani montale ungaretti',
};
