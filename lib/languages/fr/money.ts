/** Words of places where contact costs money. */
export const paidContact = [
  '(compte |membre |acces |abonnement |devenir |passe[rz]? )(en )?(premium|vip|gold|platinum)',
  'premium',
  'vip',
  'abonnements?',
  's abonner',
  '(debloque[rz]?|illimite)( (les |des )*(messages|contacts|profils))?',
  'filtre (par )?(sexe|genre|fille|femme)',
];
export const credits = [
  'credits?',
  'jetons?',
  'pieces?',
  'diamants?',
  'acheter (des )?(credits|jetons|pieces|points|diamants)',
  'recharger',
];
export const gifts = ['(envoyer|offrir|envoie|offre) (un |des )*cadeaux?', 'cadeaux? virtuels?', 'cadeaux?'];
