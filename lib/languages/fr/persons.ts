import type { PersonWords } from '../persons.ts';

export const persons: PersonWords = {
  self: 'je|j|jai|jsuis|jsui|jss|chui|chuis|chu|jvais|jvai|jfais|jreste|jm|jme|suis|on (est|a|va|fait|finit|sort|mange)|nous|nos|notre|moi|mwa|mon|mes|mn|g|(sur|dans|a|de|et) ma|ma (classe|prof|carte|licence)',
  others:
    'tu|t (es|as|a|habites|connais|vas|etais)|tes|ton|vous|votre|vos|il (est|a|va|s|y|etudie|adore|joue|fait|dit|veut|etait)|elle|ils|elles|leur|leurs|ses|sa (soeur|mere|copine|classe|prof)|ta (mere|soeur|classe|copine)|mere|maman|pere|papa|daronn?e?|freres?|frero|reuf|soeurs?|reus|cousine?|oncle|tante|tata|tonton|mamie|papi|voisine?|fils|niece|neveu|copine?s?|copains?|potes?|amie?s?|mec|meuf|crush|ex|profs?|professeur|maitresse|directeur|directrice|principal|proviseur|cpe|surveillant|pion|coach|entraineur|docteur|monsieur|mr|madame|mme|acteur|actrice|chanteu(r|se)|joueu(r|se)|rappeur|youtubeur|youtubeuse|streamer|streameur|idole|auteur|ecrivain|poete|president|perso|personnage|heros|heroine|mechant|nouveau|nouvelle|correspondante?|remplacante?|camarade|celui|quelqu|gens',
  beside: 'avec|comme|com|que|ke|qu|et|sans|sauf|pas',
  unreal:
    'film|serie|livre|roman|bd|manga|anime|chanson|clip|episode|jeu|jeux|sims|rp|piece|theatre|sketch|role|joue|joues|roman|rue|avenue|boulevard|place|arret|gare|stade|hopital|match|contre|concert|fan|exo|exercice|dictee|controle|expose|poeme|invente|bidon|faux|reve|imagine|changer|voudrais|aimerais|prefere|meme (nom|prenom)',
};
