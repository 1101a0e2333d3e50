/** Words for talk and for the places and themes of talk. */
export const chat = [
  'talk to (strangers|people)',
  'chats?',
  'chatting',
  'chat ?rooms?',
  'chatters?',
  'instant messag(es?|ing)',
  'irc',
  'web ?chat',
  'messenger',
  'live chat',
];
export const room = ['(chat ?)?rooms?', 'channels?', 'lobby', 'lobbies', 'lounges?'];
export const join = ['join', 'enter'];
export const messageBox = [
  '(type|write|enter|send|your|new|compose|say) (here )?(a |an |your |the |some )*(messages?|text|something)( here)?',
  '(send|say) (something|hi|hello)',
  'message',
  'shift ?\\+ ?(enter|return)',
  '(press|hit) enter( to send)?',
  'type here',
  '(message|chat|talk|reply|write) (in |to |with )*(the |your |everyone|stranger|partner|room|group|channel|them|#)+',
  'chat here',
  'start typing',
];
export const send = ['send', 'post', 'reply', 'submit'];
export const adultTheme = [
  'adults?',
  'naughty',
  'kinky',
  'kinks?',
  'fetish(es)?',
  'sexy',
  'hot',
  'erotic',
  'nsfw',
  '18 ?\\+',
  'late night',
  'sex',
  'xxx',
  'roleplay 18',
  'lust',
  'mature',
  'dirty',
  'swingers?',
  'steamy',
];
export const meetingTheme = [
  'dating',
  'singles',
  'flirt(ing)?',
  'hook ?ups?',
  'romance',
  '(meet|find|make|discover) (new |random |interesting |cool |local |some )*(people|friends|singles|girls|guys|boys|women|men|teens|someone|strangers)( new| nearby| near you)?',
];
/** Also a theme of health and advice, so it says less than meeting does. */
export const loveTheme = ['love', 'soul ?mate'];
export const teenTheme = [
  'teens?',
  'teenagers?',
  'kids',
  'children',
  'tweens?',
  'minors?',
  'under 18',
  '1[0-7] ?(-|to|/) ?1[4-8]',
  '1[1-7] (years old|yo)',
  'high ?school(ers?)?',
  'middle ?school(ers?)?',
  'youth',
  'young people',
];
export const grownTheme = [
  'adults?',
  '(over )?(18|20|21|25|30|40|50) ?\\+',
  '(18|20|21|30|40|50) ?(-|to) ?(25|30|35|40|45|50|60|99)',
  'over (18|21|25|30|40|50)',
  'mature',
  'seniors?',
];
