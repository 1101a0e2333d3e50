import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat</title><h3>Connectés</h3><ul><li>lola15</li><li>camille2011</li><li>jean_p</li></ul><input placeholder="Écris un message">`,
    `<title>Chat</title><div role="log"><p>emma_13: hi all</p><p>leo2012: hey</p></div><input placeholder="Type a message"><button>Send</button>`,
  ],
  noMatch: [
    `<title>Tchat</title><h3>Connectés</h3><ul><li>paul75</li><li>marie1968</li><li>jean_p</li></ul><input placeholder="Écris un message">`,
    `<title>Versions</title><ul><li>debian12</li><li>fedora2014</li></ul>`,
  ],
};
