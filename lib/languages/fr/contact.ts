/** How one gives away ways to be reached and paid in French; see lib/languages/contact-words.ts. */
import type { ContactWords } from '../contact-words.ts';

export const contact: ContactWords = {
  mine: 'mon ma mes moi notre nos mn',
  yours: 'ton ta tes toi votre vos tn',
  theirs: 'son sa ses leur leurs lui',
  of: 'de du des d a',
  family:
    'mami papy tata tonton mere maman mam daronne daron pere papa soeur frere frangin frangine mamie papi grand parents rents darons vieux reuf reum famille mif maison chez beau belle tante oncle',
  friend: 'meuf mec gars pote copain copine ami amie amis binome voisin voisine camarade lui cousin cousine',
  phone:
    'whatsapp wsp watsap lydia num numero numeros nume nums tel telephone tele phone portable fixe mobile gsm tph bigo bigophone',
  call: 'appelle|appelez|appel|appelle moi|note|notes|notez|joins|ecris au|texto|sms|rappelle|compose|fais le|au numero',
  reachMe: [
    '(le|la|les) (mien|mienne|notre) (c|c est|est|cest)',
    '(appel|appelle|appelles|appelez|appeler|apl|aplle|aplel|rappel|rappelle|rappelles|rappelez|apel|apelle|apelles|contact|contacte|contactes|contactez|contacter|ecris|ecrit|envoi|envoie|envoies|envois|envoye|text|texte|textes|texto|sms|joindre|joins|ajout|ajoute|ajoutes|ajoutez|call|dm|mp) (moi|mwa)',
    '(tu |)(peux?|pe) (m|me) (appeler|joindre|ecrire|contacter|envoyer|texter)',
    'on (m|me) joint',
    '(tu |)(m|me) (ecri|ecris|ecrit)|mecri|mecris',
    'je suis (joignable|dispo) (au|sur)',
    '(mon|mn) (whatsapp|watsap|wsp|signal|telegram)',
    'voila (mon|mn)',
    'c (est |)(le mien|moi|a moi|bien moi)',
    '(note|notes|notez) (mon|mn|le|ca|bien)',
  ],
  elsewhere:
    'reparateur reparation snack kebab tacos sushi livraison boulangerie coiffeuse kine infirmiere orthodontiste opticien concessionnaire reserver reservation reservations prenotare concierge gardien buraliste guichet pizzeria dentiste docteur dr medecin pediatre veto ostheo coiffeur garage boutique magasin restaurant restau mairie pompiers gendarmerie samu prefecture hopital clinique pharmacie banque secretariat lycee college ecole fac vie scolaire cpe club gymnase cinema hotel livreur taxi sav service client clientele support assistance standard accueil office societe entreprise agence vert association asso secours urgence urgences ecoute operateur prof professeur maitre maitresse directeur directrice principal coach entraineur plombier vendeur annonce leboncoin vinted radio emission',
  unreal: [
    '(m|nous) (a|ont) (appele|ecrit|envoye|contacte|texte)(e|es|s|)',
    '(sms|appel|message) (du|de)',
    '(c|c est|cest) qui',
    'arnaque|arnaques|arnaqueur|arnaqueurs|arnaquer',
    'scam',
    'spam|spams|spammer|spammers|spammeur|spammeurs|spamme|spamming',
    'phishing',
    'demarchage|demarcheur|demarcheurs|demarche',
    'pub',
    '(ne |)(reponds?|repondre|rappelle|rappelez|decroche|decrochez|decrocher|clique|cliquez|repondez) (pas|surtout pas|jamais)',
    'bloque|bloques|bloquer|bloquez',
    'signal(e|er|ez)',
    'mefie|mefies|mefiez|mefiance',
    'attention (au|a ce|aux)',
    'faux (num|tel|numero|profil|compte|mail)(s|x|)',
    'bidon',
    'inconnu',
    'harcele|harcelement|harceleur|harceler',
    '(par |un |en |)exemples?',
    'fictif',
    'imaginaire',
    'dans (le|la|un|une|ce|cette|mon|ma) (film|serie|chanson|jeu|livre|exo|exercice|episode|clip|manga|roman|bd)',
    'exercice',
    '(tu |)(me |)(donneras?|donnerai|donne) (pas|jamais)',
  ],
  titles: 'mme|madame|mr|monsieur|mlle|maitre|docteur',
  old: 'vieux|vieil|ancien|ancienne|vieille|ex|precedent|d avant',
  references:
    'matricule commande colis suivi ticket isbn siret siren reference ref facture dossier serie produit article score scores bac resultat calcul somme total pi code seed id version',
  profile:
    'pseudo pseudos blaze compte comptes profil chaine id identifiant username user gamertag tag nick pseudonyme page nom',
  named:
    'je suis|jsuis|jsui|chui|chuis|suis|je m appelle|jm appelle|jmappelle|m appelle|moi c|moi c est|moi cest|mon nom c|mon nom c est|je joue sous|sous le nom|sous le nom de|sous le pseudo|je stream sous|s appelle|sapelle|mon nom|ca s ecrit|s ecrit|donc|comme',
  findMe:
    '(ajoute|ajoutes|ajout|add|rajoute|cherche|suis|trouve|follow|abonne toi|contacte|ecris|dm|demande) (moi|mwa)|(me|m) (trouver|suivre|ajouter|rajouter|ecrire|contacter|follow|add)|(tu |)(me|m) (trouves|ajoutes|suis)|abonne toi|abo|viens me suivre|passe sur|passe sr|viens sur|viens sr|cherche|recherche|tape',
  itsMe:
    'c est moi|c moi|cest moi|c mon compte|c est mon compte|c mon snap|c mon insta|c mon pseudo|(mm|meme) (pseudo|nom|blaze)|partout',
  together:
    'colle|colles les deux|attache|attaches|tout attache|en un mot|tout colle|sans espace|sans les points|sans espaces',
  ending: 'a la fin|la fin c|la fin c est|finit par|et apres|derriere|au bout',
  refuseName: 'pas|aucun|rien|jai pas|j ai pas|jen ai pas|non|nan|pourquoi|jamais|et toi|jsp|tkt|mdr',
  links:
    'c ce cest est es s je suis jsuis jsui chui sui appelle apelle sapelle mon ma moi la le un sur sr ajoute ajoutes abo cherche pour nom pseudo compte profil id et du coup donc voila ici me tag user par',
  noNames:
    'tout all nul nulle mort morte plein pleine prive privee pas plus jamais supprime bloque pirate banned ban casse bug bugge mieux super bien bof trop tres maintenant demain bientot quand si que qui pourquoi comment ou stp svp mdr ptdr oui non ouais nan merci mais car parce et moi toi me lui elle eux nous vous avec sans pour dans sur a de du des le la les un une ce cette il ils je tu y en est aime adore deteste veux sais vais viens ici vrai faux fake story stories messages message photo photos groupe serveur jeu jeux vocal rien quelque chose truc gens pote potes ami amis on lag aussi',
  secrets: 'mdp passe pass code codes pin connexion key cle wifi login password entrer',
  at: 'arobase arobaz arobas arobaze arrobase arobasse aroba',
  looseAt: 'chez at',
  dot: 'point pt poin',
  dash: 'tiret',
  underscore: 'underscore',
  mail: 'mail mails email emails courriel adresse boite mel',
  card: 'carte cb visa mastercard bancaire cvv cvc cryptogramme crypto',
  account: 'iban rib compte bic swift virement vire banque',
  voucher:
    'fnac cultura decathlon google psn micromania carrefour zalando spotify apple transcash paysafecard paysafe psc neosurf toneo pcs steam itunes roblox robux playstation xbox nintendo eshop amazon netflix vbucks fortnite cadeau',
  giftCard: 'carte cartes bon cadeau cheque coupon ticket recharge',
  promo: 'promo reduction reduc parrainage createur creator parrain solde soldes rabais',
};
