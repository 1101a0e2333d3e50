/** Words of places that pair people who do not know each other. */
export const stranger = ['strangers?', 'random (people|person|users?|partners?)', 'partner', 'peer'];
export const talkToStrangers = [
  '(connected|paired|matched) (up )?(with|to) (a |an |another )*(random |new |other )*(strangers?|persons?|people|users?)',
  '(talk|chat|chatting|speak|connect|call|meet|talking|connecting|communicate|communication|text|conversations?|hang out) (privately |anonymously |instantly |online |live )*(to |with )?(some |a |complete |total |random |new |other |anonymous |interesting )*strangers?',
  '(talk|chat|chatting|speak|connect|talking|connecting) (to |with )(random|new|anonymous) (people|persons?|users?|someone|friends)',
  '(connect|chat|talk|meet) (with )?(random |new )?people (worldwide|around the world|from (all )?(around|over) the world|all over the world|globally|across the globe)',
  'meet (someone new|new people|random people)',
];
export const randomVideo = [
  'random (video|cam|webcam) ?(chats?|calls?|calling|chatting)?',
  '(video|webcam|cam) (chats?|calls?|chatting) (with )?(random |new )*(strangers|people)',
  'chat ?roulette',
  '(video|cam) roulette',
  'cam ?(to|2) ?cam',
  '(like|similar to|alternative to|inspired by) omegle',
  'omegle (alternative|clone|like)',
];
export const randomText = [
  'random (text |anonymous )?chat(s|ting)?',
  'text (chat|chatting) with (random )?(strangers|people)',
  'anonymous (text )?chat with (random )?(strangers|people)',
  'chat(s|ting)? with random (people|strangers)',
];
export const nextPartner = [
  'next( (person|partner|stranger|user|chat|one))?',
  'skip(?!.to)( (person|partner|stranger|user|chat))?',
  'new (partner|stranger|chat|person|match|conversation)',
  '(find|search|get|look for|meet) (a |an |another |new |the |next |random |some )*(stranger|partner|someone|person|match|people|chat)( new| else)?',
  'start (searching|search|matching|new chat)',
  're ?roll',
  'shuffle',
];
export const stopPartner = [
  'stop',
  'end( (the )?(chat|conversation|call))?',
  'disconnect',
  'leave( (the )?(chat|conversation))?',
  'hang ?up',
  'esc',
  'really',
];
export const pairing = [
  // "Are you looking for someone to talk to?" is what a helpline asks.
  "(?<!(are you|you are|you're) )(looking|searching|waiting|finding) (for )?(a |an |another |your |the |new |next |random |some )*(strangers?|partners?|someone|person|users?|match|peer|people)(?! to (talk|chat) (to|with).?\\?)",
  '(matching|pairing|connecting) (you )?(with|to) (a |an |another )*(random )?(stranger|partner|someone|person|user)',
  "(you are|you're|you have been|now|are) (now )?(chatting|connected|talking|matched|paired) (to|with) (a |an |your )*(random )?(stranger|partner|someone|person|user)",
  '(connected|matched|paired) (to|with) (a |an )*(random )?(stranger|partner|someone)',
  "(you are|you're) (now )?in (a )?(chat|conversation|call) with (a |your )?(random )?(stranger|partner)",
  '(the )?(stranger|partner) (has |is )?(disconnected|left|typing|connected|skipped|joined|says)',
  '(no|partner|stranger) (one is )?(found|available)',
];
export const camera = ['webcams?', 'cams?', 'camera', 'video (chat|call|mode)s?', 'video'];
/** Buttons that choose how to talk. */
export const mode = ['text', 'video', 'text chat', 'video chat', 'spy mode', 'text mode', 'video mode'];
/** Buttons that begin. */
export const start = ['start', 'begin', 'go', 'enter', 'join', "let'?s go", 'try (it )?now', 'connect'];
