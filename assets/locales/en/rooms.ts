/** What the place is for. */
export const rooms = {
  'signal.open-rooms.title': 'Rooms that are open to everyone',
  'signal.open-rooms.under-11': 'There are rooms here that everybody can enter, grown-ups too.',
  'signal.open-rooms.11-14': 'Anyone can enter these rooms and read what is written there.',
  'signal.open-rooms.parent':
    'The page offers rooms that anyone may enter. Topics change quickly, and so do the people.',
  'signal.open-rooms.todo': 'Write only what you would say out loud in front of everybody.',
  'signal.open-rooms.parent-todo':
    'Go through the list of rooms with your child: their names tell a lot about the place.',

  'signal.adult-themes-open.title': 'Adult topics are open to everyone',
  'signal.adult-themes-open.under-11': 'Some rooms are for grown-ups, and nothing keeps children out.',
  'signal.adult-themes-open.11-14':
    'Some rooms here are for adults only, and nothing keeps them closed to you.',
  'signal.adult-themes-open.parent':
    'Rooms or topics for adults stand next to ordinary ones, without a real barrier.',
  'signal.adult-themes-open.todo':
    'Don’t go into those rooms. If you end up in one by chance, close the page: it is not your fault.',
  'signal.adult-themes-open.parent-todo':
    'Tell your child that they can close the page and come to you, whatever they have read.',

  'signal.made-to-meet-strangers.title': 'Made for meeting strangers',
  'signal.made-to-meet-strangers.under-11':
    'This place is for meeting people you don’t know. It is not for children.',
  'signal.made-to-meet-strangers.11-14':
    'This place is made for meeting people you don’t know. If someone wants to meet, the answer is no.',
  'signal.made-to-meet-strangers.15-17':
    'The point of this place is that people who don’t know each other meet. Meetings like these have been used as traps before.',
  'signal.made-to-meet-strangers.parent':
    'The service introduces people who don’t know each other, sometimes close by. That is its purpose, not a side effect.',
  'signal.made-to-meet-strangers.todo':
    'If someone wants to meet you, say no and tell an adult you trust straight away.',
  'signal.made-to-meet-strangers.parent-todo':
    'Set one simple rule: no meeting with someone known only online without telling you first.',

  'signal.aimed-at-minors-with-strangers.title': 'Meant for teens, and strangers can come in',
  'signal.aimed-at-minors-with-strangers.under-11':
    'They say it is for young people, but grown-ups can come in too.',
  'signal.aimed-at-minors-with-strangers.11-14':
    'This place calls itself a teen place, but adults can come in too.',
  'signal.aimed-at-minors-with-strangers.parent':
    'The service presents itself as made for teens, which can also draw adults who look for minors.',
  'signal.aimed-at-minors-with-strangers.todo':
    'Don’t trust the name of the room. Someone “your age” here may be an adult.',
  'signal.aimed-at-minors-with-strangers.parent-todo':
    'Look with your child for a teen place that really has accounts and moderators.',

  'signal.open-conversation.title': 'A conversation among strangers, open to everyone',
  'signal.open-conversation.under-11': 'People who don’t know each other talk here. Everybody can read it.',
  'signal.open-conversation.11-14':
    'A conversation is going on here, and anyone can write in it and read it all.',
  'signal.open-conversation.parent':
    'The page shows a conversation in which anyone can write, without anyone knowing who is talking.',
  'signal.open-conversation.todo':
    'Before you write, ask yourself who will read it. Once sent, a message can’t be taken back.',
  'signal.open-conversation.parent-todo':
    'Read along with your child for a few minutes: would you leave them alone in such a place in real life?',
};
