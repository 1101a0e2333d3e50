/** What the place is for. */
export const rooms = {
  'signal.open-rooms.title': 'Des salons ouverts à tous',
  'signal.open-rooms.under-11': 'Il y a des salons où tout le monde peut entrer, les grands aussi.',
  'signal.open-rooms.11-14': 'N’importe qui peut entrer dans ces salons et lire ce qui s’y écrit.',
  'signal.open-rooms.parent':
    'La page propose des salons dans lesquels chacun entre librement. Les sujets changent vite, et les personnes présentes aussi.',
  'signal.open-rooms.todo': 'Écris seulement ce que tu dirais à voix haute devant tout le monde.',
  'signal.open-rooms.parent-todo':
    'Parcourez la liste des salons avec votre enfant : les noms disent beaucoup sur le lieu.',

  'signal.adult-themes-open.title': 'Des thèmes pour adultes ouverts à tous',
  'signal.adult-themes-open.under-11':
    'Certains salons sont pour les grandes personnes, et rien ne les ferme aux enfants.',
  'signal.adult-themes-open.11-14':
    'Certains salons sont réservés aux adultes, et rien ne t’empêche d’y tomber.',
  'signal.adult-themes-open.parent':
    'Des salons ou des thèmes pour adultes côtoient les salons ordinaires, sans vraie barrière.',
  'signal.adult-themes-open.todo':
    'N’entre pas dans ces salons. Si tu y arrives par hasard, ferme la page : ce n’est pas ta faute.',
  'signal.adult-themes-open.parent-todo':
    'Dites à votre enfant qu’il peut fermer la page et venir vous voir, quoi qu’il ait lu.',

  'signal.made-to-meet-strangers.title': 'Fait pour rencontrer des inconnus',
  'signal.made-to-meet-strangers.under-11':
    'Cet endroit sert à rencontrer des gens qu’on ne connaît pas. Ce n’est pas pour les enfants.',
  'signal.made-to-meet-strangers.11-14':
    'Cet endroit est fait pour rencontrer des inconnus. Si quelqu’un veut te voir en vrai, la réponse est non.',
  'signal.made-to-meet-strangers.15-17':
    'Le but ici est de faire se rencontrer des gens qui ne se connaissent pas. Des rendez-vous de ce genre ont déjà servi de pièges.',
  'signal.made-to-meet-strangers.parent':
    'Le service met en relation des personnes qui ne se connaissent pas, parfois proches de chez elles. C’est son but, pas un effet secondaire.',
  'signal.made-to-meet-strangers.todo':
    'Si quelqu’un veut te voir en vrai, dis non et parles-en tout de suite à un adulte de confiance.',
  'signal.made-to-meet-strangers.parent-todo':
    'Posez une règle simple : aucun rendez-vous avec une personne connue seulement en ligne sans vous en parler.',

  'signal.aimed-at-minors-with-strangers.title': 'Destiné aux ados, et des inconnus peuvent entrer',
  'signal.aimed-at-minors-with-strangers.under-11':
    'On dit que c’est pour les jeunes, mais des grands peuvent entrer aussi.',
  'signal.aimed-at-minors-with-strangers.11-14':
    'Cet endroit se dit fait pour les ados, mais des adultes peuvent y entrer aussi.',
  'signal.aimed-at-minors-with-strangers.parent':
    'Le service se présente comme fait pour les ados, ce qui peut aussi attirer des adultes qui cherchent des mineurs.',
  'signal.aimed-at-minors-with-strangers.todo':
    'Ne te fie pas au nom du salon. Quelqu’un « de ton âge » ici est peut-être un adulte.',
  'signal.aimed-at-minors-with-strangers.parent-todo':
    'Cherchez avec votre enfant un lieu pour ados où un compte et une modération existent vraiment.',

  'signal.open-conversation.title': 'Une discussion entre inconnus, ouverte à tous',
  'signal.open-conversation.under-11':
    'Ici, des gens qui ne se connaissent pas se parlent. Tout le monde peut lire.',
  'signal.open-conversation.11-14':
    'Une discussion est en cours ici, et n’importe qui peut y écrire et tout lire.',
  'signal.open-conversation.parent':
    'La page montre une discussion en cours où chacun peut écrire, sans que l’on sache qui parle.',
  'signal.open-conversation.todo':
    'Avant d’écrire, demande-toi qui lira. Une fois envoyé, un message ne se rattrape pas.',
  'signal.open-conversation.parent-todo':
    'Lisez quelques minutes avec votre enfant : le laisseriez-vous seul dans un endroit pareil, dans la vraie vie ?',
};
