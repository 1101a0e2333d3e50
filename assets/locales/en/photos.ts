/** What is said of a photo that tells more than it shows; see the French file. */
export const photos = {
  'photo.sentence.under-11': 'Wait a little before you send the photo.',
  'photo.sentence.11-14': 'Your photo says more than it shows.',
  'photo.sentence.15-17': 'This file holds more than the picture.',

  'photo.how.under-11': 'I can’t take it out. Make a screenshot of the photo, and send that instead.',
  'photo.how.11-14':
    'I can’t take it out of this kind of file. Make a screenshot of the photo, and send that instead.',
  'photo.how.15-17':
    'I can’t take it out of this format. A screenshot of the photo shows the same and says nothing more.',

  'photo.untaken.under-11': 'The page did not take the photo. Try the file button.',
  'photo.untaken.11-14': 'The page did not take the photo. Pick it with the file button instead.',
  'photo.untaken.15-17': 'The page did not take the photo. Pick it with the file button instead.',

  // Read aloud by screen readers as the name of the card.
  'photo.label.dialog': 'Veilleuse is holding your photo',
  // Before the name of the file.
  'photo.label.file': 'Your file:',
  'photo.label.clean.photo-location': 'Send without the place',
  'photo.label.clean.photo-owner': 'Send without the name',
  'photo.label.clean.both': 'Send without the place or the name',
};
