/** Words around the people of a place. */
export const onlineHeading = [
  '(online|active|connected) (users?|members?|people|guests?|now|friends)',
  '(users?|members?|people|guests?|chatters) (online|here|active|connected|in (this )?room)',
  '(user|member|people|participant) ?list',
  '(users|members|participants|chatters|people)',
  "who'?s (online|here)",
  'who is (online|here)',
  'online',
];
export const status = ['online', 'offline', 'away', 'busy', 'idle', 'available', 'active now'];
export const yearsOld = ['y ?/? ?o', 'yo', 'years? old', 'yrs?( old)?', 'years?'];
export const privateMessage = [
  'private(ly)? (messages?|msgs?|chats?|conversations?|rooms?|talks?|windows?|messaging)',
  '(chat|talk|message) (in )?private(ly)?',
  '(direct|instant) messages?',
  '(send|open) (a )?(pm|dm)',
  '(pms|dms)',
  'whisper',
  'message (this )?(user|member|person)',
];
