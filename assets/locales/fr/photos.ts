/**
 * What is said of a photo that tells more than it shows. `sentence`: on the card. `how`: where no cleaned copy can
 * go instead. `untaken`: beside the box, where the page did not take what was handed to it.
 */
export const photos = {
  'photo.sentence.under-11': 'Attends un peu avant d’envoyer la photo.',
  'photo.sentence.11-14': 'Ta photo en dit plus que ce qu’on y voit.',
  'photo.sentence.15-17': 'Ce fichier contient plus que l’image.',

  'photo.how.under-11':
    'Je ne sais pas l’enlever. Fais une capture d’écran de la photo, et envoie-la à la place.',
  'photo.how.11-14':
    'Dans ce genre de fichier, je ne sais pas l’enlever. Fais une capture d’écran de la photo, et envoie-la à la place.',
  'photo.how.15-17':
    'Dans ce format, je ne sais pas l’enlever. Une capture d’écran de la photo montre la même chose et ne dit rien de plus.',

  'photo.untaken.under-11': 'La page n’a pas pris la photo. Essaie avec le bouton des fichiers.',
  'photo.untaken.11-14': 'La page n’a pas pris la photo. Choisis-la plutôt avec le bouton des fichiers.',
  'photo.untaken.15-17': 'La page n’a pas pris la photo. Choisis-la plutôt avec le bouton des fichiers.',

  // Read aloud by screen readers as the name of the card.
  'photo.label.dialog': 'Veilleuse retient ta photo',
  // Before the name of the file.
  'photo.label.file': 'Ton fichier :',
  'photo.label.clean.photo-location': 'Envoyer sans le lieu',
  'photo.label.clean.photo-owner': 'Envoyer sans le nom',
  'photo.label.clean.both': 'Envoyer sans le lieu ni le nom',
};
