/** Where money opens doors. */
export const money = {
  'signal.paid-contact.title': 'Il faut payer pour joindre certaines personnes',
  'signal.paid-contact.under-11': 'Ici, on peut payer pour parler à des gens. Ce n’est pas pour les enfants.',
  'signal.paid-contact.11-14':
    'Ici, on peut payer pour choisir à qui l’on parle. Quelqu’un qui paie n’est pas plus digne de confiance.',
  'signal.paid-contact.parent':
    'Des crédits, des pièces, des cadeaux ou un abonnement ouvrent des filtres et des contacts, par exemple pour choisir le sexe des personnes montrées.',
  'signal.paid-contact.todo': 'Ne paie pas et ne donne aucun numéro de carte, même pour un essai gratuit.',
  'signal.paid-contact.parent-todo':
    'Vérifiez les paiements récents et les essais gratuits qui se renouvellent tout seuls.',

  'signal.credits.title': 'On achète des jetons ou des crédits',
  'signal.credits.under-11': 'On peut acheter des jetons ici, avec du vrai argent.',
  'signal.credits.11-14': 'Les jetons d’ici s’achètent avec du vrai argent, et ils partent vite.',
  'signal.credits.parent':
    'La page vend des jetons ou des crédits. Avec eux, on voit mal combien l’on dépense vraiment.',
  'signal.credits.todo': 'N’achète rien ici sans en parler à un adulte.',
  'signal.credits.parent-todo': 'Protégez les achats par un code sur l’appareil et dans le navigateur.',

  'signal.gifts.title': 'On peut offrir des cadeaux à des inconnus',
  'signal.gifts.under-11':
    'Des inconnus peuvent offrir des cadeaux. Souvent, ils veulent quelque chose après.',
  'signal.gifts.11-14': 'Des inconnus peuvent offrir des cadeaux. Demande-toi ce qu’ils veulent en échange.',
  'signal.gifts.parent':
    'La page permet d’offrir des cadeaux à des inconnus. Les cadeaux sont une façon connue de gagner la confiance d’un enfant.',
  'signal.gifts.todo': 'Tu peux refuser un cadeau, ou ne rien donner en retour. Tu ne dois rien à personne.',
  'signal.gifts.parent-todo': 'Dites à votre enfant qu’un cadeau reçu en ligne se raconte, toujours.',
};
