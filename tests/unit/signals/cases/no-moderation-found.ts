import type { Cases } from '#tests/unit/signals/cases-type.ts';

export const cases: Cases = {
  match: [
    `<title>Tchat</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form>`,
    `<title>Chat</title><div>Connected to a stranger.</div><input placeholder="Type a message"><button>Next</button>`,
  ],
  noMatch: [
    `<title>Tchat</title><form><input placeholder="Pseudo"><button>Entrer dans le tchat</button></form><p>Nos modérateurs veillent.</p>`,
    `<title>Recette</title><p>Une tarte.</p>`,
  ],
};
