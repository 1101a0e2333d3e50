import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Chat</title><div>Connected to a stranger.</div><input placeholder="Type a message"><button>Next</button>`,
    `<title>Tchat</title><h1>Tchat aléatoire</h1><button>Commencer le tchat</button>`,
  ],
  noMatch: [
    `<title>Support chat</title><div role="log"></div><input placeholder="Type a message"><button>Send</button>`,
    `<title>Article</title><p>Random chat sites are in the news.</p>`,
  ],
};
