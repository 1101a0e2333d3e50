import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><h1>Talk to strangers</h1><button>Start chatting</button>`,
    `<title>Tchat</title><h1>Discute avec des inconnus</h1><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Chat</title><h1>T<span>alk</span> to st&#8203;rangers</h1><button>Start chat</button>`,
  ],
  noMatch: [
    `<title>Conseils</title><p>Ne parle pas à des inconnus en ligne.</p>`,
    `<title>Chat</title><form><input placeholder="Nickname"><button>Join the chat</button></form>`,
  ],
};
