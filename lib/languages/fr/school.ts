import type { SchoolWords } from '../school.ts';

export const school: SchoolWords = {
  before:
    '(lycee|lycees|lyc|college|collage|clg|coll|ecole|bahut|cite scolaire|groupe scolaire|ensemble scolaire|institution|institut|internat|mfr|cfa|lp|lep|leap|lpo|iut|athenee|gymnase|cegep|polyvalente|maternelle|primaire) (pro|professionnel|professionnelle|agricole|technologique|technique|polyvalent|polyvalente|general|prive|privee|public|publique|catholique|hotelier|francais|royal|elementaire|primaire|maternelle|secondaire|superieure|militaire|international|) (pro|prive|privee|)|lycee general et technologique|ecole (catholique|du sacre coeur)',
  after: '',
  glue: 'de|du|des|d|de la|de l|a|la|le|les|l|c est|s appelle|il s appelle|nomme|st|:',
  own: 'mon (lycee|college|bahut|clg|ecole|etablissement|lyc)|ma (school|cite scolaire)|mon ecole|notre (lycee|college|bahut|ecole)|mn (lycee|bahut|college|clg)|le nom de mon (college|lycee|bahut|ecole)|mon ecole|la mienne d ecole',
  is: 'c est|c|s appelle|est|cest|se nomme|ca s appelle|sappelle|se trouve|s apelle|s apel|c|:|porte le nom de',
  attend:
    '(je|j) (suis|sui|vais|vai|reste|rentre|entre|retourne|etudie|mange|serai|passe|finis|sors|viens|commence)|(jsuis|jsui|jss|chui|chuis|chu|jvais|jvai|jreste|jrentre|jetudie|jserai|jpasse|jcommence|jfinis)|suis|on (est|va)|nous|moi|scolarisee?|interne|inscrite?|eleve|delegue|deleguee|va en cours|trajet jusqu|y suis|ma (2nde|seconde|premiere|terminale|sixieme|cinquieme|quatrieme|troisieme)|transfere|muté|mutee?|affectee?|prise?|accepte|acceptee|rentree',
  at: 'a|au|o|aux|a la|a l|jusqu a|jusqu|chez les soeurs a|dans|ds|devant|derriere',
  of: 'de|d|du|des|a|au|o',
  life: 'anglais|francais|histoire|techno|musique|physique|espagnol|allemand|geo|scolarise|scolarisee|prof|profs|classe|classes|cours|cantine|self|brevet|bac|cpe|pion|pions|surveillant|surveillants|perm|recre|cour|preau|internat|dortoir|casier|casiers|devoirs|controle|dst|bulletin|spe|option|latin|delegue|delegues|deleguee|proviseur|principal|principale|uniforme|blouse|carnet|heures de colle|colle|eleves|tableau|section|unss|voyage scolaire|kermesse|maths|svt|eps|eval|rentree|internes|sixieme|cinquieme|quatrieme|troisieme|seconde|premiere|terminale|term|gcse|vie scolaire|sonnerie|ecole|lycee|college|bahut|clg',
  mine: 'c est la (que|ou) (je|j)|c est ou (je|j)|c est (le mien|la mienne|mon lycee|mon college|mon bahut|mon ecole|la ou je suis|mon clg|la que je vais)|c (le mien|la mienne|mon bahut|mon lycee|mon college|mon clg|mon ecole)|j y suis|jsuis la bas|je suis la bas|j y vais|jy vais|jy suis|jy vais|moi aussi',
  block:
    'etais|etait|etaient|ete (a|au|en)|allais|contre|match|visite|visiter|film|serie|livre|roman|vu|lu|concert|brocante|vote|pres|cote|en face|loin|ancien|ancienne|jamais|pas|infos|tele|journal|arret|bus|vers|direction|porte ouverte|portes ouvertes|inauguration|quand|incendie|expose|exposition|il parait|vire de|viree de|renvoye de|voulais|voudrais|aurais|hesite|choisir|si',
  stop: 'est|hui|nul|top|velo|bus|ma|mon|mes|ta|ton|sa|son|un|une|ce|ici|la bas|que|qui|ou|medecins|avocats|conduite|vie|musique|commerce|ingenieurs|ingenieur|art|arts|americain|matins|h|ans|fini|mtn|car|pk|sur|bon|mal|moi|toi|et|en|je|j|on|tu|t|il|pas|bah|mdr|lol|wsh|c|ca|y|ya|svp|stp|les|aux|au|non|oui|puis|si|manger|anglais|a|o|veterinaire|doctorale|buissonniere|normale|polytechnique|formation',
  patrons:
    'pasteur camus hugo descartes montaigne voltaire rimbaud verlaine prevert matisse picasso pascal vauban fenelon zola ronsard moliere racine corneille curie monet berlioz ravel debussy lamartine lavoisier ampere diderot rousseau condorcet gambetta carnot clemenceau jaures kennedy mandela galilee einstein eluard aragon apollinaire baudelaire balzac flaubert stendhal maupassant colette barbara brassens brel giono pagnol mistral daudet cezanne renoir delacroix rostand ferry prevost eiffel buffon fermat monge arago branly malraux mermoz guynemer rabelais villon lafayette massillon champollion mozart chopin beethoven',
};
