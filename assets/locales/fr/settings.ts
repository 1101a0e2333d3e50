/** The settings page. It speaks to parents, and a child may read along. */
export const settings = {
  'parent.settings.title': 'Les réglages de la famille',
  'parent.settings.intro':
    'Ce qui est choisi ici vaut pour ce profil du navigateur et reste sur cet ordinateur. Le mieux est de choisir ensemble.',
  'parent.settings.unread':
    'Les réglages n’ont pas pu être lus. Fermer cette page et la rouvrir suffit souvent.',
  'parent.settings.saved': 'C’est enregistré.',
  'parent.settings.failed':
    'Veilleuse n’a pas réussi à enregistrer ce choix. Ce qui était réglé avant reste en place.',
  'parent.settings.trouble.broken':
    'Une partie des réglages enregistrés était illisible. Ce qui pouvait être compris est en place, le reste est comme au début. Vérifiez chaque choix ci-dessous.',
  'parent.settings.trouble.newer':
    'Ces réglages viennent d’une version plus récente de Veilleuse. Ce que celle-ci comprend est en place. Une mise à jour rétablira le reste.',
  'parent.settings.private':
    'Dans une fenêtre privée, les réglages se lisent seulement. Ouvrez cette page dans une fenêtre ordinaire pour les changer.',

  'parent.settings.managed':
    'L’école, ou la personne qui gère cet ordinateur, a réglé cela. On ne peut pas le changer ici.',

  'parent.settings.age': 'Qui utilise ce navigateur',
  'parent.settings.age.intro':
    'Veilleuse ne parle pas à un enfant de huit ans comme à un adolescent, et elle intervient plus tôt pour les plus jeunes.',
  'parent.settings.age.label.under-11': 'Moins de 11 ans',
  'parent.settings.age.label.11-14': 'De 11 à 14 ans',
  'parent.settings.age.label.15-17': 'De 15 à 17 ans',
  'parent.settings.age.hint.under-11':
    'Des mots simples. Un détail personnel est retenu. S’il y a un code, un adulte donne son accord.',
  'parent.settings.age.hint.11-14':
    'Un mot au bon moment, et la raison. Chez des inconnus, un détail personnel est retenu ; l’enfant décide.',
  'parent.settings.age.hint.15-17':
    'On parle à quelqu’un qui décide. Ce qui mène jusqu’à la personne est retenu, le reste est seulement dit.',

  'parent.settings.preset': 'Comment Veilleuse intervient',
  'parent.settings.preset.intro':
    'La lampe devient ambre quand une page mérite attention, et rouge quand il vaut mieux ne pas y rester.',
  'parent.settings.preset.label.accompany': 'Accompagner',
  'parent.settings.preset.label.guard': 'Veiller',
  'parent.settings.preset.label.close': 'Fermer',
  // Read aloud in place of the small lamp before what happens.
  'parent.settings.preset.caution': 'Lampe ambre :',
  'parent.settings.preset.danger': 'Lampe rouge :',
  'parent.settings.preset.caution.accompany': 'Une petite note, une fois par visite.',
  'parent.settings.preset.danger.accompany':
    'La page est couverte. On peut entrer quand même, en appuyant longtemps.',
  'parent.settings.preset.caution.guard': 'Un bandeau qui dit pourquoi.',
  'parent.settings.preset.danger.guard':
    'La page est couverte. On peut entrer quand même, en appuyant longtemps.',
  'parent.settings.preset.caution.close':
    'La page est couverte le plus souvent. On peut entrer quand même, en appuyant longtemps.',
  'parent.settings.preset.danger.close': 'La page reste fermée, et l’on ne peut pas entrer.',

  'parent.settings.language': 'Langue et pays',
  'parent.settings.language.label': 'Langue de Veilleuse',
  'parent.settings.country.label': 'Pays des lignes d’aide',
  'parent.settings.as-browser': 'Comme le navigateur',

  'parent.settings.marks': 'Les sites marqués par la famille',
  'parent.settings.marks.intro':
    '« Faire attention à ce site » et « Nous sommes d’accord pour ce site » se disent dans la fenêtre de la lampe. Marquer un site montre son nom ici, à tout âge.',
  'parent.settings.marks.none': 'Aucun site n’est marqué.',
  // {date}: a day, e.g. 12 juillet 2026.
  'parent.settings.marks.watch': 'On y fait attention, depuis le {date}.',
  'parent.settings.marks.trust': 'La famille est d’accord, depuis le {date}.',
  'parent.settings.marks.label.undo': 'Enlever la marque',

  'parent.settings.journal': 'Le journal',
  'parent.settings.journal.intro':
    'Veilleuse note quand elle a parlé, où et pourquoi, jamais ce qui a été écrit. Enfant et parents lisent la même page.',
  'parent.settings.journal.open': 'Ouvrir le journal',
  'parent.settings.keep.label': 'Durée de conservation',
  // {count}: days.
  'parent.settings.keep.days': '{count, plural, one {# jour} other {# jours}}',
  'parent.settings.keep.older': 'Les notes plus anciennes seront effacées du journal.',
  // {count}: notes.
  'parent.settings.keep.older.count':
    '{count, plural, one {# note plus ancienne sera effacée du journal.} other {# notes plus anciennes seront effacées du journal.}}',
  'parent.settings.names.label': 'Noms des sites dans le journal',
  'parent.settings.names.hint':
    'De 15 à 17 ans, le journal dit seulement de quel genre d’endroit il s’agit, sauf si les noms sont montrés. Cela se décide avec votre enfant.',
  'parent.settings.names.on': 'Montrés',
  'parent.settings.names.off': 'Non montrés',

  'parent.settings.pin': 'Le code des parents',
  'parent.settings.pin.intro.none':
    'Sans code, chacun peut tout changer ici. Avec un code, tout reste visible et l’on peut toujours renforcer la protection ; il faut le code pour l’alléger.',
  'parent.settings.pin.intro.closed':
    'Tout se lit, et la protection peut toujours être renforcée. Pour l’alléger, il faut le code.',
  'parent.settings.pin.intro.open': 'Le code a été donné. Tout peut être changé pendant quelques minutes.',
  'parent.settings.pin.needed': 'Ce choix allège la protection. Il faut d’abord le code des parents.',
  'parent.settings.pin.for-child':
    'Un enfant voudrait envoyer un message ou une photo que Veilleuse retient. Regardez ensemble. Si vous êtes d’accord, saisissez le code : il ne vaut que pour cette fois.',
  'parent.settings.agree.title': 'Un envoi attend votre accord',
  'parent.settings.agree.done': 'C’est noté. L’enfant peut appuyer encore une fois pour l’envoyer.',
  'parent.settings.pin.refused': 'Le code n’a pas pu être changé. Saisissez d’abord le code en place.',
  'parent.settings.pin.once-more':
    'Saisissez le code encore une fois : pour le changer ou s’en passer, il est toujours demandé.',
  'parent.settings.pin.label.pin': 'Code des parents',
  'parent.settings.pin.label.present': 'Code actuel',
  'parent.settings.pin.label.new': 'Nouveau code, de 4 à 12 chiffres',
  'parent.settings.pin.label.again': 'Le même code, encore une fois',
  'parent.settings.pin.label.unlock': 'Saisir le code',
  'parent.settings.pin.label.lock': 'Refermer maintenant',
  'parent.settings.pin.label.set': 'Choisir un code',
  'parent.settings.pin.label.change': 'Changer de code',
  'parent.settings.pin.label.remove': 'Se passer de code',
  'parent.settings.pin.label.save': 'Enregistrer ce code',
  'parent.settings.pin.label.forgot': 'Code oublié',
  'parent.settings.pin.label.recovery': 'Code de secours, 20 chiffres',
  'parent.settings.pin.label.recover': 'Utiliser ce nouveau code',
  'parent.settings.pin.label.cancel': 'Ne rien changer',
  'parent.settings.pin.format': 'Un code se compose de 4 à 12 chiffres.',
  'parent.settings.pin.guessable':
    'Ce code se devine trop vite. Les premiers essais sont toujours 0000, 1234 ou une année de naissance.',
  'parent.settings.pin.different': 'Les deux codes ne sont pas les mêmes.',
  'parent.settings.pin.wrong': 'Ce n’est pas le bon code.',
  // {time}: how long, e.g. “5 minutes”.
  'parent.settings.pin.wait':
    'Trop d’essais de suite. Le prochain sera possible dans {time}. Gardez cette page affichée : le temps ne compte que si elle est devant.',
  'parent.settings.pin.recovery.wrong': 'Ce n’est pas le code de secours.',
  'parent.settings.pin.recovery.intro':
    'Voici le code de secours. Il sert si le code des parents est oublié, et il n’est montré que maintenant. Imprimez-le ou notez-le, et gardez-le hors de l’ordinateur.',
  'parent.settings.pin.recovery.label.print': 'Imprimer',
  'parent.settings.pin.recovery.label.noted': 'Il est en lieu sûr',
  'parent.settings.pin.limits': 'Ce qu’un code ne peut pas',
  'parent.settings.pin.limits.1':
    'Qui peut ouvrir la page des extensions du navigateur, ses outils de développement ou le mode invité peut éteindre Veilleuse.',
  'parent.settings.pin.limits.2':
    'Un compte enfant sur l’ordinateur, géré par un adulte, ferme cette porte mieux que toute extension.',
  'parent.settings.pin.limits.3': 'Un code protège mieux quand l’enfant sait pourquoi il est là.',

  'parent.settings.file': 'Exporter ces réglages',
  'parent.settings.file.intro':
    'Le fichier contient ce qui est choisi sur cette page. Le code des parents et le journal n’y sont pas.',
  'parent.settings.file.label.export': 'Enregistrer dans un fichier',
  'parent.settings.file.label.import': 'Lire un fichier',
  'parent.settings.file.label.apply': 'Appliquer ces réglages',
  'parent.settings.file.label.reset': 'Rétablir les réglages d’origine',
  'parent.settings.file.preview': 'Voici ce qui changerait',
  'parent.settings.file.same': 'Ce sont déjà les réglages en place.',
  // {before}, {after}: what was chosen and what would be.
  'parent.settings.file.change': '{before} devient {after}',
  'parent.settings.file.names':
    'Reprendre aussi les noms de sites. De 15 à 17 ans, c’est à votre enfant de choisir : demandez-lui d’abord.',
  'parent.settings.file.refused': 'Ce fichier n’a pas été pris, et rien n’a changé',
  // {line}: a line of the file. {field}: the name of a setting.
  'parent.settings.file.problem.too-long': 'Ce fichier est trop long pour des réglages de Veilleuse.',
  'parent.settings.file.problem.not-json': 'Ligne {line} : le fichier est abîmé à cet endroit.',
  'parent.settings.file.problem.not-ours': 'Ce fichier ne contient pas de réglages de Veilleuse.',
  'parent.settings.file.problem.newer':
    'Ligne {line} : ces réglages viennent d’une version plus récente de Veilleuse.',
  'parent.settings.file.problem.missing': 'Le réglage « {field} » manque.',
  'parent.settings.file.problem.unknown': 'Ligne {line} : Veilleuse ne connaît pas ce réglage.',
  'parent.settings.file.problem.value':
    'Ligne {line} : le réglage « {field} » a une valeur que Veilleuse ne connaît pas.',
  'parent.settings.file.unreadable': 'Le navigateur n’a pas pu lire ce fichier.',
  'parent.settings.field.version': 'Version',

  'parent.settings.licences': 'Fait avec',
  // {version}: of Veilleuse, e.g. “0.1.0”.
  'parent.settings.licences.intro':
    'Veilleuse {version} est un logiciel libre, sous la licence Mozilla Public License 2.0. Elle contient des parties de ces logiciels, chacune sous sa propre licence.',
  'parent.settings.licences.read': 'Lire toutes les licences',
};
