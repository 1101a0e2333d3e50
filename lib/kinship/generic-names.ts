/** Words that anyone who builds a page, a form or a chat gives to its parts. */
const GENERIC = new Set(
  `about account action actions active add age alert all app area audio auth avatar back badge banner bar body bold bot
  bottom box brand btn bubble button buttons camera cancel card center channel channels chat chats circle clear client close
  cls code col color column confirm connect connected connecting connection contact container content control controls
  conversation copy count counter country country create css cta custom danger dark date default del delete desc description
  desktop dialog disabled disconnect display dot download edit element email emoji empty end enter error event exit fa feature
  features field file files filter find first flag focus font footer form friend friends full gender group header heading help
  hero hidden hide hint history home icon id image images img index indicator info init inner input io item items join js
  label landing lang language last layout leave left light line link links list live load loader loading local log login logo
  logout main max md me member members menu message messages mic microphone min mobile modal mode more msg msgs mute name nav
  navbar new next nick nickname no notification off offline on online open option options other out overlay page pane panel
  partner password peer picker placeholder popup post preview primary private profile pseudo public read register remote
  reply report reset right room rooms row salon salons screen script scroll search secondary section select selected send
  sender session set setting settings share show side sidebar sidenav sign signin signup site size skip small socket sound
  spinner start stat state stats status stop stream style sub submit subtitle success switch system tab tabs tchat text theme
  time timer title to toggle tool toolbar top topic type typing up upload url use user username users video view voice volume
  wait waiting warning web webcam welcome window wrap wrapper www you your`
    .split(/\s+/)
    .filter(Boolean),
);

/** True for names made only of such words (`chat-messages`, `sendBtn`, `user_list#`): they tell nothing of who made a page. */
export function isGenericName(name: string): boolean {
  const words =
    name
      .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.every((word) => word.length < 2 || GENERIC.has(word));
}
