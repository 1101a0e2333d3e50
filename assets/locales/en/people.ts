/** Who is there, and what everybody sees of them. */
export const people = {
  'signal.public-member-list.title': 'Everyone can see who is here',
  'signal.public-member-list.under-11': 'Everybody can see who is here. They would see you too.',
  'signal.public-member-list.11-14':
    'Everybody sees who is connected and can choose whom to write to. They would see you too.',
  'signal.public-member-list.parent':
    'A public list shows the people connected. A stranger can go through it and choose whom to write to.',
  'signal.public-member-list.todo':
    'If you stay, choose a nickname that tells neither your first name, nor your age, nor your town.',
  'signal.public-member-list.parent-todo':
    'Look at the list with your child: what can one guess about each person just by reading it?',

  'signal.public-profile-shows-town.title': 'Age and town are on display',
  'signal.public-profile-shows-town.under-11':
    'Everybody can see how old people are and where they live. Someone could find you.',
  'signal.public-profile-shows-town.11-14':
    'Everyone can see how old people are here and where they live. If you write yours, it is easier to find you.',
  'signal.public-profile-shows-town.15-17':
    'Age, town and nickname in one place: matched with your social accounts, that is often enough to know who you are.',
  'signal.public-profile-shows-town.parent':
    'A public list shows nickname, age and town of the people connected. It lets a stranger look for children nearby.',
  'signal.public-profile-shows-town.todo':
    'Don’t write your real town, and don’t say where you are right now.',
  'signal.public-profile-shows-town.parent-todo':
    'If a profile already exists, remove town and age from it with your child, or ask for it to be deleted.',

  'signal.minor-nicknames.title': 'Nicknames here suggest a child’s age',
  'signal.minor-nicknames.under-11':
    'Some names here tell how old the children are. Grown-ups can use them to find children.',
  'signal.minor-nicknames.11-14':
    'Nicknames like “first name + year” tell everybody an age. Some adults look for exactly that.',
  'signal.minor-nicknames.parent':
    'Several nicknames on display suggest the age of a minor. So minors seem to be here, and easy to spot.',
  'signal.minor-nicknames.todo':
    'Look at your own nickname: if it holds your age or the year you were born, change it.',
  'signal.minor-nicknames.parent-todo':
    'Check your child’s nicknames, here and elsewhere: no first name, no year of birth.',

  'signal.adults-and-minors-mixed.title': 'Adults and minors in the same place',
  'signal.adults-and-minors-mixed.under-11':
    'Grown-ups you don’t know are in the same place as the children.',
  'signal.adults-and-minors-mixed.11-14': 'Adults you don’t know are in the same place as people your age.',
  'signal.adults-and-minors-mixed.15-17':
    'Adults and minors share the same rooms. Be wary of an adult who comes here to chat with someone your age.',
  'signal.adults-and-minors-mixed.parent':
    'Adults and minors share the same rooms or are paired with each other.',
  'signal.adults-and-minors-mixed.todo':
    'If an adult wants to talk with you alone, don’t answer, and tell someone you trust.',
  'signal.adults-and-minors-mixed.parent-todo':
    'Ask your child, calmly, whether adults have written to them here and what they wanted.',

  'signal.private-message-from-anyone.title': 'Anyone can write in private',
  'signal.private-message-from-anyone.under-11':
    'Someone you don’t know can write to you where the others can’t see it.',
  'signal.private-message-from-anyone.11-14':
    'People you don’t know can write to you where nobody else sees it.',
  'signal.private-message-from-anyone.15-17':
    'Anybody can open a private conversation with you without being accepted first. Nobody else will see what happens in it.',
  'signal.private-message-from-anyone.parent':
    'Strangers can open a private conversation without being accepted first. Other people and moderators don’t see it.',
  'signal.private-message-from-anyone.todo':
    'You can leave it unanswered, block, and go. If someone asks you to keep a secret, tell an adult.',
  'signal.private-message-from-anyone.parent-todo':
    'Look with your child for the setting that limits private messages. If there is none, another place is better.',
};
