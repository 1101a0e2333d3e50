/** What is said of a message before it is sent; see the French file. */
export const details = {
  'details.sentence.under-11': 'Wait a little before you send this.',
  'details.sentence.11-14': 'Before this goes, read this part again.',
  'details.sentence.15-17': 'Before you send it, look at this part.',

  'details.seen-by.room.under-11': 'Everyone who is here could read it. You don’t know them.',
  'details.seen-by.room.11-14': 'Everyone in this room could read it, including people you don’t know.',
  'details.seen-by.room.15-17': 'Everyone who is here could read it and keep it.',
  'details.seen-by.person.under-11': 'A person you don’t know could read it.',
  'details.seen-by.person.11-14': 'A person you don’t know could read it and keep it.',
  'details.seen-by.person.15-17': 'Somebody you know nothing about could read it and keep it.',
  'details.seen-by.someone.under-11': 'Somebody you may not know could read it.',
  'details.seen-by.someone.11-14': 'I don’t know who could read it here. Maybe somebody you don’t know.',
  'details.seen-by.someone.15-17': 'I don’t know who could read it here.',
  'details.seen-by.receiver.under-11': 'The person you are writing to could read it.',
  'details.seen-by.receiver.11-14': 'The person you are writing to could read it, and show it to others.',
  'details.seen-by.receiver.15-17': 'Whoever gets this message can also pass it on.',

  'details.kind.phone': 'A phone number',
  'details.kind.email': 'An e-mail address',
  'details.kind.street-address': 'An address where somebody lives',
  'details.kind.town': 'A town where somebody is at home',
  'details.kind.school': 'The name of a school',
  'details.kind.full-name': 'A first and last name',
  'details.kind.birth-date': 'A day of birth',
  'details.kind.age': 'An age',
  'details.kind.handle': 'An account on another app',
  'details.kind.payment': 'Something to pay with',
  'details.kind.live-location': 'The place where somebody is now',
  'details.kind.meeting': 'A meeting',
  'details.kind.password': 'A password or a code',

  'details.kind.photo-location': 'The place where the photo was taken',
  'details.kind.photo-owner': 'Somebody’s name, written in the file',

  'details.why.door.under-11': 'With this, somebody can call you or come where you are.',
  'details.why.door.11-14': 'With this, somebody can reach you or find you, even when you no longer want it.',
  'details.why.door.15-17':
    'It is enough to reach you or find you outside of here, and it can’t be taken back.',
  'details.why.reach.under-11': 'With this, somebody can write to you in another place.',
  'details.why.reach.11-14': 'With this, the talk goes on elsewhere, and your account says more about you.',
  'details.why.reach.15-17': 'An account ties this nickname to all you show elsewhere.',
  'details.why.self.under-11': 'With this, people can tell who you are.',
  'details.why.self.11-14': 'With this, people can tell who you are and find you.',
  'details.why.self.15-17': 'One search from here leads to you, your family and your accounts.',
  'details.why.piece.under-11': 'It helps somebody guess who you are.',
  'details.why.piece.11-14': 'Alone it is little. With the rest, it helps somebody find you.',
  'details.why.piece.15-17': 'Alone it is little. Put together with the rest, it can lead to you.',
  'details.why.key.under-11': 'With this, somebody can take what is yours.',
  'details.why.key.11-14': 'With this, somebody can get into your accounts or spend your money.',
  'details.why.key.15-17': 'It opens an account or pays for things. Nobody honest needs it in a message.',
  'details.why.picture.under-11': 'You can’t see it in the picture. But other people can read it.',
  'details.why.picture.11-14':
    'The camera wrote it into the file. It doesn’t show in the picture, but two clicks are enough to read it.',
  'details.why.picture.15-17':
    'The camera wrote it into the file: invisible on the screen, readable for whoever gets it.',

  'details.asked.place':
    '{count, plural, one {Just before, they asked where you live.} other {# messages ago, they asked where you live.}}',
  'details.asked.spot':
    '{count, plural, one {Just before, they asked where you are.} other {# messages ago, they asked where you are.}}',
  'details.asked.number':
    '{count, plural, one {They asked for your number just before.} other {They asked for your number # messages ago.}}',
  'details.asked.mail':
    '{count, plural, one {They asked for your e-mail address just before.} other {They asked for your e-mail address # messages ago.}}',
  'details.asked.age':
    '{count, plural, one {They asked your age just before.} other {They asked your age # messages ago.}}',
  'details.asked.account':
    '{count, plural, one {They asked for your account just before.} other {They asked for your account # messages ago.}}',
  'details.asked.birthday':
    '{count, plural, one {They asked for your birthday just before.} other {They asked for your birthday # messages ago.}}',
  'details.asked.name':
    '{count, plural, one {They asked your name just before.} other {They asked your name # messages ago.}}',
  'details.asked.school':
    '{count, plural, one {They asked about your school just before.} other {They asked about your school # messages ago.}}',
  'details.asked.meeting':
    '{count, plural, one {They asked to meet you just before.} other {They asked to meet you # messages ago.}}',
  'details.asked.code':
    '{count, plural, one {They asked for it just before.} other {They asked for it # messages ago.}}',

  'details.note.under-11': 'Don’t send it to somebody you don’t know.',
  'details.note.11-14': 'Together with other small pieces, it can help somebody find you.',
  'details.note.15-17': 'Put together with the rest, it can lead to you.',
  'details.note-unheld.under-11': 'I can’t hold your message here. Take it out before you send it.',
  'details.note-unheld.11-14': 'I can’t hold anything here: what you type may go at once.',
  'details.note-unheld.15-17': 'I can’t hold a message here: what you type may already be read.',
  'details.again.under-11': 'Send it once more: I will let it through.',
  'details.again.11-14': 'Send it once more: this time I will let it through.',
  'details.again.15-17': 'The page did not react. Send it once more: I will let it through.',

  // Read aloud by screen readers as the name of the card.
  'details.label.dialog': 'Veilleuse is holding your message',
  'details.label.change': 'Change my message',
  'details.label.stay': 'Don’t send it',
  // Before the words that the child wrote.
  'details.label.words': 'In your message:',
  // The last line of a list, under three things that were found.
  'details.label.more': 'And more, marked above',
  'details.label.back': 'Back',
  'details.label.anyway': 'Send it anyway',
  'details.label.anywayHint': 'Hold the button down for one second.',
  'details.label.anywayPlain': 'Send without holding the button',
  'details.label.anywayQuestion': 'Do you really want to send it?',
  'details.label.unasked': 'Don’t ask me about this here again',
  'details.label.anywayConfirm': 'Yes, send it',
};
