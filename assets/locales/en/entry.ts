/** How one gets in. For translators: titles are read by child and parent, so they address nobody. */
export const entry = {
  'signal.no-account-needed.title': 'No account is needed',
  'signal.no-account-needed.under-11':
    'People come in here with a made-up name. You can’t know who they really are.',
  'signal.no-account-needed.11-14':
    'Anyone can come in with a made-up name. You can’t know who you are really talking to.',
  'signal.no-account-needed.15-17':
    'A nickname is enough to get in. Someone who was banned can be back a minute later under another name, and nothing tells you who you are talking to.',
  'signal.no-account-needed.parent':
    'People enter with a nickname only, without e-mail, phone or password. Someone who is banned can be back a minute later under another name.',
  'signal.no-account-needed.todo':
    'Keep your name, your address and your school to yourself. If something feels wrong, you can leave without explaining.',
  'signal.no-account-needed.parent-todo':
    'Ask your child what they like about this place, then look together for one that needs a real account.',

  'signal.guest-entry.title': 'People can come in as a guest',
  'signal.guest-entry.under-11':
    'People can come in here just by saying “guest”. You can’t know who is there.',
  'signal.guest-entry.11-14':
    'People can come in without signing up. They come and go, and you can’t know who they are.',
  'signal.guest-entry.parent':
    'The page offers a guest entry: one click, no registration. It is then very hard to know who wrote what.',
  'signal.guest-entry.todo':
    'Talk here as you would to people in the street: say nothing that lets someone find you.',
  'signal.guest-entry.parent-todo':
    'See whether the site also has real accounts, and whether it treats guests differently.',

  'signal.asks-age.title': 'The page asks for an age',
  'signal.asks-age.under-11':
    'This page wants to know how old you are. You don’t have to tell people you don’t know.',
  'signal.asks-age.11-14': 'You are asked for your age to get in. Often everybody else can then see it.',
  'signal.asks-age.15-17':
    'The age you give to get in often ends up next to your nickname. Some people use it to look for someone young.',
  'signal.asks-age.parent':
    'The entry form asks for an age. On a chat it is mostly there to be shown or to sort people, not to protect the youngest.',
  'signal.asks-age.todo':
    'You can leave the page without answering. You never have to tell strangers your age.',
  'signal.asks-age.parent-todo':
    'Explain to your child why an age on display draws some people, and that they may refuse to answer.',

  'signal.asks-gender.title': 'The page asks for a gender',
  'signal.asks-gender.under-11': 'You are asked if you are a girl or a boy. You don’t need to say it here.',
  'signal.asks-gender.11-14':
    'You are asked if you are a girl or a boy. Others use it to choose whom to write to.',
  'signal.asks-gender.parent':
    'The entry form asks for a gender. On an open chat it is mostly used to choose whom to write to.',
  'signal.asks-gender.todo': 'You don’t have to answer. If the page insists, you can close it.',
  'signal.asks-gender.parent-todo':
    'Talk about the messages that girls in particular get on such sites, without turning it into a reproach.',

  'signal.asks-for-location.title': 'The page asks for a town, a postcode or a location',
  'signal.asks-for-location.under-11':
    'This page wants to know where you live. You don’t have to say it here.',
  'signal.asks-for-location.11-14': 'You don’t have to say where you live to chat. Keep it to yourself.',
  'signal.asks-for-location.15-17':
    'The town or postcode is used to put people who live nearby in touch. With your age and a photo, it is sometimes enough to find you.',
  'signal.asks-for-location.parent':
    'The page asks for a town, a postcode or the device’s location. On a chat, it is mostly used to put people who live nearby in touch.',
  'signal.asks-for-location.todo':
    'Leave the box empty, or leave the page. Don’t give your street, your school or your bus stop.',
  'signal.asks-for-location.parent-todo':
    'Check with your child what has already been typed in. The location can be refused in the browser’s settings.',

  'signal.age-not-checked.title': 'People can write any age they like',
  'signal.age-not-checked.under-11':
    'People here write any age they like. A grown-up can say they are your age.',
  'signal.age-not-checked.11-14': 'People write any age they like. Someone who says “14” may be much older.',
  'signal.age-not-checked.parent':
    'The age is only declared: a box to tick or a number to type. Children can enter, and adults can pose as children.',
  'signal.age-not-checked.todo':
    'Don’t take an age on trust, even with a photo. If someone wants to meet, the answer is no.',
  'signal.age-not-checked.parent-todo': 'Remind your child that a photo or a voice proves nobody’s age.',

  'signal.under-age-retry.title': 'One age was refused, then another was typed',
  'signal.under-age-retry.under-11': 'The site answered that it is not for children. You did nothing wrong.',
  'signal.under-age-retry.11-14':
    'The site refused one age, then a higher one was typed. Many people do that, and nobody is blaming you.',
  'signal.under-age-retry.15-17':
    'One age was refused, then a higher one was typed. An age limit mostly tells you whom you meet on the other side.',
  'signal.under-age-retry.parent':
    'On this site one age was refused, then a higher one was typed. Many young people do it; it is a good moment to talk, not a fault.',
  'signal.under-age-retry.todo': 'You can go back now. There are other places to talk with people your age.',
  'signal.under-age-retry.parent-todo':
    'Start by asking what your child came here for. Punishment often ends the conversation.',

  'signal.adults-only-service.title': 'The page says it is for adults',
  'signal.adults-only-service.under-11': 'This place is for grown-ups, even if it lets you in.',
  'signal.adults-only-service.11-14':
    'This service is for adults. It is not a place for you, even if it lets you in.',
  'signal.adults-only-service.15-17':
    'This service says it is for adults. The people who come here expect to talk with adults.',
  'signal.adults-only-service.parent':
    'The service says it is for adults only. We did not find a check strong enough to keep minors out.',
  'signal.adults-only-service.todo':
    'Close the page. If you saw something upsetting, you can talk about it: you did nothing wrong.',
  'signal.adults-only-service.parent-todo':
    'Tell your child that they can tell you what they saw without being punished.',
};
