/** How one asks in French; see lib/languages/questions.ts. */
import type { QuestionWords } from '../questions.ts';
import { APPS, CARDS, KEYS } from '../same-everywhere.ts';

export const questions: QuestionWords = {
  you: 't|tu|vous|toi|tes|tas|ta|es tu|as tu',
  your: 'ton|ta|tes|tn|votre|vos',
  mine: 'mon|ma|mes|je|j|jai',
  theirs: 'son|sa|ses|leur|il|elle|ils|elles|lui',
  which: 'quel|quelle|kel|kelle|kl|ql|quels|quelles|c est quoi|c quoi|cest quoi|koi|quoi',
  where: 'de quel (coin|bled|patelin|endroit)|ou|ou ca|dou|d ou|ou est ce que|dans quelle ville|kel coin',
  when: 'quand|qd|kan|kand|quel jour|le combien|en quelle annee|quelle date|quelle annee',
  tell: 'dis|dit|di|donne|envoie|file|passe|balance|montre|rappelle|ecris|met|mets|jpeux avoir|je peux avoir|tu me (donnes|dis|passes|files|envoies)',
  have: 't as|tu as|tas|ta|vous avez|as tu|avez vous|t a|tu a',
  andYou: 'et toi|ettoi|et twa|toi|et vous|tt|wbu',
  warns: 'change|changer|oublie|oublier|protege|jamais|donne pas|donner pas|evite',
  live: 'en (fr|france|belgique|suisse)|comme ville|de quel (coin|bled|patelin)|(e?s|t|tes) de quel endroit|t?habites?|t?abites?|t?hab|habitez|vis|vi|vivez|loges?|creches?|restes|(es|t|tes) (base|situe)e?|te situes?|dou|viens|vien|venez|vient|resides?|es de',
  be: 'es|est|ete|t|tes|etes|te trouves?',
  about: 'dehors|chez toi|arrive|arrivee|dans le coin|la bas|sorti|sortie',
  age: '(quel|kel|quelle|kl|ql) (age|ages)|(combien|cb|cmb) (d |)(ans|annees|age)|(quelle|kelle|en kel|en quelle) (classe|annee)|(ca|sa) te (fait|fera|ferait) (combien|cb|cmb)|vas? sur (tes |)(combien|cb|cmb)|tes (combien|cb|cmb)|(e?s|t|tes|seras|rentres?|passes?|entres?) en (quoi|koi)|(e?s|t|tes|etes|ou) (mineure?|majeure?)|asv|asl|age ville|ton (vrai |)age',
  born: '(es|tes) (belier|taureau|gemeaux|cancer|lion|vierge|balance|scorpion|sagittaire|capricorne|verseau|poissons)|(es|t|tes|est|etes) (ne|nee|nes)|ton (anniv|anniversaire|annif|bday)|date de naissance|ddn|(quel|kel) signe|ton signe|(c est|c) quand ton',
  name: '(tu |)(t |te |tu te |)(appelles?|appele|apel|apelles) (comment|cmt|tu)|(comment|cmt) (tu |)(t|te) (appelles?|appele|apel|apelles)|(qui|ki) (es tu|t es|tu es|est tu)|(es|te?|etes) (ki|qui)|ki t|tki|l honneur',
  study: '(au|a l|en|a quel|dans quel) (lycee|college|ecole|cours|bahut)|scolarisee?|etudies|en cours',
  reach: 't (appelle|appeler|joindre)|te (joindre|appeler|biper|sms)',
  phone: 'num|numero|numeros|tel|telephone|portable|06|07',
  email: 'mail|email|adresse (mail|email|e mail|electronique)|mel|gmail',
  handle: `pseudo|nom d utilisateur|id|arobase|${APPS}`,
  payment: `carte|cb|rib|code (de la |)(carte|cb)|numeros? de (la |ta |)(carte|cb)|code cadeau|code promo|bon d achat|${CARDS}`,
  password: `tes codes|code pin|mdp|mot de passe|mots de passe|motdepasse|code (wifi|du wifi|du tel|de ton tel|de la box|pin)|cle (wifi|de la box)|code|${KEYS}`,
  address: 'adresse|rue|numero de rue|quel numero|immeuble|digicode|batiment',
  town: 'ville|village|bled|code postal|cp|coin|dep|departement|region|quartier|secteur|loc|localisation',
  school: 'college|lycee|bahut|ecole|clg|etablissement|lyce',
  fullName: 'nom|blaze|blase',
  birthDate: 'anniv|anniversaire|date de naissance|annif|date de naiss|jour de naissance',
  ageNoun: 'age|annee de naissance|classe',
  spot: 'arret|bus|station|magasin|gare|metro|tram|ligne|parc|quai',
  otherNumber:
    '(num|numeros?) (de |d |)(commande|client|dossier|suivi|colis|facture|reservation|billet|serie|maillot|joueur|casier)',
};
