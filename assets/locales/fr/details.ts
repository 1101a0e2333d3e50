/**
 * What is said of a message before it is sent. `sentence`: on the card that holds it. `seen-by`: who would read it
 * here. `kind`: what was seen in it. `why`: what it can do. `asked`: that the other side wanted it. `note`: the quiet
 * word beside the box while somebody types.
 */
export const details = {
  'details.sentence.under-11': 'Attends un peu avant d’envoyer.',
  'details.sentence.11-14': 'Avant que ça parte, relis ce passage.',
  'details.sentence.15-17': 'Avant l’envoi, un regard sur ce passage.',

  'details.seen-by.room.under-11': 'Tous les gens qui sont ici pourraient le lire. Tu ne les connais pas.',
  'details.seen-by.room.11-14':
    'Tout le monde dans ce salon pourrait le lire, y compris des gens que tu ne connais pas.',
  'details.seen-by.room.15-17': 'Toutes les personnes présentes ici pourraient le lire et le garder.',
  'details.seen-by.person.under-11': 'Une personne que tu ne connais pas pourrait le lire.',
  'details.seen-by.person.11-14': 'Une personne que tu ne connais pas pourrait le lire et le garder.',
  'details.seen-by.person.15-17': 'Une personne dont tu ne sais rien pourrait le lire et le garder.',
  'details.seen-by.someone.under-11': 'Quelqu’un que tu ne connais peut-être pas pourrait le lire.',
  'details.seen-by.someone.11-14':
    'Ici, je ne sais pas qui pourrait le lire. Peut-être quelqu’un que tu ne connais pas.',
  'details.seen-by.someone.15-17': 'Je ne sais pas qui pourrait le lire ici.',
  'details.seen-by.receiver.under-11': 'La personne à qui tu écris pourrait le lire.',
  'details.seen-by.receiver.11-14': 'La personne à qui tu écris pourrait le lire, et le montrer à d’autres.',
  'details.seen-by.receiver.15-17': 'Qui reçoit ce message peut aussi le transmettre.',

  'details.kind.phone': 'Un numéro de téléphone',
  'details.kind.email': 'Une adresse e-mail',
  'details.kind.street-address': 'Une adresse où l’on habite',
  'details.kind.town': 'Une ville où l’on est chez soi',
  'details.kind.school': 'Le nom d’une école',
  'details.kind.full-name': 'Un prénom et un nom',
  'details.kind.birth-date': 'Un jour de naissance',
  'details.kind.age': 'Un âge',
  'details.kind.handle': 'Un compte sur une autre appli',
  'details.kind.payment': 'De quoi payer',
  'details.kind.live-location': 'L’endroit où l’on est maintenant',
  'details.kind.meeting': 'Un rendez-vous',
  'details.kind.password': 'Un mot de passe ou un code',

  'details.kind.photo-location': 'L’endroit où la photo a été prise',
  'details.kind.photo-owner': 'Le nom de quelqu’un, écrit dans le fichier',

  'details.why.door.under-11': 'Avec ça, quelqu’un peut t’appeler ou venir là où tu es.',
  'details.why.door.11-14': 'Avec ça, quelqu’un peut te joindre ou te trouver, même quand tu ne veux plus.',
  'details.why.door.15-17': 'Cela suffit pour te joindre ou te trouver hors d’ici, et ne se reprend pas.',
  'details.why.reach.under-11': 'Avec ça, quelqu’un peut t’écrire ailleurs.',
  'details.why.reach.11-14': 'Avec ça, la discussion continue ailleurs, et ton compte en dit plus sur toi.',
  'details.why.reach.15-17': 'Un compte relie ce pseudo à tout ce que tu montres ailleurs.',
  'details.why.self.under-11': 'Avec ça, on peut savoir qui tu es.',
  'details.why.self.11-14': 'Avec ça, on peut savoir qui tu es et te retrouver.',
  'details.why.self.15-17': 'Avec une recherche, cela mène à toi, à ta famille et à tes comptes.',
  'details.why.piece.under-11': 'Ça aide quelqu’un à deviner qui tu es.',
  'details.why.piece.11-14': 'Seul, c’est peu. Avec le reste, ça aide quelqu’un à te retrouver.',
  'details.why.piece.15-17': 'Seul, c’est peu. Recoupé avec le reste, cela peut mener à toi.',
  'details.why.key.under-11': 'Avec ça, on peut prendre ce qui est à toi.',
  'details.why.key.11-14': 'Avec ça, on peut entrer dans tes comptes ou dépenser ton argent.',
  'details.why.key.15-17':
    'Cela ouvre un compte ou permet de payer. Personne d’honnête n’en a besoin dans un message.',
  'details.why.picture.under-11': 'On ne le voit pas sur l’image. Mais d’autres peuvent le lire.',
  'details.why.picture.11-14':
    'L’appareil l’a écrit dans le fichier. Ça ne se voit pas sur l’image, mais ça se lit en deux clics.',
  'details.why.picture.15-17':
    'L’appareil l’a inscrit dans le fichier : invisible à l’écran, lisible par qui le reçoit.',

  'details.asked.place':
    '{count, plural, one {Juste avant, on t’a demandé où tu habites.} other {Il y a # messages, on t’a demandé où tu habites.}}',
  'details.asked.spot':
    '{count, plural, one {Juste avant, on t’a demandé où tu es.} other {Il y a # messages, on t’a demandé où tu es.}}',
  'details.asked.number':
    '{count, plural, one {On t’a demandé ton numéro juste avant.} other {On t’a demandé ton numéro il y a # messages.}}',
  'details.asked.mail':
    '{count, plural, one {On t’a demandé ton adresse e-mail juste avant.} other {On t’a demandé ton adresse e-mail il y a # messages.}}',
  'details.asked.age':
    '{count, plural, one {On t’a demandé ton âge juste avant.} other {On t’a demandé ton âge il y a # messages.}}',
  'details.asked.account':
    '{count, plural, one {On t’a demandé ton compte juste avant.} other {On t’a demandé ton compte il y a # messages.}}',
  'details.asked.birthday':
    '{count, plural, one {On t’a demandé ta date de naissance juste avant.} other {On t’a demandé ta date de naissance il y a # messages.}}',
  'details.asked.name':
    '{count, plural, one {On t’a demandé ton nom juste avant.} other {On t’a demandé ton nom il y a # messages.}}',
  'details.asked.school':
    '{count, plural, one {On t’a demandé ton école juste avant.} other {On t’a demandé ton école il y a # messages.}}',
  'details.asked.meeting':
    '{count, plural, one {On t’a proposé un rendez-vous juste avant.} other {On t’a proposé un rendez-vous il y a # messages.}}',
  'details.asked.code':
    '{count, plural, one {On te l’a demandé juste avant.} other {On te l’a demandé il y a # messages.}}',

  'details.note.under-11': 'Ne l’envoie pas à quelqu’un que tu ne connais pas.',
  'details.note.11-14': 'Avec d’autres petits morceaux, ça peut aider à te retrouver.',
  'details.note.15-17': 'Recoupé avec le reste, cela peut mener à toi.',
  'details.note-unheld.under-11': 'Ici, je ne peux pas retenir ton message. Efface-le avant de l’envoyer.',
  'details.note-unheld.11-14': 'Ici, je ne peux rien retenir : ce que tu tapes peut partir tout de suite.',
  'details.note-unheld.15-17': 'Ici, je ne peux pas retenir l’envoi : ce que tu tapes peut déjà être lu.',
  'details.again.under-11': 'Envoie encore une fois : je laisse passer.',
  'details.again.11-14': 'Envoie encore une fois : cette fois, je laisse passer.',
  'details.again.15-17': 'La page n’a pas réagi. Envoie encore une fois : je laisse passer.',

  // Read aloud by screen readers as the name of the card.
  'details.label.dialog': 'Veilleuse retient ton message',
  'details.label.change': 'Changer mon message',
  'details.label.stay': 'Ne pas envoyer',
  // Before the words that the child wrote.
  'details.label.words': 'Dans ton message :',
  // The last line of a list, under three things that were found.
  'details.label.more': 'Et d’autres choses, marquées en haut',
  'details.label.back': 'Retour',
  'details.label.anyway': 'Envoyer quand même',
  'details.label.anywayHint': 'Maintiens-le enfoncé une seconde.',
  'details.label.anywayPlain': 'Envoyer sans maintenir le bouton',
  'details.label.anywayQuestion': 'Tu veux vraiment l’envoyer ?',
  'details.label.unasked': 'Ne plus me le demander ici',
  'details.label.anywayConfirm': 'Oui, envoyer',
};
