/** Who is there, and what everybody sees of them. */
export const people = {
  'signal.public-member-list.title': 'La liste des personnes présentes est visible par tous',
  'signal.public-member-list.under-11': 'Tout le monde peut voir qui est là. On te verrait aussi.',
  'signal.public-member-list.11-14':
    'Tout le monde voit qui est connecté et peut choisir à qui écrire. Toi aussi, on te verrait.',
  'signal.public-member-list.parent':
    'Une liste publique montre les personnes connectées. Un inconnu peut la parcourir et choisir à qui écrire.',
  'signal.public-member-list.todo':
    'Si tu restes, choisis un pseudo qui ne dit ni ton prénom, ni ton âge, ni ta ville.',
  'signal.public-member-list.parent-todo':
    'Regardez la liste avec votre enfant : que devine-t-on de chacun, rien qu’en la lisant ?',

  'signal.public-profile-shows-town.title': 'L’âge et la ville sont affichés',
  'signal.public-profile-shows-town.under-11':
    'Tout le monde peut voir l’âge des gens et où ils habitent. On pourrait te retrouver.',
  'signal.public-profile-shows-town.11-14':
    'Tout le monde peut voir l’âge et la ville des gens ici. Si tu écris les tiens, on peut te retrouver plus facilement.',
  'signal.public-profile-shows-town.15-17':
    'Âge, ville et pseudo au même endroit : en recoupant avec tes réseaux, on peut souvent savoir qui tu es.',
  'signal.public-profile-shows-town.parent':
    'Une liste publique montre le pseudo, l’âge et la ville des personnes connectées. Un inconnu peut y chercher des enfants près de chez lui.',
  'signal.public-profile-shows-town.todo': 'N’écris pas ta vraie ville, et ne dis pas où tu es en ce moment.',
  'signal.public-profile-shows-town.parent-todo':
    'Si un profil existe déjà, effacez-en la ville et l’âge avec votre enfant, ou demandez sa suppression.',

  'signal.minor-nicknames.title': 'Des pseudos laissent deviner un âge d’enfant',
  'signal.minor-nicknames.under-11':
    'Ici, des noms disent l’âge des enfants. Des grands peuvent s’en servir pour les trouver.',
  'signal.minor-nicknames.11-14':
    'Des pseudos comme « prénom + année » disent l’âge à tout le monde. Certains adultes cherchent exactement cela.',
  'signal.minor-nicknames.parent':
    'Plusieurs pseudos affichés laissent deviner un âge de mineur. Des mineurs semblent donc présents, et repérables.',
  'signal.minor-nicknames.todo':
    'Regarde ton pseudo : s’il contient ton année de naissance ou ton âge, changes-en.',
  'signal.minor-nicknames.parent-todo':
    'Vérifiez les pseudos de votre enfant, ici et ailleurs : ni prénom, ni année de naissance.',

  'signal.adults-and-minors-mixed.title': 'Adultes et mineurs au même endroit',
  'signal.adults-and-minors-mixed.under-11':
    'Des grandes personnes que tu ne connais pas sont au même endroit que les enfants.',
  'signal.adults-and-minors-mixed.11-14':
    'Des adultes que tu ne connais pas sont au même endroit que les jeunes de ton âge.',
  'signal.adults-and-minors-mixed.15-17':
    'Des adultes et des mineurs partagent les mêmes salons. Un adulte qui cherche ici à discuter avec quelqu’un de ton âge mérite de la méfiance.',
  'signal.adults-and-minors-mixed.parent':
    'Adultes et mineurs partagent les mêmes salons ou sont mis en relation entre eux.',
  'signal.adults-and-minors-mixed.todo':
    'Si un adulte veut te parler seul à seul, ne réponds pas et parles-en à quelqu’un de confiance.',
  'signal.adults-and-minors-mixed.parent-todo':
    'Demandez à votre enfant, tranquillement, si des adultes lui ont écrit ici et ce qu’ils voulaient.',

  'signal.private-message-from-anyone.title': 'N’importe qui peut écrire en privé',
  'signal.private-message-from-anyone.under-11':
    'Quelqu’un que tu ne connais pas peut t’écrire en cachette des autres.',
  'signal.private-message-from-anyone.11-14':
    'Des inconnus peuvent t’écrire là où personne d’autre ne le voit.',
  'signal.private-message-from-anyone.15-17':
    'Tout le monde peut ouvrir une conversation privée avec toi, sans que tu l’aies acceptée. Personne d’autre ne verra ce qui s’y passe.',
  'signal.private-message-from-anyone.parent':
    'Un inconnu peut ouvrir une conversation privée sans avoir été accepté. Ni les autres membres ni les modérateurs ne la voient.',
  'signal.private-message-from-anyone.todo':
    'Tu peux ne pas répondre, bloquer et partir. Si on te demande de garder un secret, parles-en à un adulte.',
  'signal.private-message-from-anyone.parent-todo':
    'Cherchez avec votre enfant le réglage qui limite les messages privés. S’il n’y en a pas, mieux vaut un autre endroit.',
};
