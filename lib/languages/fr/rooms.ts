/** Words for talk and for the places and themes of talk. */
export const chat = [
  'tchatche[rz]?',
  '(salons?|espaces?|forums?) de discussion',
  'discussion en ligne',
  'discute[rz]?',
  'dialogue[rz]?',
  "t ?'?chats?",
  't?chatter',
  't?chatte[rzs]?',
  't?chattez',
  't?chatt?eu(r|se)s?',
  'messagerie instantanee',
  'discussions? en direct',
  'dialogue en direct',
  'webchat',
];
export const room = ['salons?', 'salons? (de |du )?(t?chat|discussion|dialogue)s?', 'canaux', 'canal'];
export const join = ['rejoindre', 'rejoins', 'entrer', 'acceder'];
export const messageBox = [
  '(ecrire|ecris|ecrivez|saisir|saisis|saisissez|tape|taper|tapez|envoyer|envoie|votre|ton|nouveau) (ici )?(un |une |ton |votre |le |du )*(message|texte)( ici| prive)?',
  'message',
  '(maj|shift) ?\\+ ?entree?r?',
  '(appuie[rz]?|appuyez|tape[rz]?)? ?(sur )?entree pour envoyer',
  'ecri(s|re|vez) (ici|quelque chose|un truc|lui)',
  '(ecri(s|re|vez)|parle[rz]?|reponds?|repondre|repondez) (au |a |aux |dans |le |la |l |ton |ta |tout |un )+(salon|t?chat|monde|tous|inconnue?|partenaire|groupe|canal)',
  'dis quelque chose',
];
export const send = ['envoyer', 'envoie', 'envoi', 'soumettre', 'repondre'];
export const adultTheme = [
  'adultes?',
  'coquine?s?',
  'libertin(e|s|es|age)?',
  'sexy',
  'hot',
  'erotiques?',
  'sensuel(le)?s?',
  'charme',
  'chaud(e|s|es)?',
  'sexe',
  'fantasmes?',
  '(plus de |\\+ ?)18( ans)?',
  '18 ?\\+',
  'exhib',
  'soumis(e|es)?',
  'fetichisme',
  'cam ?sexy',
  'nsfw',
];
export const meetingTheme = [
  // What somebody comes up against is no theme: « tu rencontres », « rencontre des difficultés ».
  '(?<!\\b(tu|vous|je|on|il|elle) (en |y |les? |la )?)rencontres?(?! (un |une |des |de |du |les? |la )?(difficult|probleme|souci|obstacle))',
  'celibataires?',
  'flirt(er)?',
  'drague',
  'faire (de nouvelles )?(connaissances?|rencontres)',
  'te faire des amis',
  'se faire des amis',
  'rencontre[rz]? (des |de nouvelles |du )*(gens|personnes|monde|filles|mecs|femmes|hommes|amis|ados?)',
];
/** Also a theme of health and advice, so it says less than meeting does. */
export const loveTheme = ['ame soeur', 'amour'];
export const teenTheme = [
  'ados?',
  'adolescent(e|s|es)?',
  'mineurs?',
  'collegiens?',
  'lyceens?',
  'jeunes',
  '1[0-7] ?(-|a|/) ?1[4-8]( ans)?',
  '1[1-7] ans',
  'moins de 18( ans)?',
  'enfants',
];
export const grownTheme = [
  'adultes?',
  '(plus de |\\+ ?)?(18|20|25|30|40|50) ?(\\+|ans et plus)',
  '(18|20|30|40|50) ?(-|a|/) ?(25|30|35|40|45|50|60|99)( ans)?',
  'seniors?',
  'quadras?',
  '(plus de )(30|40|50)( ans)?',
];
