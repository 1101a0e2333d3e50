/** What else tells a meeting in French; see lib/languages/meeting-grammar.ts. */
import type { MeetingGrammar } from '../meeting-grammar.ts';

export const grammar: MeetingGrammar = {
  breaks: 'mais parce plutot donc ducoup',
  clitics: 'te t me m se s nous vous jte jme',
  auxiliaries:
    'peux peut peu pourrais pourrait pourra dois doit veux veut vais va vas aussi passe passes viens',
  goodbye: 'vois voi voit svoit on te a se',
  nextDay: 'dem|dm|ce$|cet|auj',
  from: 'de d',
  general: 'va vas aller ira film',
  asking: 'quel quelle qui que quoi comment pourquoi',
  when: 'quand|qd|kan|heure',
  where: 'ou',
  same: 'meme (?:heure|endroit)',
  off: 'oublie|laisse tomber|marre|assez|plutot que',
  street: 'rue|avenue',
  numbered: 'numero num no quai salle bus ligne page etage',
  gates: 'quai porte sortie ponton',
  unit: 'mn euro euros eur personnes ans fois jours semaines mois buts rue avenue contre pages piges balais eme bis ter',
  lead: 'a pour pr des avant apres',
  loose: 'entre sous',
  articled: 'au aux al',
  nowhere:
    'moi toi lui coup fait fin debut bout vie tour maison lit taf vacances jour semaine mois an annee principe plus moins cause besoin peu fond tourn france paris',
  and: 'et',
  weekday: 'ce cet le pr pour jusqu',
  small: 'le la les je tu te on de du et est un une au en',
};
