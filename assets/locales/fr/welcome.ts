/** The welcome: five short screens for parents with the child beside them, and a word for the child. */
export const welcome = {
  'parent.welcome.progress': 'Étape {step} sur {steps}',
  'parent.welcome.next': 'Continuer',
  'parent.welcome.back': 'Retour',
  'parent.welcome.skip': 'Plus tard',
  'parent.welcome.done': 'C’est prêt',

  'parent.welcome.hello.title': 'Une veilleuse pour le navigateur',
  'parent.welcome.hello.1':
    'Certains sites mettent des enfants en contact avec des inconnus, sans compte et sans personne pour surveiller.',
  'parent.welcome.hello.2':
    'Veilleuse les reconnaît, s’allume, et dit pourquoi. Elle parle aussi avant qu’un numéro ou une adresse ne parte.',
  'parent.welcome.hello.3': 'Tout se passe sur cet ordinateur. Rien n’en sort, et aucun mot n’est gardé.',
  'parent.welcome.hello.together':
    'Deux minutes suffisent. Le mieux est de les passer à deux, l’enfant et vous.',

  'parent.welcome.who.title': 'Qui utilise ce navigateur ?',
  'parent.welcome.how.title': 'Que doit-il se passer ?',
  'parent.welcome.pin.title': 'Un code, si vous voulez',
  'parent.welcome.pin.set': 'Le code est en place. Il se change dans les réglages.',
  'parent.welcome.windows.title': 'Pour que Veilleuse voie partout',
  'parent.welcome.windows.intro': 'Ces trois points se vérifient ici, au fur et à mesure.',
  'parent.welcome.windows.sites.yes': 'Veilleuse peut regarder les pages.',
  'parent.welcome.windows.sites.no': 'Le navigateur ne laisse pas encore Veilleuse regarder les pages.',
  'parent.welcome.windows.sites.ask': 'Donner cet accord',
  'parent.welcome.windows.private.yes': 'Veilleuse veille aussi dans les fenêtres privées.',
  'parent.welcome.windows.private.no': 'Dans les fenêtres privées, Veilleuse est éteinte pour l’instant.',
  'parent.welcome.windows.private.chromium':
    'Dans les détails de l’extension, activez « Autoriser en navigation privée ».',
  'parent.welcome.windows.private.firefox':
    'Dans le menu de Firefox, ouvrez « Extensions et thèmes », puis Veilleuse, et autorisez les fenêtres privées.',
  'parent.welcome.windows.private.open': 'Ouvrir les détails de l’extension',
  'parent.welcome.windows.pinned.yes': 'La lampe est visible à côté de la barre d’adresse.',
  'parent.welcome.windows.pinned.no': 'La lampe se cache dans le menu des extensions.',
  'parent.welcome.windows.pinned.how':
    'Ouvrez le menu en forme de pièce de puzzle, à côté de la barre d’adresse, et épinglez Veilleuse.',

  'welcome.child.title.under-11': 'Et toi ?',
  'welcome.child.title.11-14': 'Ceci est pour toi.',
  'welcome.child.title.15-17': 'Ceci est pour toi.',
  'welcome.child.sees.under-11':
    'Je regarde les pages avec toi. Je m’allume quand un endroit n’est pas pour toi.',
  'welcome.child.sees.11-14':
    'Je regarde les pages que tu ouvres, ici, sur cet ordinateur. Je m’allume quand un site te met face à des inconnus.',
  'welcome.child.sees.15-17':
    'Je lis la structure des pages que tu ouvres, sur cet ordinateur seulement. Je m’allume quand un site te met face à des inconnus.',
  'welcome.child.never.under-11': 'Je ne répète jamais ce que tu écris. À personne.',
  'welcome.child.never.11-14':
    'Ce que tu écris et ce que tu lis, je ne le garde pas et je ne le montre à personne.',
  'welcome.child.never.15-17':
    'Ce que tu écris et ce que tu lis n’est ni gardé ni transmis. Aucun champ de mes notes ne pourrait le contenir.',
  'welcome.child.keeps.under-11': 'Je note quand j’ai parlé, et où. Tu peux tout lire, comme tes parents.',
  'welcome.child.keeps.11-14':
    'Je note quand j’ai parlé, où et pourquoi. Tes parents lisent exactement la même page que toi.',
  'welcome.child.keeps.15-17':
    'Je note quand j’ai parlé et pourquoi, avec le genre d’endroit. Montrer le nom des sites, c’est toi qui choisis.',
  'welcome.child.try.under-11':
    'Essaie : quelqu’un d’inventé te pose une question. Réponds-lui une adresse inventée.',
  'welcome.child.try.11-14':
    'Essaie ici : réponds à cette personne inventée, par exemple avec une adresse inventée.',
  'welcome.child.try.15-17':
    'Essaie ici : réponds à cette personne inventée, par exemple avec une adresse inventée.',
  'welcome.practice.name': 'Tchat pour essayer',
  'welcome.practice.other': 'Personne inventée',
  'welcome.practice.me': 'Toi',
  'welcome.practice.question': 'salut, tu habites où ?',
  'welcome.practice.example': 'j’habite 12 rue des lilas',
  'welcome.practice.box': 'Ton message',
  'welcome.practice.send': 'Envoyer',
  'welcome.practice.broken':
    'L’essai n’a pas pu se charger, alors rien n’a été regardé. Recharge cette page et essaie encore.',
  'welcome.practice.held': 'Voilà : rien n’est parti avant ton choix.',

  'parent.welcome.ready.title': 'La veilleuse est allumée',
  'parent.welcome.ready':
    'Cette page peut être fermée. Les réglages et le journal s’ouvrent par la lampe, à côté de la barre d’adresse.',
  'parent.welcome.ready.settings': 'Revoir les réglages',
};
