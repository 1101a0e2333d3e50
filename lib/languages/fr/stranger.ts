/** Words of places that pair people who do not know each other. */
export const stranger = ['inconnue?s?', 'partenaire', 'correspondante?', 'etranger'];
export const talkToStrangers = [
  '(mise?s? en relation|connectee?s?) (au hasard )?(avec|a) (un|une|des) (inconnue?s?|personnes?|autres?)',
  '(parle[rz]?|discute[rz]?|t?chatte[rz]?|t?chat|dialogue[rz]?|parlons|discutons|echange[rz]?|connecte[rz]?) (anonymement |en direct |gratuitement |librement )*(a |avec |toi a |vous a )?(des |un |une |de parfaits |plein d )*(inconnue?s?|personnes? au hasard|gens au hasard|personnes? inconnues?|anonymes)',
  'rencontre[rz]? (des|un|une) inconnue?s?',
  '(personnes?|gens|partenaire|inconnue?s?|quelqu un) (choisie?s? |tiree?s? )?(au hasard|aleatoires?)',
  '(avec|a) des (personnes|gens) du monde entier',
];
export const randomVideo = [
  '(t?chat|appels?|discussions?|rencontres?) (en )?(video|webcam|cam)s? (aleatoires?|au hasard|avec des inconnus|anonymes?)',
  '(video|webcam|cam) ?(t?chat)? (aleatoires?|au hasard|avec des inconnus|roulette)',
  't?chat ?roulette',
  'roulette (video|webcam|cam)',
];
export const randomText = [
  '(t?chat|discussions?|dialogues?|conversations?) (textuel(le)?s? |texte |ecrite? |anonymes? )*(aleatoires?|au hasard|avec des inconnus)',
];
export const nextPartner = [
  'suivante?',
  'passer(?!.(aux?|le|la|les|commande))',
  'zapper',
  '(nouveau|nouvelle|changer de|autre|prochaine?) (partenaire|inconnue?|personne|correspondante?|discussion|chat|tchat)',
  '(partenaire|personne|inconnue?) suivante?',
  '(trouver|chercher) (un |une |quelqu |un nouveau |une autre )*(partenaire|inconnue?|personne|un|autre)',
];
export const stopPartner = [
  'stop',
  'arreter',
  'terminer( la (conversation|discussion))?',
  '(se )?deconnecter',
  'quitter( la (conversation|discussion)| le t?chat)?',
];
export const pairing = [
  "(en attente|recherche|a la recherche|on cherche|nous cherchons|en recherche) (en cours )?(d'?|de )*(un |une |quelqu )*(nouveau |nouvelle |autre )*(partenaire|inconnue?|correspondante?|personne|quelqu'?un|un)",
  "(l'?)?(inconnue?|partenaire|etranger) (est|a|s'?est|ecrit|vous|te) ",
  '(vous etes|tu es|vous discutez|tu discutes|connecte) (maintenant |desormais )*(connectee? )?(avec|a) (un|une) (inconnue?|partenaire|personne|correspondante?)',
  '(vous etes|tu es|vous voila|te voila) (maintenant )?en (conversation|discussion|relation|contact|dialogue|ligne) avec (un|une|votre|ton) (inconnue?|partenaire|correspondante?)',
  'dis bonjour a (un|ton) (inconnu|partenaire)',
];
export const camera = ['webcams?', 'cams?', 'camera', 't?chat video', 'appel video', 'video'];
/** Buttons that choose how to talk. */
export const mode = ['texte', 'video', 'tchat( texte| video)?', 'mode (texte|video)'];
/** Buttons that begin. */
export const start = [
  'commence[rz]?',
  'demarrer',
  'lancer',
  'entre[rz]?',
  'rejoin(s|dre|drez)',
  "c'est parti",
  'go',
  'essayer',
];
