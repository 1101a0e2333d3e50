import type { PasswordWords } from '../password.ts';

export const password: PasswordWords = {
  secret:
    'la cle|la clef|mots de passes|mdps|code de deblocage|code secret|m d p|mdp|mot de passe|mots de passe|mot d passe|motdepasse|mot de pass|mdpasse|mp de passe|mdp d|mot 2 passe|password|passe|clef wifi|cle wifi|clef wep|cle wpa|cle de securite|cle du wifi|cle de la box|code wifi|code du wifi|code de la box|code de securite wifi|mdp wifi|mdp du wifi|wifi|code de deverrouillage|code pin|pin|schema|code parental|identifiants',
  code: 'login|logins|code|codes|code d entree|chiffres|combi|combinaison',
  mine: 'mon|mn|ma|mes|notre|nos|l ancien|mon ancien|mon nouveau|ma nouvelle|mon vrai',
  theirs: 'ton|ta|tes|votre|vos|son|sa|leur|leurs|un|aucun|quel|quelle|sans|bon|nouveau|d un',
  refuse:
    'merci|mersi|non|nan|nn|jamais|pourquoi|pk|pq|mdr|ptdr|lol|jsp|sais|je|j|quoi|hein|ok|oui|secret|oublie|tu|t|le|la|c|va|attends|attend|d|demande|nope|euh|dsl|desole|quel|lequel|celui|pas|cherche|devine|mort|bien|toi|personne|haha|hors|reve',
  home: 'mon drive|face id|touch id|empreinte|netbook|appli|journal|fone|partage de co|partage de connexion|hotspot|deverouillage|deverouiller|deverrouillage|cloud|google drive|amazon|banque|duolingo|kwyk|parcoursup|tele|chromecast|deezer|smartphone|bios|disque dur|cle usb|boite|amazon prime|prime|alarme|session|espace|profil|google|disney|crunchyroll|spotify|twitch|boite mail|wattpad|canal|codes ent|mon tel|cantine|application|digicode|portail|porte d entree|porte de chez moi|porte chez nous|la porte chez nous|interphone|immeuble|tel|telephone|portable|iphone|ipad|tablette|ordi|ordinateur|pc|box|wifi|livebox|freebox|switch|ps5|ps4|playstation|xbox|netflix|insta|snap|compte|chez moi|chez nous|maison|samsung|phone|mac|macbook|ent|pronote|montre|console|verrouillage|deverrouiller|ecran|carte sim|sim|messagerie|gmail|mail|roblox|fortnite|steam|discord|tiktok|minecraft',
  room: 'le jeu|dans le jeu|du jeu|jeu video|le film|dans le film|la serie|le roman|escape game|le livre|le donjon|la porte du niveau|carte cadeau|carte steam|carte playstation|carte xbox|carte psn|salon|serveur|serv|partie|room|lobby|groupe|kahoot|zoom|teams|meet|classroom|reunion|visio|cafe|hotel|bibliotheque|mediatheque|mcdo|lycee|college|ecole|resto|promo|postal|barre|gare|train|camping|event|tournoi|map|niveau|creatif|createur|ami|parrain|parrainage|route|rousseau|triche|cheat|source|porte du chateau|coffre',
  of: 'de|du|d|pour|sur|a|au|des|de la|de l|avec',
  be: 'c est|c|est|cest|ses|s est|etait|sera|se|ce|reste|va etre|donc|maintenant c est|tjr|toujours',
  lost: 'oublie|oublier|perdu|change|changer|changes|donne pas|jamais|reinitialiser|reinitialise|invente|pirate',
  dull: 'fait|ete|hacker|pirater|trop|tres|super|vraiment|nul|nulle|long|longue|court|dur|facile|simple|complique|secret|bon|bonne|mauvais|faux|incorrect|refuse|marche|pas|plus|le|la|les|un|une|mon|ton|ma|ta|son|sa|meme|celui|ce|ca|cela|chiant|bizarre|perdu|oublie|change|bloque|enregistre|dans|sur|de|du|des|que|qui|quoi|a|au|comme|pareil|tout|toujours|rien|quelque|genre|fini|expire|securise|solide|faible|fort|note|ecrit|prive|perso|personnel|ok|bien|nickel|pour|juste|trouve|pourri|mort|toto|lol|mdr|ptdr|impossible|introuvable|obligatoire|demande|mega|hyper|assez|et|mais|ou|parce|car|si|depuis|encore|deja|jamais|aussi|merde|naze|mieux|connu|evident|valide|invalide',
  spell:
    'tt attache|sans espace|sans espaces|sans majuscule|pas de majuscule|en minuscule|en minuscules|point d interrogation|diese|deux dieses|asterisque|asterisques|colle|majuscule|maj|minuscule|tiret|tiret du bas|underscore|dollar|arobase|arobas|point d exclamation|en un mot|tout attache|a l envers|a l enver|etoile|en forme de',
  parts:
    'en 2 fois|en 2 parties|en deux|commence par|debut|4 chiffres|6 chiffres|quatre chiffres|six chiffres',
  addition:
    'et|puis|avec|et puis|et apres|apres|finit par|et finit par|et ca finit par|et la fin c est|la fin c est|la fin c|et la fin c|suite|la suite c|plus|et ensuite|ensuite|et c',
  filler: 'juste|c juste|c est juste|c|c est|donc|donc c|genre|seulement|cest',
  ask: 'besoin|j ai besoin|indice|astuce|lis|dicte|lis moi|c quoi|quoi|koi|quel|quelle|dis|donne|envoie|file|balance|combien|c est quoi|debut|fin',
  login:
    'demande un|demande une|il demande|me demande|ca demande|a ma place|sur mon compte|avec mon compte|essaye|essaie|connecte|connectes toi|te connecter|se connecter|log toi|logue toi|pour entrer|pour rentrer|entrer sur|rentre sur|ouvrir ma session|ouvre ma session|deverrouille|deverrouiller|debloquer|debloque|acceder',
  enter: 'tape|tapes|mets|met|tu mets|tu tapes|rentre|rentres|entre|entres|ecris|saisis|utilise|fais',
  arrives:
    'tu vas arriver sur|tu arrives sur|ouvre mon|ouvre ma|ouvre le|deverrouille|s ouvre avec|ouvre avec|et entree|ca s ouvre|on rentre|ca debloque|tu es dedans|t es sur|t sur|tu es sur|t es dedans|t dedans|et c bon|et t es bon|ca ouvre|ca deverrouille|tu rentres|t es connecte|pour entrer|pour rentrer|tu peux aller sur|pour te connecter|tu accedes',
  pattern: 'schema|schema de deverrouillage|le dessin|motif|trace',
  key: 'post it|postit|papier|bout de papier|wpa|wpa2|wep|cle|clef|cle wpa|cadenas|antivol|partage de co|partage de connexion|hotspot|point d acces|digicode|verrou|combi|sous la box|etiquette|ssid',
  fiction: 'jeu|jeux|film|serie|roman|livre|manga|episode|club|cabane|harry potter|tuto|exo|histoire',
  changed: 'change|changer|changes|changee|modifie',
  now: 'maintenant|mnt|mtn|desormais|c plus|c est plus|en',
};
