/** How one gets in. For translators: titles are read by child and parent, so they address nobody. */
export const entry = {
  'signal.no-account-needed.title': 'Aucun compte n’est demandé',
  'signal.no-account-needed.under-11':
    'Ici, on entre avec un nom inventé. Tu ne peux pas savoir qui est vraiment la personne.',
  'signal.no-account-needed.11-14':
    'N’importe qui peut entrer avec un nom inventé. Tu ne peux pas savoir à qui tu parles vraiment.',
  'signal.no-account-needed.15-17':
    'Un pseudo suffit pour entrer. Quelqu’un qui a été exclu peut revenir une minute plus tard sous un autre nom, et rien ne te dit à qui tu parles.',
  'signal.no-account-needed.parent':
    'On entre avec un simple pseudo, sans e-mail, sans téléphone et sans mot de passe. Une personne exclue peut revenir une minute plus tard sous un autre nom.',
  'signal.no-account-needed.todo':
    'Garde pour toi ton nom, ton adresse et ton école. Si quelque chose te gêne, tu peux partir sans rien expliquer.',
  'signal.no-account-needed.parent-todo':
    'Demandez à votre enfant ce qui lui plaît ici, puis cherchez ensemble un endroit où il faut un vrai compte.',

  'signal.guest-entry.title': 'On peut entrer en invité',
  'signal.guest-entry.under-11':
    'On peut entrer ici en disant seulement « invité ». Tu ne peux pas savoir qui est là.',
  'signal.guest-entry.11-14':
    'On peut entrer sans s’inscrire. Les gens vont et viennent, et on ne sait pas qui ils sont.',
  'signal.guest-entry.parent':
    'La page propose une entrée en invité : un clic suffit, sans inscription. Il est alors très difficile de savoir qui a écrit quoi.',
  'signal.guest-entry.todo':
    'Parle ici comme à des gens croisés dans la rue : ne dis rien qui permette de te retrouver.',
  'signal.guest-entry.parent-todo':
    'Regardez si le site propose aussi de vrais comptes, et s’il traite différemment les invités.',

  'signal.asks-age.title': 'La page demande un âge',
  'signal.asks-age.under-11':
    'Cette page veut savoir ton âge. Rien ne t’oblige à le dire à des gens que tu ne connais pas.',
  'signal.asks-age.11-14':
    'On te demande ton âge pour entrer. Souvent, tous les autres peuvent ensuite le voir.',
  'signal.asks-age.15-17':
    'L’âge demandé à l’entrée finit souvent à côté du pseudo. Certains s’en servent pour chercher des personnes jeunes.',
  'signal.asks-age.parent':
    'Le formulaire d’entrée demande un âge. Sur un tchat, il sert en général à être affiché ou à trier les personnes, pas à protéger les plus jeunes.',
  'signal.asks-age.todo':
    'Tu peux quitter la page sans répondre. Dire ton âge à des inconnus n’est jamais obligatoire.',
  'signal.asks-age.parent-todo':
    'Expliquez à votre enfant pourquoi un âge affiché attire certaines personnes, et qu’il a le droit de ne pas répondre.',

  'signal.asks-gender.title': 'La page demande si l’on est fille ou garçon',
  'signal.asks-gender.under-11':
    'On te demande si tu es une fille ou un garçon. Ici, tu n’as pas besoin de le dire.',
  'signal.asks-gender.11-14':
    'On te demande si tu es une fille ou un garçon. Les autres s’en servent pour choisir à qui écrire.',
  'signal.asks-gender.parent':
    'Le formulaire d’entrée demande le sexe. Sur un tchat ouvert, cela sert surtout à choisir à qui écrire.',
  'signal.asks-gender.todo': 'Tu n’as pas à répondre. Si la page insiste, tu peux la fermer.',
  'signal.asks-gender.parent-todo':
    'Parlez des messages que reçoivent surtout les filles sur ces sites, sans en faire un reproche.',

  'signal.asks-for-location.title': 'La page demande une ville, un code postal ou une position',
  'signal.asks-for-location.under-11': 'Cette page veut savoir où tu habites. Tu n’as pas à le dire ici.',
  'signal.asks-for-location.11-14':
    'Tu n’as pas besoin de dire où tu habites pour discuter. Garde-le pour toi.',
  'signal.asks-for-location.15-17':
    'La ville ou le code postal servent à mettre en contact des gens qui vivent près les uns des autres. Avec ton âge et une photo, cela suffit parfois pour te retrouver.',
  'signal.asks-for-location.parent':
    'La page demande une ville, un code postal ou la position de l’appareil. Sur un tchat, cela sert en général à mettre en contact des gens qui vivent près les uns des autres.',
  'signal.asks-for-location.todo':
    'Laisse la case vide, ou quitte la page. Ne donne ni ta rue, ni ton école, ni ton arrêt de bus.',
  'signal.asks-for-location.parent-todo':
    'Vérifiez avec votre enfant ce qui a déjà été saisi. La position se refuse dans les réglages du navigateur.',

  'signal.age-not-checked.title': 'Chacun peut écrire l’âge qu’il veut',
  'signal.age-not-checked.under-11':
    'Ici, chacun écrit l’âge qu’il veut. Un grand peut dire qu’il a ton âge.',
  'signal.age-not-checked.11-14':
    'Chacun écrit l’âge qu’il veut. Quelqu’un qui dit « 14 ans » peut être beaucoup plus âgé.',
  'signal.age-not-checked.parent':
    'L’âge est seulement déclaré : une case à cocher ou un nombre à saisir. Un enfant peut entrer, et un adulte peut se faire passer pour un enfant.',
  'signal.age-not-checked.todo':
    'Ne crois pas un âge sur parole, même avec une photo. Si quelqu’un veut te voir en vrai, la réponse est non.',
  'signal.age-not-checked.parent-todo':
    'Rappelez à votre enfant qu’une photo ou une voix ne prouvent pas un âge.',

  'signal.under-age-retry.title': 'Un premier âge a été refusé, puis un autre a été saisi',
  'signal.under-age-retry.under-11':
    'Le site a répondu qu’il n’est pas pour les enfants. Tu n’as rien fait de mal.',
  'signal.under-age-retry.11-14':
    'Le site a refusé un âge, puis un âge plus grand a été écrit. Beaucoup de gens le font, et personne ne te reproche rien.',
  'signal.under-age-retry.15-17':
    'Un âge a été refusé, puis un âge plus élevé a été saisi. La limite d’âge dit surtout qui l’on rencontre de l’autre côté.',
  'signal.under-age-retry.parent':
    'Sur ce site, un âge a été refusé, puis un âge plus élevé a été saisi. Beaucoup de jeunes le font ; c’est une bonne occasion d’en parler, pas une faute.',
  'signal.under-age-retry.todo':
    'Tu peux revenir en arrière maintenant. Il existe d’autres endroits où parler avec des gens de ton âge.',
  'signal.under-age-retry.parent-todo':
    'Commencez par demander ce que votre enfant venait chercher ici. La punition ferme souvent la conversation.',

  'signal.adults-only-service.title': 'La page se dit réservée aux adultes',
  'signal.adults-only-service.under-11':
    'Cet endroit est pour les grandes personnes, même s’il te laisse entrer.',
  'signal.adults-only-service.11-14':
    'Ce service est pour les adultes. Ce n’est pas un endroit pour toi, même s’il te laisse entrer.',
  'signal.adults-only-service.15-17':
    'Ce service se dit réservé aux adultes. Ceux qui y viennent s’attendent à parler avec des adultes.',
  'signal.adults-only-service.parent':
    'Le service se dit réservé aux adultes. Nous n’avons pas trouvé de contrôle assez solide pour tenir les mineurs à l’écart.',
  'signal.adults-only-service.todo':
    'Ferme la page. Si tu y as vu quelque chose de gênant, tu peux en parler : tu n’as rien fait de mal.',
  'signal.adults-only-service.parent-todo':
    'Dites à votre enfant qu’il peut vous raconter ce qu’il a vu sans être puni.',
};
